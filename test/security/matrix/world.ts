import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { limitsForAll } from '../../../gateway/client-limits.ts';
import type { HubOptions } from '../../../gateway/hub.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { startDemoHubOn, type TestHub } from '../../support/hub.ts';
import { CELLS, type Cell } from './cells.ts';
import { markTexts } from './marks.ts';
import { type Agreements, placeAgreements } from './place-agreements.ts';
import { type Amendments, placeAmendments } from './place-amendments.ts';
import { type Business, placeBusiness } from './place-business.ts';
import { type Histories, placeHistories } from './place-histories.ts';
import { type Market, placeMarket } from './place-market.ts';
import { type Outcomes, placeOutcomes } from './place-outcomes.ts';
import { placeWebhooks, type Webhooks } from './place-webhooks.ts';

/** The records of one cell, by what they are there for. */
export type CellRecords = Market & Agreements & Business & Webhooks & Outcomes & Amendments & Histories;

export interface World {
  readonly hub: TestHub;
  readonly database: TestDatabase;
  readonly records: ReadonlyMap<Cell, CellRecords>;
  stop(): Promise<void>;
}

/** These tests ask for more at once than a client may: what is not under test here is out of their way. */
export const UNLIMITED = limitsForAll({
  body: 10_000_000,
  batch: 100,
  tokens: 1_000_000,
  depth: 100,
  aliases: 10_000,
  rootFields: 10_000,
  directives: 10_000,
  fields: 1_000_000,
  repeats: 10_000,
  cost: 1_000_000_000,
  budget: 1_000_000_000_000,
  restoreRate: 1_000_000_000,
});

/** Records of one cell, as its bureau and its partner have them with each other. */
export async function placeCell({ db }: TestDatabase, hub: TestHub, cell: Cell): Promise<CellRecords> {
  const market = await placeMarket(db, cell);
  const agreements = await placeAgreements(db, cell, market);
  const business = await placeBusiness(db, cell, market);
  const webhooks = await placeWebhooks(db, cell);
  const records = { ...market, ...agreements, ...business, ...webhooks };
  const histories = await placeHistories(db, cell, records);
  const outcomes = await placeOutcomes(db, hub, cell);
  const amendments = await placeAmendments(db, hub, cell, agreements);
  return { ...records, ...histories, ...outcomes, ...amendments };
}

/** Makes what the hub is to be started with beside, once there are records. */
export type Prepare = (database: TestDatabase, identityKey: Uint8Array) => Promise<Partial<HubOptions>>;

/**
 * A hub with demo data and, of each bureau with each partner, records in every condition that decides who sees them. Every
 * text in words says whose it is.
 */
export async function startWorld(prepare: Prepare = async () => ({})): Promise<World> {
  const database = await cloneDatabase();
  const identityKey = randomBytes(32);
  const first = await startDemoHubOn(database.url, { identityKey });
  const records = new Map<Cell, CellRecords>();
  try {
    for (const cell of CELLS) records.set(cell, await placeCell(database, first, cell));
    await placeOfficer(database);
    await markTexts(database.sql);
  } finally {
    await first.stop();
  }
  // Anew, so that nothing is remembered of what the texts were.
  const options = await prepare(database, identityKey);
  const hub = await startDemoHubOn(database.url, { limits: UNLIMITED, identityKey, ...options });
  return {
    hub,
    database,
    records,
    async stop() {
      await hub.stop();
      await database.drop();
    },
  };
}

async function placeOfficer({ db }: TestDatabase): Promise<void> {
  await db.execute(sql`insert into access.officer (id, name, email, audience, roles)
    values (${newId('ofc')}, 'An admin', 'admin@hub.example', 'admin', '{ADMIN}')`);
}

/** The records of a cell; there are of each. */
export function recordsOf({ records }: World, cell: Cell): CellRecords {
  const found = records.get(cell);
  if (found === undefined) throw new Error('expected a cell of the world');
  return found;
}
