import { and, asc, count, desc, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Queryable, Transaction } from '../../shared/database.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Audience } from '../../shared/principal.ts';
import { type WebhookEndpointRow, type WebhookSecretRow, webhookEndpoints, webhookSecrets } from '../tables.ts';

export type NewEndpoint = typeof webhookEndpoints.$inferInsert;

/** Whose endpoints: all three are the row's own, or, for admins, null and every row is. */
export interface Owner {
  readonly visibleAudience: Audience | null;
  readonly visibleOrganization: string | null;
  readonly visibleState: string | null;
}

const t = webhookEndpoints;
const isEndpointId = (id: string): boolean => isIdOf('WebhookEndpoint', id);

function isOf({ visibleAudience, visibleOrganization, visibleState }: Owner): SQL | undefined {
  return and(
    visibleAudience === null ? undefined : eq(t.audience, visibleAudience),
    visibleOrganization === null ? undefined : eq(t.organization, visibleOrganization),
    visibleState === null ? undefined : eq(t.state, visibleState),
  );
}

export const endpointsByIds = async (
  db: Queryable,
  owner: Owner,
  ids: readonly string[],
): Promise<WebhookEndpointRow[]> =>
  db
    .select()
    .from(t)
    .where(and(inArray(t.id, ids.filter(isEndpointId)), isOf(owner)));

export async function findEndpoint(db: Queryable, owner: Owner, id: string): Promise<WebhookEndpointRow | null> {
  const [row] = await endpointsByIds(db, owner, [id]);
  return row ?? null;
}

/** The row, locked until the transaction ends. */
export async function lockEndpoint(tx: Transaction, owner: Owner, id: string): Promise<WebhookEndpointRow | null> {
  if (!isEndpointId(id)) return null;
  const [row] = await tx
    .select()
    .from(t)
    .where(and(eq(t.id, id), isOf(owner)))
    .for('update');
  return row ?? null;
}

/** Endpoints of one owner that are not disabled; until the transaction ends, nobody else counts them. */
export async function countEndpoints(
  tx: Transaction,
  { audience, organization, state }: Pick<WebhookEndpointRow, 'audience' | 'organization' | 'state'>,
): Promise<number> {
  const owner = `webhook endpoints of ${audience} ${organization ?? ''} ${state ?? ''}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 0))`);
  const [row] = await tx
    .select({ count: count() })
    .from(t)
    .where(
      and(
        eq(t.audience, audience),
        organization === null ? isNull(t.organization) : eq(t.organization, organization),
        state === null ? isNull(t.state) : eq(t.state, state),
        ne(t.status, 'DISABLED'),
      ),
    );
  return row?.count ?? 0;
}

export async function insertEndpoint(tx: Transaction, endpoint: NewEndpoint): Promise<WebhookEndpointRow> {
  const [row] = await tx.insert(t).values(endpoint).returning();
  return row!;
}

/** Writes the changes and counts the version up. */
export async function changeEndpoint(
  tx: Transaction,
  id: string,
  changes: Partial<NewEndpoint>,
): Promise<WebhookEndpointRow> {
  const [row] = await tx
    .update(t)
    .set({ ...changes, version: sql`${t.version} + 1`, updatedAt: sql`now()` })
    .where(eq(t.id, id))
    .returning();
  return row!;
}

const { id, endpointId, createdAt, expiresAt } = webhookSecrets;
const columns = { id, endpointId, createdAt, expiresAt };

const isLive = or(isNull(expiresAt), gt(expiresAt, sql`now()`));

/** The secrets that sign now, sealed, oldest first. */
export const liveWebhookSecrets = async (db: Queryable, endpoint: string) =>
  db
    .select({ ...columns, sealed: webhookSecrets.sealed })
    .from(webhookSecrets)
    .where(and(eq(endpointId, endpoint), isLive))
    .orderBy(asc(createdAt), id);

/** Secrets of endpoints, newest first, as far as they may be shown. */
export const secretsOfEndpoints = async (db: Queryable, endpoints: readonly string[]): Promise<WebhookSecretRow[]> =>
  db
    .select(columns)
    .from(webhookSecrets)
    .where(inArray(endpointId, [...endpoints]))
    .orderBy(desc(createdAt), id);

export async function insertWebhookSecret(
  tx: Transaction,
  secret: { readonly endpointId: string; readonly sealed: Uint8Array },
): Promise<WebhookSecretRow> {
  const [row] = await tx.insert(webhookSecrets).values(secret).returning(columns);
  return row!;
}

/** Gives the secrets that an endpoint has now an end, where they do not end before. */
export async function endWebhookSecrets(tx: Transaction, endpoint: string, until: Date): Promise<void> {
  await tx
    .update(webhookSecrets)
    .set({ expiresAt: until })
    .where(and(eq(endpointId, endpoint), or(isNull(expiresAt), gt(expiresAt, until))));
}
