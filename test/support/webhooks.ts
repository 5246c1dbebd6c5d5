import { access } from '../../subgraphs/access/index.ts';
import type { Attempts } from '../../subgraphs/shared/attempts.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { createOutbound, type Outbound } from '../../subgraphs/shared/outbound/outbound.ts';
import type { OutboundSettings } from '../../subgraphs/shared/outbound/settings.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { aPartner } from './principals.ts';
import { type Answer, ask } from './subgraph-client.ts';

export const ENDPOINT = `id organization { id } state { code } url description eventTypes status verifiedAt disabledAt disabledReason
  disabledBy lastCheck { at outcome httpStatus } secrets { id live createdAt expiresAt } version`;

const SECRET_SHOWN = /^(register|rotate)/;

/** A mutation on webhook endpoints, for a subgraph or a hub. */
export function webhookMutation(field: string): string {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  return `mutation ($input: ${type}Input!, $dryRun: Boolean! = false, $idempotencyKey: String) {
    result: ${field}(input: $input, dryRun: $dryRun, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ${type}Payload { endpoint { ${ENDPOINT} } ${SECRET_SHOWN.test(field) ? 'secret' : ''} replayed dryRun }
      ... on ValidationFailed { issues { path code message received } }
      ${field.startsWith('register') ? '' : '... on VersionConflict { expectedVersion currentVersion }'}
    }
  }`;
}

export interface Mutating {
  readonly dryRun?: boolean;
  readonly idempotencyKey?: string;
  readonly principal?: Principal;
}

interface Options {
  readonly identityKey: Uint8Array;
  readonly settings: OutboundSettings;
  /** Stands between the subgraph and the way out. */
  readonly watched?: (outbound: Outbound) => Outbound;
  readonly attempts?: Attempts;
}

/** The subgraph as those use it who manage endpoints: Flipkart, unless told otherwise. */
export function webhookManagement(db: Database, { identityKey, settings, watched = (it) => it, attempts }: Options) {
  const outbound = watched(createOutbound(settings, { exchangeMs: 500, connectMs: 300 }));
  const subgraph = access.create({ db, identityKey, outbound, attempts: attempts ?? null });
  const mutate = async (field: string, input: object, extra: Mutating = {}): Promise<Answer> => {
    const { principal = aPartner(), ...args } = extra;
    return (await ask(subgraph, webhookMutation(field), { principal, variables: { input, ...args } })).result;
  };
  const query = (text: string, variables: object = {}, principal: Principal = aPartner()): Promise<Answer> =>
    ask(subgraph, text, { principal, variables: { ...variables } });
  return {
    subgraph,
    mutate,
    query,
    find: async (id: string, principal?: Principal): Promise<Answer> =>
      (await query(`query ($id: ID!) { webhookEndpoint(id: $id) { ${ENDPOINT} } }`, { id }, principal)).webhookEndpoint,
    /** A new endpoint, and its secret. */
    async register(url: string, given: object = {}, extra: Mutating = {}): Promise<Answer> {
      const made = await mutate('registerWebhookEndpoint', { url, eventTypes: ['listing.updated'], ...given }, extra);
      if (!made.endpoint) throw new Error(`expected an endpoint, got ${JSON.stringify(made)}`);
      return { ...made.endpoint, secret: made.secret };
    },
  };
}
