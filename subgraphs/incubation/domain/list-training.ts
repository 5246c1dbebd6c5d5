import type { Connection } from '../../shared/connection.ts';
import { isIdOf } from '../../shared/ids.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { TrainingProgrammeRow, TrainingSessionRow } from '../tables.ts';
import type { QueryTrainingProgrammesArgs, QueryTrainingSessionsArgs } from '../types.generated.ts';

/** A page of training programmes, which everybody may see. */
export async function listTrainingProgrammes(
  context: Context,
  { filter: given, orderBy: order, first, after }: QueryTrainingProgrammesArgs,
): Promise<Connection<TrainingProgrammeRow>> {
  const filter = {
    ...given,
    search: searchText('filter.search', given?.search),
    mous: given?.mous ? await visibleOnes(context, given.mous) : null,
  };
  return context.store.trainingProgrammes({ filter, order, first, after });
}

/** What an MoU that one may not see promises is not to be found out by asking for it. */
async function visibleOnes({ loaders }: Context, mous: readonly string[]): Promise<string[]> {
  const known = mous.filter((id) => isIdOf('Mou', id));
  const found = await Promise.all(known.map((id) => loaders.visible.load('Mou', id)));
  return found.flatMap((mou) => (mou ? [mou.id] : []));
}

/** A page of training sessions, which everybody may see. */
export function listTrainingSessions(
  { store }: Context,
  { filter, orderBy: order, first, after }: QueryTrainingSessionsArgs,
): Promise<Connection<TrainingSessionRow>> {
  return store.trainingSessions({ filter: { ...filter }, order, first, after });
}
