import { seedId } from '../../../subgraphs/shared/ids.ts';
import type {
  assistances,
  delegations,
  spendings,
  statusChanges,
  tradeFairs,
} from '../../../subgraphs/trade/tables.ts';
import { organizationId } from '../ids.ts';
import { daysAfter, LAST_DAY, momentOf } from './calendar.ts';
import { type Random, randomAt } from './random.ts';
import type { World } from './world.ts';

type Change = typeof statusChanges.$inferInsert;

interface Journeys {
  readonly fairs: readonly (typeof tradeFairs.$inferInsert)[];
  readonly delegations: readonly (typeof delegations.$inferInsert)[];
  readonly assistances: readonly (typeof assistances.$inferInsert)[];
  readonly spendings: readonly (typeof spendings.$inferInsert)[];
  readonly changes: readonly Change[];
}

const EVENTS = [
  { name: 'Imaginary Spice and Coir Week', kind: 'FAIR', country: 'DE', place: 'Hamburg' },
  { name: 'Imaginary Gulf Food Days', kind: 'EXHIBITION', country: 'AE', place: 'Dubai' },
  { name: 'Imaginary Handloom Meet', kind: 'BUYER_SELLER_MEET', country: 'IN', place: 'Kochi' },
  { name: 'Imaginary Small Industry Forum', kind: 'CONFERENCE', country: 'JP', place: 'Osaka' },
] as const;
const STATES = [
  ['IN-KL', 'bureau-kl'],
  ['IN-UP', 'bureau-up'],
  ['IN-TN', 'bureau-tn'],
] as const;
const PAISE_A_LAKH = 10_000_000;

const stepsOf = (subject: string, at: Date, ...path: readonly string[]): Change[] =>
  path.map((to, position) => ({
    ...{ subject, at, actor: 'seed', organization: null, reason: null },
    ...{ from: path[position - 1] ?? null, to },
  }));

/** Generated fairs, a delegation to each, and its assistance, part of which is spent; none is a real one. */
export function delegationsAndFairs(world: World): Journeys {
  const scheme = world.facts.assistanceSchemes.find(({ funder }) => funder === 'UNION');
  if (!scheme) throw new Error('assistance_schemes.csv has no scheme of the Union');
  const made = STATES.flatMap(([state, bureau], place) =>
    EVENTS.map((event, number) => {
      const random = randomAt(world.seed, 'trade-fair', place * EVENTS.length + number);
      return journeyOf(event, { state, bureau, scheme: scheme.code, key: `${state}/${number}` }, random);
    }),
  );
  return {
    fairs: made.map(({ fair }) => fair),
    delegations: made.map(({ delegation }) => delegation),
    assistances: made.map(({ assistance }) => assistance),
    spendings: made.flatMap(({ spending }) => spending ?? []),
    changes: made.flatMap(({ changes }) => changes),
  };
}

interface Sender {
  readonly state: string;
  readonly bureau: string;
  readonly scheme: string;
  readonly key: string;
}

function journeyOf(event: (typeof EVENTS)[number], { state, bureau, scheme, key }: Sender, random: Random) {
  const startsOn = daysAfter('2024-06-01', random.int(0, 900));
  const endsOn = daysAfter(startsOn, random.int(1, 4));
  const isOver = endsOn < LAST_DAY;
  const at = momentOf(daysAfter('2024-01-01', random.int(0, 90)), random);
  const stamps = { statusSince: at, synthetic: true, createdAt: at, updatedAt: at };
  const { country, place } = event;
  const cost = random.int(20, 60) * PAISE_A_LAKH;
  const fair: typeof tradeFairs.$inferInsert = {
    ...{ id: seedId('fair', `synthetic/${key}`), ...event, state, organizer: `Imaginary Chamber of ${place}` },
    ...{ startsOn, endsOn, status: isOver ? 'HELD' : 'ANNOUNCED', ...stamps },
  };
  const delegation: typeof delegations.$inferInsert = {
    ...{ id: seedId('dlg', `synthetic/${key}`), name: `Delegation to ${event.name}`, state, country, place },
    ...{ purpose: 'Generated: to meet buyers.', ledBy: organizationId(bureau), fair: fair.id, seats: 20 },
    ...{ departsOn: daysAfter(startsOn, -1), returnsOn: daysAfter(endsOn, 1), estimatedCost: cost },
    ...{ status: 'PLANNED', ...stamps },
  };
  const id = seedId('tas', `synthetic/${key}`);
  const sanctioned = Math.floor((cost * random.int(30, 90)) / 100);
  const spent = isOver ? Math.floor((sanctioned * random.int(40, 100)) / 100) : 0;
  const assistance: typeof assistances.$inferInsert = {
    ...{ id, scheme, fair: null, delegation: delegation.id, state, ledBy: organizationId(bureau) },
    ...{ sanctionOrder: `GEN-${key}`, sanctionedOn: '2024-05-02', sanctioned, spent, status: 'SANCTIONED', ...stamps },
  };
  const spending: typeof spendings.$inferInsert | null =
    spent === 0
      ? null
      : {
          ...{
            assistance: id,
            voucher: 'GEN-1',
            spentOn: endsOn,
            amount: spent,
            purpose: 'Stalls and travel (generated)',
          },
          ...{ actor: 'seed', recordedAt: momentOf(endsOn, random) },
        };
  const changes = [
    ...stepsOf(fair.id, at, ...(isOver ? ['ANNOUNCED', 'HELD'] : ['ANNOUNCED'])),
    ...stepsOf(delegation.id, at, 'PLANNED'),
    ...stepsOf(id, at, 'SANCTIONED'),
  ];
  return { fair, delegation, assistance, spending, changes };
}
