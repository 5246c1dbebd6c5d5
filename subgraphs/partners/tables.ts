import { ledgerTables } from '../shared/ledger.ts';
import { schema } from './tables/organization.ts';

export * from './tables/mou.ts';
export * from './tables/organization.ts';

export const ledger = ledgerTables(schema);
export const { audit, outbox, idempotencyKeys } = ledger;
