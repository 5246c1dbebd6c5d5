import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOOKING_STEPS, type BookingStatus } from '../../subgraphs/incubation/domain/booking-states.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { BOOKING_STATUSES, facilityBookings, statusChanges } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertBooking, insertFacilityCentre } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const STEP = /* GraphQL */ `
  mutation ($input: TransitionFacilityBookingInput!, $dryRun: Boolean! = false) {
    transitionFacilityBooking(input: $input, dryRun: $dryRun) {
      __typename
      ... on TransitionFacilityBookingPayload {
        facilityBooking { version status history { from to note } allowedTransitions { to isOpen blockedBy } }
      }
      ... on ValidationFailed { issues { path code expected } }
      ... on VersionConflict { currentVersion }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
let centre: string;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
  centre = await insertFacilityCentre(database.db, {}, [{ capacity: 10_000 }]);
});
afterAll(() => database.drop());

const step = async (input: object, principal = aBureau(), dryRun = false): Promise<Answer> =>
  (await ask(subgraph, STEP, { principal, variables: { input, dryRun } })).transitionFacilityBooking;
const hours = (n: number): Date => new Date(Date.now() + n * 3_600_000);
const timeOf = { past: [-3, -1], now: [-1, 1], ahead: [2, 4] } as const;
const rowOf = async (id: string) =>
  (await database.db.select().from(facilityBookings).where(eq(facilityBookings.id, id)))[0]!;

const asked = fc.record({
  to: fc.constantFrom<BookingStatus>(...BOOKING_STATUSES),
  reason: fc.constantFrom(null, ' ', 'the loom broke'),
});

describe('the life of a booking', () => {
  it('follows its table on any walk, and a refusal changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<keyof typeof timeOf>('past', 'now', 'ahead'),
        fc.array(asked, { minLength: 1, maxLength: 6 }),
        async (when, walk) => {
          const [from, to] = timeOf[when];
          const { id } = await insertBooking(database.db, { centre, startsAt: hours(from), endsAt: hours(to) });
          for (const { to: status, reason } of walk) {
            const before = await rowOf(id);
            const result = await step({ id, expectedVersion: before.version, to: status, reason });
            const after = await rowOf(id);
            const isStep = BOOKING_STEPS[before.status].some((candidate) => candidate.to === status);
            const isReached = result.__typename === 'TransitionFacilityBookingPayload';
            if (!isReached) {
              expect(after).toEqual(before);
              if (!isStep) expect(issuesOf(result)).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
              continue;
            }
            expect(isStep).toBe(true);
            expect(after).toMatchObject({ status, version: before.version + 1 });
            if (status === 'CANCELLED') expect(reason?.trim()).toBeTruthy();
            if (status === 'USED' || status === 'NO_SHOW') expect(when).not.toBe('ahead');
            if (before.status === 'CONFIRMED' && status === 'CANCELLED') expect(when).toBe('ahead');
            if (status === 'CONFIRMED') expect(when).not.toBe('past');
            expect(result.facilityBooking.history[0]).toMatchObject({ from: before.status, to: status });
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is told step by step, with what stands against each', async () => {
    const { id } = await insertBooking(database.db, { centre, startsAt: hours(2), endsAt: hours(4) });
    const { facilityBooking } = await step({ id, expectedVersion: 1, to: 'CONFIRMED' });
    expect(facilityBooking.allowedTransitions).toEqual([
      { to: 'USED', isOpen: false, blockedBy: [expect.stringContaining('to be past')] },
      { to: 'NO_SHOW', isOpen: false, blockedBy: [expect.stringContaining('to be past')] },
      { to: 'CANCELLED', isOpen: true, blockedBy: [] },
    ]);
  });

  it('frees its places when it is cancelled, and only then', async () => {
    const small = await insertFacilityCentre(database.db, {}, [{ capacity: 1 }]);
    const time = { centre: small, startsAt: hours(5), endsAt: hours(6) };
    const { id } = await insertBooking(database.db, time);
    await expect(insertBooking(database.db, time)).rejects.toThrow();
    await step({ id, expectedVersion: 1, to: 'CANCELLED', reason: 'ill' });
    await insertBooking(database.db, time);
  });

  it('tells a version that is out of date, and takes a step once of two at once', async () => {
    const { id } = await insertBooking(database.db, { centre, startsAt: hours(2), endsAt: hours(4) });
    const both = await Promise.all(
      ['CONFIRMED', 'CANCELLED'].map((to) => step({ id, expectedVersion: 1, to, reason: 'as agreed' })),
    );
    expect(both.map(({ __typename }) => __typename).sort()).toEqual([
      'TransitionFacilityBookingPayload',
      'VersionConflict',
    ]);
  });

  it('is not for the bureau of another state, nor for partners, and a dry run leaves nothing', async () => {
    const { id } = await insertBooking(database.db, { centre, startsAt: hours(2), endsAt: hours(4) });
    const input = { id, expectedVersion: 1, to: 'CONFIRMED' };
    expect(issuesOf(await step(input, aBureau({ state: 'IN-KL' })))).toEqual(['input.id NOT_FOUND']);
    const { errors } = await execute(subgraph, STEP, { principal: aPartner(), variables: { input } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await step(input, aBureau(), true)).facilityBooking.status).toBe('CONFIRMED');
    expect((await rowOf(id)).status).toBe('REQUESTED');
    expect(await database.db.select().from(statusChanges).where(eq(statusChanges.subject, id))).toEqual([]);
  });

  it('has a history that can not be altered', async () => {
    const { id } = await insertBooking(database.db, { centre, startsAt: hours(2), endsAt: hours(4) });
    await step({ id, expectedVersion: 1, to: 'CONFIRMED' });
    await expect(database.db.delete(statusChanges).where(eq(statusChanges.subject, id))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    });
  });
});
