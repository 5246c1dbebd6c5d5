import { ledgerTables } from '../shared/ledger.ts';
import { schema } from './organization-tables.ts';

export * from './mou-tables.ts';
export * from './organization-tables.ts';

export const ledger = ledgerTables(schema);
export const { audit, outbox, idempotencyKeys } = ledger;
