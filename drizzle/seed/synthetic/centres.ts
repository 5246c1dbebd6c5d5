import type { facilityCentres, facilityOfferings } from '../../../subgraphs/incubation/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { dayFrom, momentOf } from './calendar.ts';
import { makerName } from './names.ts';
import { randomAt } from './random.ts';
import type { World } from './world.ts';

export interface SyntheticCentre {
  readonly centre: typeof facilityCentres.$inferInsert;
  readonly offerings: readonly (typeof facilityOfferings.$inferInsert)[];
}

const OFFERINGS = [
  { code: 'training-room', name: 'Training room', unit: 'day', capacity: 30, rupees: [800, 2_500] },
  { code: 'testing', name: 'Testing of samples', unit: 'sample', capacity: 4, rupees: [150, 1_200] },
  { code: 'packing-line', name: 'Packing line', unit: 'hour', capacity: 2, rupees: [200, 900] },
  { code: 'machine-shop', name: 'Machine shop', unit: 'hour', capacity: 6, rupees: [120, 700] },
  { code: 'photo-studio', name: 'Photo studio for catalogues', unit: 'hour', capacity: 1, rupees: [250, 800] },
] as const;

const CENTRES = 24;
const PAISE_A_RUPEE = 100;

/** Generated common facility centres, one for the goods of a GI or ODOP product in its district; none is a real one. */
export function centres(world: World): readonly SyntheticCentre[] {
  const step = Math.floor(world.marks.length / CENTRES);
  return Array.from({ length: CENTRES }, (_, number) => {
    const random = randomAt(world.seed, 'centre', number);
    const mark = world.marks[number * step];
    const state = world.facts.districts.find(({ lgd_code }) => lgd_code === mark?.district)?.state;
    if (!mark || !state) throw new Error('marks.csv has too few rows for the facility centres');
    const openedOn = dayFrom('2021-01-01', random);
    const recordedAt = momentOf(openedOn, random);
    const id = seedId('cfc', `synthetic/${world.seed}/${number}`);
    return {
      centre: {
        id,
        name: `${makerName(state, mark.line.label, random)} Facility Centre`,
        state,
        district: mark.district,
        fundedBy: null,
        status: random.weighted([['OPEN', 8] as const, ['IN_CONSTRUCTION', 2] as const]),
        openedOn,
        opensAt: '09:00',
        closesAt: '18:00',
        closedOn: ['SUNDAY'],
        source: null,
        sure: true,
        synthetic: true,
        createdAt: recordedAt,
        updatedAt: recordedAt,
      },
      offerings: OFFERINGS.filter(() => random.chance(0.6)).map(
        ({ code, name, unit, capacity, rupees: [low, high] }) => ({
          centre: id,
          code,
          name,
          unit,
          capacity,
          price: Math.round(random.magnitude(low, high)) * PAISE_A_RUPEE,
        }),
      ),
    };
  }).map(({ centre, offerings }) =>
    centre.status === 'OPEN' ? { centre, offerings } : { centre: { ...centre, openedOn: null }, offerings: [] },
  );
}
