import type { AmendmentRow, AmendmentSignatureRow, MouDocumentRow, MouRow, Terms } from '../tables.ts';
import { partiesToAmendment, signatoriesOf } from './amendment-parties.ts';
import type { Judged } from './mou-guards.ts';

interface Amendment {
  readonly mou: MouRow;
  readonly amendment: AmendmentRow;
  readonly before: Terms;
  readonly after: Terms;
  readonly signatures: readonly AmendmentSignatureRow[];
  /** All documents of the MoU. */
  readonly documents: readonly MouDocumentRow[];
  readonly actor: string;
}

/** An amendment as the guards of its steps judge it: by the same rules as an MoU. */
export const judgedAmendment = (given: Amendment): Judged => ({
  mou: given.mou,
  renewed: null,
  recordedBy: given.amendment.recordedBy,
  deed: 'AMENDMENT',
  parties: partiesToAmendment(given.mou.id, given.before, given.after),
  people: signatoriesOf(given.amendment, given.signatures),
  obligationCount: given.after.obligations.length,
  documents: given.documents.filter(({ amendment }) => amendment === given.amendment.id),
  authors: given.amendment.recordedBy === null ? [] : [given.amendment.recordedBy],
  actor: given.actor,
});
