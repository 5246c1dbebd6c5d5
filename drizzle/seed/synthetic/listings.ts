import type { listingIssues, listings } from '../../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { organizationId, programmeId } from '../ids.ts';
import type { Agreement } from './agreements.ts';
import { laterOf, recordedAfter } from './calendar.ts';
import type { SyntheticProduct } from './products.ts';
import { randomAt, type Weighted } from './random.ts';
import type { Seller } from './sellers.ts';
import type { World } from './world.ts';

type ListingRow = typeof listings.$inferInsert;
type IssueRow = typeof listingIssues.$inferInsert;

interface SyntheticListing {
  readonly listing: ListingRow;
  readonly issues: readonly IssueRow[];
}

/** An agreement of a seller with the day on which it was enrolled: it lists nothing before. */
interface Enrolled {
  readonly agreement: Agreement;
  readonly enrolledAt: string;
}

const STATUSES: readonly Weighted<ListingRow['status']>[] = [
  ['LIVE', 78],
  ['SUBMITTED', 6],
  ['PAUSED', 5],
  ['REJECTED', 4],
  ['ENDED', 4],
  ['DRAFT', 3],
];

const BEEN_LIVE: ReadonlySet<string> = new Set(['LIVE', 'PAUSED', 'ENDED']);

const FAULTS: readonly [Fault, ...Fault[]] = [
  { severity: 'ERROR', path: ['images', '0'], message: 'The picture is smaller than 1,000 pixels.' },
  { severity: 'ERROR', path: ['hsn'], message: 'The HSN code does not fit the category of the marketplace.' },
  { severity: 'ERROR', path: ['title'], message: 'The title names another brand.' },
];
const REMARKS: readonly [Fault, ...Fault[]] = [
  { severity: 'WARNING', path: ['images'], message: 'One picture; four sell better.' },
  { severity: 'WARNING', path: ['description'], message: 'The description is short.' },
];

type Fault = Pick<IssueRow, 'severity' | 'path' | 'message'>;

/** `FLIPKART-GEN-E0000012-003`: unique with the partner, and no number of any marketplace. */
const skuOf = ({ stream, number }: Seller, { partner }: Agreement, product: number): string =>
  `${partner.toUpperCase()}-GEN-${stream[0]?.toUpperCase()}${String(number).padStart(7, '0')}-${String(product).padStart(3, '0')}`;

/** The listing of a seller's product number `number` on the marketplace of an agreement that it is enrolled under. */
export function listingOf(
  world: World,
  seller: Seller,
  { product, image }: SyntheticProduct,
  number: number,
  { agreement, enrolledAt }: Enrolled,
): SyntheticListing {
  const random = randomAt(world.seed, `${seller.stream}-listing-${agreement.partner}`, seller.number * 4_096 + number);
  const sku = skuOf(seller, agreement, number);
  const id = seedId('lst', sku);
  const status = random.weighted(STATUSES);
  const createdAt = recordedAfter(laterOf(product.createdAt.toISOString().slice(0, 10), enrolledAt), random);
  const faults = status === 'REJECTED' ? [random.pick(FAULTS)] : random.chance(0.05) ? [random.pick(REMARKS)] : [];
  return {
    listing: {
      id,
      product: product.id,
      partner: organizationId(agreement.partner),
      programme: agreement.programme && programmeId(agreement.programme),
      partnerSku: sku,
      url: BEEN_LIVE.has(status) ? `https://${agreement.partner}.example/${sku}` : null,
      title: image.alt,
      price: Math.round((product.price * random.int(100, 125)) / 10_000) * 100,
      status,
      listedAt: BEEN_LIVE.has(status) ? createdAt : null,
      seller: seller.id,
      cooperative: seller.cooperative,
      state: seller.state,
      district: seller.district,
      gi: product.gi ?? null,
      originNames: product.originNames ?? '',
      synthetic: true,
      createdAt,
      updatedAt: createdAt,
    },
    issues: faults.map((fault, position) => ({ listing: id, position, ...fault })),
  };
}
