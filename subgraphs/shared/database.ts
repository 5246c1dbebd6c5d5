import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgTransaction } from 'drizzle-orm/pg-core';
import type { PostgresJsDatabase, PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';

type NoSchema = Record<string, never>;

export type Database = PostgresJsDatabase<NoSchema>;
export type Transaction = PgTransaction<PostgresJsQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>;

/** What a store's functions take: they work the same inside and outside of a transaction. */
export type Queryable = Database | Transaction;
