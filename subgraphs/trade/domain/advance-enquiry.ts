import type { Transaction } from '../../shared/database.ts';
import type { Effect } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeEnquiry } from '../store/enquiry-writes.ts';
import { addChange, findHistory } from '../store/history.ts';
import type { EnquiryRow } from '../tables.ts';
import type { EnquiryStatus } from './enquiry-states.ts';

/** The enquiry as a message, a quote or a deal leaves it, and what is to be audited of that. */
export interface Advanced {
  readonly enquiry: EnquiryRow;
  readonly effects: readonly Effect<EnquiryRow>[];
}

/** Takes the step of an enquiry that something else brings about; none where it stands there already. */
export async function advanceEnquiry(
  tx: Transaction,
  { principal, loaders }: Context,
  before: EnquiryRow,
  to: EnquiryStatus,
  reason: string | null = null,
  changes: Partial<Pick<EnquiryRow, 'answeredAt'>> = {},
): Promise<Advanced> {
  if (before.status === to) return { enquiry: before, effects: [] };
  const enquiry = await changeEnquiry(tx, before.id, {
    ...changes,
    status: to,
    statusSince: new Date(),
    statusReason: reason,
  });
  await addChange(tx, principal, { subject: enquiry.id, from: before.status, to, reason });
  loaders.history.clear(enquiry.id).prime(enquiry.id, await findHistory(tx, enquiry.id));
  loaders.enquiry.clear(enquiry.id).prime(enquiry.id, enquiry);
  const event = `enquiry.${to.toLowerCase()}`;
  const effect = { row: enquiry, subjectType: 'Enquiry', state: enquiry.state, event, before, after: enquiry };
  return { enquiry, effects: [effect] };
}
