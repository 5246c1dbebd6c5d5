import { type Check, checkText } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import type { Reference } from '../store/reference.ts';
import type { CertificationSchemeRow } from '../tables.ts';
import type { ProductCertificationInput } from '../types.generated.ts';

const MAX_CERTIFICATES = 10;

interface Bearer {
  /** State of the seller; null when the seller is not known. */
  readonly state: string | null;
  /** Today in India. */
  readonly today: string;
}

/** The last day of a certificate that begins on a day: two years from 15 March 2024 end with 14 March 2026. */
function lastDayOf({ validityYears }: CertificationSchemeRow, from: string): string | null {
  if (validityYears === null) return null;
  const day = new Date(`${from}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + validityYears);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** Certificates against their schemes: known, for the seller's state, each once, and no longer than the scheme allows. */
export function checkCertifications(
  given: readonly ProductCertificationInput[],
  reference: Reference,
  bearer: Bearer,
): Check[] {
  if (given.length > MAX_CERTIFICATES) {
    const expected = `${MAX_CERTIFICATES} certificates or fewer`;
    return [issue('input.certifications', 'OUT_OF_RANGE', { expected, received: given.length })];
  }
  return given.flatMap((certification, position) => {
    const path = `input.certifications.${position}`;
    const scheme = reference.schemes.get(certification.scheme);
    const isRepeated = given.findIndex((other) => sameCertificate(other, certification)) < position;
    return [
      checkText(`${path}.certificateNumber`, certification.certificateNumber, { max: 100 }),
      isRepeated
        ? issue(path, 'DUPLICATE', { expected: 'each certificate once', received: certification.certificateNumber })
        : null,
      scheme ? checkState(path, scheme, bearer) : unknownScheme(path, certification),
      ...checkDays(path, certification, scheme, bearer.today),
    ];
  });
}

const sameCertificate = (one: ProductCertificationInput, other: ProductCertificationInput): boolean =>
  one.scheme === other.scheme && one.certificateNumber.trim() === other.certificateNumber.trim();

const unknownScheme = (path: string, { scheme }: ProductCertificationInput): Check =>
  issue(`${path}.scheme`, 'UNKNOWN', { expected: 'code of a certification scheme', received: scheme });

function checkState(path: string, scheme: CertificationSchemeRow, { state }: Bearer): Check {
  if (scheme.state === null || state === null || scheme.state === state) return null;
  return issue(`${path}.scheme`, 'INCONSISTENT', { expected: `a seller of ${scheme.state}`, received: state });
}

/** Of a certificate of an unknown scheme only the days that it has itself are judged. */
function checkDays(
  path: string,
  { validFrom, validTo }: ProductCertificationInput,
  scheme: CertificationSchemeRow | undefined,
  today: string,
): Check[] {
  const limit = scheme ? lastDayOf(scheme, validFrom) : null;
  const last = validTo ?? limit;
  return [
    last !== null && last < validFrom
      ? issue(`${path}.validTo`, 'INCONSISTENT', { expected: `${validFrom} or later`, received: last })
      : null,
    limit !== null && last !== null && last > limit
      ? issue(`${path}.validTo`, 'OUT_OF_RANGE', {
          expected: `${limit} or earlier, ${scheme?.validityYears} years`,
          received: last,
        })
      : null,
    last !== null && last < today
      ? warning(`${path}.validTo`, 'UNUSUAL', { expected: 'a certificate that is still valid', received: last })
      : null,
  ];
}

/** The rows of checked certificates; a last day that was left out follows from the scheme. */
export const certificationRows = (given: readonly ProductCertificationInput[], reference: Reference) =>
  given.map(({ scheme, certificateNumber, validFrom, validTo }) => {
    const known = reference.schemes.get(scheme);
    return {
      scheme,
      certificateNumber: certificateNumber.trim(),
      validFrom,
      validTo: validTo ?? (known ? lastDayOf(known, validFrom) : null),
    };
  });
