import { resultOf } from '../../shared/result.ts';
import { bookFacility } from '../domain/book-facility.ts';
import { cancelTrainingRegistration } from '../domain/cancel-training-registration.ts';
import { enrolSeller } from '../domain/enrol-seller.ts';
import { recordAttendance } from '../domain/record-attendance.ts';
import { recordFacilityCentre } from '../domain/record-facility-centre.ts';
import { recordFacilityOffering } from '../domain/record-facility-offering.ts';
import { recordServiceLevel } from '../domain/record-service-level.ts';
import { recordTrainingProgramme } from '../domain/record-training-programme.ts';
import { registerForTraining } from '../domain/register-for-training.ts';
import { rescheduleTrainingSession } from '../domain/reschedule-training-session.ts';
import { scheduleTrainingSession } from '../domain/schedule-training-session.ts';
import { transitionFacilityBooking } from '../domain/transition-facility-booking.ts';
import { transitionFacilityCentre } from '../domain/transition-facility-centre.ts';
import { transitionTrainingSession } from '../domain/transition-training-session.ts';
import { updateFacilityCentre } from '../domain/update-facility-centre.ts';
import { updateFacilityOffering } from '../domain/update-facility-offering.ts';
import { updateServiceLevel } from '../domain/update-service-level.ts';
import { updateServiceStatus } from '../domain/update-service-status.ts';
import { updateTrainingProgramme } from '../domain/update-training-programme.ts';
import type { Context } from '../loaders.ts';
import type { MutationResolvers } from '../types.generated.ts';

/** Each runs one operation of `domain/` and puts its outcome into the result union. */
export const mutations: MutationResolvers<Context> = {
  enrolSeller: async (_, args, context) =>
    resultOf(await enrolSeller(context, args), ({ row, ...rest }) => ({
      __typename: 'EnrolSellerPayload',
      enrolment: row,
      ...rest,
    })),
  updateServiceStatus: async (_, args, context) =>
    resultOf(await updateServiceStatus(context, args), ({ row, ...rest }) => ({
      __typename: 'UpdateServiceStatusPayload',
      enrolment: row,
      ...rest,
    })),
  recordServiceLevel: async (_, args, context) =>
    resultOf(await recordServiceLevel(context, args), ({ row, ...rest }) => ({
      __typename: 'RecordServiceLevelPayload',
      serviceLevel: row,
      ...rest,
    })),
  updateServiceLevel: async (_, args, context) =>
    resultOf(await updateServiceLevel(context, args), ({ row, ...rest }) => ({
      __typename: 'UpdateServiceLevelPayload',
      serviceLevel: row,
      ...rest,
    })),
  recordFacilityCentre: async (_, args, context) =>
    resultOf(await recordFacilityCentre(context, args), ({ row, ...rest }) => ({
      __typename: 'RecordFacilityCentrePayload',
      facilityCentre: row,
      ...rest,
    })),
  updateFacilityCentre: async (_, args, context) =>
    resultOf(await updateFacilityCentre(context, args), ({ row, ...rest }) => ({
      __typename: 'UpdateFacilityCentrePayload',
      facilityCentre: row,
      ...rest,
    })),
  transitionFacilityCentre: async (_, args, context) =>
    resultOf(await transitionFacilityCentre(context, args), ({ row, ...rest }) => ({
      __typename: 'TransitionFacilityCentrePayload',
      facilityCentre: row,
      ...rest,
    })),
  recordFacilityOffering: async (_, args, context) =>
    resultOf(await recordFacilityOffering(context, args), ({ row, ...rest }) => ({
      __typename: 'RecordFacilityOfferingPayload',
      facilityCentre: row,
      ...rest,
    })),
  updateFacilityOffering: async (_, args, context) =>
    resultOf(await updateFacilityOffering(context, args), ({ row, ...rest }) => ({
      __typename: 'UpdateFacilityOfferingPayload',
      facilityCentre: row,
      ...rest,
    })),
  bookFacility: async (_, args, context) =>
    resultOf(await bookFacility(context, args), ({ row, ...rest }) => ({
      __typename: 'BookFacilityPayload',
      facilityBooking: row,
      ...rest,
    })),
  transitionFacilityBooking: async (_, args, context) =>
    resultOf(await transitionFacilityBooking(context, args), ({ row, ...rest }) => ({
      __typename: 'TransitionFacilityBookingPayload',
      facilityBooking: row,
      ...rest,
    })),
  recordTrainingProgramme: async (_, args, context) =>
    resultOf(await recordTrainingProgramme(context, args), ({ row, ...rest }) => ({
      __typename: 'RecordTrainingProgrammePayload',
      trainingProgramme: row,
      ...rest,
    })),
  updateTrainingProgramme: async (_, args, context) =>
    resultOf(await updateTrainingProgramme(context, args), ({ row, ...rest }) => ({
      __typename: 'UpdateTrainingProgrammePayload',
      trainingProgramme: row,
      ...rest,
    })),
  scheduleTrainingSession: async (_, args, context) =>
    resultOf(await scheduleTrainingSession(context, args), ({ row, ...rest }) => ({
      __typename: 'ScheduleTrainingSessionPayload',
      trainingSession: row,
      ...rest,
    })),
  rescheduleTrainingSession: async (_, args, context) =>
    resultOf(await rescheduleTrainingSession(context, args), ({ row, ...rest }) => ({
      __typename: 'RescheduleTrainingSessionPayload',
      trainingSession: row,
      ...rest,
    })),
  transitionTrainingSession: async (_, args, context) =>
    resultOf(await transitionTrainingSession(context, args), ({ row, ...rest }) => ({
      __typename: 'TransitionTrainingSessionPayload',
      trainingSession: row,
      ...rest,
    })),
  registerForTraining: async (_, args, context) =>
    resultOf(await registerForTraining(context, args), ({ row, ...rest }) => ({
      __typename: 'RegisterForTrainingPayload',
      trainingRegistration: row,
      ...rest,
    })),
  recordAttendance: async (_, args, context) =>
    resultOf(await recordAttendance(context, args), ({ row, ...rest }) => ({
      __typename: 'RecordAttendancePayload',
      trainingRegistration: row,
      ...rest,
    })),
  cancelTrainingRegistration: async (_, args, context) =>
    resultOf(await cancelTrainingRegistration(context, args), ({ row, ...rest }) => ({
      __typename: 'CancelTrainingRegistrationPayload',
      trainingRegistration: row,
      ...rest,
    })),
};
