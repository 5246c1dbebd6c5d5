import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { audit, facilityBookings, idempotencyKeys, outbox, statusChanges } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertBooking, insertFacilityCentre } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, type Entities, execute, issuesOf } from '../support/subgraph-client.ts';

const BOOK = /* GraphQL */ `
  mutation ($input: BookFacilityInput!, $dryRun: Boolean! = false, $key: String) {
    bookFacility(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on BookFacilityPayload {
        facilityBooking {
          id version status from to places quantity charges { paise } purpose
          centre { name } offering { code } seller { __typename }
          allowedTransitions { to isOpen blockedBy needs } history { from to actor }
        }
        warnings { path code } replayed dryRun
      }
      ... on ValidationFailed { issues { path code expected received } }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
let centre: string;
const seller = newId('ent');
const soon = (days: number, time: string): string =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00+05:30`;

interface Asking {
  readonly principal?: ReturnType<typeof aBureau>;
  readonly facts?: Entities[string];
  readonly dryRun?: boolean;
  readonly key?: string;
}
const book = async (input: object, asking: Asking = {}): Promise<Answer> => {
  const { principal = aBureau(), facts, ...variables } = asking;
  const graph = aGraphOf({ [seller]: facts ?? { status: 'ACTIVE', state: { code: 'IN-UP' }, district: null } });
  const given = {
    centre,
    offering: 'loom',
    seller,
    from: soon(3, '10:00'),
    to: soon(3, '12:30'),
    purpose: ' Weaving ',
    ...input,
  };
  return (await ask(subgraph, BOOK, { principal, graph, variables: { input: given, ...variables } })).bookFacility;
};
const countRows = async (): Promise<number[]> =>
  Promise.all(
    [facilityBookings, statusChanges, audit, outbox, idempotencyKeys].map((table) => database.db.$count(table)),
  );

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
  centre = await insertFacilityCentre(database.db, {}, [
    {},
    { code: 'hall', name: 'Hall', unit: 'day', capacity: 1, price: 800_00 },
    { code: 'lab', name: 'Laboratory', unit: 'sample', capacity: 2, price: null },
    { code: 'gone', name: 'Old press', available: false },
  ]);
});
afterAll(() => database.drop());

describe('bookFacility', () => {
  it('holds places for a seller and charges for the hours begun, with history, audit row and event', async () => {
    const result = await book({ places: 2 });
    expect(result).toMatchObject({
      __typename: 'BookFacilityPayload',
      facilityBooking: {
        version: 1,
        status: 'REQUESTED',
        places: 2,
        quantity: 6,
        charges: { paise: 6 * 150_00 },
        purpose: 'Weaving',
        centre: { name: 'Agra Carpet Centre' },
        offering: { code: 'loom' },
        seller: { __typename: 'Enterprise' },
        allowedTransitions: [
          { to: 'CONFIRMED', isOpen: true, blockedBy: [], needs: [] },
          { to: 'CANCELLED', isOpen: true, blockedBy: [], needs: ['a reason'] },
        ],
        history: [{ from: null, to: 'REQUESTED', actor: 'bureau-up' }],
      },
      warnings: [],
    });
    const { id } = result.facilityBooking;
    expect(await database.db.select().from(audit).where(eq(audit.subject, id))).toMatchObject([
      { operation: 'bookFacility', subjectType: 'FacilityBooking', state: 'IN-UP', before: null },
    ]);
    expect(await database.db.select().from(outbox).where(eq(outbox.subject, id))).toMatchObject([
      { type: 'facility_booking.requested', subjectVersion: 1 },
    ]);
  });

  it.each<[string, object, number, number | null]>([
    ['days touched', { offering: 'hall', from: soon(10, '09:00'), to: soon(12, '17:00') }, 3, 3 * 800_00],
    ['places where the unit is no time', { offering: 'lab', from: soon(14, '09:00'), to: soon(14, '10:00') }, 1, null],
    ['what the input says', { quantity: 25, from: soon(15, '09:00'), to: soon(15, '10:00') }, 25, 25 * 150_00],
  ])('charges for %s', async (_what, input, quantity, charges) => {
    const { facilityBooking } = await book(input);
    expect(facilityBooking).toMatchObject({ quantity, charges: charges === null ? null : { paise: charges } });
  });

  it.each<[string, object, string[]]>([
    ['a centre that is none', { centre: newId('cfc') }, ['input.centre NOT_FOUND']],
    ['an offering that it lacks', { offering: 'sauna' }, ['input.offering NOT_FOUND']],
    ['an offering that was withdrawn', { offering: 'gone' }, ['input.offering GUARD_NOT_MET']],
    ['a time that is past', { from: '2021-01-01T10:00:00Z' }, ['input.from OUT_OF_RANGE']],
    ['a time too far ahead', { from: '2998-01-01T10:00:00Z' }, ['input.from OUT_OF_RANGE']],
    ['an end before the begin', { to: soon(2, '10:00') }, ['input.to OUT_OF_RANGE']],
    ['more than 31 days', { to: soon(40, '10:00') }, ['input.to OUT_OF_RANGE']],
    [
      'no place, no quantity and no purpose',
      { places: 0, quantity: 0, purpose: ' ' },
      ['input.places OUT_OF_RANGE', 'input.quantity OUT_OF_RANGE', 'input.purpose OUT_OF_RANGE'],
    ],
    ['a seller that is none', { seller: newId('ent') }, ['input.seller NOT_FOUND']],
    ['what is no seller', { seller: newId('mou') }, ['input.seller INVALID_FORMAT']],
  ])('refuses %s and writes nothing', async (_what, input, expected) => {
    const before = await countRows();
    expect(issuesOf(await book(input))).toEqual(expected);
    expect(await countRows()).toEqual(before);
  });

  it('refuses a centre that is not open, and one of another state', async () => {
    const planned = await insertFacilityCentre(database.db, { status: 'PLANNED' });
    const tamil = await insertFacilityCentre(database.db, { state: 'IN-TN', district: '571' });
    expect(issuesOf(await book({ centre: planned }))).toEqual(['input.centre GUARD_NOT_MET']);
    expect(issuesOf(await book({ centre: tamil }))).toEqual(['input.centre FOREIGN_STATE']);
    expect((await book({ centre: tamil }, { principal: anAdmin() })).__typename).toBe('BookFacilityPayload');
  });

  it('keeps to opening hours and closed days, in Indian time', async () => {
    const open = await insertFacilityCentre(database.db, { opensAt: '09:00', closesAt: '18:00', closedOn: ['SUNDAY'] });
    const day = (weekday: number): number =>
      [1, 2, 3, 4, 5, 6, 7].find((days) => new Date(soon(days, '12:00')).getUTCDay() === weekday)!;
    const at = (weekday: number, from: string, to: string) => ({
      centre: open,
      from: soon(day(weekday), from),
      to: soon(day(weekday), to),
    });
    expect((await book(at(1, '09:00', '18:00'))).__typename).toBe('BookFacilityPayload');
    expect(issuesOf(await book(at(2, '08:59', '18:01')))).toEqual(['input.from OUT_OF_RANGE', 'input.to OUT_OF_RANGE']);
    expect(issuesOf(await book(at(0, '10:00', '11:00')))).toEqual(['input.from INCONSISTENT']);
    const later = { ...at(3, '17:00', '18:00'), to: soon(day(3), '18:00').replace(':00+', ':01+') };
    expect(issuesOf(await book(later))).toEqual(['input.to OUT_OF_RANGE']);
  });

  it('tells how many places are free when there are too few, and lets in as many as there are', async () => {
    const time = { from: soon(20, '10:00'), to: soon(20, '12:00') };
    await book({ ...time, places: 3 });
    const refused = await book({ ...time, from: soon(20, '11:00'), to: soon(20, '14:00'), places: 2 });
    expect(issuesOf(refused)).toEqual(['input.places OVERRUN']);
    expect(refused.issues[0].expected).toContain('1 places at the most');
    expect((await book({ ...time, places: 1 })).__typename).toBe('BookFacilityPayload');
    expect((await book({ from: soon(20, '12:00'), to: soon(20, '13:00'), places: 4 })).__typename).toBe(
      'BookFacilityPayload',
    );
  });

  it('finds room that no single slot has throughout', async () => {
    const at = (from: string, to: string) => book({ offering: 'lab', from: soon(25, from), to: soon(25, to) });
    await at('09:00', '10:00');
    await at('10:00', '11:00');
    expect((await at('09:00', '11:00')).__typename).toBe('BookFacilityPayload');
    expect(issuesOf(await at('09:30', '09:45'))).toEqual(['input.places OVERRUN']);
  });

  it('never lets in more than there is room for, of many that come at once', async () => {
    const time = { from: soon(30, '10:00'), to: soon(30, '12:00') };
    const all = await Promise.all(Array.from({ length: 12 }, () => book(time)));
    const taken = all.filter(({ __typename }) => __typename === 'BookFacilityPayload');
    expect(taken).toHaveLength(4);
    for (const refused of all.filter((one) => !taken.includes(one)))
      expect(issuesOf(refused)).toEqual(['input.places OVERRUN']);
  });

  it('is guarded in the database too, whoever writes', async () => {
    const startsAt = new Date('2999-06-01T10:00:00Z');
    const write = () => insertBooking(database.db, { centre, offering: 'hall', startsAt });
    const both = await Promise.allSettled([write(), write()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const longer = database.db
      .update(facilityBookings)
      .set({ startsAt, endsAt: new Date('2999-06-02T10:00:00Z'), places: 2 })
      .where(eq(facilityBookings.startsAt, startsAt));
    await expect(longer).rejects.toMatchObject({ cause: { constraint_name: 'facility_booking_capacity' } });
  });

  it('has one effect for one key, also when both requests come at once', async () => {
    const asking = { key: newId('cfb') };
    const input = { from: soon(33, '10:00'), to: soon(33, '11:00') };
    const both = await Promise.all([book(input, asking), book(input, asking)]);
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(both[0].facilityBooking.id).toBe(both[1].facilityBooking.id);
  });

  it('shows on a dry run what it would write, and writes nothing', async () => {
    const before = await countRows();
    const result = await book({ from: soon(35, '10:00'), to: soon(35, '11:00') }, { dryRun: true, key: newId('cfb') });
    expect(result).toMatchObject({ dryRun: true, facilityBooking: { history: [{ to: 'REQUESTED' }] } });
    expect(await countRows()).toEqual(before);
  });

  it('lets a dormant seller through with a warning, and refuses one that is closed', async () => {
    const facts = { state: { code: 'IN-UP' }, district: null };
    const input = { from: soon(36, '10:00'), to: soon(36, '11:00') };
    const dormant = await book(input, { facts: { ...facts, status: 'DORMANT' } });
    expect(dormant.warnings).toEqual([{ path: ['input', 'seller'], code: 'UNUSUAL' }]);
    expect(issuesOf(await book(input, { facts: { ...facts, status: 'CLOSED' } }))).toEqual([
      'input.seller GUARD_NOT_MET',
    ]);
  });

  it.each([
    ['who lacks the scope', aBureau({ scopes: new Set(['mou:read']) })],
    ['a partner', aPartner()],
  ])('is refused to %s', async (_who, principal) => {
    const input = { centre, offering: 'loom', seller, from: soon(1, '10:00'), to: soon(1, '11:00'), purpose: 'x' };
    const { errors } = await execute(subgraph, BOOK, { principal, variables: { input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
