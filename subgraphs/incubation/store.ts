import type { Database } from '../shared/database.ts';
import { createEnrolmentReads } from './store/enrolments.ts';
import { createFacilityReads } from './store/facilities.ts';
import { createServiceCounts } from './store/service-counts.ts';
import { createTrainingReads } from './store/training.ts';

export type { EnrolmentPage, EnrolmentParent, PageUnderArguments } from './store/enrolments.ts';
export type { FacilityCentrePage } from './store/facilities.ts';
export type { ServiceCountRow } from './store/service-counts.ts';
export type { TrainingProgrammePage, TrainingSessionPage } from './store/training.ts';
export type { Visibility } from './store/visibility.ts';

/** The reads of this subgraph on one database. Writes, in `store/enrolment-writes.ts`, take the transaction they belong to. */
export const createStore = (db: Database) => ({
  ...createEnrolmentReads(db),
  ...createServiceCounts(db),
  ...createFacilityReads(db),
  ...createTrainingReads(db),
});

export type Store = ReturnType<typeof createStore>;
