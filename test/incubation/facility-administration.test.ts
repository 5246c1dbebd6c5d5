import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { audit, facilityCentres, facilityOfferings, outbox, statusChanges } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertBooking, insertFacilityCentre } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const mutation = (name: string): string => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
  const conflict = name === 'recordFacilityCentre' ? '' : '... on VersionConflict { currentVersion }';
  return /* GraphQL */ `mutation ($input: ${type}Input!, $dryRun: Boolean! = false) {
    ${name}(input: $input, dryRun: $dryRun) {
      __typename
      ... on ${type}Payload {
        facilityCentre {
          id version name status openedOn opensAt closesAt closedOn fundedBy district { code }
          offerings { code name capacity isAvailable price { paise } } history { from to note }
        }
      }
      ... on ValidationFailed { issues { path code expected received } }
      ${conflict}
    }
  }`;
};

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

const graph = aGraphOf({ '118': { state: { code: 'IN-UP' } }, '571': { state: { code: 'IN-TN' } } });
const run = async (name: string, input: object, principal = aBureau(), dryRun = false): Promise<Answer> =>
  (await ask(subgraph, mutation(name), { principal, graph, variables: { input, dryRun } }))[name];
const countRows = async (): Promise<number[]> =>
  Promise.all(
    [facilityCentres, facilityOfferings, statusChanges, audit, outbox].map((table) => database.db.$count(table)),
  );
const ahead = { startsAt: new Date(Date.now() + 3_600_000), endsAt: new Date(Date.now() + 7_200_000) };

describe('a facility centre', () => {
  it('is recorded with what it offers, its hours and its first step', async () => {
    const input = {
      name: ' Agra Marble Centre ',
      state: 'IN-UP',
      district: '118',
      hours: { opensAt: '09:00', closesAt: '17:30' },
      closedOn: ['SUNDAY', 'SUNDAY', 'FRIDAY'],
      offerings: [{ code: 'cnc', name: 'CNC router', unit: 'hour', capacity: 2, pricePaise: 200_00 }],
    };
    const { facilityCentre } = await run('recordFacilityCentre', input);
    expect(facilityCentre).toMatchObject({
      version: 1,
      name: 'Agra Marble Centre',
      status: 'PLANNED',
      openedOn: null,
      opensAt: '09:00',
      closesAt: '17:30',
      closedOn: ['SUNDAY', 'FRIDAY'],
      offerings: [{ code: 'cnc', name: 'CNC router', capacity: 2, isAvailable: true, price: { paise: 200_00 } }],
      history: [{ from: null, to: 'PLANNED' }],
    });
    expect(await database.db.select().from(outbox).where(eq(outbox.subject, facilityCentre.id))).toMatchObject([
      { type: 'facility_centre.recorded', state: 'IN-UP' },
    ]);
  });

  it('is refused with everything that is wrong, and nothing written', async () => {
    const before = await countRows();
    const offering = { code: 'CNC 1', name: ' ', unit: 'hour', capacity: 0, pricePaise: -1 };
    const result = await run('recordFacilityCentre', {
      name: '',
      state: 'IN-UP',
      district: '571',
      status: 'OPEN',
      hours: { opensAt: '17:00', closesAt: '09:00' },
      offerings: [offering, { ...offering, name: 'x', capacity: 1, pricePaise: 1 }],
    });
    expect(issuesOf(result)).toEqual([
      'input.name OUT_OF_RANGE',
      'input.district INCONSISTENT',
      'input.openedOn REQUIRED',
      'input.hours.closesAt INCONSISTENT',
      'input.offerings.0.code INVALID_FORMAT',
      'input.offerings.0.name OUT_OF_RANGE',
      'input.offerings.0.capacity OUT_OF_RANGE',
      'input.offerings.0.pricePaise OUT_OF_RANGE',
      'input.offerings.1.code INVALID_FORMAT',
      'input.offerings.1.code DUPLICATE',
    ]);
    expect(issuesOf(await run('recordFacilityCentre', { name: 'x', state: 'IN-TN' }))).toEqual([
      'input.state FOREIGN_STATE',
    ]);
    expect(await countRows()).toEqual(before);
  });

  it('changes what is given and keeps the rest; what changes nothing leaves no trace', async () => {
    const id = await insertFacilityCentre(database.db);
    const change = { name: 'Agra Durrie Centre', hours: { opensAt: '10:00', closesAt: '16:00' } };
    const { facilityCentre } = await run('updateFacilityCentre', { id, expectedVersion: 1, ...change });
    expect(facilityCentre).toMatchObject({
      version: 2,
      name: 'Agra Durrie Centre',
      opensAt: '10:00',
      district: { code: '118' },
    });
    const before = await countRows();
    const again = await run('updateFacilityCentre', { id, expectedVersion: 2, ...change });
    expect(again.facilityCentre.version).toBe(2);
    expect(await countRows()).toEqual(before);
    expect(await run('updateFacilityCentre', { id, expectedVersion: 1, name: 'x' })).toMatchObject({
      __typename: 'VersionConflict',
      currentVersion: 2,
    });
  });

  it('goes from plan to opening to closing, with its day and its reasons', async () => {
    const id = await insertFacilityCentre(database.db, { status: 'PLANNED', openedOn: null });
    const step = (expectedVersion: number, to: string, rest: object = {}) =>
      run('transitionFacilityCentre', { id, expectedVersion, to, ...rest });
    await step(1, 'IN_CONSTRUCTION');
    expect(issuesOf(await step(2, 'PLANNED'))).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
    expect(issuesOf(await step(2, 'OPEN', { openedOn: '2999-01-01' }))).toEqual(['input.openedOn OUT_OF_RANGE']);
    expect((await step(2, 'OPEN', { openedOn: '2024-05-01' })).facilityCentre).toMatchObject({
      status: 'OPEN',
      openedOn: '2024-05-01',
    });
    expect(issuesOf(await step(3, 'CLOSED'))).toEqual(['input.reason GUARD_NOT_MET']);
    const { facilityCentre } = await step(3, 'CLOSED', { reason: ' moved ' });
    expect(facilityCentre.history.map(({ to, note }: Answer) => [to, note])).toEqual([
      ['CLOSED', 'moved'],
      ['OPEN', null],
      ['IN_CONSTRUCTION', null],
    ]);
    expect(issuesOf(await run('updateFacilityCentre', { id, expectedVersion: 4, name: 'x' }))).toEqual([
      'input.id IMMUTABLE',
    ]);
  });

  it('does not close over bookings ahead, also when one comes at the same moment', async () => {
    const id = await insertFacilityCentre(database.db);
    const { id: booking } = await insertBooking(database.db, { centre: id, ...ahead });
    const close = { id, expectedVersion: 1, to: 'CLOSED', reason: 'moved' };
    expect(issuesOf(await run('transitionFacilityCentre', close))).toEqual(['input.to GUARD_NOT_MET']);
    const query = `{ facilityCentre(id: "${id}") { allowedTransitions { to isOpen blockedBy } } }`;
    const { facilityCentre } = await ask(subgraph, query, { principal: aBureau() });
    expect(facilityCentre.allowedTransitions).toEqual([
      { to: 'CLOSED', isOpen: false, blockedBy: ['expected no bookings ahead, got 1'] },
    ]);
    await database.sql`update incubation.facility_booking set status = 'CANCELLED' where id = ${booking}`;

    const seller = newId('ent');
    const book = ask(subgraph, 'mutation ($input: BookFacilityInput!) { bookFacility(input: $input) { __typename } }', {
      principal: aBureau(),
      graph: aGraphOf({ [seller]: { status: 'ACTIVE', state: { code: 'IN-UP' } } }),
      variables: {
        input: { centre: id, offering: 'loom', seller, from: ahead.startsAt, to: ahead.endsAt, purpose: 'x' },
      },
    });
    const [closed, booked] = await Promise.all([run('transitionFacilityCentre', close), book]);
    expect([closed.__typename, booked.bookFacility.__typename]).toSatisfy(
      (outcomes: string[]) => outcomes.filter((name) => name === 'ValidationFailed').length === 1,
    );
  });
});

describe('an offering', () => {
  it('is added, changed and withdrawn, each a version of its centre', async () => {
    const centre = await insertFacilityCentre(database.db);
    const dye = { code: 'dye', name: 'Dyeing vat', unit: 'kg', capacity: 2 };
    const added = await run('recordFacilityOffering', { centre, expectedVersion: 1, offering: dye });
    expect(added.facilityCentre).toMatchObject({
      version: 2,
      offerings: [{ code: 'dye', price: null }, { code: 'loom' }],
    });
    const twice = await run('recordFacilityOffering', { centre, expectedVersion: 2, offering: dye });
    expect(issuesOf(twice)).toEqual(['input.offering.code DUPLICATE']);
    const change = { centre, code: 'dye', expectedVersion: 2, capacity: 5, pricePaise: 80_00, available: false };
    const changed = await run('updateFacilityOffering', change);
    expect(changed.facilityCentre.offerings[0]).toMatchObject({
      capacity: 5,
      price: { paise: 80_00 },
      isAvailable: false,
    });
    expect(issuesOf(await run('updateFacilityOffering', { centre, code: 'none', expectedVersion: 3 }))).toEqual([
      'input.code NOT_FOUND',
    ]);
  });

  it('keeps the room that is booked from now on, in the database too', async () => {
    const centre = await insertFacilityCentre(database.db);
    await insertBooking(database.db, { centre, ...ahead, places: 2 });
    await insertBooking(database.db, { centre, ...ahead, startsAt: new Date(ahead.startsAt.getTime() + 1_000) });
    const change = (rest: object) =>
      run('updateFacilityOffering', { centre, code: 'loom', expectedVersion: 1, ...rest });
    const refused = await change({ capacity: 2, available: false });
    expect(issuesOf(refused)).toEqual(['input.capacity GUARD_NOT_MET', 'input.available GUARD_NOT_MET']);
    expect(refused.issues[0].expected).toContain('3 or more');
    await expect(
      database.db.update(facilityOfferings).set({ capacity: 2 }).where(eq(facilityOfferings.centre, centre)),
    ).rejects.toMatchObject({ cause: { constraint_name: 'facility_offering_capacity_booked' } });
    expect((await change({ capacity: 3 })).facilityCentre.offerings[0].capacity).toBe(3);
  });

  it('may shrink below what was booked in the past', async () => {
    const centre = await insertFacilityCentre(database.db);
    const past = { startsAt: new Date('2024-01-01T05:00:00Z'), endsAt: new Date('2024-01-01T08:00:00Z') };
    const booking = await insertBooking(database.db, { centre, ...past, places: 4, status: 'CONFIRMED' });
    const change = { centre, code: 'loom', expectedVersion: 1, capacity: 1 };
    expect((await run('updateFacilityOffering', change)).__typename).toBe('UpdateFacilityOfferingPayload');
    await database.sql`update incubation.facility_booking set status = 'USED' where id = ${booking.id}`;
  });
});

describe('whose centres may be changed', () => {
  it.each(['updateFacilityCentre', 'transitionFacilityCentre'])('%s is for the bureau of its state', async (name) => {
    const id = await insertFacilityCentre(database.db);
    const input = {
      id,
      expectedVersion: 1,
      ...(name === 'updateFacilityCentre' ? { name: 'x' } : { to: 'CLOSED', reason: 'x' }),
    };
    expect(issuesOf(await run(name, input, aBureau({ state: 'IN-KL' })))).toEqual(['input.id FOREIGN_STATE']);
    expect(issuesOf(await run(name, { ...input, id: newId('cfc') }))).toEqual(['input.id NOT_FOUND']);
    const { errors } = await execute(subgraph, mutation(name), { principal: aPartner(), graph, variables: { input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await run(name, input, anAdmin(), true)).facilityCentre.version).toBe(2);
    const [row] = await database.db.select().from(facilityCentres).where(eq(facilityCentres.id, id));
    expect(row).toMatchObject({ version: 1, status: 'OPEN' });
  });
});
