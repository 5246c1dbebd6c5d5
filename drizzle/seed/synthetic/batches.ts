import type * as catalogue from '../../../subgraphs/catalogue/tables.ts';
import type * as cooperatives from '../../../subgraphs/cooperatives/tables.ts';
import type * as enterprises from '../../../subgraphs/enterprises/tables.ts';
import type * as incubation from '../../../subgraphs/incubation/tables.ts';
import { bookings } from './bookings.ts';
import { centres } from './centres.ts';
import { enrolmentOf } from './enrolments.ts';
import { enterpriseAt } from './enterprises.ts';
import { addFinanceGround, addFundApplication, emptyFinanceBatch, type FinanceBatch } from './finance.ts';
import { listingOf } from './listings.ts';
import { productAt } from './products.ts';
import { randomAt } from './random.ts';
import { type Courses, coursesByMou, registrationOf } from './registrations.ts';
import {
  authorisedUserRow,
  cooperativeRow,
  enterpriseRow,
  federationMembership,
  memberCountRows,
  societyMembership,
} from './rows.ts';
import { enterpriseSeller, namedSellers, type Seller, societySeller } from './sellers.ts';
import { serviceLevelRows } from './service-levels.ts';
import { addPortalUnit, addTradeGround, emptyTradeBatch, type TradeBatch } from './trade.ts';
import { sessions } from './training.ts';
import type { World } from './world.ts';

/** Some hundred rows, by table; a table's rows refer to rows of the same or an earlier batch. */
export interface Batch {
  readonly enterprises: (typeof enterprises.enterprises.$inferInsert)[];
  readonly cooperatives: (typeof cooperatives.cooperatives.$inferInsert)[];
  readonly memberCounts: (typeof cooperatives.memberCounts.$inferInsert)[];
  readonly memberships: (typeof cooperatives.memberships.$inferInsert)[];
  readonly authorisedUsers: (typeof cooperatives.authorisedUsers.$inferInsert)[];
  readonly facilityCentres: (typeof incubation.facilityCentres.$inferInsert)[];
  readonly facilityOfferings: (typeof incubation.facilityOfferings.$inferInsert)[];
  readonly facilityBookings: (typeof incubation.facilityBookings.$inferInsert)[];
  readonly serviceLevels: (typeof incubation.serviceLevels.$inferInsert)[];
  readonly trainingSessions: (typeof incubation.trainingSessions.$inferInsert)[];
  readonly trainingRegistrations: (typeof incubation.trainingRegistrations.$inferInsert)[];
  readonly enrolments: (typeof incubation.enrolments.$inferInsert)[];
  readonly enrolmentServices: (typeof incubation.enrolmentServices.$inferInsert)[];
  readonly serviceChanges: (typeof incubation.serviceChanges.$inferInsert)[];
  readonly products: (typeof catalogue.products.$inferInsert)[];
  readonly productAttributes: (typeof catalogue.productAttributes.$inferInsert)[];
  readonly productImages: (typeof catalogue.productImages.$inferInsert)[];
  readonly certificates: (typeof catalogue.certificates.$inferInsert)[];
  readonly listings: (typeof catalogue.listings.$inferInsert)[];
  readonly listingIssues: (typeof catalogue.listingIssues.$inferInsert)[];
  readonly finance: FinanceBatch;
  readonly trade: TradeBatch;
}

const emptyBatch = (): Batch => ({
  enterprises: [],
  cooperatives: [],
  memberCounts: [],
  memberships: [],
  authorisedUsers: [],
  facilityCentres: [],
  facilityOfferings: [],
  facilityBookings: [],
  serviceLevels: [],
  trainingSessions: [],
  trainingRegistrations: [],
  enrolments: [],
  enrolmentServices: [],
  serviceChanges: [],
  products: [],
  productAttributes: [],
  productImages: [],
  certificates: [],
  listings: [],
  listingIssues: [],
  finance: emptyFinanceBatch(),
  trade: emptyTradeBatch(),
});

/** How much to make. */
export interface Amounts {
  readonly enterprises: number;
  readonly listings: number;
}

/** Listings shared out among sellers in their order: every one gets the same, and the sum is exact. */
const shareOf = (listings: number, sellers: number, ordinal: number): number =>
  Math.floor(((ordinal + 1) * listings) / sellers) - Math.floor((ordinal * listings) / sellers);

/** Every second seller without a listing still offers a product. */
const unlistedProducts = (world: World, { stream, number }: Seller): number =>
  randomAt(world.seed, `${stream}-unlisted`, number).chance(0.5) ? 1 : 0;

function addSeller(world: World, courses: Courses, batch: Batch, seller: Seller, listings: number): void {
  const enrolled = (listings > 0 ? seller.agreements : []).map((agreement) => {
    const { enrolment, services, changes } = enrolmentOf(world, seller, agreement);
    batch.enrolments.push(enrolment);
    batch.enrolmentServices.push(...services);
    batch.serviceChanges.push(...changes);
    const registration = registrationOf(world, courses, enrolment, services);
    if (registration) batch.trainingRegistrations.push(registration);
    return { agreement, enrolledAt: enrolment.enrolledAt };
  });
  const user = authorisedUserRow(seller);
  if (user) batch.authorisedUsers.push(user);
  const membership = societyMembership(world, seller);
  if (membership) batch.memberships.push(membership);

  const products = Math.ceil(listings / Math.max(1, enrolled.length)) || unlistedProducts(world, seller);
  for (let number = 0; number < products; number++) {
    const made = productAt(world, seller, number);
    batch.products.push(made.product);
    batch.productAttributes.push(...made.attributes);
    batch.productImages.push(made.image);
    if (made.certificate) batch.certificates.push(made.certificate);
    // Product by product onto every marketplace of the seller, until its listings are used up.
    for (const place of enrolled.slice(0, Math.max(0, listings - number * enrolled.length))) {
      const { listing, issues } = listingOf(world, seller, made, number, place);
      batch.listings.push(listing);
      batch.listingIssues.push(...issues);
    }
  }
}

/** Co-operatives, facility centres and training, in one batch with the societies' goods added by the caller. */
function groundBatch(world: World): Batch {
  const batch = emptyBatch();
  for (const society of world.societies) {
    batch.cooperatives.push(cooperativeRow(world, society));
    batch.memberCounts.push(...memberCountRows(world, society));
    const membership = federationMembership(world, society);
    if (membership) batch.memberships.push(membership);
  }
  const generated = centres(world);
  for (const { centre, offerings } of generated) {
    batch.facilityCentres.push(centre);
    batch.facilityOfferings.push(...offerings);
  }
  batch.facilityBookings.push(...bookings(world, generated));
  batch.serviceLevels.push(...serviceLevelRows(world));
  batch.trainingSessions.push(...sessions(world));
  addFinanceGround(world, batch.finance);
  addTradeGround(world, batch.trade);
  return batch;
}

function countListingEnterprises(world: World, enterprises: number): number {
  let count = 0;
  for (let index = 0; index < enterprises; index++)
    if (enterpriseSeller(world, enterpriseAt(world, index))?.agreements.length) count++;
  return count;
}

/**
 * Everything generated, in batches of `size` enterprises, made one after the other as they are asked for. A larger set
 * with no fewer listings a seller holds every row of a smaller one. Deterministic for a world.
 */
export function* syntheticBatches(world: World, amounts: Amounts, size = 1_000): Generator<Batch, void, void> {
  const cooperatives = [...namedSellers(world), ...world.societies.map((society) => societySeller(world, society))];
  const sellers =
    cooperatives.filter(({ agreements }) => agreements.length > 0).length +
    countListingEnterprises(world, amounts.enterprises);
  const courses = coursesByMou(world);
  let ordinal = 0;
  const add = (batch: Batch, seller: Seller): void =>
    addSeller(
      world,
      courses,
      batch,
      seller,
      seller.agreements.length > 0 ? shareOf(amounts.listings, sellers, ordinal++) : 0,
    );

  const first = groundBatch(world);
  for (const seller of cooperatives) add(first, seller);
  yield first;

  for (let start = 0; start < amounts.enterprises; start += size) {
    const batch = emptyBatch();
    for (let index = start; index < Math.min(start + size, amounts.enterprises); index++) {
      const enterprise = enterpriseAt(world, index);
      batch.enterprises.push(enterpriseRow(world, enterprise));
      addFundApplication(world, batch.finance, enterprise);
      const seller = enterpriseSeller(world, enterprise);
      if (seller) add(batch, seller);
      addPortalUnit(world, batch, enterprise);
    }
    yield batch;
  }
}
