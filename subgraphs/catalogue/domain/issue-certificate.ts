import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { type Check, checkText, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  addCertificateChange,
  certificateChangesOf,
  findCertificate,
  findOverlapping,
  insertCertificate,
  isNumberTaken,
} from '../store/certificates.ts';
import { holdProduct } from '../store/product-writes.ts';
import { type CertificateRow, type CertificationSchemeRow, ledger } from '../tables.ts';
import type { IssueCertificateInput, MutationIssueCertificateArgs } from '../types.generated.ts';
import { addDays } from './certificate-status.ts';
import { lastDayOf } from './certificate-term.ts';
import { findNamed, textAt } from './find-named.ts';

/** A year: certificates are prepared for the next one. */
const MOST_DAYS_AHEAD = 365;

/** Whom a certificate is for, as the scheme says. */
interface Bearer {
  readonly product: string | null;
  readonly seller: string;
  readonly state: string;
}

/** Issues a certificate to a product or a seller of the bureau's own state. Everything wrong with the input comes back at once. */
export async function issueCertificate(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationIssueCertificateArgs,
): Promise<CreationOutcome<CertificateRow>> {
  const { principal, store, loaders } = context;
  requireScope(principal, 'catalogue:write');
  const scheme = (await store.reference()).schemes.get(input.scheme) ?? null;
  const { seller, checks } = await findSeller(context, input);
  const certificateNumber = input.certificateNumber.trim();
  const validTo = input.validTo ?? (scheme ? lastDayOf(scheme, input.validFrom) : null);

  return write(context, ledger, {
    operation: 'issueCertificate',
    input,
    dryRun,
    idempotencyKey,
    reload: findCertificate,
    duplicates: { certificate_number: taken(input), certificate_period: overlapping(null, 'input') },
    async effect(tx) {
      // Held, so that it can not be withdrawn in between.
      const product = input.product ? await holdProduct(tx, input.product) : null;
      const own = stateScopeOf(principal);
      const isSeen = product !== null && (own === null || product.state === own);
      const bearer: Bearer | null = isSeen ? { ...product, product: product.id } : seller;
      const issues = issuesIn([
        scheme ? null : issue('input.scheme', 'UNKNOWN', { expected: 'code of a scheme', received: input.scheme }),
        ...checks,
        ...checkBearer(input, scheme, bearer, product?.status === 'WITHDRAWN'),
        checkText('input.certificateNumber', input.certificateNumber, { max: 100 }),
        ...checkDays(input, scheme, dayInIndia(new Date())),
      ]);
      if (!scheme || !bearer || onlyErrors(issues).length > 0) return invalid(...issues);
      const columns = { id: newId('crt'), scheme: scheme.code, certificateNumber, validFrom: input.validFrom, validTo };
      const { product: about, seller: holder, state } = bearer;
      const other = await findOverlapping(tx, { ...columns, subject: about ?? holder });
      const isTaken = await isNumberTaken(tx, scheme.code, certificateNumber);
      const refusals = issuesIn([isTaken ? taken(input) : null, other ? overlapping(other, 'input') : null]);
      if (refusals.length > 0) return invalid(...refusals);

      const row = await insertCertificate(tx, { ...columns, product: about, seller: holder, state });
      const { validFrom: from, validTo: to } = row;
      await addCertificateChange(tx, principal, { certificate: row.id, kind: 'ISSUED', from, to });
      loaders.certificateChanges.prime(row.id, await certificateChangesOf(tx, [row.id]));
      return {
        row,
        subjectType: 'Certificate',
        state,
        event: 'certificate.issued',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** The seller that a certificate of a seller is for. */
async function findSeller({ graph, principal }: Context, { seller: id }: IssueCertificateInput) {
  const { named, checks } = await findNamed(
    graph,
    {
      seller: {
        path: 'input.seller',
        id,
        types: ['Enterprise', 'Cooperative'],
        expected: 'id of an enterprise (ent_…) or a co-operative (coop_…) of yours',
      },
    },
    { Enterprise: 'state { code }', Cooperative: 'state { code }' },
  );
  const state = named.seller && textAt(named.seller.fields, 'state', 'code');
  const own = stateScopeOf(principal);
  const foreign =
    state !== null && own !== null && state !== own
      ? issue('input.seller', 'FOREIGN_STATE', { expected: `a seller of ${own}`, received: state })
      : null;
  const seller = named.seller && state !== null ? { product: null, seller: named.seller.id, state } : null;
  return { seller, checks: [...checks, foreign] };
}

function checkBearer(
  input: IssueCertificateInput,
  scheme: CertificationSchemeRow | null,
  bearer: Bearer | null,
  isWithdrawn: boolean,
): Check[] {
  const subject = scheme?.subject ?? (input.product ? 'PRODUCT' : 'SELLER');
  const [wanted, other] = subject === 'PRODUCT' ? (['product', 'seller'] as const) : (['seller', 'product'] as const);
  const expected = subject === 'PRODUCT' ? 'id of a product of yours' : 'id of a seller of yours';
  return [
    input[other]
      ? issue(`input.${other}`, 'INCONSISTENT', {
          expected: `nothing: it certifies a ${wanted}`,
          received: input[other],
        })
      : null,
    input[wanted] ? null : issue(`input.${wanted}`, 'REQUIRED', { expected }),
    input.product && subject === 'PRODUCT' && !bearer
      ? issue('input.product', 'NOT_FOUND', { expected, received: input.product })
      : null,
    isWithdrawn
      ? issue('input.product', 'GUARD_NOT_MET', { expected: 'a product that is PUBLISHED', received: 'WITHDRAWN' })
      : null,
    scheme?.state && bearer && scheme.state !== bearer.state
      ? issue('input.scheme', 'NOT_ENTITLED', { expected: `a seller of ${scheme.state}`, received: bearer.state })
      : null,
  ];
}

function checkDays(
  { validFrom, validTo }: IssueCertificateInput,
  scheme: CertificationSchemeRow | null,
  today: string,
): Check[] {
  const latest = addDays(today, MOST_DAYS_AHEAD);
  const limit = scheme ? lastDayOf(scheme, validFrom) : null;
  const last = validTo ?? limit;
  return [
    validFrom > latest
      ? issue('input.validFrom', 'OUT_OF_RANGE', { expected: `${latest} or earlier`, received: validFrom })
      : null,
    ...checkLastDay('input.validTo', { from: validFrom, to: validTo ?? null, limit, scheme }),
    last !== null && last < today
      ? warning('input.validTo', 'UNUSUAL', { expected: 'a certificate that is still valid', received: last })
      : null,
  ];
}

interface Term {
  readonly from: string;
  readonly to: string | null;
  readonly limit: string | null;
  readonly scheme: CertificationSchemeRow | null;
}

/** A last day not before the first, nor later than the scheme allows. */
export const checkLastDay = (path: string, { from, to, limit, scheme }: Term): Check[] => [
  to !== null && to < from ? issue(path, 'INCONSISTENT', { expected: `${from} or later`, received: to }) : null,
  to !== null && limit !== null && to > limit
    ? issue(path, 'OUT_OF_RANGE', { expected: `${limit} or earlier, ${scheme?.validityYears} years`, received: to })
    : null,
];

const taken = ({ certificateNumber }: IssueCertificateInput): Issue =>
  issue('input.certificateNumber', 'DUPLICATE', {
    expected: 'a number that no other certificate of the scheme has',
    received: certificateNumber,
  });

export const overlapping = (other: CertificateRow | null, path: string): Issue =>
  issue(`${path}.validFrom`, 'DUPLICATE', {
    expected: 'days in which no other certificate of the scheme stands',
    received: other
      ? `${other.certificateNumber} (${other.id}), from ${other.validFrom} to ${other.validTo ?? 'without limit'}`
      : 'days of another one',
  });
