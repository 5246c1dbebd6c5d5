import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../gateway/database/connection.ts';
import { readDocuments } from '../../gateway/safelist/read-documents.ts';
import { safelistStore } from '../../gateway/safelist/store.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';

const LISTED = 'query Listed { listings(first: 1) { totalCount } }\n';
const FOR_OFFICERS = 'query Audit { me: __typename nothingThatPartnersSee }\n';

let database: TestDatabase;
let hub: TestHub;
let folder: string;
beforeAll(async () => {
  database = await cloneDatabase();
  hub = await startDemoHubOn(database.url);
  folder = await mkdtemp(join(tmpdir(), 'sangam-documents-'));
  await mkdir(join(folder, 'deeper'));
  await writeFile(join(folder, 'listed.graphql'), LISTED);
  await writeFile(join(folder, 'deeper', 'officers.graphql'), FOR_OFFICERS);

  const { db, close } = connect(database.url, { max: 1 });
  const store = safelistStore(db);
  const documents = await readDocuments([folder]);
  await store.add('flipkart', documents);
  await store.add('amazon', documents);
  await store.setOnly('amazon', true);
  await close();
});
afterAll(async () => {
  await hub.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

async function send(client: string, body: object) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.tokenOf(client)}` },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

async function get(client: string, parameters: Record<string, string>) {
  const response = await fetch(`${hub.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { authorization: `Bearer ${await hub.tokenOf(client)}`, 'apollo-require-preflight': 'yes' },
  });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

const data = { listings: { totalCount: expect.any(Number) } };

describe('a document of the safelist', () => {
  it('is found by its hash without ever having been sent, as Apollo’s clients ask and as GraphQL over HTTP does', async () => {
    expect((await send('flipkart', byHash(LISTED))).body).toMatchObject({ data });
    expect((await send('flipkart', { documentId: `sha256:${hashOf(LISTED)}` })).body).toMatchObject({ data });
  });

  it('is found by GET', async () => {
    const { extensions } = byHash(LISTED);
    expect((await get('flipkart', { extensions: JSON.stringify(extensions) })).body).toMatchObject({ data });
    expect((await get('amazon', { documentId: `sha256:${hashOf(LISTED)}` })).body).toMatchObject({ data });
  });

  it('is validated for the audience like any other', async () => {
    const { status, text } = await send('amazon', byHash(FOR_OFFICERS));
    expect(status).toBe(400);
    expect(text).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('is its own client’s: another is not told that there is one', async () => {
    expect((await send('bureau-up', byHash(LISTED))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('a client that may send its safelist only', () => {
  const refusal = { errors: [{ extensions: { code: 'OPERATION_NOT_SAFELISTED', requestId: expect.any(String) } }] };

  it.each([
    ['another document', { query: '{ __typename }' }],
    ['one that is no GraphQL', { query: '{{{' }],
    ['a hash that is not on the list', byHash(`{ a${randomBytes(4).toString('hex')} }`)],
    ['another document under the hash of one on the list', { ...byHash(LISTED), query: '{ __typename }' }],
    ['another text of the same document', { query: LISTED.trim() }],
    ['one of the list and another, in a batch', [byHash(LISTED), { query: '{ __typename }' }]],
    ['a batch of a batch', [[byHash(LISTED)]]],
    ['nothing', { variables: {} }],
    ['a document that is no text', { query: { kind: 'Document' } }],
  ])('is refused %s', async (_, body) => {
    const { status, body: answer } = await send('amazon', body);
    expect(status).toBe(403);
    expect(answer).toMatchObject(refusal);
    expect(answer).not.toHaveProperty('data');
  });

  it('is refused by GET as well', async () => {
    expect((await get('amazon', { query: '{ __typename }' })).status).toBe(403);
    expect((await get('amazon', {})).status).toBe(403);
  });

  it('may send what is on its list, by hash and in full, alone and in a batch', async () => {
    expect((await send('amazon', byHash(LISTED))).body).toMatchObject({ data });
    expect((await send('amazon', { query: LISTED })).body).toMatchObject({ data });
    const { body } = await send('amazon', [byHash(LISTED), { query: LISTED }]);
    expect(body).toMatchObject([{ data }, { data }]);
  });
});

describe('automatic persisted queries', () => {
  it('are known to their audience only', async () => {
    const query = `{ __typename } # ${randomBytes(8).toString('hex')}`;
    expect((await send('flipkart', { query, ...byHash(query) })).status).toBe(200);
    expect((await send('flipkart', byHash(query))).body).toMatchObject({ data: { __typename: 'Query' } });
    expect((await send('bureau-up', byHash(query))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await send('admin', byHash(query))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });

  it('are not taken under another document’s hash', async () => {
    const { status } = await send('flipkart', { query: '{ __typename }', ...byHash('{ another }') });
    expect(status).toBe(400);
    expect((await send('flipkart', byHash('{ another }'))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('files for a safelist', () => {
  it('that are not there, or hold no GraphQL, are named', async () => {
    await expect(readDocuments([join(folder, 'none')])).rejects.toThrow(/none: expected a file or a folder/);
    await writeFile(join(folder, 'broken.txt'), '{ a');
    await expect(readDocuments([join(folder, 'broken.txt')])).rejects.toThrow(
      /broken.txt: expected a GraphQL document/,
    );
  });
});
