import { type Check, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { ListingRow } from '../tables.ts';
import type { ListingIssueInput, PutListingInput } from '../types.generated.ts';
import { checkUrl } from './check-url.ts';
import { checkStep, isOffSale, type Step } from './listing-states.ts';

export const MOST_ISSUES = 50;
const MAX_STEPS = 20;

/** Every rule on a listing's own fields. */
export const checkFields = (input: PutListingInput): Check[] => [
  checkText('input.partnerSku', input.partnerSku, { max: 100 }),
  checkText('input.title', input.title, { max: 300 }),
  checkRange('input.pricePaise', input.pricePaise, 1),
  checkUrl('input.url', input.url),
  ...checkIssues(input.issues ?? []),
];

/** What a marketplace finds wrong, at `input.issues`. */
export function checkIssues(issues: readonly ListingIssueInput[]): Check[] {
  if (issues.length > MOST_ISSUES) {
    const expected = `${MOST_ISSUES} issues or fewer`;
    return [issue('input.issues', 'OUT_OF_RANGE', { expected, received: issues.length })];
  }
  return issues.flatMap(({ path, message }, position) => {
    const at = `input.issues.${position}`;
    const tooDeep = { expected: `${MAX_STEPS} steps or fewer`, received: path.length };
    return [
      checkText(`${at}.message`, message, { max: 500, multiline: true }),
      path.length > MAX_STEPS ? issue(`${at}.path`, 'OUT_OF_RANGE', tooDeep) : null,
      ...path.slice(0, MAX_STEPS).map((step, index) => checkText(`${at}.path.${index}`, step, { max: 100 })),
    ];
  });
}

const PATHS = {
  to: 'input.status',
  url: 'input.url',
  reason: 'input.reason',
  issues: 'input.issues',
  product: 'input.product',
} as const;

/** The step from the listing as it is (null for none) to the input, with what the step needs. */
export const checkMove = (input: PutListingInput, current: ListingRow | null, step: Step): Check[] => [
  ...checkStep(step, PATHS),
  checkListed(input, current, step),
  checkProductStays(input, current),
];

/** What is not offered can not be listed; what stands already can still be taken down. */
function checkListed({ product, status }: PutListingInput, current: ListingRow | null, { isOffered }: Step): Check {
  if (isOffered || (current?.product === product && isOffSale(status))) return null;
  return issue(PATHS.product, 'NOT_FOUND', { expected: 'id of a published product that you see', received: product });
}

function checkProductStays({ product }: PutListingInput, current: ListingRow | null): Check {
  if (current === null || current.product === product || current.status === 'DRAFT') return null;
  const expected = `${current.product}, until the listing is a DRAFT again`;
  return issue(PATHS.product, 'IMMUTABLE', { expected, received: product });
}
