import { cooperatives as cooperativesModule } from '../../subgraphs/cooperatives/index.ts';
import { audit, cooperatives, idempotencyKeys, memberships, outbox } from '../../subgraphs/cooperatives/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertTrades } from '../support/builders/cooperatives.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

export const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });
export const enterprise = newId('ent');
export const graph = aGraphOf({
  'IN-TN': {},
  'IN-KL': {},
  '587': { state: { code: 'IN-TN' } },
  '571': { state: { code: 'IN-TN' } },
  '554': { state: { code: 'IN-KL' } },
  [enterprise]: { state: { code: 'IN-TN' }, district: { code: '587' } },
});

/** Sends one input of a mutation; what came of it. */
export type Send = (input: object, more?: object, principal?: Principal) => Promise<Answer>;

export interface Bureau {
  readonly database: TestDatabase;
  readonly subgraph: Subgraph;
  /** A mutation whose field is aliased `result`. */
  send(mutation: string): Send;
  /** Every row of the tables that writes touch. */
  rows(): Promise<Record<'cooperatives' | 'memberships' | 'audit' | 'outbox' | 'keys', Answer[]>>;
  /** Empties the tables that writes touch, histories too. */
  clear(): Promise<void>;
}

/** The co-operatives' subgraph with three trades, as the bureau of Tamil Nadu writes to it. */
export async function openBureau(): Promise<Bureau> {
  const database = await cloneDatabase();
  const { db, sql } = database;
  await insertTrades(db);
  const subgraph = cooperativesModule.create({ db });
  return {
    database,
    subgraph,
    send:
      (mutation) =>
      async (input, more = {}, principal = bureauTn) =>
        (await ask(subgraph, mutation, { principal, graph, variables: { input, ...more } })).result,
    rows: async () => ({
      cooperatives: await db.select().from(cooperatives),
      memberships: await db.select().from(memberships),
      audit: await db.select().from(audit).orderBy(audit.sequence),
      outbox: await db.select().from(outbox).orderBy(outbox.sequence),
      keys: await db.select().from(idempotencyKeys),
    }),
    async clear() {
      await forgetAudit(sql, 'cooperatives');
      await sql`truncate cooperatives.cooperative, cooperatives.geographical_indication, cooperatives.outbox,
        cooperatives.idempotency_key cascade`;
    },
  };
}

/** What every write answers with when it did not go through. */
export const REFUSALS = /* GraphQL */ `
  ... on ValidationFailed { issues { path code message expected received } }
  ... on VersionConflict { expectedVersion currentVersion }`;

export const RECORD_MEMBERSHIP = /* GraphQL */ `
  mutation ($input: RecordMembershipInput!, $dryRun: Boolean! = false, $key: String) {
    result: recordMembership(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on RecordMembershipPayload {
        membership { id version from to federation { id } member { __typename ... on Cooperative { id } ... on Enterprise { id } } }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;
