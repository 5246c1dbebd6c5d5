import type { Database } from '../shared/database.ts';
import { createAssistanceReads } from './store/assistance.ts';
import { createCountReads } from './store/counts.ts';
import { createDealReads } from './store/deals.ts';
import { createEnquiryReads } from './store/enquiries.ts';
import { createFairReads } from './store/fairs.ts';
import { createHistoryReads } from './store/history.ts';
import { createPageReads } from './store/pages.ts';
import { createPortalReads } from './store/portals.ts';
import { createRegistrationReads } from './store/registrations.ts';

/** The reads of this subgraph on one database. Writes, in `store/*-writes.ts`, take the transaction they belong to. */
export const createStore = (db: Database) => ({
  ...createPortalReads(db),
  ...createRegistrationReads(db),
  ...createPageReads(db),
  ...createEnquiryReads(db),
  ...createDealReads(db),
  ...createFairReads(db),
  ...createAssistanceReads(db),
  ...createCountReads(db),
  ...createHistoryReads(db),
});

export type Store = ReturnType<typeof createStore>;
