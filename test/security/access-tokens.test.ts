import { randomBytes } from 'node:crypto';
import { decodeJwt, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openKeyring } from '../../gateway/identity/keyring.ts';
import { createVault } from '../../subgraphs/access/vault.ts';
import { askForToken } from '../edge/test-edge.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { type MadeClient, makeClient, mutateClient, readClient } from './api-clients.ts';
import { FORGED, type Original, signedByHub, withTwinSignature } from './forged-tokens.ts';
import { anOfficer, makeDesk } from './signed-in-officer.ts';

let database: TestDatabase;
let hub: TestHub;
let original: Original;
/** One of the hub's own tools, which is told of any token. */
let tools: MadeClient;
beforeAll(async () => {
  database = await cloneDatabase();
  const identityKey = randomBytes(32);
  hub = await startDemoHubOn(database.url, { identityKey });
  await makeDesk(hub);
  tools = await makeClient(hub, { audience: 'ADMIN', organization: null, scopes: ['access:admin'] });
  const keyring = await openKeyring({ db: database.db, vault: createVault(identityKey) });
  const { privateJwks, publicJwks } = keyring.current();
  const [privateJwk, publicJwk] = [privateJwks[0], publicJwks[0]];
  if (!privateJwk || !publicJwk) throw new Error('expected a signing key');
  original = {
    good: await (await makeClient(hub)).token(),
    signingKey: await importJWK(privateJwk, 'ES256'),
    publicJwk,
  };
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

const GRAPHQL = 'POST /graphql';
const POSTED = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ __typename }' }),
};

/** Where tokens are looked at. */
const DOORS: Readonly<Record<string, readonly [path: string, init: RequestInit]>> = {
  [GRAPHQL]: ['/graphql', POSTED],
  'GET /graphql': ['/graphql?query=%7B__typename%7D', { headers: { 'apollo-require-preflight': 'yes' } }],
  'GET /mous.csv': ['/mous.csv', {}],
  'GET /ocds': ['/ocds/mou_01h455vb4pex5vsknk084sn02q.json', {}],
  'POST /-/reload': ['/-/reload', { method: 'POST' }],
};

/** All that whoever knocks gets to know: status, headers and body, without what is another with every request. */
async function knock(credentials: Readonly<Record<string, string>>, door = GRAPHQL) {
  const [path, init] = DOORS[door] ?? ['', {}];
  const headers = { ...Object.fromEntries(new Headers(init.headers)), ...credentials };
  const response = await fetch(`${hub.url}${path}`, { ...init, headers });
  const requestId = response.headers.get('x-request-id') ?? '';
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].filter(([name]) => !/^(date|x-request-id)$/.test(name))),
    text: (await response.text()).replaceAll(requestId, 'REQUEST'),
  };
}

const show = (token: string, door?: string) => knock({ authorization: `Bearer ${token}` }, door);
/** The same as a browser does that has it from a sign-in. */
const byCookie = (token: string, more: Readonly<Record<string, string>> = {}) =>
  knock({ cookie: `sangam-session=${token}`, ...more });
const statusOf = async (token: string): Promise<number> => (await show(token)).status;

/** What everybody is told whose token is no good. */
const REFUSAL = {
  status: 401,
  headers: expect.objectContaining({ 'www-authenticate': 'Bearer realm="sangam", error="invalid_token"' }),
  text: JSON.stringify({
    errors: [
      {
        message: 'The access token is not valid (any more). Get a new one.',
        extensions: { code: 'UNAUTHENTICATED', requestId: 'REQUEST' },
      },
    ],
  }),
};

/** A form sent to the issuer by a client that says who it is. */
const send = (path: string, { id, secret }: MadeClient, form: Readonly<Record<string, string>>) =>
  fetch(`${hub.url}/oidc${path}`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(form),
  });

/** A token that was good until something happened, of which the hub hears by way of the database. */
async function ended(token: string, happens: () => Promise<unknown>): Promise<string> {
  expect(await statusOf(token)).toBe(200);
  await happens();
  await expect.poll(() => statusOf(token)).toBe(401);
  return token;
}

async function endedOfClient(happens: (client: MadeClient, version: number, token: string) => Promise<unknown>) {
  const client = await makeClient(hub);
  const token = await client.token();
  const { version } = await readClient(hub, client.id);
  return ended(token, () => happens(client, version, token));
}

async function endedOfOfficer(field: string, change: object): Promise<string> {
  const { id, token } = await anOfficer(hub);
  return ended(token, async () => {
    const { officer } = await hub.ask('admin', 'query ($id: ID!) { officer(id: $id) { version } }', { id });
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
    const { result } = await hub.ask(
      'admin',
      `mutation ($input: ${type}Input!) { result: ${field}(input: $input) { __typename } }`,
      { input: { id, expectedVersion: officer.version, ...change } },
    );
    expect(result.__typename).toBe(`${type}Payload`);
  });
}

const revoked = () => endedOfClient((client, _, token) => send('/token/revocation', client, { token }));

/** Tokens that the hub gave and took back, by what happened. */
const ENDED: Readonly<Record<string, () => Promise<string>>> = {
  'that was revoked at the revocation endpoint': revoked,
  'that was revoked, with the other signature that it has': async () => withTwinSignature(await revoked()),
  'of a client that was revoked': () =>
    endedOfClient(({ id }, expectedVersion) =>
      mutateClient(hub, 'revokeApiClient', { id, expectedVersion, reason: 'over' }),
    ),
  'of a client whose secret was revoked': () =>
    endedOfClient(async ({ id }, expectedVersion) => {
      const { secrets } = await readClient(hub, id);
      return mutateClient(hub, 'revokeApiClientSecret', { id, expectedVersion, secret: secrets[0].id });
    }),
  'of a client that came to its end': () =>
    endedOfClient(({ id }, expectedVersion) => {
      const expiresAt = new Date(Date.now() + 700);
      return mutateClient(hub, 'expireApiClient', { id, expectedVersion, expiresAt });
    }),
  'of an officer who was disabled': () => endedOfOfficer('disableOfficer', { reason: 'left' }),
  'of an officer who was given other roles': () => endedOfOfficer('setOfficerRoles', { roles: ['ADMIN'] }),
  'of an officer who was given another password': () =>
    endedOfOfficer('setOfficerPassword', { password: 'another walrus in the other monsoon' }),
};

/** The tokens that were refused, for the table of how long that took. */
const refused = new Map<string, string>();

const CASES: readonly (readonly [string, () => Promise<string>])[] = [
  ...Object.entries(FORGED).map(([kind, forge]) => [kind, () => forge(original)] as const),
  ...Object.entries(ENDED),
];

describe('a token', () => {
  it('is good with nothing changed, signed by the same means as those below, and with its other signature', async () => {
    const own = await signedByHub(original);
    for (const token of [original.good, own, withTwinSignature(own)]) expect(await statusOf(token)).toBe(200);
  });

  it.each(CASES)('%s is refused at every door in the same words, and the issuer says no more', async (kind, make) => {
    const token = await make();
    refused.set(kind, token);
    for (const door of Object.keys(DOORS)) {
      const reply = await show(token, door);
      expect(reply, door).toEqual(REFUSAL);
      expect(reply, door).toEqual(await show('any-other', door));
    }
    expect(await byCookie(token)).toEqual(await byCookie(''));
    const introspected = await send('/token/introspection', tools, { token });
    expect([introspected.status, await introspected.json()]).toEqual([200, { active: false }]);
    expect((await send('/token/revocation', tools, { token })).status).toBe(200);
  });

  it.each([
    ['of another scheme', 'Basic dXNlcjpwYXNz'],
    ['of no scheme', 'TOKEN'],
    ['that is missing', 'Bearer'],
    ['that is there twice', 'Bearer TOKEN, Bearer TOKEN'],
    ['with a word after it', 'Bearer TOKEN x'],
    ['with letters that a token does not have', 'Bearer TOKEN\u00e9'],
  ])('%s is refused in the same words', async (_, authorization) => {
    const credentials = { authorization: authorization.replaceAll('TOKEN', original.good) };
    expect(await knock(credentials)).toEqual(await show('any-other'));
  });

  it('that is longer than a header may be is not looked at, good or bad', async () => {
    for (const token of [`${original.good}${'a'.repeat(20_000)}`, 'a'.repeat(20_000)])
      expect(await statusOf(token)).toBe(431);
  });

  it.each(['access_token', 'token', 'authorization'])('in the address, as %s, is not looked for', async (name) => {
    const response = await fetch(`${hub.url}/graphql?${name}=${original.good}`, POSTED);
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="sangam"');
  });

  it('that is no good is not mended by the cookie of somebody who signed in', async () => {
    expect((await byCookie(original.good)).status).toBe(200);
    expect((await byCookie(original.good, { authorization: 'Bearer rubbish' })).status).toBe(401);
  });
});

describe('a scope that was not granted', () => {
  const MOUS = { ...POSTED, body: JSON.stringify({ query: '{ mous(first: 1) { edges { node { id } } } }' }) };
  const askFor = async (token: string, path: string, init: RequestInit) => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` };
    const response = await fetch(`${hub.url}${path}`, { ...init, headers });
    const text = (await response.text()).replaceAll(response.headers.get('x-request-id') ?? '', 'REQUEST');
    return { status: response.status, text };
  };

  it('is answered 403, whether the client may have it and did not ask, or may not', async () => {
    const may = await (await makeClient(hub)).token({ scope: 'catalogue:read' });
    const mayNot = await (await makeClient(hub, { scopes: ['catalogue:read'] })).token();
    for (const [path, init] of [
      ['/graphql', MOUS],
      ['/mous.csv', {}],
      ['/-/reload', { method: 'POST' }],
    ] as const) {
      expect((await askFor(original.good, path, init)).status, path).toBe(path === '/-/reload' ? 403 : 200);
      const replies = [await askFor(may, path, init), await askFor(mayNot, path, init)];
      const errors = replies.map(({ text }) => JSON.parse(text).errors);
      expect(replies, path).toMatchObject([{ status: 403 }, { status: 403 }]);
      for (const { extensions } of errors[0]) expect(extensions.code, path).toBe('FORBIDDEN');
      expect(errors[1], path).toEqual(errors[0]);
    }
  });

  it('is not to be had by asking for it', async () => {
    const { id, secret, token } = await makeClient(hub);
    for (const scope of ['access:admin', 'mou:read access:admin', 'pii:read', 'openid']) {
      const response = await askForToken(hub.url, id, secret, { scope });
      expect([response.status, await response.json()], scope).toMatchObject([400, { error: 'invalid_scope' }]);
    }
    // What is no scope is passed over (RFC 6749, 3.3), and nothing is granted in its place.
    expect(decodeJwt(await token({ scope: '* mou:* MOU:READ' })).scope).toBeUndefined();
  });
});

const ROUNDS = 15;

/** Prints how long the hub takes for tokens of each kind, asked in turns so that all meet the same moments. */
async function printTimes(tokens: ReadonlyMap<string, string>): Promise<void> {
  const times = new Map([...tokens.keys()].map((kind): [string, number[]] => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [kind, token] of tokens) {
      const begin = performance.now();
      await show(token);
      times.get(kind)?.push(performance.now() - begin);
    }
  }
  const medians = [...times].map(([kind, all]) => ({ kind, ms: all.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0 }));
  const lines = medians.sort((a, b) => a.ms - b.ms).map(({ kind, ms }) => `${ms.toFixed(2).padStart(7)}  ${kind}`);
  console.info(['median ms to answer a token', ...lines].join('\n'));
}

it('how long the hub takes for a token of each kind is printed', async () => {
  expect([...refused.keys()]).toEqual(CASES.map(([kind]) => kind));
  await printTimes(new Map([['GOOD', original.good], ...refused]));
});

// The last: all that the hub signed until then goes with it.
it('a token of a key that was compromised is refused in the same words, and a later one is good', async () => {
  const client = await makeClient(hub);
  const token = await client.token();
  await ended(token, () =>
    hub.ask('admin', 'mutation { rotateSigningKey(input: { compromised: true }) { __typename } }'),
  );
  for (const door of Object.keys(DOORS)) {
    expect(await show(token, door), door).toEqual(REFUSAL);
    expect(await show(token, door), door).toEqual(await show('any-other', door));
  }
  expect(await statusOf(await signedByHub(original)), 'what the thief signs').toBe(401);
  const later = await client.token();
  expect(await statusOf(later)).toBe(200);
  await printTimes(
    new Map(Object.entries({ GOOD: later, 'of a compromised key': token, 'that is a word': 'rubbish' })),
  );
});
