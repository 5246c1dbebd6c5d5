import { seedId } from '../../subgraphs/shared/ids.ts';
import { askForToken } from '../edge/test-edge.ts';
import type { TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

const CLIENT = `id status version expiresAt revokedAt lastUsedAt
  secrets { id live createdAt expiresAt revokedAt lastUsedAt }`;

/** A mutation on API clients: which field, and whether its payload has a secret. */
const mutation = (field: string): string => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
  return `mutation ($input: ${type}Input!, $dryRun: Boolean! = false, $idempotencyKey: String) {
    result: ${field}(input: $input, dryRun: $dryRun, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ${type}Payload { client { ${CLIENT} } ${/^(create|rotate)/.test(field) ? 'secret' : ''} replayed dryRun }
      ... on ValidationFailed { issues { path code message received } }
    }
  }`;
};

/** The result of a mutation on API clients, asked of a hub by its own tools. */
export const mutateClient = async (
  hub: TestHub,
  field: string,
  input: object,
  extra: { readonly dryRun?: boolean; readonly idempotencyKey?: string } = {},
): Promise<Answer> => (await hub.ask('admin', mutation(field), { input, ...extra })).result;

/** A client as the hub's own tools see it. */
export const readClient = async (hub: TestHub, id: string): Promise<Answer> =>
  (await hub.ask('admin', `query ($id: ID!) { apiClient(id: $id) { ${CLIENT} } }`, { id })).apiClient;

export interface MadeClient {
  readonly id: string;
  readonly secret: string;
  /** A new token; with `form`, of other scopes. */
  token(form?: Readonly<Record<string, string>>): Promise<string>;
}

let made = 0;

/** A client of its own, of a partner unless told otherwise. */
export async function makeClient(hub: TestHub, given: object = {}): Promise<MadeClient> {
  const input = {
    id: `attacker-${++made}`,
    name: 'One of many',
    audience: 'PARTNER',
    organization: seedId('org', 'flipkart'),
    scopes: ['catalogue:read', 'mou:read'],
    ...given,
  };
  const { secret, ...rest } = await mutateClient(hub, 'createApiClient', input);
  if (typeof secret !== 'string') throw new Error(`expected a client with a secret, got ${JSON.stringify(rest)}`);
  return { id: input.id, secret, token: (form) => tokenOf(hub.url, input.id, secret, form) };
}

async function tokenOf(url: string, id: string, secret: string, form: Readonly<Record<string, string>> = {}) {
  const response = await askForToken(url, id, secret, form);
  const { access_token: token, ...rest }: Answer = await response.json();
  if (typeof token !== 'string') throw new Error(`expected a token of ${id}, got ${JSON.stringify(rest)}`);
  return token;
}
