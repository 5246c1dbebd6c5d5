import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { anAdmin } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { database, list, setUp, subgraph } from './support/reading.ts';

setUp();

describe('pages', () => {
  const walk = async (query: string, field: string, orderBy: string, first: number): Promise<string[]> => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 50; page++) {
      const { edges, pageInfo }: Answer = (
        await ask(subgraph, query, { principal: anAdmin(), variables: { orderBy, first, after } })
      )[field];
      seen.push(...edges.map(({ node }: Answer) => node.id));
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
    }
    throw new Error(`${field} by ${orderBy} does not end`);
  };
  const queryOf = (field: string, order: string) => `query ($orderBy: ${order}!, $first: Int!, $after: String) {
    ${field}(orderBy: $orderBy, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } } }`;

  it.each([
    ...['SIGNED_DESC', 'SIGNED_ASC', 'EXPIRES_ASC', 'REFERENCE_ASC', 'TITLE_ASC', 'UPDATED_DESC', 'RELEVANCE'].map(
      (order) => ['mous', 'MouOrder', order] as const,
    ),
    ...['NAME_ASC', 'UPDATED_DESC', 'RELEVANCE'].map((order) => ['organizations', 'OrganizationOrder', order] as const),
    ...['NAME_ASC', 'LAUNCHED_DESC', 'UPDATED_DESC', 'RELEVANCE'].map(
      (order) => ['programmes', 'ProgrammeOrder', order] as const,
    ),
  ])('of %s (%s %s) give every row once and in order, whatever their size', async (field, type, order) => {
    const query = queryOf(field, type);
    const whole = await walk(query, field, order, 100);
    expect(new Set(whole).size).toBe(whole.length);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5 }), async (first) => {
        expect(await walk(query, field, order, first)).toEqual(whole);
      }),
      { numRuns: 5 },
    );
  });

  it('order by signature: unsigned first, then the latest; and the other way round', async () => {
    const orderedBy = async (orderBy: string) =>
      (await list({ orderBy, first: 100 })).edges.map(({ node }: Answer) => node.title);
    expect((await orderedBy('SIGNED_DESC')).slice(-3)).toEqual([
      'Samarth in Tamil Nadu',
      'Punjab, day not known',
      'UP Khadi',
    ]);
    expect((await orderedBy('SIGNED_ASC')).slice(0, 3)).toEqual([
      'UP Khadi',
      'Punjab, day not known',
      'Samarth in Tamil Nadu',
    ]);
    expect((await orderedBy('EXPIRES_ASC')).slice(0, 2)).toEqual(['Of old', 'Southern states, ends soon']);
  });

  it('count the whole list, whatever the page', async () => {
    expect((await list({ first: 1 })).totalCount).toBe(8);
  });
});

describe('one MoU', () => {
  const ONE = 'query ($id: ID, $reference: String) { mou(id: $id, reference: $reference) { title } }';
  const one = async (variables: object) =>
    execute(subgraph, ONE, { principal: anAdmin(), variables: { ...variables } });

  it('is found by its reference, in capitals or not', async () => {
    for (const reference of ['TN-2021-0001', ' tn-2021-0001 '])
      expect((await one({ reference })).data?.mou).toEqual({ title: 'Samarth in Tamil Nadu' });
    for (const reference of ['TN-2021-9999', '\0']) expect((await one({ reference })).data?.mou).toBeNull();
  });

  it('is null for what is no id of an MoU', async () => {
    for (const id of [newId('mou'), newId('org'), 'x', '\0']) expect((await one({ id })).data?.mou).toBeNull();
  });

  it('is asked for by exactly one of id and reference', async () => {
    for (const variables of [{}, { id: 'a', reference: 'b' }, { id: '', reference: '' }])
      expect((await one(variables)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('statements', () => {
  it('are one for each type and level, however many MoUs there are', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recording = partnersModule.create({ db });
    const query = /* GraphQL */ `
      query ($first: Int!) {
        mous(first: $first, orderBy: SIGNED_ASC) {
          edges {
            node {
              programme { name organization { name mous(first: 2) { totalCount edges { node { title } } } } reportedFigures { value } }
              parties { organization { name parent { name } } people { name } signatories { name } signedOn }
              scope { cooperatives { from } }
              obligations { service owedBy { key } owedTo { key } milestones { title } mou { title } }
              targets { districts { value } }
              documents { sha256 }
              history { version }
              allowedTransitions { to isOpen }
              reportedFigures { value }
            }
          }
        }
      }`;
    await ask(recording, query, { principal: anAdmin(), variables: { first: 8 } });
    const timesOf = (part: string): number => statements.filter((statement) => statement.includes(part)).length;
    // Organisations stand at three levels (of a programme, of a party, above a party), reported figures at two.
    expect(timesOf('from "partners"."organization"')).toBeLessThanOrEqual(3);
    expect(timesOf('from "partners"."reported_figure"')).toBeLessThanOrEqual(2);
    const others = statements.filter(
      (statement) => !/from "partners"."(organization|reported_figure)"/.test(statement),
    );
    expect(others).toHaveLength(new Set(others).size);
    // One of them looks, once a day, for amendments whose day has come.
    expect(others).toHaveLength(14);
  });
});
