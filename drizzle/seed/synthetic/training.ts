import type { trainingSessions } from '../../../subgraphs/incubation/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { trainingProgrammeId } from '../ids.ts';
import { LAST_DAY } from './calendar.ts';
import { randomAt, type Weighted } from './random.ts';
import type { World } from './world.ts';

type SessionRow = typeof trainingSessions.$inferInsert;

const MODES: readonly Weighted<SessionRow['mode']>[] = [
  ['IN_PERSON', 5],
  ['ONLINE', 3],
  ['HYBRID', 2],
];

const LANGUAGES: Readonly<Record<string, string>> = { 'IN-TN': 'ta', 'IN-UP': 'hi', 'IN-KL': 'ml' };

const SESSIONS = 48;
const FIRST_SESSION = Date.UTC(2025, 6, 7, 5);
const FORTNIGHT_MS = 14 * 86_400_000;
const TWO_HOURS_MS = 2 * 3_600_000;

/** Generated sessions of the training that MoUs promise: one a fortnight from July 2025, those after LAST_DAY still to come. */
export function sessions(world: World): readonly SessionRow[] {
  return world.facts.trainingProgrammes.flatMap(({ key, mou }) => {
    const state = world.facts.mous.find((row) => row.key === mou)?.state;
    const districts = world.facts.districts.filter((district) => district.state === state);
    return Array.from({ length: SESSIONS }, (_, number): SessionRow => {
      const random = randomAt(world.seed, `session-${key}`, number);
      const mode = random.weighted(MODES);
      const startsAt = new Date(FIRST_SESSION + number * FORTNIGHT_MS);
      const district = districts[random.int(0, districts.length - 1)];
      const inRoom = mode !== 'ONLINE';
      return {
        id: seedId('trs', `synthetic/${world.seed}/${key}/${number}`),
        trainingProgramme: trainingProgrammeId(key),
        startsAt,
        endsAt: new Date(startsAt.getTime() + TWO_HOURS_MS),
        mode,
        place: inRoom ? `Imaginary Hall ${number + 1}, ${district?.name}` : null,
        district: inRoom ? (district?.lgd_code ?? null) : null,
        state: state ?? null,
        seats: mode === 'ONLINE' ? null : random.int(20, 120),
        language: LANGUAGES[state ?? ''] ?? 'en',
        status: random.chance(0.1) ? 'CANCELLED' : startsAt.toISOString() > LAST_DAY ? 'SCHEDULED' : 'HELD',
        synthetic: true,
      };
    });
  });
}
