import type { HeldPlaces } from '../store.ts';
import type { FacilityCentreRow, FacilityOfferingRow } from '../tables.ts';

type Held = Pick<HeldPlaces, 'startsAt' | 'endsAt' | 'places'>;
interface Period {
  readonly from: Date;
  readonly to: Date;
  readonly free: number;
}
export interface Availability {
  readonly free: number;
  readonly periods: readonly Period[];
}

/** The most places that are held at one moment of the time, its end not included; without an end, from then on. */
export function mostHeld(held: readonly Held[], from: Date, to: Date | null): number {
  const moments = [from, ...held.map(({ startsAt }) => startsAt)].filter(
    (moment) => moment >= from && (to === null || moment < to),
  );
  return Math.max(...moments.map((moment) => heldAt(held, moment)));
}

const heldAt = (held: readonly Held[], moment: Date): number =>
  held.reduce((sum, { startsAt, endsAt, places }) => (startsAt <= moment && moment < endsAt ? sum + places : sum), 0);

/** What is free of an offering for a time, in parts between which as much is free. */
export function availabilityOf(
  { capacity, available }: Pick<FacilityOfferingRow, 'capacity' | 'available'>,
  { status }: Pick<FacilityCentreRow, 'status'>,
  held: readonly Held[],
  from: Date,
  to: Date,
): Availability {
  const room = available && status === 'OPEN' ? capacity : 0;
  const changes = [...new Set(held.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]))]
    .filter((time) => time > from.getTime() && time < to.getTime())
    .sort((a, b) => a - b);
  const periods: Period[] = [];
  for (const time of [from.getTime(), ...changes]) {
    const begin = new Date(time);
    const free = Math.max(0, room - heldAt(held, begin));
    const last = periods.pop();
    if (last?.free === free) periods.push({ ...last, to });
    else periods.push(...(last ? [{ ...last, to: begin }] : []), { from: begin, to, free });
  }
  return { free: Math.min(...periods.map(({ free }) => free)), periods };
}
