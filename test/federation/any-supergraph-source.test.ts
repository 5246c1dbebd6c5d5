import { once } from 'node:events';
import { mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SupergraphSource, supergraphSource } from '../../gateway/any-supergraph/source.ts';
import { watchSource } from '../../gateway/watch.ts';

const logger = { warn: () => {}, error: () => {} };
const ending: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0).reverse()) await end();
});

/** What the watch saw: once as it began, and each time that it told of a change. Looks often, so that tests are quick. */
async function watched(source: SupergraphSource): Promise<string[]> {
  const seen: string[] = [];
  ending.push(await watchSource({ ...source, pollMs: 10 }, async () => seen.push(await source.read()), logger));
  await expect.poll(() => seen).toEqual(['first']);
  return seen;
}

describe('a supergraph in a file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangam-supergraph-'));
    await writeFile(join(folder, 'supergraph.graphql'), 'first');
    ending.push(() => rm(folder, { recursive: true }));
  });
  const at = (name: string) => join(folder, name);
  const source = () => supergraphSource(at('supergraph.graphql'));

  it('is seen when it is written in place', async () => {
    const seen = await watched(source());
    await writeFile(at('supergraph.graphql'), 'second, in place');
    await expect.poll(() => seen).toEqual(['first', 'second, in place']);
  });

  it('is seen when another is renamed over it', async () => {
    const seen = await watched(source());
    await writeFile(at('new'), 'moved');
    await rename(at('new'), at('supergraph.graphql'));
    await expect.poll(() => seen).toEqual(['first', 'moved']);
  });

  it('is seen when the link that leads to it is turned', async () => {
    await writeFile(at('other'), 'linked');
    await symlink(at('supergraph.graphql'), at('link'));
    const seen = await watched(supergraphSource(at('link')));
    await symlink(at('other'), at('new-link'));
    await rename(at('new-link'), at('link'));
    await expect.poll(() => seen).toEqual(['first', 'linked']);
  });

  it('is read once whoever writes it has come to an end', async () => {
    const seen = await watched(source());
    let text = '';
    // Each part comes before the watch has seen the file rest.
    for (let part = 0; part < 50; part++) {
      text += `part ${part}\n`;
      await writeFile(at('supergraph.graphql'), text);
    }
    await expect.poll(() => seen.at(-1)).toBe(text);
    expect(seen.length).toBeLessThan(6);
  });

  it('may be gone for a while', async () => {
    const seen = await watched(source());
    await rm(at('supergraph.graphql'));
    await writeFile(at('supergraph.graphql'), 'back again');
    await expect.poll(() => seen.at(-1)).toBe('back again');
  });
});

describe('a supergraph at an address', () => {
  let served: { text: string; etag: string | null; status: number };
  const sent: number[] = [];
  let url: string;
  beforeEach(async () => {
    served = { text: 'first', etag: '"1"', status: 200 };
    sent.length = 0;
    const server = createServer((request, response) => {
      const { text, etag, status } = served;
      const isKnown = etag !== null && request.headers['if-none-match'] === etag;
      sent.push(isKnown ? 304 : status);
      response.writeHead(isKnown ? 304 : status, etag === null ? {} : { etag }).end(isKnown ? undefined : text);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    ending.push(async () => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('expected an address with a port');
    url = `http://127.0.0.1:${address.port}/supergraph`;
  });

  it('is sent again only when its ETag is another', async () => {
    const source = supergraphSource(url);
    expect([await source.read(), await source.read()]).toEqual(['first', 'first']);
    served = { ...served, text: 'second', etag: '"2"' };
    expect(await source.read()).toBe('second');
    expect(sent).toEqual([200, 304, 200]);
  });

  it('is seen when it changes, with an ETag or without', async () => {
    const seen = await watched(supergraphSource(url));
    served = { ...served, text: 'second', etag: '"2"' };
    await expect.poll(() => seen).toEqual(['first', 'second']);
    served = { ...served, text: 'third', etag: null };
    await expect.poll(() => seen).toEqual(['first', 'second', 'third']);
  });

  it('that answers with an error is not to be had', async () => {
    served.status = 500;
    await expect(supergraphSource(url).read()).rejects.toThrow(`${url} answered 500`);
    await expect(supergraphSource('http://127.0.0.1:1/x').read()).rejects.toThrow(
      'http://127.0.0.1:1/x does not answer',
    );
  });
});
