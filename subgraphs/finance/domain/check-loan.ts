import { type Check, checkRange } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Context } from '../loaders.ts';
import type { LoanSchemeRow } from '../tables.ts';
import { MAX_BENEFICIARIES, MAX_LOANS } from './limits.ts';

interface Figures {
  readonly disbursed?: number | null | undefined;
  readonly beneficiaries?: number | null | undefined;
}

/** More than a crore rupees a unit, on average, is hardly a small enterprise's loan. */
const UNUSUAL_PAISE_A_UNIT = 1_00_00_000_00;

/** What was disbursed and to how many, of an event or a report. */
export const checkFigures = ({ disbursed, beneficiaries }: Figures): Check[] => [
  checkRange('input.disbursed', disbursed, 1, MAX_LOANS),
  checkRange('input.beneficiaries', beneficiaries, 1, MAX_BENEFICIARIES),
  disbursed && beneficiaries && disbursed / beneficiaries > UNUSUAL_PAISE_A_UNIT
    ? warning('input.disbursed', 'UNUSUAL', {
        expected: 'up to ₹1 crore a unit',
        received: `${formatMoney(Math.round(disbursed / beneficiaries), 'CRORE')} a unit`,
      })
    : null,
];

/** The scheme that an event names, null where it names none; or why it can not be of it. */
export async function findScheme(
  { loaders }: Context,
  id: string | null | undefined,
  state: string,
): Promise<LoanSchemeRow | null | Issue> {
  if (!id) return null;
  const scheme = isIdOf('LoanScheme', id) ? await loaders.loanScheme.load(id) : null;
  if (!scheme) return issue('input.scheme', 'NOT_FOUND', { expected: 'id of a loan scheme (lns_…)', received: id });
  if (scheme.state === null || scheme.state === state) return scheme;
  return issue('input.scheme', 'INCONSISTENT', {
    expected: `a scheme of ${state} or of the Union`,
    received: `one of ${scheme.state}`,
  });
}

export const issueOf = (scheme: LoanSchemeRow | null | Issue): Check =>
  scheme !== null && 'code' in scheme ? scheme : null;
