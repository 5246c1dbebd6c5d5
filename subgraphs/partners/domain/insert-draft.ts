import type { Transaction } from '../../shared/database.ts';
import type { Issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Effect } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { insertMou, keepVersion, type MouContent, nextNumber, readChanges } from '../store/mou-rows.ts';
import type { MouRow, mous } from '../tables.ts';
import { snapshotOf } from './mou-snapshot.ts';
import { showWritten } from './show-written.ts';

/** `TN-2021-0001`: state, calendar year of recording in India, number within both. */
const referenceOf = (state: string, year: number, number: number): string =>
  `${state.slice('IN-'.length)}-${year}-${String(number).padStart(4, '0')}`;

type Columns = Omit<typeof mous.$inferInsert, 'reference' | 'status' | 'recordedBy'>;

/** Puts a new draft into the tables, with its reference and its first version. */
export async function insertDraft(
  context: Context,
  tx: Transaction,
  columns: Columns,
  content: MouContent,
  { event, warnings }: { readonly event: string; readonly warnings: readonly Issue[] },
): Promise<Effect<MouRow>> {
  const { principal } = context;
  const { id, state } = columns;
  const year = Number(dayInIndia(new Date()).slice(0, 4));
  const reference = referenceOf(state, year, await nextNumber(tx, state, year));
  const row = await insertMou(tx, { ...columns, reference, status: 'DRAFT', recordedBy: principal.id }, content);
  const snapshot = snapshotOf(row, content);
  await keepVersion(tx, {
    mou: id,
    version: row.version,
    at: row.updatedAt,
    actor: principal.id,
    from: null,
    to: row.status,
    snapshot,
  });
  showWritten(context, row, content, await readChanges(tx, id));
  return { row, subjectType: 'Mou', state, event, before: null, after: snapshot, warnings };
}
