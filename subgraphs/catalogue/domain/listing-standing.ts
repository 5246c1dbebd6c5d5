import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { ListingIssueRow, ListingRow, ProductRow } from '../tables.ts';
import type { ListingIssueStatus } from '../types.generated.ts';
import { addDays } from './certificate-status.ts';
import { type ListingTransition, lapsedOn, transitionsOf } from './listing-states.ts';

/** What the graph itself finds wrong with a listing, by its rules; it is not stored, and goes when its cause goes. */
interface FoundByRule extends Pick<ListingIssueRow, 'version' | 'severity' | 'path' | 'message' | 'status' | 'note'> {
  readonly code: string;
  readonly reportedAt: Date;
  readonly handledAt: null;
}
export type Finding = ListingIssueRow | FoundByRule;

const rightThatLapsed = (day: string): FoundByRule => ({
  code: 'NOT_ENTITLED',
  version: 1,
  severity: 'ERROR',
  path: ['gi'],
  message: `expected a right to the geographical indication, got one that ended on ${day}`,
  status: 'OPEN',
  // The first moment of the next day in India.
  reportedAt: new Date(`${addDays(day, 1)}T00:00:00+05:30`),
  handledAt: null,
  note: null,
});

/** The day on which the right to a listing's GI ended, when it is over. */
async function lapseOf({ loaders }: Context, { gi, product }: ListingRow): Promise<string | null> {
  if (gi === null) return null;
  const right = await loaders.endOfGiRight.load(product);
  return right && lapsedOn(right, dayInIndia(new Date()));
}

/** What is wrong with a listing, worst first: what the graph finds, then what the marketplace reported. */
export async function issuesOfListing(
  context: Context,
  row: ListingRow,
  { statuses }: { readonly statuses?: readonly ListingIssueStatus[] | null | undefined },
): Promise<Finding[]> {
  const wanted: readonly ListingIssueStatus[] = statuses ?? ['OPEN', 'ACKNOWLEDGED'];
  const { unresolvedIssues, issues } = context.loaders;
  const reported = await (wanted.includes('RESOLVED') ? issues : unresolvedIssues).load(row.id);
  const lapse = wanted.includes('OPEN') ? await lapseOf(context, row) : null;
  const found = lapse === null ? [] : [rightThatLapsed(lapse)];
  return [...found, ...reported.filter(({ status }) => wanted.includes(status))];
}

/** Whether the partner of a listing may list a product; a bureau and admins see products that no partner sees. */
async function isOfferedTo({ loaders }: Context, product: ProductRow, partner: string): Promise<boolean> {
  if (product.status !== 'PUBLISHED') return false;
  return product.offeredToAll || (await loaders.offers.load(product.id)).some((offer) => offer.partner === partner);
}

/** Every next step of a listing, and what stands against it. */
export async function transitionsOfListing(context: Context, row: ListingRow): Promise<ListingTransition[]> {
  const { loaders } = context;
  const [lapse, reported, product] = await Promise.all([
    lapseOf(context, row),
    loaders.unresolvedIssues.load(row.id),
    loaders.product.load(row.product),
  ]);
  return transitionsOf(row, {
    isOffered: product !== null && (await isOfferedTo(context, product, row.partner)),
    lapsedOn: lapse,
    hasError: reported.some(({ severity }) => severity === 'ERROR'),
  });
}
