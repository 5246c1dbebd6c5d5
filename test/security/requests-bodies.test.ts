import { Readable, type Transform } from 'node:stream';
import { brotliCompressSync, createBrotliCompress, createDeflate, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attacked, besideOthers, codesOf, startAttacked } from './attacker.ts';

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
});
afterAll(() => attacked.hub.stop());

const MB = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = JSON.stringify({ query: '{ __typename }' });

const sendPacked = (body: Uint8Array<ArrayBuffer>, coding: string) =>
  attacked.request('/graphql', { method: 'POST', headers: { ...JSON_TYPE, 'content-encoding': coding }, body });

/** So many megabytes of spaces, packed. Not at once: neither the memory nor the hub, which is in this process, would have it. */
async function packSpaces(megabytes: number, packer: Transform): Promise<Uint8Array<ArrayBuffer>> {
  const spaces = Buffer.alloc(MB, ' ');
  const chunks: Buffer[] = [];
  for await (const chunk of Readable.from(Array.from({ length: megabytes }, () => spaces)).pipe(packer))
    chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Prints how the memory of this process, which is the hub's, grew, and gives it in megabytes. */
async function growthDuring(label: string, work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage();
  await work();
  const after = process.memoryUsage();
  const grown = (after.rss - before.rss) / MB;
  console.info(`${label}: resident memory ${grown.toFixed(1)} MB more, ${(after.rss / MB).toFixed(0)} MB in all`);
  return grown;
}

describe('a body that is too large', () => {
  it('is refused when it says so itself', async () => {
    const reply = await besideOthers(attacked, 'a body of 8 MB', () =>
      attacked.send({ query: `{ __typename } #${'x'.repeat(8 * MB)}` }),
    );
    expect(reply.status).toBe(413);
    expect(codesOf(reply)).toEqual(['PAYLOAD_TOO_LARGE']);
    expect(reply.headers.get('connection')).toBe('close');
  });

  it('is refused when it does not say how long it is', async () => {
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += chunk.length;
        if (sent > 64 * MB) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: JSON_TYPE, body, duplex: 'half' };
    // The hub may close the connection before all of it is sent, which a client sees as a failure.
    const status = await attacked.request('/graphql', init).then(
      (reply) => reply.status,
      () => 413,
    );
    expect(status).toBe(413);
    expect(sent).toBeLessThan(64 * MB);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('may come packed by %s when it is no larger unpacked', async (coding, pack) => {
    const reply = await sendPacked(new Uint8Array(pack(QUERY)), coding);
    expect(reply.body?.data, reply.text).toEqual({ __typename: 'Query' });
  });

  it.each([
    ['gzip', 10, createGzip],
    ['deflate', 10, createDeflate],
    ['br', 1024, createBrotliCompress],
  ])('is refused when %s unpacks it to %d MB, at no cost of memory', async (coding, megabytes, createPacker) => {
    const bomb = await packSpaces(megabytes, createPacker());
    expect(bomb.length).toBeLessThan(12_000);

    const label = `${bomb.length} bytes of ${coding} that stand for ${megabytes} MB, 50 times at once`;
    const grown = await growthDuring(label, () =>
      besideOthers(attacked, label, async () => {
        const replies = await Promise.all(Array.from({ length: 50 }, () => sendPacked(bomb, coding)));
        expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([413]));
      }),
    );
    // Unpacked they would be 500 MB or 50 GB.
    expect(grown).toBeLessThan(200);
  });

  it.each(['gzip, gzip', 'zstd', 'compress', 'sdch'])('is refused when packed by %s', async (coding) => {
    expect((await sendPacked(new Uint8Array(gzipSync(QUERY)), coding)).status).toBe(415);
  });

  it('is refused when it is not packed as it says', async () => {
    expect((await sendPacked(new TextEncoder().encode(QUERY), 'gzip')).status).toBe(400);
  });
});

describe('JSON that nests 10,000 levels deep', () => {
  const lists = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;

  it.each([
    ['lists', lists],
    ['objects', objects],
    ['lists in a variable', `{"query":"{ __typename }","variables":{"v":${lists}}}`],
    ['objects in extensions', `{"query":"{ __typename }","extensions":${objects}}`],
    ['lists that never end', '['.repeat(1_000_000)],
  ])('%s are refused', async (label, body) => {
    const grown = await growthDuring(label, async () => {
      const reply = await besideOthers(attacked, label, () => attacked.send(body));
      expect(reply.status, reply.text).toBe(400);
      expect(codesOf(reply)).toEqual(['BAD_REQUEST']);
    });
    expect(grown).toBeLessThan(100);
  });

  it('is refused in the parameters of a GET', async () => {
    const deep = `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`;
    const search = new URLSearchParams({ query: '{ __typename }', variables: deep });
    const reply = await attacked.request(`/graphql?${search}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(reply.status).toBe(400);
  });

  it('is taken when it is as deep as inputs are', async () => {
    const reply = await attacked.send(
      `{"query":"{ __typename }","variables":{"v":${'['.repeat(20)}${']'.repeat(20)}}}`,
    );
    expect(reply.status, reply.text).toBe(200);
  });
});

describe('text that is none', () => {
  const SEARCH = 'query($q: String) { listings(filter: { search: $q }, first: 1) { totalCount } }';
  const withText = (text: string): string => `{"query":${JSON.stringify(SEARCH)},"variables":{"q":"${text}"}}`;

  it.each([
    ['a NUL in a variable', withText('a\\u0000b')],
    ['a NUL in a key', '{"query":"{ __typename }","variables":{"a\\u0000":1}}'],
    ['a NUL in the document', '{"query":"{ __typename } # \\u0000"}'],
    ['a NUL byte', '{"query":"{ __typename\u0000 }"}'],
    ['the first half of a surrogate pair', withText('a\\ud83d')],
    ['the second half of a surrogate pair', withText('\\uDE00b')],
    ['halves of a pair in the wrong order', withText('\\uDE00\\ud83d')],
    ['half a pair in the operation’s name', '{"query":"{ __typename }","operationName":"\\ud83d"}'],
    ['a NUL escaped in the document', JSON.stringify({ query: '{ node(id: "a\\u0000") { id } }' })],
    ['a NUL escaped by its code point in the document', JSON.stringify({ query: '{ node(id: "a\\u{0}") { id } }' })],
    ['half a pair escaped in the document', JSON.stringify({ query: '{ node(id: "\\ud83d") { id } }' })],
  ])('%s is refused', async (_, body) => {
    const reply = await attacked.send(body);
    expect(reply.status, reply.text).toBe(400);
    expect(reply.body).not.toHaveProperty('data');
  });

  it.each([
    ['bytes that are no UTF-8', [0xff, 0xfe]],
    ['a surrogate as bytes', [0xed, 0xa0, 0x80]],
    ['an overlong NUL', [0xc0, 0x80]],
  ])('%s are refused', async (_, bytes) => {
    const [before = '', after = ''] = withText('|').split('|');
    const body = new Uint8Array(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]));
    const reply = await attacked.request('/graphql', { method: 'POST', headers: JSON_TYPE, body });
    expect(reply.status, reply.text).toBe(400);
  });

  it.each(['query', 'variables', 'operationName'])('a NUL in the parameter %s of a GET is refused', async (name) => {
    const parameters = { query: '{ __typename }', [name]: name === 'variables' ? '{"a":"\\u0000"}' : 'a\0' };
    const headers = { 'apollo-require-preflight': 'yes' };
    expect((await attacked.request(`/graphql?${new URLSearchParams(parameters)}`, { headers })).status).toBe(400);
  });

  it('whole characters beyond the first plane are taken, escaped or not, and so is an escaped backslash', async () => {
    for (const text of ['\\ud83d\\ude00', '😀', 'a\\\\u0000']) {
      const reply = await attacked.send(withText(text));
      expect(reply.status, `${text}: ${reply.text}`).toBe(200);
    }
  });
});
