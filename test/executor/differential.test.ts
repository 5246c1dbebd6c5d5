import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compare } from './fixture/compare.ts';
import { createFixture, type Fixture } from './fixture/fixture.ts';
import { type Literals, randomOperation } from './random/random-operation.ts';

/** More by `FUZZ_RUNS=20000`; `FUZZ_SEED` repeats a run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };

/** Fields whose failure reaches further in a federation than in one schema: keys, and what @requires needs. */
const KEY_FIELDS = ['id', 'email', 'upc', 'isbn', 'code', 'place', 'zone', 'price', 'weight'];

/** Keys and texts that the fixture's rows have. */
const LITERALS: Literals = {
  id: ['"u1"', '"u2"', '"u3"', '"r1"', '"g1"', '"none"'],
  upc: ['"b1"', '"b3"', '"g1"', '"none"'],
  isbn: ['"isbn-b1"', '"isbn-b3"', '"none"'],
  first: ['1', '4', '5'],
  after: ['"b1"', '"b2"'],
  minimum: ['3', '5'],
};

let fixture: Fixture;

beforeAll(async () => {
  fixture = await createFixture({
    graph: {
      limits: {
        depth: 100,
        aliases: 1_000,
        fields: 100_000,
        directives: 1_000,
        definitions: 1_000,
        repeats: 100,
        cost: 1e9,
      },
    },
  });
});
beforeEach(() => fixture.faults.clear());
afterAll(() => fixture.graph.stop());

// Time for fast-check to shrink what fails.
describe('random operations', { timeout: 120_000 }, () => {
  it('get the answer that graphql-js gives on one schema', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomOperation(fixture.monolith, { literals: LITERALS, mutations: false }),
        async ({ document, variables }) => {
          fc.pre(validate(fixture.monolith, parse(document)).length === 0);
          // Three times: interpreted, compiled by the local transport, projected by generated code.
          for (let round = 0; round < 3; round++) {
            const { ours, theirs, isPlannable } = await compare(fixture, document, variables);
            fc.pre(isPlannable);
            expect(ours).toEqual(theirs);
          }
        },
      ),
      { numRuns: RUNS, ...SEED },
    );
  });

  it('lose the same places when resolvers fail', async () => {
    const coordinates = fieldCoordinates();
    await fc.assert(
      fc.asyncProperty(
        randomOperation(fixture.monolith, { literals: LITERALS, mutations: false }),
        fc.uniqueArray(fc.constantFrom(...coordinates), { maxLength: 12 }),
        async ({ document, variables }, failing) => {
          fc.pre(validate(fixture.monolith, parse(document)).length === 0);
          fixture.faults.clear();
          for (const coordinate of failing) fixture.faults.set(coordinate, 'TEST_FAULT');
          const { ours, theirs, isPlannable } = await compare(fixture, document, variables);
          fc.pre(isPlannable);
          expect(ours).toEqual(theirs);
        },
      ),
      { numRuns: RUNS, ...SEED },
    );
  });
});

function fieldCoordinates(): string[] {
  return Object.values(fixture.monolith.getTypeMap()).flatMap((type) => {
    if (!('getFields' in type) || type.name.startsWith('__') || type.name === 'Query') return [];
    const names = Object.keys(type.getFields()).filter((name) => !KEY_FIELDS.includes(name));
    return names.map((name) => `${type.name}.${name}`);
  });
}
