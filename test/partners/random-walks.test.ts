import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  AMENDMENT_STATUSES,
  type AmendmentStatus,
  amendments,
  MOU_STATUSES,
  type MouStatus,
  mous,
} from '../../subgraphs/partners/tables.ts';
import { AGREEMENT_HASH, insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { createAmending, DEED_HASH } from './support/amending.ts';

/** Written down a second time, by hand: what leads where. */
const MOU_WAYS: Readonly<Record<MouStatus, readonly MouStatus[]>> = {
  DRAFT: ['UNDER_REVIEW', 'WITHDRAWN'],
  UNDER_REVIEW: ['APPROVED', 'DRAFT', 'WITHDRAWN'],
  APPROVED: ['PARTIALLY_SIGNED', 'SIGNED', 'WITHDRAWN'],
  PARTIALLY_SIGNED: ['PARTIALLY_SIGNED', 'SIGNED', 'WITHDRAWN'],
  SIGNED: ['SUSPENDED', 'TERMINATED', 'COMPLETED'],
  SUSPENDED: ['SIGNED', 'TERMINATED', 'COMPLETED'],
  TERMINATED: [],
  COMPLETED: [],
  WITHDRAWN: [],
};
const AMENDMENT_WAYS: Readonly<Record<AmendmentStatus, readonly AmendmentStatus[]>> = {
  DRAFT: ['UNDER_REVIEW', 'WITHDRAWN'],
  UNDER_REVIEW: ['APPROVED', 'WITHDRAWN'],
  APPROVED: ['PARTIALLY_SIGNED', 'SIGNED', 'WITHDRAWN'],
  PARTIALLY_SIGNED: ['PARTIALLY_SIGNED', 'SIGNED', 'WITHDRAWN'],
  SIGNED: [],
  WITHDRAWN: [],
};

const TAKE = /* GraphQL */ `mutation ($input: TransitionMouInput!) { transitionMou(input: $input) { __typename } }`;
const PARTIES = ['party-1', 'party-2', 'party-3'];
/** Who signs in a step, whether a reason is given, and whether the version is right. */
const anAttempt = <Status extends string>(statuses: readonly Status[]) =>
  fc.record({
    to: fc.constantFrom(...statuses),
    signers: fc.subarray(PARTIES),
    withReason: fc.boolean(),
    isCurrent: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    /** Most attempts follow a way that there is, with what it needs; else no walk would come far. */
    isApt: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
    which: fc.nat(5),
    /** Few end the walk. */
    mayEnd: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  });

const ENDS: ReadonlySet<string> = new Set(['TERMINATED', 'COMPLETED', 'WITHDRAWN']);

/** An attempt made apt where it is to be: a way from `status`, signed by those who have not `signed`. */
function aimed<Status extends string>(
  attempt: {
    to: Status;
    signers: string[];
    withReason: boolean;
    isApt: boolean;
    which: number;
    mayEnd: boolean;
    isCurrent: boolean;
  },
  ways: readonly Status[],
  signed: ReadonlySet<string>,
) {
  const onwards = ways.filter((way) => attempt.mayEnd || !ENDS.has(way));
  if (!attempt.isApt || onwards.length === 0) return attempt;
  const to = onwards[attempt.which % onwards.length] ?? attempt.to;
  const left = PARTIES.filter((party) => !signed.has(party));
  const signers = to === 'SIGNED' ? left : to === 'PARTIALLY_SIGNED' ? left.slice(0, 1) : [];
  return { ...attempt, to, signers, withReason: true };
}

let database: TestDatabase;
let amending: ReturnType<typeof createAmending>;
const parties = [ORG.flipkart, ORG.bureauTn, ORG.amazon];

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  amending = createAmending(database.db);
});
afterAll(() => database.drop());

const sign = (signers: readonly string[], documentSha256: string) =>
  signers.length === 0
    ? {}
    : {
        signatures: signers.map((party) => ({
          party,
          name: `For ${party}`,
          designation: 'Head',
          signedOn: '2021-02-18',
        })),
        documentSha256,
      };

describe('random walks', () => {
  it('of MoUs take ways that there are, sign everybody once, and leave nothing when refused', async () => {
    const reached = new Set<MouStatus>(['DRAFT']);
    await fc.assert(
      fc.asyncProperty(fc.array(anAttempt(MOU_STATUSES), { minLength: 8, maxLength: 14 }), async (attempts) => {
        const id = await placeMou(database.db, { parties });
        const read = async () => (await database.db.select().from(mous).where(eq(mous.id, id)))[0]!;
        let before = await read();
        const hasSigned = new Set<string>();
        for (const attempt of attempts) {
          const wanted = aimed(attempt, MOU_WAYS[before.status], hasSigned);
          const { to, withReason, isCurrent } = wanted;
          // From suspension it goes on without signatures.
          const signers = before.status === 'SUSPENDED' ? [] : wanted.signers;
          const input = {
            ...{ id, to, expectedVersion: isCurrent ? before.version : before.version + 1 },
            ...(withReason ? { reason: 'So it was decided' } : {}),
            ...sign(signers, AGREEMENT_HASH),
          };
          const { transitionMou } = await ask(amending.subgraph, TAKE, { principal: anAdmin(), variables: { input } });
          const after = await read();
          if (transitionMou.__typename === 'TransitionMouPayload') {
            expect(MOU_WAYS[before.status]).toContain(to);
            expect([after.status, after.version, isCurrent]).toEqual([to, before.version + 1, true]);
            for (const party of signers) hasSigned.add(party);
            reached.add(to);
          } else expect(after).toEqual(before);
          before = after;
        }
        const signed =
          await database.sql`select party from partners.mou_person where mou = ${id} and signed_on is not null`;
        expect(new Set(signed.map(({ party }) => party)).size).toBe(signed.length);
        const isSigned = ['SIGNED', 'SUSPENDED', 'TERMINATED', 'COMPLETED'].includes(before.status);
        if (isSigned) expect(signed).toHaveLength(3);
        expect(before.signedOn).toBe(isSigned ? '2021-02-18' : null);
      }),
      { numRuns: 30, seed: 4 },
    );
    // The walks come far enough to prove something.
    expect([...reached]).toEqual(expect.arrayContaining(['PARTIALLY_SIGNED', 'SIGNED', 'SUSPENDED', 'WITHDRAWN']));
  }, 120_000);

  it('of amendments take ways that there are; only the last signature changes the MoU', async () => {
    const reached = new Set<AmendmentStatus>(['DRAFT']);
    await fc.assert(
      fc.asyncProperty(fc.array(anAttempt(AMENDMENT_STATUSES), { minLength: 6, maxLength: 12 }), async (attempts) => {
        const mou = await placeMou(database.db, {
          status: 'SIGNED',
          parties,
          title: 'Old',
          signedOn: '2021-01-01',
          signedPrecision: 'DAY',
        });
        const { amendment } = await amending.amend(
          { mou, terms: { title: 'New' } },
          { principal: anAdmin({ id: 'author' }) },
        );
        const read = async () =>
          (await database.db.select().from(amendments).where(eq(amendments.id, amendment.id)))[0]!;
        const titleOf = async () => (await database.db.select().from(mous).where(eq(mous.id, mou)))[0]!.title;
        let before = await read();
        const hasSigned = new Set<string>();
        for (const attempt of attempts) {
          const { to, signers, withReason, isCurrent } = aimed(attempt, AMENDMENT_WAYS[before.status], hasSigned);
          const version = isCurrent ? before.version : before.version + 1;
          const more = { ...(withReason ? { reason: 'So it was decided' } : {}), ...sign(signers, DEED_HASH) };
          const result: Answer = await amending.take(amendment.id, version, to, more, { principal: anAdmin() });
          const after = await read();
          if (result.__typename === 'TransitionAmendmentPayload') {
            expect(AMENDMENT_WAYS[before.status]).toContain(to);
            expect([after.status, isCurrent]).toEqual([to, true]);
            for (const party of signers) hasSigned.add(party);
            reached.add(to);
          } else expect(after).toEqual(before);
          expect(await titleOf()).toBe(after.status === 'SIGNED' ? 'New' : 'Old');
          before = after;
        }
        const signed =
          await database.sql`select party from partners.mou_amendment_signature where amendment = ${amendment.id}`;
        expect(new Set(signed.map(({ party }) => party)).size).toBe(signed.length);
        if (before.status === 'SIGNED') expect(signed).toHaveLength(3);
      }),
      { numRuns: 30, seed: 4 },
    );
    expect([...reached]).toEqual(expect.arrayContaining(['PARTIALLY_SIGNED', 'SIGNED', 'WITHDRAWN']));
  }, 120_000);
});
