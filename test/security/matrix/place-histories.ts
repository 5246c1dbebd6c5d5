import { eq } from 'drizzle-orm';
import { webhookEndpoints, webhookSecrets } from '../../../subgraphs/access/tables.ts';
import { listingChanges } from '../../../subgraphs/catalogue/tables.ts';
import {
  applicationChanges,
  authorisedUserChanges,
  statusChanges as cooperativeChanges,
} from '../../../subgraphs/cooperatives/tables.ts';
import { statusChanges } from '../../../subgraphs/incubation/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { delegationParticipants } from '../../../subgraphs/trade/tables.ts';
import { insertApplication, insertAuthorisedUser, insertIndication } from '../../support/builders/cooperatives.ts';
import { type Cell, nameOf } from './cells.ts';
import type { Agreements } from './place-agreements.ts';
import type { Business } from './place-business.ts';
import type { Market } from './place-market.ts';
import type { Webhooks } from './place-webhooks.ts';

/** Marks of origin of a cell, and what its records went through: so that no part of a record is left out for want of rows. */
export type Histories = Awaited<ReturnType<typeof placeHistories>>;

export async function placeHistories(db: Database, cell: Cell, records: Market & Agreements & Business & Webhooks) {
  const { state, partner } = cell;
  const by = { actor: state.bureau, organization: state.organization, reason: `Because of ${nameOf(cell)}` };
  const indication = await insertIndication(db, { name: `Sign of ${nameOf(cell)}`, states: [state.code] });
  const indicationApplication = await insertApplication(db, { indication, applicantName: nameOf(cell) });
  const authorisedUser = await insertAuthorisedUser(db, { indication, userCooperative: records.cooperative });

  await db.insert(listingChanges).values({
    ...{ listing: records.listing, from: null, to: 'LIVE', reason: by.reason },
    ...{ actor: partner.client, organization: partner.organization },
  });
  await db.insert(cooperativeChanges).values({ ...by, cooperative: records.cooperative, from: null, to: 'ACTIVE' });
  await db.insert(authorisedUserChanges).values({ ...by, authorisedUser, kind: 'RECORDED' });
  await db
    .insert(applicationChanges)
    .values({ ...by, application: indicationApplication, from: null, to: 'FILED', on: '2021-01-01' });
  const { session, registration, booking, centre } = records;
  await db
    .insert(statusChanges)
    .values(
      [session, registration, booking, centre].map((subject) => ({ subject, ...by, to: 'OPEN', note: by.reason })),
    );
  await db
    .insert(delegationParticipants)
    .values({ delegation: records.delegation, enterprise: records.enterprise, persons: 1 });
  for (const endpoint of [records.bureauWebhook, records.partnerWebhook]) {
    await db.insert(webhookSecrets).values({ endpointId: endpoint, sealed: new Uint8Array(32) });
    await db
      .update(webhookEndpoints)
      .set({ checkedAt: new Date(), checkOutcome: 'REJECTED', checkStatus: 500 })
      .where(eq(webhookEndpoints.id, endpoint));
  }
  return { indication, indicationApplication, authorisedUser };
}
