import { z } from 'zod';
import type { Transaction } from '../../shared/database.ts';
import { defineConsumer, type Event } from '../../shared/events/consumer.ts';
import { addToDays, addToSectorDays, findCounted, putCounted } from '../store/counts.ts';
import { type CountedEnterprise, eventPositions, type Sums } from '../tables.ts';

/** What of an enterprise is counted. Names, contacts and tax identifiers stay where they belong. */
const counted = z.object({
  state: z.string(),
  district: z.string(),
  sector: z.string(),
  registeredAt: z.iso.date(),
  status: z.enum(['ACTIVE', 'DORMANT', 'CLOSED']),
  investment: z.int(),
  employees: z.int(),
  womenOwned: z.boolean(),
  scStOwned: z.boolean(),
  synthetic: z.boolean(),
});

const countedAs = ({ subject, subjectVersion, payload }: Event<z.infer<typeof counted>>): CountedEnterprise => ({
  id: subject,
  version: subjectVersion,
  state: payload.state,
  district: payload.district,
  sector: payload.sector,
  day: payload.registeredAt,
  isClosed: payload.status === 'CLOSED',
  jobs: payload.employees,
  investment: payload.investment,
  womenOwned: payload.womenOwned,
  scStOwned: payload.scStOwned,
  synthetic: payload.synthetic,
});

/** Keeps the sums of registrations by district, state and sector as the enterprises are. */
export const countEnterprises = defineConsumer({
  name: 'enterprise counts',
  source: 'enterprises',
  types: ['enterprise.registered', 'enterprise.updated'],
  payload: counted,
  positions: eventPositions,
  apply: async (tx, events) => count(tx, events.map(countedAs)),
});

/** Takes back what each enterprise was counted as and counts it anew, unless it was counted in this or a later version. */
async function count(tx: Transaction, enterprises: readonly CountedEnterprise[]): Promise<void> {
  const latest = new Map<string, CountedEnterprise>();
  for (const enterprise of enterprises)
    if (enterprise.version > (latest.get(enterprise.id)?.version ?? 0)) latest.set(enterprise.id, enterprise);
  const before = new Map((await findCounted(tx, [...latest.keys()])).map((row) => [row.id, row]));
  const fresh = [...latest.values()].filter(({ id, version }) => version > (before.get(id)?.version ?? 0));
  if (fresh.length === 0) return;

  const changes = fresh.flatMap((enterprise) => {
    const old = before.get(enterprise.id);
    const gained = { enterprise, sums: sumsOf(enterprise, 1) };
    return old ? [{ enterprise: old, sums: sumsOf(old, -1) }, gained] : [gained];
  });
  await putCounted(tx, fresh);
  await addToDays(
    tx,
    added(changes, ({ state, district, day, synthetic }) => [
      { place: district, day, synthetic, state },
      { place: state, day, synthetic, state },
    ]),
  );
  await addToSectorDays(
    tx,
    added(changes, ({ state, day, sector, synthetic }) => [{ state, day, sector, synthetic }]),
  );
}

interface Change {
  readonly enterprise: CountedEnterprise;
  readonly sums: Sums;
}

/** The changes of each cell that the enterprises lie in, those left out that come to nothing. */
function added<Cell extends object>(
  changes: readonly Change[],
  cellsOf: (enterprise: CountedEnterprise) => readonly Cell[],
): (Cell & Sums)[] {
  const cells = new Map<string, Cell & Sums>();
  for (const { enterprise, sums } of changes)
    for (const cell of cellsOf(enterprise)) {
      const key = Object.values(cell).join();
      cells.set(key, { ...cell, ...plus(cells.get(key) ?? NOTHING, sums) });
    }
  return [...cells.values()].filter((cell) => SUMS.some((name) => cell[name] !== 0));
}

const NOTHING: Sums = { units: 0, closed: 0, jobs: 0, investment: 0, womenOwned: 0, scStOwned: 0 };
const SUMS = ['units', 'closed', 'jobs', 'investment', 'womenOwned', 'scStOwned'] as const;

const plus = (one: Sums, other: Sums): Sums => ({
  units: one.units + other.units,
  closed: one.closed + other.closed,
  jobs: one.jobs + other.jobs,
  investment: one.investment + other.investment,
  womenOwned: one.womenOwned + other.womenOwned,
  scStOwned: one.scStOwned + other.scStOwned,
});

const sumsOf = (enterprise: CountedEnterprise, sign: 1 | -1): Sums => ({
  units: sign,
  closed: enterprise.isClosed ? sign : 0,
  jobs: sign * enterprise.jobs,
  investment: sign * enterprise.investment,
  womenOwned: enterprise.womenOwned ? sign : 0,
  scStOwned: enterprise.scStOwned ? sign : 0,
});
