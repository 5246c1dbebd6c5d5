import { type Check, checkNotAfter, checkRange, checkText, issuesIn } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Principal } from '../../shared/principal.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  findAssistance,
  findScheme,
  insertAssistance,
  lockDelegation,
  lockFair,
  sanctionedFor,
} from '../store/fair-writes.ts';
import { type AssistanceRow, type AssistanceSchemeRow, ledger } from '../tables.ts';
import type { MutationSanctionAssistanceArgs, SanctionAssistanceInput } from '../types.generated.ts';
import { begin } from './begin.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** What is helped with, as far as assistance goes. */
interface Subject {
  readonly path: 'input.fair' | 'input.delegation';
  readonly state: string;
  readonly status: string;
  readonly ledBy: string | null;
  readonly estimatedCost: number | null;
}

/** Records money for one fair or delegation. Its row is locked, so that two sanctions at once do not exceed its cost. */
export async function sanctionAssistance(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationSanctionAssistanceArgs,
): Promise<CreationOutcome<AssistanceRow>> {
  const { principal } = context;
  requireWriter(principal, 'sanctionAssistance');
  const today = dayInIndia(new Date());
  const sanctionedOn = input.sanctionedOn ?? today;
  return write<AssistanceRow, Invalid>(context, ledger, {
    operation: 'sanctionAssistance',
    input,
    dryRun,
    idempotencyKey,
    reload: findAssistance,
    duplicates: {
      assistance_order: issue('input.sanctionOrder', 'DUPLICATE', {
        expected: 'a sanction order of its own',
        received: input.sanctionOrder,
      }),
    },
    async effect(tx) {
      const subject = await lockSubject(tx, principal, input);
      const scheme = await findScheme(tx, input.scheme);
      const issues = issuesIn([
        checkSubject(input, subject),
        checkScheme(scheme, subject, input),
        checkText('input.sanctionOrder', input.sanctionOrder, { max: 100 }),
        checkNotAfter('input.sanctionedOn', sanctionedOn, today, 'today'),
        checkRange('input.amountPaise', input.amountPaise, 1),
        subject ? await checkCost(tx, subject, input) : null,
      ]);
      if (issues.length > 0 || !subject || !scheme) return invalid(...issues);
      const row = await insertAssistance(tx, {
        ...{ id: newId('tas'), scheme: scheme.code, state: subject.state, ledBy: subject.ledBy, sanctionedOn },
        ...{ fair: input.fair ?? null, delegation: input.delegation ?? null, sanctioned: input.amountPaise },
        sanctionOrder: input.sanctionOrder.trim(),
      });
      return begin(tx, context, row, { type: 'TradeAssistance', event: 'trade_assistance.sanctioned' });
    },
  });
}

async function lockSubject(
  tx: Transaction,
  principal: Principal,
  { fair, delegation }: SanctionAssistanceInput,
): Promise<Subject | null> {
  if (fair && !delegation && isIdOf('TradeFair', fair)) {
    const row = await lockFair(tx, fair);
    return row && isOwn(principal, row) ? { ...row, path: 'input.fair', ledBy: null } : null;
  }
  if (delegation && !fair && isIdOf('Delegation', delegation)) {
    const row = await lockDelegation(tx, delegation);
    return row && isOwn(principal, row) ? { ...row, path: 'input.delegation' } : null;
  }
  return null;
}

function checkSubject({ fair, delegation }: SanctionAssistanceInput, subject: Subject | null): Check {
  if (fair && delegation)
    return issue('input.delegation', 'INCONSISTENT', { expected: 'a fair or a delegation', received: 'both' });
  if (!fair && !delegation) return issue('input.fair', 'REQUIRED', { expected: 'a fair or a delegation' });
  if (!subject)
    return issue(fair ? 'input.fair' : 'input.delegation', 'NOT_FOUND', {
      expected: 'id of a fair or delegation of yours',
      received: fair ?? delegation,
    });
  return subject.status === 'CANCELLED'
    ? issue(subject.path, 'GUARD_NOT_MET', { expected: 'one that is not cancelled', received: subject.status })
    : null;
}

function checkScheme(
  scheme: AssistanceSchemeRow | null,
  subject: Subject | null,
  { scheme: code }: SanctionAssistanceInput,
): Check {
  if (!scheme) return issue('input.scheme', 'UNKNOWN', { expected: 'code of a scheme of assistance', received: code });
  return scheme.state && subject && scheme.state !== subject.state
    ? issue('input.scheme', 'FOREIGN_STATE', { expected: `a scheme for ${subject.state}`, received: scheme.state })
    : null;
}

async function checkCost(
  tx: Transaction,
  { estimatedCost }: Subject,
  { fair = null, delegation = null, amountPaise }: SanctionAssistanceInput,
): Promise<Check> {
  if (estimatedCost === null) return null;
  const left = estimatedCost - (await sanctionedFor(tx, { fair, delegation }));
  return amountPaise <= left
    ? null
    : issue('input.amountPaise', 'OVERRUN', {
        expected: `up to ${formatMoney(left, 'RUPEES')}, what is left of the estimated cost`,
        received: formatMoney(amountPaise, 'RUPEES'),
      });
}
