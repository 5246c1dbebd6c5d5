import { inArray, sql } from 'drizzle-orm';
import * as catalogue from '../../subgraphs/catalogue/tables.ts';
import * as cooperatives from '../../subgraphs/cooperatives/tables.ts';
import * as enterprises from '../../subgraphs/enterprises/tables.ts';
import * as incubation from '../../subgraphs/incubation/tables.ts';
import type { Database, Transaction } from '../../subgraphs/shared/database.ts';
import { insertRows } from './insert-rows.ts';
import { announceEnterprises } from './load/enterprise-events.ts';
import { readFacts } from './read-facts.ts';
import { type Amounts, type Batch, syntheticBatches } from './synthetic/batches.ts';
import { loadFinanceBatch } from './synthetic/finance.ts';
import { loadSyntheticMous } from './synthetic/load-mous.ts';
import { certificateChange } from './synthetic/products.ts';
import { loadTradeBatch } from './synthetic/trade.ts';
import { createWorld } from './synthetic/world.ts';

interface SyntheticOptions extends Amounts {
  /** Any whole number; the same one makes the same rows. */
  readonly seed?: number;
  /** Called after each batch with how much of `enterprises` and `listings` is done by then. */
  readonly onProgress?: (done: Amounts) => void;
}

/**
 * Puts generated rows into the tables of all subgraphs, every one marked synthetic: so many enterprises with their
 * products, and so many listings shared out among the sellers that an MoU covers. The facts must be there. What is there
 * stays as it is: a second run changes nothing, a larger one adds, and one that was broken off is completed.
 */
export async function seedSynthetic(db: Database, { seed, onProgress, ...amounts }: SyntheticOptions): Promise<void> {
  const world = createWorld(readFacts(), seed);
  const done = { enterprises: 0, listings: 0 };
  await loadSyntheticMous(db, world, amounts);
  for (const batch of syntheticBatches(world, amounts)) {
    await db.transaction((tx) => loadBatch(tx, batch));
    done.enterprises += batch.enterprises.length;
    done.listings += batch.listings.length;
    onProgress?.({ ...done });
  }
  // Plans made before the first automatic analysis would take the tables for empty, and searches would read the words
  // that are not sorted in yet one by one.
  await db.execute(sql`vacuum analyze`);
}

/** One transaction a batch, so that sellers are there whole or not at all; each table after those that it refers to. */
async function loadBatch(tx: Transaction, batch: Batch): Promise<void> {
  // A run that is broken off is repeated: what the power takes need not be waited for.
  await tx.execute(sql`set local synchronous_commit = off`);
  // Words are sorted into the search indexes by the ten thousand, not by the hundred.
  await tx.execute(sql`set local gin_pending_list_limit = '64MB'`);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sangam seed'))`);
  const changes = await changesOfNewEnrolments(tx, batch);
  const issued = (await newCertificates(tx, batch)).map(certificateChange);

  await insertRows(tx, enterprises.enterprises, batch.enterprises);
  await announceEnterprises(
    tx,
    batch.enterprises.map(({ id }) => id),
  );

  await insertRows(tx, cooperatives.cooperatives, batch.cooperatives);
  await insertRows(tx, cooperatives.memberCounts, batch.memberCounts);
  await insertRows(tx, cooperatives.memberships, batch.memberships);
  await insertRows(tx, cooperatives.authorisedUsers, batch.authorisedUsers);

  await insertRows(tx, incubation.facilityCentres, batch.facilityCentres);
  await insertRows(tx, incubation.facilityOfferings, batch.facilityOfferings);
  await insertRows(tx, incubation.facilityBookings, batch.facilityBookings);
  await insertRows(tx, incubation.serviceLevels, batch.serviceLevels);
  await insertRows(tx, incubation.trainingSessions, batch.trainingSessions);
  await insertRows(tx, incubation.trainingRegistrations, batch.trainingRegistrations);
  await insertRows(tx, incubation.enrolments, batch.enrolments);
  await insertRows(tx, incubation.enrolmentServices, batch.enrolmentServices);
  await insertRows(tx, incubation.serviceChanges, changes);

  await insertRows(tx, catalogue.products, batch.products);
  await insertRows(tx, catalogue.productAttributes, batch.productAttributes);
  await insertRows(tx, catalogue.productImages, batch.productImages);
  await insertRows(tx, catalogue.certificates, batch.certificates);
  await insertRows(tx, catalogue.certificateChanges, issued);
  await insertRows(tx, catalogue.listings, batch.listings);
  await insertRows(tx, catalogue.listingIssues, batch.listingIssues);

  await loadFinanceBatch(tx, batch.finance);
  await loadTradeBatch(tx, batch.trade);
}

/** History has no key by which a repeated row could be told: it is written with its enrolment or not at all. */
async function changesOfNewEnrolments(tx: Transaction, batch: Batch): Promise<Batch['serviceChanges']> {
  const { id } = incubation.enrolments;
  const ids = batch.enrolments.map((enrolment) => enrolment.id);
  const there = await tx.select({ id }).from(incubation.enrolments).where(inArray(id, ids));
  const loaded = new Set(there.map((row) => row.id));
  return batch.serviceChanges.filter(({ enrolment }) => !loaded.has(enrolment));
}

/** The same of certificates. */
async function newCertificates(tx: Transaction, { certificates }: Batch): Promise<Batch['certificates']> {
  const { id } = catalogue.certificates;
  const ids = certificates.map((certificate) => certificate.id);
  const there = await tx.select({ id }).from(catalogue.certificates).where(inArray(id, ids));
  const loaded = new Set(there.map((row) => row.id));
  return certificates.filter((certificate) => !loaded.has(certificate.id));
}
