import { sql } from 'drizzle-orm';
import type { Database } from '../../subgraphs/shared/database.ts';
import { loadCatalogue } from './load/catalogue.ts';
import { loadCooperatives } from './load/cooperatives.ts';
import { loadEnterprises } from './load/enterprises.ts';
import { loadFinance } from './load/finance.ts';
import { loadIncubation } from './load/incubation.ts';
import { loadOutcomes } from './load/outcomes.ts';
import { loadPartners } from './load/partners.ts';
import { loadTrade } from './load/trade.ts';
import { readFacts } from './read-facts.ts';

/**
 * Puts the public facts into the tables of all subgraphs, in one transaction. What is there stays as it is, also when it
 * has changed since, so a second run changes nothing; two that run at once wait for each other. Throws SeedFileError when
 * a file does not read.
 */
export async function seedFacts(db: Database): Promise<void> {
  const facts = readFacts();
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('sangam seed'))`);
    await loadEnterprises(tx, facts);
    await loadPartners(tx, facts);
    await loadCooperatives(tx, facts);
    await loadIncubation(tx, facts);
    await loadCatalogue(tx, facts);
    await loadFinance(tx, facts);
    await loadOutcomes(tx, facts);
    await loadTrade(tx, facts);
  });
}
