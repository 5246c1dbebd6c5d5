import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { EnrolmentServiceRow, ServiceLevelRow } from '../tables.ts';
import { daysAfter } from './days.ts';

type Enrolled = Pick<EnrolmentServiceRow, 'mou' | 'programme' | 'state' | 'enrolledAt' | 'service'>;
type Rendered = Pick<EnrolmentServiceRow, 'status' | 'startedAt' | 'completedAt' | 'enrolledAt'>;

export interface Standing {
  readonly level: ServiceLevelRow;
  readonly startBy: string;
  readonly finishBy: string;
  readonly start: ServiceLevelOutcome;
  readonly finish: ServiceLevelOutcome;
}
export type ServiceLevelOutcome = 'OPEN' | 'MET' | 'MISSED' | 'WAIVED';

/**
 * What was agreed for a service when its seller was enrolled: by the MoU, whatever the seller's state, else by the programme for
 * that state. The latest level that held on that day counts. `levels` are those of the MoU and the programme.
 */
export function levelOf(enrolled: Enrolled, levels: readonly ServiceLevelRow[]): ServiceLevelRow | null {
  const held = levels
    .filter(({ service, from }) => service === enrolled.service && from <= enrolled.enrolledAt)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const ofMou = held.find(({ mou }) => mou !== null && mou === enrolled.mou);
  const ofProgramme = held.find(
    ({ programme, state }) => programme !== null && programme === enrolled.programme && state === enrolled.state,
  );
  return ofMou ?? ofProgramme ?? null;
}

/** How a service stands against the level agreed for it; `today` in Indian time, as all days. */
export function standingOf(service: Rendered, level: ServiceLevelRow, today: string): Standing {
  const startBy = daysAfter(service.enrolledAt, level.daysToStart);
  const finishBy = daysAfter(service.enrolledAt, level.daysToFinish);
  const outcome = (at: Date | null, by: string): ServiceLevelOutcome => {
    if (at) return dayInIndia(at) <= by ? 'MET' : 'MISSED';
    if (service.status === 'DECLINED') return 'WAIVED';
    return today <= by ? 'OPEN' : 'MISSED';
  };
  return {
    level,
    startBy,
    finishBy,
    start: outcome(service.startedAt, startBy),
    finish: outcome(service.completedAt, finishBy),
  };
}

/** How a service of an enrolment stands today; null where no level was agreed for it. */
export async function readStanding({ loaders }: Context, service: EnrolmentServiceRow): Promise<Standing | null> {
  const under = [service.mou, service.programme].filter((id) => id !== null);
  const levels = await Promise.all(under.map((id) => loaders.serviceLevels.load(id)));
  const level = levelOf(service, levels.flat());
  return level && standingOf(service, level, dayInIndia(new Date()));
}
