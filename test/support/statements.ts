import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Database } from '../../subgraphs/shared/database.ts';
import { asDriver } from '../../subgraphs/shared/tenancy/connect-tenants.ts';
import { clientOf } from './database.ts';

/** The same database with a record of every statement that goes through it, for tests on how many there are. */
export function recordingStatements(sql: postgres.Sql): { db: Database; statements: string[] } {
  const statements: string[] = [];
  const client = clientOf(sql);
  return {
    db: drizzle(client === undefined ? sql : asDriver(client), {
      logger: { logQuery: (query) => statements.push(query) },
    }),
    statements,
  };
}
