import { byKey, groupedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { Database } from '../shared/database.ts';
import type { Principal } from '../shared/principal.ts';
import { accountMark } from './account-mark.ts';
import { ownerScopeOf } from './domain/webhooks/owner.ts';
import { blocksOf } from './store/attempts.ts';
import { clientsByIds } from './store/clients.ts';
import { officersByIds } from './store/officers.ts';
import { secretsOfClients } from './store/secrets.ts';
import { endpointsByIds, secretsOfEndpoints } from './store/webhooks.ts';
import type { Store } from './store.ts';

/** Loaders of one request. */
export function createLoaders(principal: Principal, store: Store, db: Database) {
  return {
    client: byKey(
      (ids) => clientsByIds(db, ids),
      ({ id }) => id,
    ),
    officer: byKey(
      (ids) => officersByIds(db, ids),
      ({ id }) => id,
    ),
    secretsOf: groupedBy(
      (ids) => secretsOfClients(db, ids),
      ({ clientId }) => clientId,
    ),
    /** Those that the principal may see. */
    webhookEndpoint: byKey(
      (ids) => endpointsByIds(db, ownerScopeOf(principal), ids),
      ({ id }) => id,
    ),
    webhookSecretsOf: groupedBy(
      (ids) => secretsOfEndpoints(db, ids),
      ({ endpointId }) => endpointId,
    ),
    /** By email. */
    block: byKey(
      async (emails) => {
        const { vault } = store.secrets();
        const marks = new Map(emails.map((email) => [accountMark(vault, email), email]));
        const blocks = await blocksOf(db, [...marks.keys()]);
        return blocks.map(({ key, until }) => ({ email: marks.get(key) ?? '', until }));
      },
      ({ email }) => email,
    ),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
