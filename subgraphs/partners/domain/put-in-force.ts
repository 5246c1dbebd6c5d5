import type { Transaction } from '../../shared/database.ts';
import type { Principal } from '../../shared/principal.ts';
import { changeAmendment, readTerms } from '../store/amendment-rows.ts';
import { type MouEvent, tellOfMou } from '../store/events.ts';
import { changeMou, readContent, replaceContent } from '../store/mou-rows.ts';
import type { AmendmentRow, MouRow } from '../tables.ts';
import { keepChange } from './keep-change.ts';
import { rowsOfTerms, termColumns } from './terms-rows.ts';

/** Who is said to have done what a date did. */
export type Actor = Pick<Principal, 'id' | 'audience' | 'organization'>;

/**
 * From now on an MoU says what a signed amendment says. Its row is locked. Progress stays with the keys of milestones and
 * targets; the MoU gets a version, an audit row and an event of its own.
 */
export async function putInForce(
  tx: Transaction,
  mou: MouRow,
  amendment: AmendmentRow,
  by: { readonly actor: Actor; readonly requestId: string },
): Promise<{ readonly mou: MouRow; readonly amendment: AmendmentRow }> {
  const terms = await readTerms(tx, mou.id, amendment.number);
  if (!terms) throw new Error(`no terms are kept of ${amendment.id}`);
  const was = { row: mou, content: await readContent(tx, mou.id) };
  await replaceContent(tx, mou.id, rowsOfTerms(mou.id, terms, was.content));
  const row = await changeMou(tx, mou.id, { ...termColumns(terms), termsNumber: amendment.number });
  const reason = `Version ${amendment.number}: ${amendment.summary}`;
  const { before, after } = await keepChange(tx, by.actor.id, was, row, reason);
  const event: MouEvent = { ...by, mou: row, type: 'mou.amended', operation: 'putInForce', before, after };
  await tellOfMou(tx, event);
  return { mou: row, amendment: await changeAmendment(tx, amendment.id, { appliedAt: new Date() }) };
}
