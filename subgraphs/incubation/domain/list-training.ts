import type { Connection } from '../../shared/connection.ts';
import type { Context } from '../loaders.ts';
import type { TrainingProgrammeRow, TrainingSessionRow } from '../tables.ts';
import type { QueryTrainingProgrammesArgs, QueryTrainingSessionsArgs } from '../types.generated.ts';
import { searchText } from './search-text.ts';

/** A page of training programmes, which everybody may see. */
export function listTrainingProgrammes(
  { store }: Context,
  { filter: given, orderBy: order, first, after }: QueryTrainingProgrammesArgs,
): Promise<Connection<TrainingProgrammeRow>> {
  const filter = { ...given, search: searchText('filter.search', given?.search) };
  return store.trainingProgrammes({ filter, order, first, after });
}

/** A page of training sessions, which everybody may see. */
export function listTrainingSessions(
  { store }: Context,
  { filter, orderBy: order, first, after }: QueryTrainingSessionsArgs,
): Promise<Connection<TrainingSessionRow>> {
  return store.trainingSessions({ filter: { ...filter }, order, first, after });
}
