import { type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../shared/connection.ts';
import type { Database } from '../shared/database.ts';
import { createList, equals } from '../shared/list.ts';
import { createPasswordHasher, type PasswordHasher } from './password-hash.ts';
import { type ClientRow, clients, type OfficerRow, officers } from './tables.ts';
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

export type ClientPage = Connection<ClientRow>;
export type OfficerPage = Connection<OfficerRow>;

/** What is made of the identity key. */
export interface Secrets {
  readonly vault: Vault;
  readonly hasher: PasswordHasher;
}

/** The lists of this subgraph on one database, and what it needs to make and count secrets. The rest is in `store/`. */
export function createStore(db: Database, { identityKey }: { readonly identityKey?: Uint8Array | null }) {
  const clientList = createList(db, { table: clients, id: clients.id, filters: clientFilters, orders: clientOrders });
  const officerList = createList(db, {
    table: officers,
    id: officers.id,
    filters: officerFilters,
    orders: officerOrders,
  });
  let secrets: Secrets | null = null;
  return {
    clientPage: clientList.page,
    officerPage: officerList.page,
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
