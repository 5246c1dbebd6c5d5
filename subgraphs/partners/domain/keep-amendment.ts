import type { Transaction } from '../../shared/database.ts';
import type { Context } from '../loaders.ts';
import { keepAmendmentChange, readAllTerms, readAmendmentChanges, readSignatures } from '../store/amendment-rows.ts';
import { readContent } from '../store/mou-rows.ts';
import type { AmendmentRow, MouRow } from '../tables.ts';

/** Keeps a step of an amendment, shows it to the answer's fields, and tells it whole for audit trail and event. */
export async function keepAmendment(
  { loaders, principal }: Context,
  tx: Transaction,
  mou: MouRow,
  before: AmendmentRow | null,
  row: AmendmentRow,
) {
  await keepAmendmentChange(tx, {
    amendment: row.id,
    version: row.version,
    at: row.updatedAt,
    actor: principal.id,
    from: before?.status ?? null,
    to: row.status,
    reason: before === null ? null : row.statusReason,
  });
  const [changes, signatures, content] = [
    await readAmendmentChanges(tx, row.id),
    await readSignatures(tx, row.id),
    await readContent(tx, mou.id),
  ];
  // Rows of a dry run are in the database no more when the answer's fields look for them, nor those that were loaded before.
  loaders.amendment.clear(row.id).prime(row.id, row);
  loaders.amendmentChangesOf.clear(row.id).prime(row.id, changes);
  loaders.signaturesOf.clear(row.id).prime(row.id, signatures);
  loaders.amendmentsOf.clear(mou.id);
  loaders.termsOf.clear(mou.id).prime(mou.id, await readAllTerms(tx, mou.id));
  loaders.documentsOf.clear(mou.id).prime(mou.id, content.documents);
  const documents = content.documents.filter(({ amendment }) => amendment === row.id);
  return { ...row, signatures, documents };
}
