import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shareOf, WHOLE } from '../../subgraphs/finance/domain/share.ts';
import { finance as financeModule } from '../../subgraphs/finance/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { CRORE, LAKH, placeApplication, placeFund } from '../support/builders/finance.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { everyUnit, mutate } from './client.ts';
import { brokenInvariants } from './invariants.ts';

let database: TestDatabase;
let subgraph: Subgraph;
const sanctioner = aBureau({ id: 'sanctioner' });
const take = (mutation: string, input: object, principal = aBureau()): Promise<Answer> =>
  mutate(subgraph, mutation, input, { principal, graph: everyUnit });

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = financeModule.create({ db: database.db });
});
afterAll(() => database.drop());

/** One thing that somebody tries; numbers are small, so that limits are met all the time. */
type Act =
  | { readonly do: 'contribute'; readonly amount: number; readonly isPledge: boolean }
  | { readonly do: 'change'; readonly number: number; readonly amount: number }
  | { readonly do: 'receive'; readonly number: number; readonly amount: number }
  | { readonly do: 'submit'; readonly amount: number }
  | { readonly do: 'close fund' }
  | { readonly do: 'begin' | 'appraise' | 'reject' | 'close'; readonly pick: number; readonly amount: number }
  | { readonly do: 'sanction' | 'disburse'; readonly pick: number; readonly amount: number; readonly part: number };

const amount = fc.integer({ min: 1, max: 120 });
const pick = fc.nat(20);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ do: fc.constant('contribute' as const), amount, isPledge: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('change' as const), number: fc.integer({ min: 1, max: 3 }), amount }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('receive' as const), number: fc.integer({ min: 1, max: 3 }), amount }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('submit' as const), amount }) },
  { weight: 1, arbitrary: fc.constant({ do: 'close fund' as const }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('begin' as const, 'appraise' as const), pick, amount }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reject' as const, 'close' as const), pick, amount }) },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constantFrom('sanction' as const, 'disburse' as const),
      pick,
      amount,
      part: fc.integer({ min: 1, max: 3 }),
    }),
  },
);

let references = 0;

/** Tries one thing on a fund with the versions of this moment; null when there is nothing to try it on. */
async function attempt(fund: string, tried: Act): Promise<Answer | null> {
  references += 1;
  const reference = `R-${references}`;
  const { sql } = database;
  const [{ version: expectedVersion } = { version: 0 }] =
    await sql`select version from finance.fund where id = ${fund}`;
  const ofFund = { fund, expectedVersion };
  switch (tried.do) {
    case 'contribute': {
      const pledge = tried.isPledge ? { status: 'PLEDGED', pledgedOn: '2024-03-01', reference } : {};
      return take('addFundContribution', { ...ofFund, statedAs: 'A bank', amount: tried.amount, ...pledge });
    }
    case 'change':
      return take('changeFundContribution', { ...ofFund, number: tried.number, amount: tried.amount, reason: 'So' });
    case 'receive': {
      const { number } = tried;
      return take('receiveFundContribution', {
        ...ofFund,
        number,
        amount: tried.amount,
        receivedOn: '2024-05-01',
        reference,
      });
    }
    case 'submit': {
      const purpose = { fund, purpose: 'UPGRADE', enterprise: newId('ent'), title: 'Looms' };
      return take('submitFundApplication', { ...purpose, requested: tried.amount, submittedOn: '2024-04-01' });
    }
    case 'close fund':
      return take('transitionFund', { id: fund, expectedVersion, to: 'CLOSED', reason: 'Enough' });
  }
  const rows = await sql`select id, version, requested from finance.fund_application where fund = ${fund} order by id`;
  const row = rows[tried.pick % Math.max(1, rows.length)];
  if (!row) return null;
  const of = { id: row.id, expectedVersion: row.version };
  switch (tried.do) {
    case 'begin':
      return take('transitionFundApplication', { ...of, to: 'APPRAISAL', appraiser: 'Cell' });
    case 'appraise': {
      const recommended = Math.min(tried.amount, Number(row.requested));
      return take('appraiseFundApplication', { ...of, recommendation: 'SANCTION', recommended, remarks: 'Sound' });
    }
    case 'reject':
      return take('transitionFundApplication', { ...of, to: 'REJECTED', reason: 'No' });
    case 'close':
      return take('transitionFundApplication', { ...of, to: 'CLOSED', reason: 'Done' });
    case 'sanction': {
      const first = Math.max(1, Math.floor(tried.amount / tried.part));
      const parts = first < tried.amount ? [first, tried.amount - first] : [first];
      const tranches = parts.map((part) => ({ amount: part, dueOn: '2099-01-01' }));
      return take('sanctionFundApplication', { ...of, amount: tried.amount, reference, tranches }, sanctioner);
    }
    case 'disburse':
      return take('disburseTranche', { ...of, tranche: tried.part, disbursedOn: dayInIndia(new Date()), reference });
  }
}

/** 320 of 1,000 paise are there for upgrades, 200 of them bound; four more applications could be sanctioned up to 100 each. */
async function placeBusyFund(): Promise<string> {
  const fund = await placeFund(database.db, { corpus: 1_000, foreseen: 600, pledged: 600, received: 400 });
  for (const status of ['APPRAISAL', 'APPRAISAL', 'APPRAISAL', 'APPRAISAL', 'SANCTIONED', 'DISBURSING'] as const)
    await placeApplication(database.db, { fund, status, requested: 100 });
  return fund;
}

const isWritten = (answer: Answer | null): boolean => answer?.__typename.endsWith('Payload') ?? false;

describe('money', () => {
  it('is conserved by any sequence of what people try, some of it at the same moment', async () => {
    const written: string[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(act, { minLength: 1, maxLength: 6 }), { minLength: 4, maxLength: 14 }),
        async (moments) => {
          const { sql } = database;
          const fund = await placeBusyFund();
          const countAudit = async () => Number((await sql`select count(*) as n from finance.audit`)[0]?.n);
          const before = await countAudit();
          const writtenBefore = written.length;
          for (const acts of moments) {
            const answers = await Promise.all(acts.map((one) => attempt(fund, one)));
            written.push(...answers.filter(isWritten).map(({ __typename }) => __typename));
          }
          expect(await brokenInvariants(sql)).toEqual([]);
          expect((await countAudit()) - before).toBe(written.length - writtenBefore);
        },
      ),
      { numRuns: 25 },
    );
    // The test would show little if hardly anything went through.
    for (const payload of [
      'SanctionFundApplicationPayload',
      'DisburseTranchePayload',
      'ReceiveFundContributionPayload',
    ])
      expect(written).toContain(payload);
  }, 120_000);

  it('is sanctioned once, when many applications ask for the last of it at the same moment', async () => {
    const fund = await placeFund(database.db, { corpus: 2 * CRORE, received: CRORE });
    const rows = await Promise.all(
      Array.from({ length: 12 }, () =>
        placeApplication(database.db, { fund, status: 'APPRAISAL', requested: 30 * LAKH }),
      ),
    );
    const answers = await Promise.all(
      rows.map(({ id }) =>
        take(
          'sanctionFundApplication',
          {
            id,
            expectedVersion: 1,
            amount: 30 * LAKH,
            reference: `Order ${id}`,
            tranches: [{ amount: 30 * LAKH, dueOn: '2099-01-01' }],
          },
          sanctioner,
        ),
      ),
    );
    // 80 lakh are there for upgrades.
    expect(answers.filter(isWritten)).toHaveLength(2);
    for (const answer of answers.filter((one) => !isWritten(one)))
      expect(issuesOf(answer)).toEqual(['input.amount OVERRUN']);
    expect(await brokenInvariants(database.sql)).toEqual([]);
  });

  it('is paid out once and received once, when several record the same at the same moment', async () => {
    const fund = await placeFund(database.db);
    const { id } = await placeApplication(database.db, { fund, status: 'SANCTIONED' });
    const payment = { id, expectedVersion: 1, tranche: 1, disbursedOn: '2024-07-01' };
    const payments = await Promise.all(
      [1, 2, 3, 4].map((n) => take('disburseTranche', { ...payment, reference: `P-${fund}-${n}` })),
    );
    expect(payments.filter(isWritten)).toHaveLength(1);
    const receipt = { fund, expectedVersion: 1, number: 1, amount: 3 * CRORE, receivedOn: '2024-05-01' };
    const receipts = await Promise.all(
      [1, 2, 3, 4].map((n) => take('receiveFundContribution', { ...receipt, reference: `U-${n}` })),
    );
    expect(receipts.map(({ __typename }) => __typename).sort()).toEqual([
      'ReceiveFundContributionPayload',
      'VersionConflict',
      'VersionConflict',
      'VersionConflict',
    ]);
    expect(await brokenInvariants(database.sql)).toEqual([]);
  });

  it('is guarded by the rows too: PostgreSQL refuses what overruns, whoever writes it', async () => {
    const { sql } = database;
    const fund = await placeFund(database.db);
    await expect(sql`update finance.fund set foreseen = corpus + 1 where id = ${fund}`).rejects.toThrow('fund_money');
    await expect(sql`update finance.fund_allocation set sanctioned = funded + 1 where fund = ${fund}`).rejects.toThrow(
      'fund_allocation_money',
    );
    const { id } = await placeApplication(database.db, { fund, status: 'SANCTIONED' });
    await expect(sql`update finance.fund_application set disbursed = sanctioned + 1 where id = ${id}`).rejects.toThrow(
      'fund_application_money',
    );
    await expect(sql`delete from finance.change`).rejects.toThrow('append-only');
  });
});

describe('shares', () => {
  it('are whole paise, grow with the amount, and never sum to more than it', () => {
    const paise = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    const points = fc.integer({ min: 0, max: WHOLE });
    fc.assert(
      fc.property(paise, paise, points, (one, other, basisPoints) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(shareOf(less, basisPoints)).toBeLessThanOrEqual(shareOf(more, basisPoints));
        const rest = less - shareOf(less, basisPoints) - shareOf(less, WHOLE - basisPoints);
        expect(rest === 0 || rest === 1).toBe(true);
      }),
    );
  });
});
