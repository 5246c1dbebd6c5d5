import type { ClassLimitRow, EnterpriseRow } from '../tables.ts';
import type { EnterpriseClass } from '../types.generated.ts';

type Measured = Pick<EnterpriseRow, 'investment' | 'turnover' | 'activityKind'>;

type Limits = readonly ClassLimitRow[];

/** The latest answer for a register of limits: a page of enterprises asks for one day twenty times. */
const latest = new WeakMap<Limits, { readonly day: string; readonly inForce: Limits }>();

/** The limits in force on a day: those of the latest regime that began by then; none before the first. */
export function limitsInForce(limits: Limits, day: string): Limits {
  const known = latest.get(limits);
  if (known?.day === day) return known.inForce;
  const from = limits.reduce<string | null>(
    (latest, { effectiveFrom }) =>
      effectiveFrom <= day && (latest === null || effectiveFrom > latest) ? effectiveFrom : latest,
    null,
  );
  const inForce = limits.filter(({ effectiveFrom }) => effectiveFrom === from);
  latest.set(limits, { day, inForce });
  return inForce;
}

const holds = ({ investment, turnover, activityKind }: Measured, limit: ClassLimitRow): boolean =>
  (limit.activityKind === 'ANY' || limit.activityKind === activityKind) &&
  investment <= limit.investment &&
  (limit.turnover === null || turnover <= limit.turnover);

const ASCENDING: readonly ClassLimitRow['class'][] = ['MICRO', 'SMALL', 'MEDIUM'];

/**
 * The class of an enterprise on a day: the smallest whose limits on investment and on turnover both hold, so that the
 * higher of the two decides; LARGE beyond all; null on a day before the first regime. Each limit belongs to its class
 * ("does not exceed", MSMED Act 2006 s. 7, S.O. 2119(E) of 2020, S.O. 1364(E) of 2025).
 */
export function classify(enterprise: Measured, limits: readonly ClassLimitRow[], day: string): EnterpriseClass | null {
  const inForce = limitsInForce(limits, day);
  if (inForce.length === 0) return null;
  return ASCENDING.find((name) => inForce.some((limit) => limit.class === name && holds(enterprise, limit))) ?? 'LARGE';
}
