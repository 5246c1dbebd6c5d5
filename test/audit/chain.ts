import type { ISql } from 'postgres';
import { linkHash } from '../../gateway/audit/link-hash.ts';
import { findLedgers, type Link, readLinks } from '../../gateway/audit/read-chains.ts';
import type { TestDatabase } from '../support/database.ts';

/** A pool, a transaction or a savepoint. */
export type AnySql = ISql<{ bigint: number }>;

export interface Entry {
  readonly state?: string | null;
  readonly operation?: string;
  readonly subject?: string;
  readonly after?: unknown;
}

/** Adds one audit row to the trail of `finance`. */
export const addEntry = (sql: AnySql, { state = 'IN-KL', operation = 'test', ...rest }: Entry = {}) => sql`
  insert into finance.audit (actor, audience, organization, state, operation, subject_type, subject, before, after, request_id)
  values ('bureau-kl', 'bureau', null, ${state}, ${operation}, 'Fund', ${rest.subject ?? 'fund_1'}, null,
    ${JSON.stringify(rest.after ?? {})}::text::jsonb, 'request-1')`;

/** The links of `finance` by tenant, each in its order. */
export async function chainsOf(database: Pick<TestDatabase, 'sql'>): Promise<Map<string, Link[]>> {
  const links = await database.sql.begin(async (tx) => Array.fromAsync(readLinks(tx, 'finance', null)));
  return Map.groupBy(links, ({ tenant }) => tenant);
}

/** Whether positions count up from 1 and every hash is that of its row and of the link before. */
export function isUnbroken(chain: readonly Link[]): boolean {
  return chain.every(({ tenant, position, hash, entry }, index) => {
    const place = { subgraph: 'finance', tenant, position: index + 1, previous: chain[index - 1]?.hash ?? '' };
    return position === index + 1 && entry !== null && hash === linkHash(place, entry);
  });
}

export const ledgersOf = (database: Pick<TestDatabase, 'sql'>): Promise<string[]> =>
  database.sql.begin(async (tx) => (await findLedgers(tx)).map(({ subgraph }) => subgraph));
