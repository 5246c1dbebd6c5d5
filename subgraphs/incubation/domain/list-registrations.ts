import type { Connection } from '../../shared/connection.ts';
import type { Context } from '../loaders.ts';
import type { TrainingRegistrationRow } from '../tables.ts';
import type { QueryTrainingRegistrationsArgs } from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

/** A page of the registrations that the caller may see. */
export const listRegistrations = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: QueryTrainingRegistrationsArgs,
): Promise<Connection<TrainingRegistrationRow>> =>
  store.trainingRegistrations({ filter: { ...filter, ...visibilityOf(principal) }, order, first, after });
