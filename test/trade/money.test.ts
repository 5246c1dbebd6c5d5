import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { amountOf } from '../../subgraphs/trade/domain/amount.ts';
import { placeAssistance, placeDelegation, placeFair, placeScheme, SCHEME } from '../support/builders/trade.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { openTrade, type Trade, traces } from './client.ts';

let trade: Trade;
beforeAll(async () => {
  trade = await openTrade();
  await placeScheme(trade.database.db);
});
afterAll(() => trade.database.drop());

const ASSISTANCE =
  'assistance { id version status sanctioned { paise } spent { paise } remaining { paise } spendings { voucher } }';
let order = 0;
const sanction = (input: object) =>
  trade.write(
    'sanctionAssistance',
    { scheme: SCHEME, sanctionOrder: `O-${++order}`, ...input },
    { select: ASSISTANCE },
  );
const spend = (id: string, expectedVersion: number, amountPaise: number, voucher: string = newId('tas')) =>
  trade.write(
    'recordSpending',
    { id, expectedVersion, amountPaise, voucher, spentOn: '2021-06-01', purpose: 'Stall' },
    { select: ASSISTANCE },
  );

describe('what is spent', () => {
  it('is never more than what is sanctioned, whatever is tried', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -10, max: 60 }), { minLength: 1, maxLength: 10 }),
        async (amounts) => {
          const { id } = await placeAssistance(trade.database.db, { sanctioned: 100 });
          let spent = 0;
          let version = 1;
          for (const amount of amounts) {
            const answer = await spend(id, version, amount);
            if (amount >= 1 && spent + amount <= 100) {
              spent += amount;
              version++;
              expect(answer.assistance).toMatchObject({
                version,
                spent: { paise: spent },
                remaining: { paise: 100 - spent },
              });
            } else {
              expect(issuesOf(answer)).toEqual([`input.amountPaise ${amount < 1 ? 'OUT_OF_RANGE' : 'OVERRUN'}`]);
            }
          }
          const [row] = await trade.database
            .sql`select spent::int, (select coalesce(sum(amount), 0)::int from trade.spending s
          where s.assistance = a.id) as sum from trade.assistance a where id = ${id}`;
          expect(row).toEqual({ spent, sum: spent });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('is spent once when two record at once', async () => {
    const { id } = await placeAssistance(trade.database.db, { sanctioned: 100 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => spend(id, 1, 80)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'RecordSpendingPayload',
      ...Array.from({ length: 4 }, () => 'VersionConflict'),
    ]);
  });

  it('has a voucher of its own, on a day between sanction and today, and nothing after the accounts are closed', async () => {
    const { id } = await placeAssistance(trade.database.db);
    await spend(id, 1, 10, 'V-1');
    expect(issuesOf(await spend(id, 2, 10, 'V-1'))).toEqual(['input.voucher DUPLICATE']);
    const early = { id, expectedVersion: 2, amountPaise: 1, voucher: 'V-2', spentOn: '2020-01-01', purpose: ' ' };
    expect(issuesOf(await trade.write('recordSpending', early))).toEqual([
      'input.purpose OUT_OF_RANGE',
      'input.spentOn OUT_OF_RANGE',
    ]);
    const cancel = { id, expectedVersion: 2, to: 'CANCELLED', reason: 'x' };
    expect(issuesOf(await trade.write('transitionAssistance', cancel))).toEqual(['input.to GUARD_NOT_MET']);
    const closed = await trade.write(
      'transitionAssistance',
      { id, expectedVersion: 2, to: 'CLOSED' },
      { select: ASSISTANCE },
    );
    expect(closed.assistance).toMatchObject({ status: 'CLOSED', remaining: { paise: 0 } });
    expect(issuesOf(await spend(id, 3, 10))).toEqual(['input.id IMMUTABLE']);
  });
});

describe('what is sanctioned', () => {
  it('is never more than the journey costs, also when two sanction at once', async () => {
    const { id: delegation } = await placeDelegation(trade.database.db, { estimatedCost: 100 });
    const answers = await Promise.all(Array.from({ length: 5 }, () => sanction({ delegation, amountPaise: 40 })));
    expect(answers.filter(({ assistance }) => assistance)).toHaveLength(2);
    expect(answers.filter(({ issues }) => issues).map(issuesOf)).toEqual(
      Array.from({ length: 3 }, () => ['input.amountPaise OVERRUN']),
    );
    const { delegation: found } = await trade.ask(
      `{ delegation(id: "${delegation}") { assistance { sanctioned { paise } scheme { funder } } } }`,
    );
    expect(found.assistance).toEqual(
      Array.from({ length: 2 }, () => ({ sanctioned: { paise: 40 }, scheme: { funder: 'UNION' } })),
    );
  });

  it('is for one fair or one delegation of the state that stands, under a scheme that there is', async () => {
    const { db } = trade.database;
    const fair = await placeFair(db);
    const foreign = await placeFair(db, { state: 'IN-UP' });
    const cancelled = await placeDelegation(db, { status: 'CANCELLED' });
    const before = await traces(trade.database);
    const refused = async (input: object) => issuesOf(await sanction({ amountPaise: 1, ...input }));
    expect(await refused({})).toEqual(['input.fair REQUIRED']);
    expect(await refused({ fair: fair.id, delegation: cancelled.id })).toEqual(['input.delegation INCONSISTENT']);
    expect(await refused({ fair: foreign.id })).toEqual(['input.fair NOT_FOUND']);
    expect(await refused({ delegation: cancelled.id })).toEqual(['input.delegation GUARD_NOT_MET']);
    expect(await refused({ fair: fair.id, scheme: 'NONE', amountPaise: 0, sanctionedOn: '2999-01-01' })).toEqual([
      'input.scheme UNKNOWN',
      'input.sanctionedOn OUT_OF_RANGE',
      'input.amountPaise OUT_OF_RANGE',
    ]);
    expect(await traces(trade.database)).toBe(before);
    await sanction({ fair: fair.id, amountPaise: 1, sanctionOrder: 'SAME' });
    expect(await refused({ fair: fair.id, sanctionOrder: 'SAME' })).toEqual(['input.sanctionOrder DUPLICATE']);
  });
});

describe('a delegation', () => {
  const DELEGATION = 'delegation { id version seatsTaken country place participants { persons enterprise { id } } }';
  const plan = (overrides: object) => ({
    name: 'To Hamburg',
    country: 'DE',
    place: 'Hamburg',
    departsOn: '2021-05-31',
    returnsOn: '2021-06-04',
    seats: 3,
    ...overrides,
  });

  it('takes its destination from its fair, and no more persons than it has seats', async () => {
    const fair = await placeFair(trade.database.db);
    const enterprise = trade.unit();
    const input = plan({ fair: fair.id, country: null, place: null, participants: [{ enterprise, persons: 2 }] });
    const { delegation } = await trade.write('recordDelegation', input, { select: DELEGATION });
    expect(delegation).toMatchObject({
      ...{ country: 'DE', place: 'Hamburg', seatsTaken: 2 },
      participants: [{ persons: 2, enterprise: { id: enterprise } }],
    });
    const other = trade.unit();
    const change = (expectedVersion: number, input: object) =>
      trade.write('changeParticipants', { id: delegation.id, expectedVersion, ...input }, { select: DELEGATION });
    expect(issuesOf(await change(1, { put: [{ enterprise: other, persons: 2 }] }))).toEqual(['input.put OVERRUN']);
    const moved = await change(1, { put: [{ enterprise: other, persons: 3 }], remove: [enterprise] });
    expect(moved.delegation).toMatchObject({ version: 2, seatsTaken: 3 });
    const both = await Promise.all([1, 2].map((persons) => change(2, { put: [{ enterprise: other, persons }] })));
    expect(both.filter(({ delegation: changed }) => changed)).toHaveLength(1);
    expect(issuesOf(await change(3, { remove: [enterprise] }))).toEqual(['input.remove.0 NOT_FOUND']);
    expect(issuesOf(await change(3, {}))).toEqual(['input REQUIRED']);
  });

  it('is refused with everything wrong at once', async () => {
    const fair = await placeFair(trade.database.db, { startsOn: '2022-01-01', endsOn: '2022-01-02' });
    const enterprise = trade.unit({ state: { code: 'IN-UP' } });
    const input = plan({
      ...{ name: '', ledBy: newId('org'), fair: fair.id, country: 'QQ', seats: 0, state: 'IN-UP' },
      participants: [
        { enterprise: trade.unit() },
        { enterprise: newId('ent'), persons: 0 },
        { enterprise },
        { enterprise },
      ],
    });
    const before = await traces(trade.database);
    expect(issuesOf(await trade.write('recordDelegation', input))).toEqual([
      'input.state FOREIGN_STATE',
      'input.ledBy NOT_FOUND',
      'input.name OUT_OF_RANGE',
      'input.country UNKNOWN',
      'input.seats OUT_OF_RANGE',
      'input.participants OVERRUN',
      'input.participants.0.enterprise FOREIGN_STATE',
      'input.participants.1.persons OUT_OF_RANGE',
      'input.participants.1.enterprise NOT_FOUND',
      'input.participants.3.enterprise DUPLICATE',
      'input.departsOn INCONSISTENT',
    ]);
    expect(await traces(trade.database)).toBe(before);
  });
});

describe('an amount', () => {
  it('is quantity times price to the minor unit, half a unit rounded up, however large', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e6 }), (thousandths, price) => {
        const exact = BigInt(thousandths) * BigInt(price);
        const amount = BigInt(amountOf(thousandths / 1_000, price));
        expect(amount * 1_000n - exact).toBeLessThanOrEqual(500n);
        expect(exact - amount * 1_000n).toBeLessThan(500n);
      }),
    );
  });
});
