import { ledgerTables } from '../shared/ledger.ts';
import { schema } from './tables/loans.ts';

export * from './tables/applications.ts';
export * from './tables/funds.ts';
export * from './tables/loans.ts';

export const ledger = ledgerTables(schema);
export const { audit, auditLinks, auditHeads, outbox, idempotencyKeys } = ledger;
