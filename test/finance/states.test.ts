import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APPLICATION_STEPS } from '../../subgraphs/finance/domain/application-states.ts';
import { FUND_STEPS } from '../../subgraphs/finance/domain/fund-states.ts';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import {
  APPLICATION_STATUSES,
  type ApplicationStatus,
  FUND_STATUSES,
  type FundStatus,
} from '../../subgraphs/finance/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { LAKH, placeApplication, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { mutate } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
let fund: string;
let orders = 0;
const take = (mutation: string, input: object): Promise<Answer> =>
  mutate(subgraph, mutation, input, { principal: anAdmin() });

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
  fund = await placeFund(database.db, { corpus: 90_000 * LAKH });
});
afterAll(() => database.drop());

/** Written down a second time, by hand: a step that somebody adds or loses must be meant. */
const FUND_WAYS: Readonly<Record<FundStatus, readonly FundStatus[]>> = {
  PROPOSED: ['CABINET_APPROVED'],
  CABINET_APPROVED: ['OPEN'],
  OPEN: ['CLOSED'],
  CLOSED: [],
};
const APPLICATION_WAYS: Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>> = {
  SUBMITTED: ['APPRAISAL'],
  APPRAISAL: ['SANCTIONED', 'REJECTED'],
  SANCTIONED: ['DISBURSING', 'CLOSED'],
  REJECTED: [],
  DISBURSING: ['CLOSED'],
  CLOSED: [],
};
const pairs = <Status extends string>(statuses: readonly Status[]) =>
  statuses.flatMap((from) => statuses.map((to) => [from, to] as const));

const fundStep = (id: string, expectedVersion: number, to: FundStatus) =>
  take('transitionFund', {
    id,
    expectedVersion,
    to,
    reason: 'So it was decided',
    ...(to === 'CABINET_APPROVED' ? { cabinetDecision: 'Cabinet 1', cabinetDecidedOn: '2024-02-01' } : {}),
  });

/** The step to a status by the mutation that takes it, with all that it needs. */
function applicationStep(id: string, expectedVersion: number, to: ApplicationStatus): Promise<Answer> {
  orders += 1;
  const reference = `Step ${orders}`;
  const today = dayInIndia(new Date());
  if (to === 'SANCTIONED') {
    const tranches = [
      { amount: 20 * LAKH, dueOn: '2099-01-01' },
      { amount: 20 * LAKH, dueOn: '2099-01-01' },
    ];
    return take('sanctionFundApplication', { id, expectedVersion, amount: 40 * LAKH, reference, tranches });
  }
  if (to === 'DISBURSING')
    return take('disburseTranche', { id, expectedVersion, tranche: 1, disbursedOn: today, reference });
  const appraiser = to === 'APPRAISAL' ? { appraiser: 'Cell' } : {};
  return take('transitionFundApplication', { id, expectedVersion, to, reason: 'So', ...appraiser });
}

describe('every status of a fund against every target', () => {
  it.each(pairs(FUND_STATUSES))('from %s to %s', async (from, to) => {
    const id = await placeFund(database.db, { status: from });
    const result = await fundStep(id, 1, to);
    if (FUND_WAYS[from].includes(to)) {
      expect(result.fund).toMatchObject({ version: 2, status: to });
      expect(result.fund.allowedTransitions.map((step: Answer) => step.to)).toEqual(FUND_WAYS[to]);
    } else {
      expect(issuesOf(result)).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
      for (const next of FUND_WAYS[from]) expect(result.issues[0].expected).toContain(next);
    }
  });
});

describe('every status of an application against every target', () => {
  it.each(pairs(APPLICATION_STATUSES))('from %s to %s', async (from, to) => {
    const { id } = await placeApplication(database.db, { fund, status: from });
    const result = await applicationStep(id, 1, to);
    if (APPLICATION_WAYS[from].includes(to)) {
      expect(result.application).toMatchObject({ version: 2, status: to });
      expect(result.application.allowedTransitions.map((step: Answer) => step.to)).toEqual(APPLICATION_WAYS[to]);
    } else if (from === 'DISBURSING' && to === 'DISBURSING') {
      // No step: a payment again, here of what is paid out.
      expect(issuesOf(result)).toEqual(['input.tranche DUPLICATE']);
    } else {
      expect(issuesOf(result)).toHaveLength(1);
      expect(result.issues[0].code).toBe('TRANSITION_NOT_ALLOWED');
    }
  });

  it('names the mutation of a step that is not one of transitionFundApplication', async () => {
    const { id } = await placeApplication(database.db, { fund, status: 'APPRAISAL' });
    const result = await take('transitionFundApplication', { id, expectedVersion: 1, to: 'SANCTIONED' });
    expect(issuesOf(result)).toEqual(['input.to GUARD_NOT_MET']);
    expect(result.issues[0].expected).toBe('the mutation sanctionFundApplication for SANCTIONED');
  });
});

describe('random lives', () => {
  it('of applications never reach a status but by a step of the machine, and refusals change nothing', async () => {
    const targets = fc.array(fc.constantFrom(...APPLICATION_STATUSES), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(targets, async (wanted) => {
        const { id } = await placeApplication(database.db, { fund, status: 'APPRAISAL' });
        let status: ApplicationStatus = 'APPRAISAL';
        let version = 1;
        for (const to of wanted) {
          const result = await applicationStep(id, version, to);
          const isOpen = APPLICATION_WAYS[status].includes(to);
          expect(result.__typename.endsWith('Payload')).toBe(isOpen);
          if (!isOpen) continue;
          version += 1;
          status = to;
          expect(result.application).toMatchObject({ status, version });
        }
        const { sql } = database;
        const [row] = await sql`select status, version from finance.fund_application where id = ${id}`;
        expect(row).toEqual({ status, version });
        const chronicle = await sql`select "from", "to" from finance.change where subject = ${id} order by version`;
        expect(chronicle).toHaveLength(version - 1);
        for (const [position, { from }] of chronicle.entries())
          expect(from).toBe(position === 0 ? 'APPRAISAL' : chronicle[position - 1]?.to);
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('the machines as data', () => {
  it('reach every status from the first', () => {
    const reachedFrom = <Status extends string>(
      first: Status,
      steps: Readonly<Record<Status, readonly { readonly to: Status }[]>>,
    ): Status[] => {
      const reached = new Set([first]);
      for (const status of reached) for (const { to } of steps[status]) reached.add(to);
      return [...reached].sort();
    };
    expect(reachedFrom('PROPOSED', FUND_STEPS)).toEqual([...FUND_STATUSES].sort());
    expect(reachedFrom('SUBMITTED', APPLICATION_STEPS)).toEqual([...APPLICATION_STATUSES].sort());
  });
});
