import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { CRORE, LAKH, placeApplication, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { mutate, UNIT } from './client.ts';

let database: TestDatabase;
let subgraph: Subgraph;
let fund: string;
const take = (mutation: string, input: object, how = {}): Promise<Answer> => mutate(subgraph, mutation, input, how);
const officer = aBureau({ id: 'officer-2' });
const submission = (overrides: object = {}) => ({
  fund,
  enterprise: UNIT,
  purpose: 'UPGRADE',
  title: 'New looms',
  requested: 50 * LAKH,
  submittedOn: '2024-04-01',
  ...overrides,
});
const sanction = (id: string, overrides: object = {}) => ({
  id,
  expectedVersion: 1,
  amount: 40 * LAKH,
  reference: `Order ${id}`,
  sanctionedOn: '2024-06-01',
  tranches: [
    { amount: 10 * LAKH, dueOn: '2024-07-01' },
    { amount: 30 * LAKH, dueOn: '2099-01-01' },
  ],
  ...overrides,
});

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
  fund = await placeFund(database.db);
});
afterAll(() => database.drop());

describe('the way of an application', () => {
  it('goes from submission over appraisal and sanction to the last tranche, each step by its mutation', async () => {
    const { application } = await take('submitFundApplication', submission());
    const { id } = application;
    expect(application).toMatchObject({ version: 1, status: 'SUBMITTED', district: { code: '118' }, sanction: null });
    await take('transitionFundApplication', { id, expectedVersion: 1, to: 'APPRAISAL', appraiser: 'Appraisal cell' });
    const appraised = await take('appraiseFundApplication', {
      id,
      expectedVersion: 2,
      recommendation: 'SANCTION',
      recommended: 45 * LAKH,
      score: 72,
      remarks: 'Sound; orders for two years',
      appraisedOn: '2024-05-01',
    });
    expect(appraised.application.allowedTransitions).toMatchObject([
      { to: 'SANCTIONED', mutation: 'sanctionFundApplication', isOpen: false },
      { to: 'REJECTED', mutation: 'transitionFundApplication', isOpen: true, blockedBy: [] },
    ]);
    expect(appraised.application.allowedTransitions[0].blockedBy).toEqual([
      'expected somebody who did not appraise it, got bureau-up, who did',
    ]);
    const own = await take('sanctionFundApplication', sanction(id, { expectedVersion: 3 }));
    expect(issuesOf(own)).toEqual(['input.id GUARD_NOT_MET']);

    const promised = await take('sanctionFundApplication', sanction(id, { expectedVersion: 3 }), {
      principal: officer,
    });
    expect(promised.application).toMatchObject({
      status: 'SANCTIONED',
      sanction: {
        amount: { paise: 40 * LAKH },
        sanctionedBy: 'officer-2',
        nextDueOn: '2024-07-01',
        outstanding: { paise: 40 * LAKH },
        tranches: [
          { number: 1, isOverdue: true, disbursed: null },
          { number: 2, isOverdue: false, disbursed: null },
        ],
      },
      fund: { allocations: [{ purpose: 'UPGRADE', sanctioned: { paise: 40 * LAKH } }, {}] },
    });

    const paid = await take('disburseTranche', {
      id,
      expectedVersion: 4,
      tranche: 1,
      disbursedOn: '2024-07-02',
      reference: 'PAY 1',
    });
    expect(paid.application).toMatchObject({
      status: 'DISBURSING',
      sanction: { disbursed: { paise: 10 * LAKH }, nextDueOn: '2099-01-01' },
    });
    const part = await take('disburseTranche', {
      id,
      expectedVersion: 5,
      tranche: 2,
      amount: 25 * LAKH,
      disbursedOn: '2024-08-01',
      reference: 'PAY 2',
    });
    expect(part.warnings).toEqual([{ path: ['input', 'amount'], code: 'UNUSUAL' }]);
    const close = (reason?: string) =>
      take('transitionFundApplication', { id, expectedVersion: 6, to: 'CLOSED', reason });
    expect(issuesOf(await close())).toEqual(['input.reason GUARD_NOT_MET']);
    const closed = await close('The machines were cheaper');
    expect(closed.application).toMatchObject({
      status: 'CLOSED',
      allowedTransitions: [],
      sanction: { disbursed: { paise: 35 * LAKH }, released: { paise: 5 * LAKH }, outstanding: { paise: 0 } },
      fund: { allocations: [{ sanctioned: { paise: 35 * LAKH }, disbursed: { paise: 35 * LAKH } }, {}] },
    });
    expect(closed.application.history.map(({ action, to }: Answer) => [action, to])).toEqual([
      ['transitionFundApplication', 'CLOSED'],
      ['disburseTranche', 'DISBURSING'],
      ['disburseTranche', 'DISBURSING'],
      ['sanctionFundApplication', 'SANCTIONED'],
      ['appraiseFundApplication', 'APPRAISAL'],
      ['transitionFundApplication', 'APPRAISAL'],
      ['submitFundApplication', 'SUBMITTED'],
    ]);
  });
});

describe('appraisals', () => {
  it('belong to APPRAISAL, bring an amount with a recommendation only, and never more than is asked for', async () => {
    const { id } = await placeApplication(database.db, { fund });
    const appraise = (input: object) =>
      take('appraiseFundApplication', { id, expectedVersion: 1, remarks: 'So', ...input });
    expect(issuesOf(await appraise({ recommendation: 'REJECT' }))).toEqual(['input.id GUARD_NOT_MET']);
    const { id: examined } = await placeApplication(database.db, { fund, status: 'APPRAISAL' });
    const wrong = await appraise({ id: examined, recommendation: 'SANCTION', recommended: CRORE, score: 101 });
    expect(issuesOf(wrong)).toEqual(['input.recommended OUT_OF_RANGE', 'input.score OUT_OF_RANGE']);
    expect(issuesOf(await appraise({ id: examined, recommendation: 'REJECT', recommended: 1 }))).toEqual([
      'input.recommended INCONSISTENT',
    ]);
    const later = await appraise({ id: examined, recommendation: 'REVISIT', remarks: 'A licence is missing' });
    expect(later.application.appraisals.map(({ number }: Answer) => number)).toEqual([2, 1]);
    const step = await take('sanctionFundApplication', sanction(examined, { expectedVersion: 2 }), {
      principal: officer,
    });
    expect(issuesOf(step)).toContain('input.id GUARD_NOT_MET');
    expect(step.issues[0].received).toBe('REVISIT');
  });

  it('keep from sanctioning whoever made one, also when somebody else made the latest', async () => {
    const { id } = await placeApplication(database.db, { fund, status: 'APPRAISAL', appraisedBy: 'officer-2' });
    const positive = { recommendation: 'SANCTION', recommended: 40 * LAKH, remarks: 'So' };
    await take('appraiseFundApplication', { id, expectedVersion: 1, ...positive, appraisedOn: '2024-05-02' });
    const step = (principal = officer) =>
      take('sanctionFundApplication', sanction(id, { expectedVersion: 2, amount: LAKH, tranches: [part] }), {
        principal,
        dryRun: true,
      });
    const part = { amount: LAKH, dueOn: '2024-07-01' };
    expect(issuesOf(await step())).toEqual(['input.id GUARD_NOT_MET']);
    expect((await step(aBureau({ id: 'officer-3' }))).application.status).toBe('SANCTIONED');
  });
});

describe('a sanction', () => {
  it('is refused beyond what is asked for, recommended and left, and with tranches that do not fit', async () => {
    const small = await placeFund(database.db, { received: CRORE / 2 });
    const row = await placeApplication(database.db, { fund: small, status: 'APPRAISAL', recommended: 30 * LAKH });
    await placeApplication(database.db, { fund: small, status: 'SANCTIONED', requested: 20 * LAKH });
    const result = await take(
      'sanctionFundApplication',
      sanction(row.id, {
        amount: 41 * LAKH,
        reference: ' ',
        sanctionedOn: '2024-04-30',
        tranches: [
          { amount: 10 * LAKH, dueOn: '2024-04-01' },
          { amount: 30 * LAKH, dueOn: '2024-03-01' },
        ],
      }),
      { principal: officer },
    );
    expect(issuesOf(result)).toEqual([
      'input.amount OVERRUN',
      'input.amount OVERRUN',
      'input.amount OVERRUN',
      'input.reference OUT_OF_RANGE',
      'input.sanctionedOn OUT_OF_RANGE',
      'input.tranches INCONSISTENT',
      'input.tranches.0.dueOn OUT_OF_RANGE',
      'input.tranches.1.dueOn OUT_OF_RANGE',
    ]);
    expect(result.issues.slice(0, 3).map(({ expected }: Answer) => expected)).toEqual([
      'up to ₹40,00,000, which is asked for',
      'up to ₹30,00,000, which the latest appraisal recommends',
      'up to ₹20,00,000, which is left for UPGRADE of the contributions received',
    ]);
  });

  it('that is never taken up lapses, and its money is there for others', async () => {
    const row = await placeApplication(database.db, { fund, status: 'SANCTIONED' });
    const before = await take('disburseTranche', {
      id: row.id,
      expectedVersion: 1,
      tranche: 3,
      disbursedOn: '2024-07-01',
      reference: 'X',
    });
    expect(issuesOf(before)).toEqual(['input.tranche NOT_FOUND']);
    const lapsed = await take('transitionFundApplication', {
      id: row.id,
      expectedVersion: 1,
      to: 'CLOSED',
      reason: 'Withdrawn',
    });
    expect(lapsed.application.sanction).toMatchObject({ released: { paise: 40 * LAKH }, disbursed: { paise: 0 } });
  });
});

describe('a payment', () => {
  it('is of a tranche that is not paid out, up to its amount, once a reference', async () => {
    const row = await placeApplication(database.db, { fund, status: 'DISBURSING' });
    const pay = (input: object) =>
      take('disburseTranche', {
        id: row.id,
        expectedVersion: 1,
        tranche: 2,
        disbursedOn: '2024-08-01',
        reference: 'R',
        ...input,
      });
    expect(issuesOf(await pay({ tranche: 1 }))).toEqual(['input.tranche DUPLICATE']);
    expect(issuesOf(await pay({ amount: 20 * LAKH + 1, disbursedOn: '2024-05-31' }))).toEqual([
      'input.amount OVERRUN',
      'input.disbursedOn OUT_OF_RANGE',
    ]);
    expect(issuesOf(await pay({ amount: 0 }))).toEqual(['input.amount OUT_OF_RANGE']);
    await pay({ reference: 'Same' });
    const other = await placeApplication(database.db, { fund, status: 'SANCTIONED' });
    expect(issuesOf(await pay({ id: other.id, tranche: 1, reference: 'same ' }))).toEqual([
      'input.reference DUPLICATE',
    ]);
    const skipping = await pay({ id: other.id, reference: 'Another' });
    expect(skipping.warnings).toEqual([{ path: ['input', 'tranche'], code: 'UNUSUAL' }]);
  });

  it('is not of an application of another state, and of none that is not sanctioned', async () => {
    const row = await placeApplication(database.db, { fund });
    const payment = { id: row.id, expectedVersion: 1, tranche: 1, disbursedOn: '2024-08-01', reference: 'R' };
    const kerala = await take('disburseTranche', payment, { principal: aBureau({ state: 'IN-KL' }) });
    expect(issuesOf(kerala)).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await take('disburseTranche', payment, { principal: anAdmin() }))).toEqual([
      'input.id TRANSITION_NOT_ALLOWED',
    ]);
  });
});
