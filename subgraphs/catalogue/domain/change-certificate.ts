import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { type Check, checkNotAfter, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  addCertificateChange,
  certificateChangesOf,
  changeCertificate,
  findCertificate,
  findOverlapping,
  lockCertificate,
} from '../store/certificates.ts';
import {
  type CertificateRow,
  type CertificationSchemeRow,
  type certificateChanges,
  type certificates,
  ledger,
} from '../tables.ts';
import type {
  MutationRenewCertificateArgs,
  MutationRevokeCertificateArgs,
  RenewCertificateInput,
  RevokeCertificateInput,
} from '../types.generated.ts';
import { addDays } from './certificate-status.ts';
import { lastDayOf } from './certificate-term.ts';
import { checkLastDay, overlapping } from './issue-certificate.ts';

/** What becomes of a certificate, when nothing stands against it. */
interface Change {
  readonly checks: readonly Check[];
  readonly columns: Partial<typeof certificates.$inferInsert>;
  readonly record: Pick<typeof certificateChanges.$inferInsert, 'kind' | 'from' | 'to' | 'reason'>;
}

/** Renews a certificate for as long as its scheme says: from the day after its last, or from today when that is over. */
export const renewCertificate = (context: Context, { input, ...options }: MutationRenewCertificateArgs) =>
  change(context, 'renewCertificate', input, options, (current, scheme, today) => {
    const next = current.validTo === null ? today : addDays(current.validTo, 1);
    const from = next < today ? today : next;
    const limit = lastDayOf(scheme, from);
    const to = input.validTo ?? limit;
    return {
      checks: checkRenewal(input, current, scheme, { from, limit, today }),
      columns: { validTo: to, ...(next < today ? { validFrom: from } : {}) },
      record: { kind: 'RENEWED', from, to },
    };
  });

/** Takes a certificate back; it counts as valid up to the day before. */
export const revokeCertificate = (context: Context, { input, ...options }: MutationRevokeCertificateArgs) =>
  change(context, 'revokeCertificate', input, options, (current, _scheme, today) => {
    const on = input.on ?? today;
    const reason = input.reason.trim();
    return {
      checks: checkRevocation(input, current, on, today),
      columns: { revokedOn: on, revocationReason: reason },
      record: { kind: 'REVOKED', from: on, to: null, reason },
    };
  });

function change(
  context: Context,
  operation: 'renewCertificate' | 'revokeCertificate',
  input: RenewCertificateInput | RevokeCertificateInput,
  { dryRun, idempotencyKey }: Omit<MutationRenewCertificateArgs, 'input'>,
  decide: (current: CertificateRow, scheme: CertificationSchemeRow, today: string) => Change,
): Promise<WriteOutcome<CertificateRow>> {
  const { principal, store, loaders } = context;
  requireScope(principal, 'catalogue:write');
  const { id, expectedVersion } = input;
  const own = stateScopeOf(principal);

  return write(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: findCertificate,
    duplicates: { certificate_period: overlapping(null, 'input') },
    async effect(tx) {
      const current = await lockCertificate(tx, id);
      const scheme = current && (await store.reference()).schemes.get(current.scheme);
      if (!current || !scheme || (own !== null && current.state !== own))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a certificate of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const { checks, columns, record } = decide(current, scheme, dayInIndia(new Date()));
      const issues = issuesIn([...checks]);
      if (issues.length > 0) return invalid(...issues);
      const changed = { ...current, ...columns };
      const other = changed.revokedOn === null ? await findOverlapping(tx, { ...current, ...periodOf(changed) }) : null;
      if (other) return invalid(overlapping(other, 'input'));

      const row = await changeCertificate(tx, id, columns);
      await addCertificateChange(tx, principal, { certificate: id, ...record });
      loaders.certificateChanges.clear(id).prime(id, await certificateChangesOf(tx, [id]));
      return {
        row,
        subjectType: 'Certificate',
        state: row.state,
        event: `certificate.${record.kind.toLowerCase()}`,
        before: current,
        after: row,
      };
    },
  });
}

const periodOf = ({ validFrom, validTo = null }: Pick<typeof certificates.$inferInsert, 'validFrom' | 'validTo'>) => ({
  validFrom,
  validTo,
});

interface Term {
  readonly from: string;
  readonly limit: string | null;
  readonly today: string;
}

/** So many days before its end, a certificate can be renewed: as long as it is unknown who will hold it then, not. */
const MOST_DAYS_EARLY = 180;

function checkRenewal(
  { validTo }: RenewCertificateInput,
  current: CertificateRow,
  scheme: CertificationSchemeRow,
  { from, limit, today }: Term,
): Check[] {
  const refuse = (expected: string, received: unknown): Check =>
    issue('input.id', 'GUARD_NOT_MET', { expected, received });
  if (current.revokedOn !== null)
    return [refuse('a certificate that was not revoked', `revoked on ${current.revokedOn}`)];
  if (!scheme.renewable) return [refuse('a scheme whose certificates can be renewed', scheme.code)];
  if (current.validTo === null) return [refuse('a certificate with a last day', 'none')];
  const earliest = addDays(current.validTo, -MOST_DAYS_EARLY);
  return [
    today < earliest ? refuse(`${earliest} or later, ${MOST_DAYS_EARLY} days before its end`, today) : null,
    ...checkLastDay('input.validTo', { from, to: validTo ?? null, limit, scheme }),
  ];
}

const checkRevocation = (
  { reason }: RevokeCertificateInput,
  current: CertificateRow,
  on: string,
  today: string,
): Check[] => [
  current.revokedOn !== null
    ? issue('input.id', 'TRANSITION_NOT_ALLOWED', {
        expected: 'a certificate that was not revoked',
        received: `revoked on ${current.revokedOn}`,
      })
    : null,
  checkText('input.reason', reason, { max: 500, multiline: true }),
  checkNotAfter('input.on', on, today, 'today'),
  on < current.validFrom
    ? issue('input.on', 'INCONSISTENT', { expected: `${current.validFrom}, its first day, or later`, received: on })
    : null,
  current.validTo !== null && on > current.validTo
    ? issue('input.on', 'INCONSISTENT', { expected: `${current.validTo}, its last day, or earlier`, received: on })
    : null,
];
