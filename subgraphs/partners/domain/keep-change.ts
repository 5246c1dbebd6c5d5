import type { Transaction } from '../../shared/database.ts';
import { keepVersion, type MouContent, readContent } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';
import { snapshotOf } from './mou-snapshot.ts';

interface KeptChange {
  readonly content: MouContent;
  readonly before: ReturnType<typeof snapshotOf>;
  readonly after: ReturnType<typeof snapshotOf>;
}

/** Keeps an MoU as a change left it, and as it was before; gives back both, and the rows below it as they are now. */
export async function keepChange(
  tx: Transaction,
  actor: string,
  was: { readonly row: MouRow; readonly content: MouContent },
  row: MouRow,
  reason: string | null,
): Promise<KeptChange> {
  const before = snapshotOf(was.row, was.content);
  // A fact of a public source has no version kept yet: what it was before its first change must not get lost.
  await keepVersion(tx, {
    mou: row.id,
    version: was.row.version,
    at: was.row.updatedAt,
    actor: was.row.recordedBy,
    to: was.row.status,
    snapshot: before,
  });
  const content = await readContent(tx, row.id);
  const after = snapshotOf(row, content);
  await keepVersion(tx, {
    mou: row.id,
    version: row.version,
    at: row.updatedAt,
    actor,
    from: was.row.status,
    to: row.status,
    reason,
    snapshot: after,
  });
  return { content, before, after };
}
