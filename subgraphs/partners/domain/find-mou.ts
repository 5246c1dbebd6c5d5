import { badUserInput } from '../../shared/errors.ts';
import type { Context } from '../loaders.ts';
import type { MouRow } from '../tables.ts';
import type { QueryMouArgs } from '../types.generated.ts';

const isReference = (text: string): boolean => /^[A-Z0-9][A-Z0-9-]{0,99}$/.test(text);

/** One MoU by id or reference; letters of a reference count without their case. */
export async function findVisibleMou({ loaders }: Context, { id, reference }: QueryMouArgs): Promise<MouRow | null> {
  if (id && !reference) return loaders.mou.load(id);
  if (reference && !id) {
    const wanted = reference.trim().toUpperCase();
    return isReference(wanted) ? loaders.mouByReference.load(wanted) : null;
  }
  throw badUserInput(`mou: expected exactly one of id and reference, got ${id ? 'both' : 'none'}`);
}
