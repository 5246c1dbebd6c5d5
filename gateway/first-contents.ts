import { eq } from 'drizzle-orm';
import { enterprises } from '../subgraphs/enterprises/tables.ts';
import type { Database } from '../subgraphs/shared/database.ts';
import type { Log } from './database/log.ts';

/**
 * What a hub puts into a database that does not have it:
 * - `none`: nothing but what the hub needs itself.
 * - `facts`: public facts (states, districts, programmes, agreements), which every hub in use begins with.
 * - `demo`: facts, some generated sellers with their products and listings, and demo clients with their secrets in `home`.
 */
export type Contents = 'none' | 'facts' | 'demo';

/** Enough to page through, and made in a moment. */
const DEMO_AMOUNTS = { enterprises: 500, listings: 1_000 };

/** Leaves what is there as it is, and is quick when nothing is missing: it is called with every start. */
export async function fillDatabase(db: Database, contents: Contents, log: Log): Promise<void> {
  if (contents === 'none') return;
  // Loaded here: generators and facts are of no use to a hub that is given its data.
  const { seedFacts } = await import('../drizzle/seed/facts.ts');
  await seedFacts(db);
  if (contents === 'facts') return;
  const made = await db.$count(enterprises, eq(enterprises.synthetic, true));
  if (made >= DEMO_AMOUNTS.enterprises) return;
  log('making sellers, products and listings to try the hub with, all marked synthetic');
  const { seedSynthetic } = await import('../drizzle/seed/synthetic.ts');
  await seedSynthetic(db, DEMO_AMOUNTS);
}
