import { z } from 'zod';
import { DEMO_CLIENTS } from '../../../gateway/identity/demo-clients.ts';
import type { Audience } from '../../../subgraphs/shared/principal.ts';
import type { TestHub } from '../../support/hub.ts';

/** Who asks: a client with a token, or nobody that the hub knows. */
export interface Caller {
  readonly name: string;
  readonly audience: Audience;
  readonly organization: string | null;
  readonly state: string | null;
  readonly scopes: ReadonlySet<string>;
  /** Empty for the outsider. */
  readonly authorization: string;
}

const CREATE = /* GraphQL */ `
  mutation ($input: CreateApiClientInput!) {
    createApiClient(input: $input) {
      __typename
      ... on CreateApiClientPayload { secret }
      ... on ValidationFailed { issues { path code message } }
    }
  }`;

/** A demo client as a caller. */
export async function demoCaller(hub: TestHub, id: string): Promise<Caller> {
  const client = DEMO_CLIENTS.find((one) => one.id === id);
  if (!client?.audience) throw new Error(`expected a demo client, got ${id}`);
  const { audience, organization = null, state = null, scopes } = client;
  const authorization = `Bearer ${await hub.tokenOf(id)}`;
  return { name: id, audience, organization, state, scopes: new Set(scopes), authorization };
}

/** The same client with other scopes: made by an admin, and let in by the hub's issuer, as any other. */
export async function callerWithScopes(
  hub: TestHub,
  like: Caller,
  name: string,
  scopes: readonly string[],
): Promise<Caller> {
  const { audience, organization, state } = like;
  const input = { id: name, name, audience: audience.toUpperCase(), organization, state, scopes };
  const { createApiClient: made } = await hub.ask('admin', CREATE, { input });
  if (typeof made.secret !== 'string') throw new Error(`expected a secret, got ${JSON.stringify(made)}`);
  const token = await tokenFor(hub.url, name, made.secret);
  return { ...like, name, scopes: new Set(scopes), authorization: `Bearer ${token}` };
}

const tokenAnswer = z.object({ access_token: z.string() });

/** An access token by the client-credentials grant. */
export async function tokenFor(url: string, client: string, secret: string): Promise<string> {
  const response = await fetch(`${url}/oidc/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return tokenAnswer.parse(await response.json()).access_token;
}

export const outsider: Caller = {
  name: 'outsider',
  audience: 'partner',
  organization: null,
  state: null,
  scopes: new Set(),
  authorization: '',
};
