import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEPS } from '../../subgraphs/partners/domain/mou-states.ts';
import { stepIn } from '../../subgraphs/partners/domain/steps.ts';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { MOU_STATUSES, type MouStatus } from '../../subgraphs/partners/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AGREEMENT_HASH, insertPartners, type MouToPlace, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';

const TRANSITION = /* GraphQL */ `
  mutation ($input: TransitionMouInput!) {
    transitionMou(input: $input) {
      __typename
      ... on TransitionMouPayload { mou { id version status statusReason validity allowedTransitions { to isOpen needs } } }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
const take = async (input: object): Promise<Answer> =>
  (await ask(subgraph, TRANSITION, { principal: anAdmin(), variables: { input } })).transitionMou;

const hasSignatures = (to: MouStatus, from: MouStatus): boolean =>
  to === 'PARTIALLY_SIGNED' || (to === 'SIGNED' && from !== 'SUSPENDED');

const signature = (party: string) => ({
  party,
  name: `Signatory of ${party}`,
  designation: 'Director',
  signedOn: '2021-02-18',
});

/** How an MoU with three parties looks in each status, so that every step that there is can be taken. */
const inStatus = (status: MouStatus): MouToPlace => ({
  status,
  parties: [ORG.flipkart, ORG.bureauTn, ORG.amazon],
  signatures: status === 'PARTIALLY_SIGNED' ? 1 : ['SIGNED', 'SUSPENDED'].includes(status) ? 3 : 0,
});

/** An input that brings all that any step may need, and nothing that it must not bring. */
function wholeInput(id: string, from: MouStatus, to: MouStatus) {
  const first = from === 'PARTIALLY_SIGNED' ? 2 : 1;
  const last = to === 'SIGNED' ? 3 : first;
  return {
    id,
    expectedVersion: 1,
    to,
    reason: 'So it was decided',
    ...(hasSignatures(to, from)
      ? {
          signatures: Array.from({ length: last - first + 1 }, (_, n) => signature(`party-${first + n}`)),
          documentSha256: AGREEMENT_HASH,
        }
      : {}),
  };
}

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());

/** Written down a second time, by hand: a step that somebody adds or loses must be meant. */
const ALLOWED: Readonly<Record<MouStatus, readonly MouStatus[]>> = {
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
const pairs = MOU_STATUSES.flatMap((from) => MOU_STATUSES.map((to) => [from, to] as const));

describe('every status against every target', () => {
  it.each(pairs)('from %s to %s', async (from, to) => {
    const id = await placeMou(database.db, inStatus(from));
    const result = await take(wholeInput(id, from, to));
    if (ALLOWED[from].includes(to)) {
      expect(result).toMatchObject({ __typename: 'TransitionMouPayload', mou: { id, version: 2, status: to } });
      expect(result.mou.allowedTransitions.map((step: Answer) => step.to)).toEqual(ALLOWED[to]);
    } else {
      expect(issuesOf(result)).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
      expect(result.issues[0]).toMatchObject({ received: to });
      for (const next of ALLOWED[from]) expect(result.issues[0].expected).toContain(next);
    }
  });
});

describe('random lives', () => {
  it('never reach a status but by a step of the machine, and never leave a final one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...MOU_STATUSES), { minLength: 1, maxLength: 12 }), async (targets) => {
        const id = await placeMou(database.db, { parties: [ORG.flipkart, ORG.bureauTn] });
        let status: MouStatus = 'DRAFT';
        let version = 1;
        for (const to of targets) {
          const signs = hasSignatures(to, status);
          const left = status === 'PARTIALLY_SIGNED' ? ['party-2'] : ['party-1', 'party-2'];
          const signers = to === 'SIGNED' ? left : left.slice(0, 1);
          const result = await take({
            id,
            expectedVersion: version,
            to,
            reason: 'Next',
            ...(signs ? { signatures: signers.map(signature), documentSha256: AGREEMENT_HASH } : {}),
          });
          // With one party left the only signature is the last one, which leads to SIGNED.
          const isOpen =
            stepIn(STEPS, status, to) !== null && !(status === 'PARTIALLY_SIGNED' && to === 'PARTIALLY_SIGNED');
          expect(result.__typename).toBe(isOpen ? 'TransitionMouPayload' : 'ValidationFailed');
          if (!isOpen) continue;
          status = to;
          version += 1;
          expect(result.mou).toMatchObject({ status, version });
        }
        const { mou } = await ask(
          subgraph,
          'query ($id: ID!) { mou(id: $id) { status history { from to version } } }',
          {
            principal: anAdmin(),
            variables: { id },
          },
        );
        const chronicle = [...mou.history].reverse();
        expect(mou.status).toBe(status);
        expect(chronicle.every((change: Answer, n: number) => n === 0 || change.from === chronicle[n - 1].to)).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('the machine as data', () => {
  it('reaches every status from DRAFT', () => {
    const reached = new Set<MouStatus>(['DRAFT']);
    for (const status of reached) for (const { to } of STEPS[status]) reached.add(to);
    expect([...reached].sort()).toEqual([...MOU_STATUSES].sort());
  });

  it('asks a reason for every exit, for suspension and for the way back', () => {
    const withReason = MOU_STATUSES.flatMap((from) => STEPS[from])
      .filter(({ needs }) => needs.includes('REASON'))
      .map(({ to }) => to);
    expect(new Set(withReason)).toEqual(new Set(['DRAFT', 'WITHDRAWN', 'SUSPENDED', 'TERMINATED', 'COMPLETED']));
    const without = MOU_STATUSES.flatMap((from) => STEPS[from]).filter(({ needs }) => !needs.includes('REASON'));
    expect(without.some(({ to }) => withReason.includes(to))).toBe(false);
  });
});
