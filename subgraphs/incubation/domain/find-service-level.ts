import type { Context } from '../loaders.ts';
import type { ServiceLevelRow } from '../tables.ts';

/** Of a programme, a bureau sees its own state's levels; of an MoU, whoever sees the MoU. */
const isOfOwnState = ({ principal }: Context, { mou, state }: ServiceLevelRow): boolean =>
  mou !== null || principal.audience !== 'bureau' || principal.state === state;

/** One service level that the caller may see, or null. */
export async function findVisibleLevel(context: Context, id: string): Promise<ServiceLevelRow | null> {
  const { loaders } = context;
  const level = await loaders.serviceLevel.load(id);
  if (!level || !isOfOwnState(context, level)) return null;
  return level.mou === null || (await loaders.visible.load('Mou', level.mou)) ? level : null;
}

/** The service levels of an MoU that the caller may see, or of none. */
export async function levelsOfMou({ loaders }: Context, mou: string): Promise<readonly ServiceLevelRow[]> {
  return (await loaders.visible.load('Mou', mou)) ? loaders.serviceLevels.load(mou) : [];
}

export async function levelsOfProgramme(context: Context, programme: string): Promise<readonly ServiceLevelRow[]> {
  const levels = await context.loaders.serviceLevels.load(programme);
  return levels.filter((level) => isOfOwnState(context, level));
}
