import { type Check, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { ListingRow, ProductRow } from '../tables.ts';
import type { ListingIssueInput, PutListingInput } from '../types.generated.ts';
import { checkUrl } from './check-url.ts';
import { checkStep, isOffSale } from './listing-status.ts';

const MAX_ISSUES = 50;
const MAX_STEPS = 20;

/** Every rule on a listing's own fields. */
export const checkFields = (input: PutListingInput): Check[] => [
  checkText('input.partnerSku', input.partnerSku, { max: 100 }),
  checkText('input.title', input.title, { max: 300 }),
  checkRange('input.pricePaise', input.pricePaise, 1),
  checkUrl('input.url', input.url),
  ...checkIssues(input.issues ?? []),
];

function checkIssues(issues: readonly ListingIssueInput[]): Check[] {
  if (issues.length > MAX_ISSUES) {
    const expected = `${MAX_ISSUES} issues or fewer`;
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

/** The step from the listing as it is (null for none) to the input, with what the step needs. */
export const checkMove = (input: PutListingInput, current: ListingRow | null, product: ProductRow | null): Check[] => [
  checkStep(current?.status ?? null, input.status),
  checkListed(input, current, product),
  checkProductStays(input, current),
  input.status === 'LIVE' && !input.url
    ? issue('input.url', 'GUARD_NOT_MET', { expected: 'the page of a listing that is LIVE' })
    : null,
  input.status === 'REJECTED' && !input.issues?.some(({ severity }) => severity === 'ERROR')
    ? issue('input.issues', 'GUARD_NOT_MET', { expected: 'an ERROR that says why the listing is REJECTED' })
    : null,
];

/** A withdrawn product can not be listed; what stands already can still be taken down. */
function checkListed(input: PutListingInput, current: ListingRow | null, product: ProductRow | null): Check {
  if (product?.status === 'PUBLISHED') return null;
  if (current?.product === input.product && isOffSale(input.status)) return null;
  return issue('input.product', 'NOT_FOUND', { expected: 'id of a published product', received: input.product });
}

function checkProductStays({ product }: PutListingInput, current: ListingRow | null): Check {
  if (current === null || current.product === product || current.status === 'DRAFT') return null;
  const expected = `${current.product}, until the listing is a DRAFT again`;
  return issue('input.product', 'IMMUTABLE', { expected, received: product });
}
