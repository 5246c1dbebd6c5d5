import { SERVICES, type serviceLevels } from '../../../subgraphs/incubation/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { mouId } from '../ids.ts';
import type { World } from './world.ts';

/** A service is promised a month after the one before it, as the due days of generated enrolments are. */
const DAYS_A_SERVICE = 30;
const DAYS_TO_TURN_TO_IT = 10;

/** Service levels of the MoUs that sellers are enrolled under, from their first day. No source tells of any: these are invented. */
export const serviceLevelRows = (world: World): readonly (typeof serviceLevels.$inferInsert)[] =>
  [...world.agreements.values()].flat().flatMap(({ mou, state, from }) =>
    SERVICES.map((service, position) => ({
      id: seedId('svl', `synthetic/${mou}/${service}`),
      mou: mouId(mou),
      state,
      service,
      from,
      daysToStart: position * DAYS_A_SERVICE + DAYS_TO_TURN_TO_IT,
      daysToFinish: (position + 1) * DAYS_A_SERVICE,
      synthetic: true,
    })),
  );
