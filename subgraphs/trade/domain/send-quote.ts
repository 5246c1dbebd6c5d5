import { type Check, issuesIn } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, conflict, type Invalid, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  changeQuote,
  countQuotes,
  findQuote,
  insertQuote,
  insertRevision,
  lockEnquiry,
  lockQuote,
  revisionsOf,
} from '../store/enquiry-writes.ts';
import { addChange, findHistory } from '../store/history.ts';
import { holdRegistration } from '../store/portal-writes.ts';
import { type EnquiryRow, ledger, type QuoteRow } from '../tables.ts';
import type { MutationReviseQuoteArgs, MutationSendQuoteArgs } from '../types.generated.ts';
import { advanceEnquiry } from './advance-enquiry.ts';
import { begin } from './begin.ts';
import { takesQuotes } from './enquiry-states.ts';
import { checkContent, revisionOf } from './quote-content.ts';
import { isRevisable } from './quote-states.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** Of one enquiry; of one quote as many revisions. */
const MOST_QUOTES = 20;

/** Records a quote of the unit that answers an enquiry, which is QUOTED from then on. */
export async function sendQuote(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationSendQuoteArgs,
): Promise<CreationOutcome<QuoteRow>> {
  const { principal, graph } = context;
  requireWriter(principal, 'sendQuote');
  const sentAt = new Date();
  const content = await checkContent(graph, input, dayInIndia(sentAt));
  return write<QuoteRow, Invalid>(context, ledger, {
    operation: 'sendQuote',
    input,
    dryRun,
    idempotencyKey,
    reload: findQuote,
    async effect(tx) {
      const found = isIdOf('Enquiry', input.enquiry) ? await lockEnquiry(tx, input.enquiry) : null;
      const enquiry = found && isOwn(principal, found) ? found : null;
      const standing = enquiry
        ? await checkEnquiry(tx, enquiry)
        : [issue('input.enquiry', 'NOT_FOUND', { expected: 'id of an enquiry of yours', received: input.enquiry })];
      const issues = issuesIn([...standing, ...content]);
      if (issues.length > 0 || !enquiry?.registration) return invalid(...issues);

      const quote = newId('quo');
      const revision = revisionOf(input, { quote, revision: 1, sentAt, actor: principal.id });
      const { currency, total, validUntil } = revision.revision;
      const { portal, state, operator, addressee, registration } = enquiry;
      const columns = { id: quote, enquiry: enquiry.id, portal, state, operator, addressee, registration };
      const row = await insertQuote(tx, { ...columns, currency, total, validUntil, sentAt }, revision);
      const { effects } = await advanceEnquiry(tx, context, enquiry, 'QUOTED');
      await showRevisions(tx, context, row.id);
      return begin(tx, context, row, { type: 'Quote', event: 'quote.sent', details: revision, also: effects });
    },
  });
}

/** Adds a revision to a quote, which is SENT again. The revisions before stay as they were. */
export async function reviseQuote(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationReviseQuoteArgs,
): Promise<WriteOutcome<QuoteRow>> {
  const { principal, graph, loaders } = context;
  requireWriter(principal, 'reviseQuote');
  const sentAt = new Date();
  const content = await checkContent(graph, input, dayInIndia(sentAt));
  return write(context, ledger, {
    operation: 'reviseQuote',
    input,
    dryRun,
    idempotencyKey,
    reload: findQuote,
    async effect(tx) {
      const locked = isIdOf('Quote', input.id) ? await lockQuote(tx, input.id) : null;
      if (!locked || !isOwn(principal, locked.quote))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a quote of yours', received: input.id }));
      const { quote: before, enquiry } = locked;
      if (before.version !== input.expectedVersion) return conflict(input.expectedVersion, before.version);
      const issues = issuesIn([
        isRevisable(before.status)
          ? null
          : issue('input.id', 'IMMUTABLE', { expected: 'a quote that is SENT or DECLINED', received: before.status }),
        before.revision < MOST_QUOTES
          ? null
          : issue('input.id', 'OUT_OF_RANGE', {
              expected: `up to ${MOST_QUOTES} revisions`,
              received: before.revision,
            }),
        ...(await checkUnit(tx, before.registration, 'input.id')),
        takesQuotes(enquiry.status)
          ? null
          : issue('input.id', 'GUARD_NOT_MET', { expected: 'an enquiry that takes quotes', received: enquiry.status }),
        ...content,
      ]);
      if (issues.length > 0) return invalid(...issues);

      const number = before.revision + 1;
      const revision = revisionOf(input, { quote: before.id, revision: number, sentAt, actor: principal.id });
      await insertRevision(tx, revision);
      const { currency, total, validUntil } = revision.revision;
      const row = await changeQuote(tx, before.id, {
        ...{ revision: number, currency, total, validUntil, sentAt },
        ...{ status: 'SENT', statusSince: sentAt, statusReason: null },
      });
      await addChange(tx, principal, {
        subject: row.id,
        from: before.status,
        to: 'SENT',
        reason: `Revision ${number}`,
      });
      loaders.history.clear(row.id).prime(row.id, await findHistory(tx, row.id));
      const { effects } = await advanceEnquiry(tx, context, enquiry, 'QUOTED');
      await showRevisions(tx, context, row.id);
      return {
        row,
        subjectType: 'Quote',
        state: row.state,
        event: 'quote.revised',
        before,
        after: { ...row, ...revision },
        also: effects,
      };
    },
  });
}

async function checkEnquiry(tx: Transaction, enquiry: EnquiryRow): Promise<Check[]> {
  if (!takesQuotes(enquiry.status) || !enquiry.registration)
    return [
      issue('input.enquiry', 'GUARD_NOT_MET', {
        expected: 'an enquiry that is ASSIGNED, ANSWERED or QUOTED',
        received: enquiry.status,
      }),
    ];
  const count = await countQuotes(tx, enquiry.id);
  return [
    ...(await checkUnit(tx, enquiry.registration, 'input.enquiry')),
    count < MOST_QUOTES
      ? null
      : issue('input.enquiry', 'OUT_OF_RANGE', { expected: `up to ${MOST_QUOTES} quotes`, received: count }),
  ];
}

async function checkUnit(tx: Transaction, id: string, path: string): Promise<Check[]> {
  const status = (await holdRegistration(tx, id))?.status;
  return [
    status === 'ACTIVE'
      ? null
      : issue(path, 'GUARD_NOT_MET', { expected: 'a unit whose registration is ACTIVE', received: status }),
  ];
}

/** Lets the answer show what a dry run leaves nowhere. */
async function showRevisions(tx: Transaction, { loaders }: Context, quote: string): Promise<void> {
  const { revisions, lines } = await revisionsOf(tx, quote);
  loaders.revisions.clear(quote).prime(quote, revisions);
  loaders.lines.clear(quote).prime(quote, lines);
}
