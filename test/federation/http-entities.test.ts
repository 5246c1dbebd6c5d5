import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyHash, createIdentitySigner, createIdentityVerifier } from '../../subgraphs/shared/signed-identity.ts';
import { createHubDirectory } from '../../subgraphs/shared/standalone/hub-directory.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import { aBureau } from '../support/principals.ts';
import { json, type ScriptedSubgraph, startScriptedSubgraph } from '../support/scripted-subgraph.ts';

const secret = randomBytes(32);
const signer = createIdentitySigner(secret, 'catalogue');

let database: TestDatabase;
let hub: TestHub;
let subgraph: ScriptedSubgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = await startScriptedSubgraph();
  const urls = new Map([['catalogue', subgraph.url]]);
  hub = await startDemoHubOn(database.url, { remoteSubgraphs: { urls, secret } });
});
afterAll(async () => {
  await hub.stop();
  await subgraph.stop();
  await database.drop();
});

const post = (token: string | null, body: unknown) =>
  fetch(`${hub.url}/-/entities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });

const references = [
  { __typename: 'District', id: '571' },
  { __typename: 'State', id: 'IN-TN' },
  { __typename: 'District', id: '0' },
];

describe('a subgraph in another process asks the hub for entities of others', () => {
  it('with the token that it was asked with, and gets them in order, with what it selects', async () => {
    const directory = createHubDirectory(hub.url);
    const asker = { token: await signer.forReading(aBureau()), requestId: 'req-1', trace: {} };
    expect(await directory.for(asker).find(references, { District: 'state { code }' })).toEqual([
      { __typename: 'District', code: '571', state: { code: 'IN-TN' } },
      { __typename: 'State', code: 'IN-TN' },
      null,
    ]);
    await directory.stop();
  });

  it('and sees what the principal sees: the MoU of another state does not exist', async () => {
    const { mou } = await hub.ask('bureau-tn', '{ mou(reference: "TN-2021-0001") { id } }');
    const asked = { references: [{ __typename: 'Mou', id: mou.id }] };
    const own = await post(await signer.forReading(aBureau({ id: 'bureau-tn', state: 'IN-TN' })), asked);
    expect(await own.json()).toEqual({ entities: [{ __typename: 'Mou', id: mou.id }] });
    const other = await post(await signer.forReading(aBureau({ organization: null })), asked);
    expect(await other.json()).toEqual({ entities: [null] });
  });

  it('with the token of a write, too', async () => {
    const call = { requestId: 'req-1', idempotencyKey: null, body: bodyHash('x') };
    expect((await post(await signer.forCall(aBureau(), call), { references: [] })).status).toBe(200);
  });

  it.each<[string, () => string | null | Promise<string>]>([
    ['no token', () => null],
    ['an access token of a client', () => hub.tokenOf('bureau-tn')],
    ['a token of another secret', () => createIdentitySigner(randomBytes(32), 'catalogue').forReading(aBureau())],
    ['a token of a subgraph in the hub', () => createIdentitySigner(secret, 'enterprises').forReading(aBureau())],
    ['an old token', () => createIdentitySigner(secret, 'catalogue', () => Date.now() - 40_000).forReading(aBureau())],
  ])('but not with %s', async (_, token) => {
    const response = await post(await token(), { references });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['no list', { references: 'x' }],
    ['a reference without an id', { references: [{ __typename: 'State' }] }],
    ['selections that are no text', { references: [], selections: { State: 1 } }],
  ])('nor for %s', async (_, body) => {
    const response = await post(await signer.forReading(aBureau()), body);
    expect(response.status).toBe(400);
  });

  it('and hears of a failure as such, not that there is nothing', async () => {
    subgraph.answer(json('', 500));
    const directory = createHubDirectory(hub.url);
    const asker = { token: await signer.forReading(aBureau()), requestId: 'req-1', trace: {} };
    await expect(directory.for(asker).find([{ __typename: 'Product', id: 'prd_x' }])).rejects.toThrow(/500/);
    await directory.stop();
  });
});

describe('the hub tells a subgraph in another process', () => {
  const verify = createIdentityVerifier(secret, ['catalogue']);
  const requestId = '0b8c7c4e-97d5-4a6f-9d2e-1f0b3c5a7e91';
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

  /** What the subgraph received of an operation of Flipkart's client, and what its token says. */
  async function received(query: string) {
    subgraph.answer(json({ errors: [{ message: 'no', extensions: { code: 'NO' } }] }));
    await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await hub.tokenOf('flipkart')}`,
        'idempotency-key': 'key-1',
        'x-request-id': requestId,
        traceparent,
        tracestate: 'vendor=1',
      },
      body: JSON.stringify({ query }),
    });
    const last = subgraph.received.at(-1);
    if (last === undefined) throw new Error('expected the subgraph to be asked');
    const identity = await verify(last.headers.authorization?.replace('Bearer ', '') ?? '');
    return { ...last, identity };
  }

  it('who asks, in which request and trace', async () => {
    const { headers, identity } = await received('{ categories { code } }');
    expect(headers).toMatchObject({ 'x-request-id': requestId, traceparent, tracestate: 'vendor=1' });
    expect(identity).toMatchObject({ principal: { id: 'flipkart', audience: 'partner', state: null }, call: null });
    expect(identity?.principal.scopes).toContain('catalogue:read');
  });

  it('and of a write what it is, under its own signature', async () => {
    const { body, identity } = await received(
      'mutation { putListing(input: { partnerSku: "1", product: "x", title: "t", pricePaise: 1, status: DRAFT }) { __typename } }',
    );
    expect(identity?.call).toEqual({ requestId, idempotencyKey: 'key-1', body: bodyHash(body) });
  });
});
