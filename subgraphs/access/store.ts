import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../shared/connection.ts';
import type { Database } from '../shared/database.ts';
import type { SubgraphResources } from '../shared/define-subgraph.ts';
import { equals } from '../shared/list/filters.ts';
import { createList } from '../shared/list/list.ts';
import type { Outbound } from '../shared/outbound/outbound.ts';
import { createPasswordHasher, type PasswordHasher } from './password-hash.ts';
import {
  type ClientRow,
  clients,
  type OfficerRow,
  officers,
  type WebhookEndpointRow,
  webhookEndpoints,
} from './tables.ts';
import { createVault, type Vault } from './vault.ts';

const clientFilters = {
  audience: equals(clients.audience),
  kind: equals(clients.kind),
  organization: equals(clients.organization),
  revoked: (value: SQL) => sql`(${clients.revokedAt} is not null) = ${value}::boolean`,
} as const;

const clientOrders = {
  CREATED_DESC: { by: clients.createdAt, type: 'timestamptz', direction: 'desc' },
  NAME_ASC: { by: clients.name, type: 'text', direction: 'asc' },
} as const;

const officerFilters = {
  audience: equals(officers.audience),
  organization: equals(officers.organization),
  state: equals(officers.state),
  email: equals(officers.email),
  disabled: (value: SQL) => sql`(${officers.disabledAt} is not null) = ${value}::boolean`,
} as const;

const officerOrders = {
  NAME_ASC: { by: officers.name, type: 'text', direction: 'asc' },
  CREATED_DESC: { by: officers.createdAt, type: 'timestamptz', direction: 'desc' },
} as const;

const endpointFilters = {
  visibleAudience: equals(webhookEndpoints.audience),
  visibleOrganization: equals(webhookEndpoints.organization),
  visibleState: equals(webhookEndpoints.state),
  organization: equals(webhookEndpoints.organization),
  status: equals(webhookEndpoints.status),
  eventType: (value: SQL) => sql`${value}::text = any(${webhookEndpoints.eventTypes})`,
} as const;

const endpointOrders = {
  CREATED_DESC: { by: webhookEndpoints.createdAt, type: 'timestamptz', direction: 'desc' },
} as const;

export type ClientPage = Connection<ClientRow>;
export type OfficerPage = Connection<OfficerRow>;
export type WebhookEndpointPage = Connection<WebhookEndpointRow>;

/** What is made of the identity key. */
export interface Secrets {
  readonly vault: Vault;
  readonly hasher: PasswordHasher;
}

type Resources = Pick<SubgraphResources, 'identityKey' | 'attempts' | 'outbound'>;

/** The lists of this subgraph on one database, and what it gets from its process. The rest is in `store/`. */
export function createStore(db: Database, { identityKey, attempts = null, outbound }: Resources) {
  const clientList = createList(db, { table: clients, id: clients.id, filters: clientFilters, orders: clientOrders });
  const officerList = createList(db, {
    table: officers,
    id: officers.id,
    filters: officerFilters,
    orders: officerOrders,
  });
  const endpointList = createList(db, {
    table: webhookEndpoints,
    id: webhookEndpoints.id,
    filters: endpointFilters,
    orders: endpointOrders,
  });
  let secrets: Secrets | null = null;
  return {
    clientPage: clientList.page,
    officerPage: officerList.page,
    webhookEndpointPage: endpointList.page,
    /** Counts tries that come to nothing; null when whoever started this process has nothing to count them with. */
    attempts,
    /** Throws when this process sends nothing to addresses that clients name. */
    outbound(): Outbound {
      if (!outbound) throw new Error('expected a way out: this process sends nothing to webhook endpoints');
      return outbound;
    },
    /** Throws when this process was started without the identity key. */
    secrets(): Secrets {
      if (!identityKey) throw new Error('IDENTITY_KEY: the subgraph access needs the one that the hub has.');
      secrets ??= secretsOf(createVault(identityKey));
      return secrets;
    },
  };
}

const secretsOf = (vault: Vault): Secrets => ({ vault, hasher: createPasswordHasher(vault.pepper) });

export type Store = ReturnType<typeof createStore>;
