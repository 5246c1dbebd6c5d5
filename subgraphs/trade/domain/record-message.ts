import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findMessage, insertMessage, lockEnquiry } from '../store/enquiry-writes.ts';
import { type EnquiryMessageRow, type EnquiryRow, ledger } from '../tables.ts';
import type { MutationRecordEnquiryMessageArgs, RecordEnquiryMessageInput } from '../types.generated.ts';
import { advanceEnquiry } from './advance-enquiry.ts';
import { isOpen } from './enquiry-states.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** A message, which never changes and so is always at its first version. */
export type MessageWritten = EnquiryMessageRow & { readonly version: 1 };
const FIRST = { version: 1 } as const;

/** Adds a message to an enquiry that is open. The first of the seller answers it. */
export async function recordMessage(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordEnquiryMessageArgs,
): Promise<CreationOutcome<MessageWritten>> {
  const { principal, loaders } = context;
  requireWriter(principal, 'recordEnquiryMessage');
  const now = new Date();
  const sentAt = input.sentAt ?? now;
  return write<MessageWritten, Invalid>(context, ledger, {
    operation: 'recordEnquiryMessage',
    input,
    dryRun,
    idempotencyKey,
    async reload(tx, id) {
      const message = await findMessage(tx, id);
      return message && { ...message, ...FIRST };
    },
    async effect(tx) {
      const found = isIdOf('Enquiry', input.enquiry) ? await lockEnquiry(tx, input.enquiry) : null;
      const enquiry = found && isOwn(principal, found) ? found : null;
      const issues = issuesIn([
        ...checkEnquiry(enquiry, input),
        checkText('input.text', input.text, { max: 10_000, multiline: true }),
        sentAt > now
          ? issue('input.sentAt', 'OUT_OF_RANGE', { expected: 'now or earlier', received: sentAt.toISOString() })
          : null,
      ]);
      if (issues.length > 0 || !enquiry) return invalid(...issues);
      const message = await insertMessage(tx, {
        id: newId('emsg'),
        enquiry: enquiry.id,
        side: input.side,
        text: input.text.trim(),
        sentAt,
        actor: principal.id,
        organization: principal.organization,
      });
      const isAnswer = input.side === 'SELLER' && enquiry.status === 'ASSIGNED';
      const to = isAnswer ? 'ANSWERED' : enquiry.status;
      const answeredAt = enquiry.answeredAt ?? sentAt;
      const advanced = await advanceEnquiry(tx, context, enquiry, to, null, { answeredAt });
      loaders.enquiry.clear(enquiry.id).prime(enquiry.id, advanced.enquiry);
      const row = { ...message, ...FIRST };
      return {
        row,
        subjectType: 'EnquiryMessage',
        state: enquiry.state,
        event: 'enquiry_message.recorded',
        before: null,
        after: row,
        also: advanced.effects,
      };
    },
  });
}

function checkEnquiry(enquiry: EnquiryRow | null, { enquiry: id, side }: RecordEnquiryMessageInput): Check[] {
  if (!enquiry) return [issue('input.enquiry', 'NOT_FOUND', { expected: 'id of an enquiry of yours', received: id })];
  return [
    isOpen(enquiry.status)
      ? null
      : issue('input.enquiry', 'GUARD_NOT_MET', { expected: 'an enquiry that is open', received: enquiry.status }),
    side === 'SELLER' && enquiry.status === 'NEW'
      ? issue('input.side', 'GUARD_NOT_MET', {
          expected: 'an enquiry that is ASSIGNED to the seller first',
          received: enquiry.status,
        })
      : null,
  ];
}
