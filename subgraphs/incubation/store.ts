import type { Database } from '../shared/database.ts';
import { createBookingReads } from './store/bookings.ts';
import { createEnrolmentReads } from './store/enrolments.ts';
import { createFacilityReads } from './store/facilities.ts';
import { createRegistrationReads } from './store/registrations.ts';
import { createServiceCounts } from './store/service-counts.ts';
import { createServiceLevelReads } from './store/service-levels.ts';
import { createOverdueReads } from './store/services.ts';
import { createStatusChangeReads } from './store/status-changes.ts';
import { createTrainingReads } from './store/training.ts';

export type {
  BookingsOfCentreArguments,
  BookingVisibility,
  FacilityBookingPage,
  HeldPlaces,
} from './store/bookings.ts';
export type {
  CooperativeOnboardingRow,
  EnrolmentPage,
  EnrolmentParent,
  PageUnderArguments,
} from './store/enrolments.ts';
export type { FacilityCentrePage } from './store/facilities.ts';
export type { RegistrationParent, TrainingRegistrationPage } from './store/registrations.ts';
export type { SellerCountRow, ServiceCountRow } from './store/service-counts.ts';
export type { OverdueCountRow, ServicePage } from './store/services.ts';
export type { TrainingProgrammePage, TrainingSessionPage } from './store/training.ts';
export type { Visibility } from './store/visibility.ts';

/** The reads of this subgraph on one database. Writes, in `store/…-writes.ts`, take the transaction they belong to. */
export const createStore = (db: Database) => ({
  ...createEnrolmentReads(db),
  ...createOverdueReads(db),
  ...createServiceCounts(db),
  ...createServiceLevelReads(db),
  ...createFacilityReads(db),
  ...createBookingReads(db),
  ...createTrainingReads(db),
  ...createRegistrationReads(db),
  ...createStatusChangeReads(db),
});

export type Store = ReturnType<typeof createStore>;
