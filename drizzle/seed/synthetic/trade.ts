import { inArray } from 'drizzle-orm';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import * as trade from '../../../subgraphs/trade/tables.ts';
import { insertRows } from '../insert-rows.ts';
import type { Batch } from './batches.ts';
import { delegationsAndFairs } from './delegations.ts';
import { enquiriesOf } from './enquiries.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import { portalUnitOf } from './portal-units.ts';
import type { World } from './world.ts';

/** What a batch has for the trade subgraph, by table. */
export interface TradeBatch {
  readonly registrations: (typeof trade.registrations.$inferInsert)[];
  readonly pages: (typeof trade.portalPages.$inferInsert)[];
  readonly enquiries: (typeof trade.enquiries.$inferInsert)[];
  readonly messages: (typeof trade.enquiryMessages.$inferInsert)[];
  readonly quotes: (typeof trade.quotes.$inferInsert)[];
  readonly revisions: (typeof trade.quoteRevisions.$inferInsert)[];
  readonly lines: (typeof trade.quoteLines.$inferInsert)[];
  readonly deals: (typeof trade.deals.$inferInsert)[];
  readonly fairs: (typeof trade.tradeFairs.$inferInsert)[];
  readonly delegations: (typeof trade.delegations.$inferInsert)[];
  readonly assistances: (typeof trade.assistances.$inferInsert)[];
  readonly spendings: (typeof trade.spendings.$inferInsert)[];
  readonly changes: (typeof trade.statusChanges.$inferInsert)[];
}

export const emptyTradeBatch = (): TradeBatch => ({
  registrations: [],
  pages: [],
  enquiries: [],
  messages: [],
  quotes: [],
  revisions: [],
  lines: [],
  deals: [],
  fairs: [],
  delegations: [],
  assistances: [],
  spendings: [],
  changes: [],
});

/** Fairs, and delegations to them, with their assistance. */
export function addTradeGround(world: World, batch: TradeBatch): void {
  const made = delegationsAndFairs(world);
  batch.fairs.push(...made.fairs);
  batch.delegations.push(...made.delegations);
  batch.assistances.push(...made.assistances);
  batch.spendings.push(...made.spendings);
  batch.changes.push(...made.changes);
}

/** The enterprise that was added last, with its place on the portal of its state, if it has one. */
export function addPortalUnit(world: World, batch: Batch, enterprise: SyntheticEnterprise): void {
  const status = batch.enterprises.at(-1)?.status ?? 'ACTIVE';
  const last = batch.products.at(-1);
  const product = last?.seller === enterprise.id ? last : null;
  const unit = portalUnitOf(world, enterprise, status, product);
  if (!unit) return;
  const { registration, page, changes } = unit;
  batch.trade.registrations.push(registration);
  batch.trade.changes.push(...changes);
  if (!page || !product) return;
  batch.trade.pages.push(page);
  for (const made of enquiriesOf(world, enterprise, registration, page, product)) {
    batch.trade.enquiries.push(made.enquiry);
    batch.trade.messages.push(...made.messages);
    batch.trade.changes.push(...made.changes);
    if (!made.offer) continue;
    batch.trade.quotes.push(made.offer.quote);
    batch.trade.revisions.push(made.offer.revision);
    batch.trade.lines.push(made.offer.line);
    if (made.offer.deal) batch.trade.deals.push(made.offer.deal);
  }
}

export async function loadTradeBatch(tx: Transaction, batch: TradeBatch): Promise<void> {
  const changes = await changesOfNewRecords(tx, batch.changes);
  await insertRows(tx, trade.registrations, batch.registrations);
  await insertRows(tx, trade.portalPages, batch.pages);
  await insertRows(tx, trade.enquiries, batch.enquiries);
  await insertRows(tx, trade.enquiryMessages, batch.messages);
  await insertRows(tx, trade.quotes, batch.quotes);
  await insertRows(tx, trade.quoteRevisions, batch.revisions);
  await insertRows(tx, trade.quoteLines, batch.lines);
  await insertRows(tx, trade.deals, batch.deals);
  await insertRows(tx, trade.tradeFairs, batch.fairs);
  await insertRows(tx, trade.delegations, batch.delegations);
  await insertRows(tx, trade.assistances, batch.assistances);
  await insertRows(tx, trade.spendings, batch.spendings);
  await insertRows(tx, trade.statusChanges, changes);
}

/** History has no key by which a repeated row could be told: it is written with its record or not at all. */
async function changesOfNewRecords(tx: Transaction, changes: TradeBatch['changes']): Promise<TradeBatch['changes']> {
  const subjects = [...new Set(changes.map(({ subject }) => subject))];
  const there = await tx
    .selectDistinct({ subject: trade.statusChanges.subject })
    .from(trade.statusChanges)
    .where(inArray(trade.statusChanges.subject, subjects));
  const known = new Set(there.map(({ subject }) => subject));
  return changes.filter(({ subject }) => !known.has(subject));
}
