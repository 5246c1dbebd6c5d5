import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { availabilityOf, mostHeld } from '../../subgraphs/incubation/domain/free-places.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { type FacilityBookingRow, facilityBookings } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertBooking, insertFacilityCentre } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { walkPages } from '../support/walk-pages.ts';

const LIST = /* GraphQL */ `
  query ($filter: FacilityBookingFilter, $orderBy: FacilityBookingOrder! = STARTS_ASC, $first: Int! = 100, $after: String) {
    facilityBookings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { id } }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
let centre: string;
let tamil: string;
const made: FacilityBookingRow[] = [];
const cooperative = newId('coop');

const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
  (await ask(subgraph, LIST, { principal, variables: { ...variables } })).facilityBookings;
const ids = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await list({ filter }, principal)).edges.map(({ node }: Answer) => node.id);

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  subgraph = incubation.create({ db });
  centre = await insertFacilityCentre(db, {}, [{}, { code: 'dye', name: 'Dyeing vat', capacity: 20 }]);
  tamil = await insertFacilityCentre(db, { state: 'IN-TN', district: '571', name: 'Salem Laboratory' });
  const at = (day: string) => ({ startsAt: new Date(`${day}T04:30:00Z`) });
  made.push(
    await insertBooking(db, { centre, ...at('2999-01-10') }),
    await insertBooking(db, { centre, ...at('2999-01-11'), offering: 'dye', seller: cooperative }),
    // From the evening of the 11th to the morning of the 13th in India.
    await insertBooking(db, {
      centre,
      startsAt: new Date('2999-01-11T14:00:00Z'),
      endsAt: new Date('2999-01-13T03:00:00Z'),
      status: 'CONFIRMED',
    }),
    await insertBooking(db, { centre: tamil, state: 'IN-TN', ...at('2999-01-12'), synthetic: true }),
  );
});
afterAll(() => database.drop());

describe('bookings', () => {
  it.each<[string, () => object, number[]]>([
    ['centre', () => ({ centres: [tamil] }), [3]],
    ['offering', () => ({ offerings: ['dye'] }), [1]],
    ['seller', () => ({ sellers: [cooperative] }), [1]],
    ['state', () => ({ states: ['IN-UP'] }), [0, 1, 2]],
    ['status', () => ({ statuses: ['CONFIRMED', 'USED'] }), [2]],
    ['a day that one only goes on through', () => ({ from: '2999-01-12', to: '2999-01-12' }), [2, 3]],
    ['the day on which one ends', () => ({ from: '2999-01-13' }), [2]],
    ['the day on which they begin', () => ({ to: '2999-01-10' }), [0]],
    ['being generated', () => ({ synthetic: true }), [3]],
    ['change', () => ({ changedSince: '2999-01-01T00:00:00Z' }), []],
  ])('are found by %s', async (_what, filter, expected) => {
    expect(await ids(filter())).toEqual(expected.map((position) => made[position]?.id));
  });

  it('are seen by the bureau of the centre and by admins, and not at all by partners', async () => {
    expect(await ids({}, aBureau())).toEqual(made.slice(0, 3).map(({ id }) => id));
    expect(await ids({}, aBureau({ state: 'IN-TN' }))).toEqual([made[3]?.id]);
    for (const principal of [aPartner(), aBureau({ state: null })]) {
      expect(await ids({}, principal)).toEqual([]);
      const single = `{ facilityBooking(id: "${made[0]?.id}") { id } }`;
      expect((await ask(subgraph, single, { principal })).facilityBooking).toBeNull();
    }
  });

  it('are listed under their centre from a day on, and under their seller, one statement a level', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = incubation.create({ db });
    const query = /* GraphQL */ `query ($of: [_Any!]!) {
      _entities(representations: $of) {
        ... on FacilityCentre { bookings(first: 5, from: "2999-01-12") { edges { node { id offering { name } } } } }
        ... on Cooperative { facilityBookings(first: 5) { edges { node { id centre { name } } } } }
      }
    }`;
    const of = [
      { __typename: 'FacilityCentre', id: centre },
      { __typename: 'FacilityCentre', id: tamil },
      { __typename: 'Cooperative', id: cooperative },
      { __typename: 'Cooperative', id: newId('coop') },
    ];
    const { _entities } = await ask(recorded, query, { principal: anAdmin(), variables: { of } });
    const idsOf = (page: Answer) => page.edges.map(({ node }: Answer) => node.id);
    expect(_entities.slice(0, 2).map(({ bookings }: Answer) => idsOf(bookings))).toEqual([
      [made[2]?.id],
      [made[3]?.id],
    ]);
    expect(_entities.slice(2).map(({ facilityBookings: page }: Answer) => idsOf(page))).toEqual([[made[1]?.id], []]);
    // Centres, their bookings, sellers' bookings, offerings; the centre of a seller's booking is loaded already.
    expect(statements).toHaveLength(4);
  });

  it.each(['STARTS_ASC', 'STARTS_DESC', 'UPDATED_DESC'])(
    'are all met once in the order %s while others come, change and go',
    async (orderBy) => {
      const own = await insertFacilityCentre(database.db, {}, [{ capacity: 100 }]);
      const steady: string[] = [];
      for (let n = 0; n < 12; n++) {
        const startsAt = new Date(Date.UTC(2999, 1, 1 + Math.floor(n / 2), 5));
        steady.push((await insertBooking(database.db, { centre: own, startsAt })).id);
      }
      const walked = await walkPages(
        (after) => list({ filter: { centres: [own] }, orderBy, first: 4, after }),
        async (page) => {
          const startsAt = new Date(Date.UTC(2999, 1, 1 + 2 * page, 5));
          const { id } = await insertBooking(database.db, { centre: own, startsAt });
          if (page === 0) await database.db.delete(facilityBookings).where(eq(facilityBookings.id, id));
        },
      );
      expect(walked.filter((id) => steady.includes(id)).sort()).toEqual(steady.sort());
    },
  );
});

describe('what is free of an offering', () => {
  const hour = (n: number): Date => new Date(Date.UTC(2999, 4, 1, n));
  const held = fc.array(
    fc.record({ begin: fc.nat(20), length: fc.integer({ min: 1, max: 8 }), places: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 12 },
  );

  it('is what bookings leave in each hour, in parts that differ, and at the least for the whole', () => {
    fc.assert(
      fc.property(held, fc.nat(10), fc.integer({ min: 1, max: 15 }), (plans, begin, length) => {
        const bookings = plans.map((plan) => ({
          startsAt: hour(plan.begin),
          endsAt: hour(plan.begin + plan.length),
          places: plan.places,
        }));
        const capacity = 40;
        const freeAt = (n: number) =>
          capacity -
          bookings
            .filter((one) => one.startsAt <= hour(n) && hour(n) < one.endsAt)
            .reduce((sum, one) => sum + one.places, 0);
        const [from, to] = [hour(begin), hour(begin + length)];
        const { free, periods } = availabilityOf({ capacity, available: true }, { status: 'OPEN' }, bookings, from, to);
        const hours = Array.from({ length }, (_, n) => begin + n);
        expect(free).toBe(Math.min(...hours.map(freeAt)));
        expect(capacity - mostHeld(bookings, from, to)).toBe(free);
        for (const n of hours)
          expect(periods.find((one) => one.from <= hour(n) && hour(n) < one.to)?.free).toBe(freeAt(n));
        expect([periods[0]?.from, periods.at(-1)?.to]).toEqual([from, to]);
        for (const [position, one] of periods.entries())
          if (position > 0) {
            expect(one.from).toEqual(periods[position - 1]?.to);
            expect(one.free).not.toBe(periods[position - 1]?.free);
          }
      }),
    );
  });

  it('is shown to everybody, for all offerings of a page by one statement', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const query = `{ facilityCentre(id: "${centre}") { offerings { code
      availability(from: "2999-01-11T00:00:00Z", to: "2999-01-12T00:00:00Z") { free periods { from to free } } } } }`;
    const { facilityCentre } = await ask(incubation.create({ db }), query, { principal: aPartner() });
    expect(facilityCentre.offerings).toEqual([
      {
        code: 'dye',
        availability: {
          free: 19,
          periods: [
            { from: '2999-01-11T00:00:00.000Z', to: '2999-01-11T04:30:00.000Z', free: 20 },
            { from: '2999-01-11T04:30:00.000Z', to: '2999-01-11T06:30:00.000Z', free: 19 },
            { from: '2999-01-11T06:30:00.000Z', to: '2999-01-12T00:00:00.000Z', free: 20 },
          ],
        },
      },
      {
        code: 'loom',
        availability: {
          free: 3,
          periods: [
            { from: '2999-01-11T00:00:00.000Z', to: '2999-01-11T14:00:00.000Z', free: 4 },
            { from: '2999-01-11T14:00:00.000Z', to: '2999-01-12T00:00:00.000Z', free: 3 },
          ],
        },
      },
    ]);
    expect(statements).toHaveLength(3);
    const foreign = aBureau({ state: 'IN-TN' });
    expect(await ask(subgraph, query, { principal: foreign })).toEqual({ facilityCentre });
  });

  it('is nothing where the centre is not open, and refused for more than 31 days', async () => {
    const planned = await insertFacilityCentre(database.db, { status: 'PLANNED' });
    const query = (to: string) =>
      `{ facilityCentre(id: "${planned}") { offerings { availability(from: "2999-01-01T00:00:00Z", to: "${to}") { free } } } }`;
    const { facilityCentre } = await ask(subgraph, query('2999-01-02T00:00:00Z'), { principal: aPartner() });
    expect(facilityCentre.offerings[0].availability.free).toBe(0);
    for (const to of ['2999-02-02T00:00:00Z', '2999-01-01T00:00:00Z']) {
      const { errors } = await execute(subgraph, query(to), { principal: aPartner() });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
