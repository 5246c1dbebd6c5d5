import { inArray, sql } from 'drizzle-orm';
import * as partners from '../../../subgraphs/partners/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { insertRows } from '../insert-rows.ts';
import type { Amounts } from './batches.ts';
import { type MouBatch, syntheticMous } from './mous.ts';
import type { World } from './world.ts';

/** Puts the generated MoUs into the tables. Those that are there stay as they are, reports and history included. */
export async function loadSyntheticMous(db: Database, world: World, amounts: Amounts): Promise<void> {
  const whole = syntheticMous(world, amounts);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sangam seed'))`);
    const ids = whole.mous.map(({ id }) => id);
    const there = await tx.select({ id: partners.mous.id }).from(partners.mous).where(inArray(partners.mous.id, ids));
    const batch = without(whole, new Set(there.map(({ id }) => id)));
    const content = <Part extends keyof MouBatch['contents'][number]>(part: Part) =>
      batch.contents.flatMap((each) => [...each[part]]);

    await insertRows(tx, partners.mous, batch.mous);
    await insertRows(tx, partners.mouParties, content('parties'));
    await insertRows(tx, partners.mouPeople, content('people'));
    await insertRows(tx, partners.obligations, content('obligations'));
    await insertRows(tx, partners.milestones, content('milestones'));
    await insertRows(tx, partners.mouTargets, content('targets'));
    await insertRows(tx, partners.mouTargetDistricts, content('targetDistricts'));
    await insertRows(tx, partners.mouDocuments, content('documents'));
    await insertRows(tx, partners.mouTerms, batch.terms);
    await insertRows(tx, partners.amendments, batch.amendments);
    await insertRows(tx, partners.amendmentSignatures, batch.signatures);
    await insertRows(tx, partners.amendmentChanges, batch.amendmentChanges);
    await insertRows(tx, partners.milestoneReports, batch.milestoneReports);
    await insertRows(tx, partners.achievementReports, batch.achievementReports);
    await insertRows(tx, partners.mouVersions, batch.versions);
  });
}

/** What is not there yet. */
function without(batch: MouBatch, there: ReadonlySet<string>): MouBatch {
  const isNew = ({ mou }: { readonly mou: string }): boolean => !there.has(mou);
  const amendments = batch.amendments.filter(isNew);
  const added = new Set(amendments.map(({ id }) => id));
  const isOfNew = ({ amendment }: { readonly amendment: string }): boolean => added.has(amendment);
  return {
    mous: batch.mous.filter(({ id }) => !there.has(id)),
    contents: batch.contents.filter(({ parties }) => parties.every(isNew)),
    terms: batch.terms.filter(isNew),
    amendments,
    signatures: batch.signatures.filter(isOfNew),
    amendmentChanges: batch.amendmentChanges.filter(isOfNew),
    milestoneReports: batch.milestoneReports.filter(isNew),
    achievementReports: batch.achievementReports.filter(isNew),
    versions: batch.versions.filter(isNew),
  };
}
