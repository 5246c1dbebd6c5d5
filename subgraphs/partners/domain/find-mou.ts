import { badUserInput } from '../../shared/errors.ts';
import type { Context } from '../loaders.ts';
import type { MouRow } from '../tables.ts';
import type { QueryMouArgs } from '../types.generated.ts';

/** One MoU by id or reference; letters of a reference count without their case. */
export async function findVisibleMou({ loaders }: Context, { id, reference }: QueryMouArgs): Promise<MouRow | null> {
  if (id && !reference) return loaders.mou.load(id);
  if (reference && !id) return loaders.mouByReference.load(reference.trim().toUpperCase());
  throw badUserInput(`mou: expected exactly one of id and reference, got ${id ? 'both' : 'none'}`);
}
