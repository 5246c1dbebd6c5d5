import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEAL_STEPS } from '../../subgraphs/trade/domain/deal-states.ts';
import { ENQUIRY_STEPS } from '../../subgraphs/trade/domain/enquiry-states.ts';
import { ASSISTANCE_STEPS, DELEGATION_STEPS, FAIR_STEPS } from '../../subgraphs/trade/domain/event-states.ts';
import { PORTAL_STEPS } from '../../subgraphs/trade/domain/portal-states.ts';
import { QUOTE_STEPS } from '../../subgraphs/trade/domain/quote-states.ts';
import { REGISTRATION_STEPS } from '../../subgraphs/trade/domain/registration-states.ts';
import {
  placeAssistance,
  placeDeal,
  placeDelegation,
  placeEnquiry,
  placeFair,
  placePortal,
  placeQuote,
  placeRegistration,
} from '../support/builders/trade.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { openTrade, type Trade } from './client.ts';

let trade: Trade;
beforeAll(async () => {
  trade = await openTrade();
});
afterAll(() => trade.database.drop());

/** An enquiry whose unit is active, so that it lacks nothing but what the machine asks for. */
async function enquiry(status: 'NEW' | 'QUOTED' | 'WON') {
  const { db } = trade.database;
  const portal = await placePortal(db);
  const registration = await placeRegistration(db, portal);
  return placeEnquiry(db, portal, { status, registration: registration.id });
}
const quote = async (status: 'SENT' | 'ACCEPTED') => placeQuote(trade.database.db, await enquiry('QUOTED'), { status });

interface Machine {
  readonly steps: Readonly<Record<string, readonly { readonly to: string; readonly takenBy: string | null }[]>>;
  readonly mutation: string;
  /** Field of the payload. */
  readonly field: string;
  /** Query field of one record. */
  readonly one: string;
  readonly first: string;
  readonly place: () => Promise<{ readonly id: string }>;
  /** What else the input of a step brings. */
  readonly bring?: (from: string, to: string) => object;
}

/** Every machine with records to which nothing is in the way but the machine itself. */
const MACHINES: Readonly<Record<string, Machine>> = {
  'a portal': {
    ...{ steps: PORTAL_STEPS, mutation: 'transitionPortal', field: 'portal', one: 'portal', first: 'PLANNED' },
    place: () => placePortal(trade.database.db, { status: 'PLANNED' }),
  },
  'a registration': {
    ...{ steps: REGISTRATION_STEPS, mutation: 'transitionPortalRegistration', field: 'registration' },
    ...{ one: 'portalRegistration', first: 'SUBMITTED' },
    place: async () =>
      placeRegistration(trade.database.db, await placePortal(trade.database.db), {
        status: 'SUBMITTED',
        enterprise: trade.unit(),
      }),
  },
  'an enquiry': {
    ...{ steps: ENQUIRY_STEPS, mutation: 'transitionEnquiry', field: 'enquiry', one: 'enquiry', first: 'NEW' },
    place: () => enquiry('NEW'),
  },
  'a quote': {
    ...{ steps: QUOTE_STEPS, mutation: 'transitionQuote', field: 'quote', one: 'quote', first: 'SENT' },
    place: () => quote('SENT'),
  },
  'a deal': {
    ...{ steps: DEAL_STEPS, mutation: 'transitionDeal', field: 'deal', one: 'deal', first: 'AGREED' },
    place: async () => placeDeal(trade.database.db, await quote('ACCEPTED')),
    bring: (_, to) => (to === 'DELIVERED' ? { deliveredOn: '2021-05-01' } : {}),
  },
  'a fair': {
    ...{ steps: FAIR_STEPS, mutation: 'transitionTradeFair', field: 'fair', one: 'tradeFair', first: 'ANNOUNCED' },
    place: () => placeFair(trade.database.db),
    bring: (from, to) =>
      from === 'POSTPONED' && to === 'ANNOUNCED' ? { startsOn: '2021-09-01', endsOn: '2021-09-02' } : {},
  },
  'a delegation': {
    ...{ steps: DELEGATION_STEPS, mutation: 'transitionDelegation', field: 'delegation', one: 'delegation' },
    first: 'PLANNED',
    place: () => placeDelegation(trade.database.db),
  },
  assistance: {
    ...{ steps: ASSISTANCE_STEPS, mutation: 'transitionAssistance', field: 'assistance', one: 'tradeAssistance' },
    first: 'SANCTIONED',
    place: () => placeAssistance(trade.database.db),
  },
};

describe.each(Object.entries(MACHINES))('the life of %s', (_name, machine) => {
  const statuses = Object.keys(machine.steps);

  it('takes each step that the machine has, and no other, and a refusal changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 8 }), async (targets) => {
        const { id } = await machine.place();
        let status = machine.first;
        let version = 1;
        const taken = [status];
        for (const to of targets) {
          const input = { id, expectedVersion: version, to, reason: 'So it is', ...machine.bring?.(status, to) };
          const select = `${machine.field} { version status }`;
          const answer = await trade.write(machine.mutation, input, { select });
          const step = machine.steps[status]?.find((candidate) => candidate.to === to);
          if (step?.takenBy === null) {
            status = to;
            version++;
            taken.push(to);
            expect(answer[machine.field]).toEqual({ version, status });
          } else {
            expect(issuesOf(answer)[0]).toBe(`input.to ${step ? 'GUARD_NOT_MET' : 'TRANSITION_NOT_ALLOWED'}`);
          }
        }
        const { [machine.one]: row } = await trade.ask(
          `query ($id: ID!) { ${machine.one}(id: $id) { version status allowedTransitions { to } history { to } } }`,
          { id },
        );
        expect(row).toMatchObject({ version, status });
        expect(row.history.map(({ to }: { to: string }) => to)).toEqual(taken.toReversed());
        expect(row.allowedTransitions.map(({ to }: { to: string }) => to)).toEqual(
          machine.steps[status]?.map(({ to }) => to),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('reaches every status', () => {
    const reached = new Set([machine.first]);
    for (const status of reached) for (const { to } of machine.steps[status] ?? []) reached.add(to);
    expect([...reached].sort()).toEqual(statuses.sort());
  });
});

describe('counters', () => {
  it('are what a count of the rows would be, after all these lives', async () => {
    const { sql } = trade.database;
    const counted =
      await sql`select portal, centre, status, count(*)::int as count from trade.registration group by 1, 2, 3 order by 1, 2, 3`;
    const kept =
      await sql`select portal, centre, status, count from trade.registration_counter where count <> 0 order by 1, 2, 3`;
    expect([...kept]).toEqual([...counted]);
    const enquiries =
      await sql`select portal, status, count(*)::int as count, (count(*) filter (where buyer_country <> 'IN'))::int as abroad
      from trade.enquiry group by 1, 2 order by 1, 2`;
    expect([
      ...(await sql`select portal, status, count, abroad from trade.enquiry_counter where count <> 0 order by 1, 2`),
    ]).toEqual([...enquiries]);
    const deals =
      await sql`select portal, status, currency, count(*)::int as count, sum(value)::int8 as value from trade.deal group by 1, 2, 3 order by 1, 2, 3`;
    expect([
      ...(await sql`select portal, status, currency, count, value from trade.deal_counter where count <> 0 order by 1, 2, 3`),
    ]).toEqual([...deals]);
  });

  it('stay right when many change at once', async () => {
    const { db, sql } = trade.database;
    const portal = await placePortal(db);
    const rows = await Promise.all(
      Array.from({ length: 12 }, () =>
        placeRegistration(db, portal, { status: 'SUBMITTED', enterprise: trade.unit() }),
      ),
    );
    const step = (id: string, expectedVersion: number, to: string) =>
      trade.write('transitionPortalRegistration', { id, expectedVersion, to, reason: 'x' });
    await Promise.all(rows.map(({ id }) => step(id, 1, 'VERIFIED')));
    await Promise.all(rows.map(({ id }, n) => step(id, 2, n % 3 === 0 ? 'REJECTED' : 'ACTIVE')));
    const { portal: found } = await trade.ask(
      `{ portal(id: "${portal.id}") { registrationCounts { status count synthetic } registrationsByCentre { total centre { id } } } }`,
    );
    expect(found.registrationCounts).toEqual([
      { status: 'ACTIVE', count: 8, synthetic: 0 },
      { status: 'REJECTED', count: 4, synthetic: 0 },
    ]);
    expect(found.registrationsByCentre).toMatchObject([{ total: 12 }]);
    const [row] = await sql`select count(*)::int as count from trade.registration_counter where count < 0`;
    expect(row?.count).toBe(0);
  });
});

describe('what was said and decided', () => {
  it.each(['status_change', 'enquiry_message', 'quote_revision', 'quote_line', 'spending'])(
    '%s is never altered',
    async (table) => {
      const { db, sql } = trade.database;
      const row = await enquiry('QUOTED');
      await placeQuote(db, row);
      await trade.write('recordEnquiryMessage', { enquiry: row.id, side: 'BUYER', text: 'x' });
      const { id } = await placeAssistance(db);
      const input = { id, expectedVersion: 1, voucher: '1', spentOn: '2021-06-01', amountPaise: 1, purpose: 'x' };
      await trade.write('recordSpending', input);
      await expect(sql`delete from ${sql(`trade.${table}`)}`).rejects.toThrow('append-only');
    },
  );
});
