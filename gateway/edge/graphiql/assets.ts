import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Asset {
  readonly type: string;
  readonly gzipped: Buffer;
  readonly etag: string;
}

const SCRIPT = 'text/javascript; charset=utf-8';

let loaded: Promise<ReadonlyMap<string, Asset>> | null = null;

/**
 * GraphiQL as files of the hub, by name. It comes as strings in a package (9 MB), so it is loaded and compressed when
 * the first person opens it and not with every start; it never changes while the process lives.
 */
export function graphiqlAssets(): Promise<ReadonlyMap<string, Asset>> {
  loaded ??= load().catch((error) => {
    loaded = null;
    throw error;
  });
  return loaded;
}

async function load(): Promise<ReadonlyMap<string, Asset>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const start = await readFile(new URL('start.browser.js', import.meta.url), 'utf8');
  const styles = await readFile(new URL('hub.css', import.meta.url), 'utf8');
  const texts: readonly [name: string, type: string, text: string][] = [
    ['hub.css', 'text/css; charset=utf-8', styles],
    ['graphiql.css', 'text/css; charset=utf-8', bundle.css],
    ['graphiql.js', SCRIPT, bundle.js],
    ['editor.worker.js', SCRIPT, bundle.editorWorkerService],
    ['json.worker.js', SCRIPT, bundle.jsonWorker],
    ['graphql.worker.js', SCRIPT, bundle.graphqlWorker],
    ['start.js', SCRIPT, start],
  ];
  const assets = texts.map(async ([name, type, text]) => [name, await assetOf(type, text)] as const);
  return new Map(await Promise.all(assets));
}

async function assetOf(type: string, text: string): Promise<Asset> {
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  return { type, etag, gzipped: await promisify(gzip)(text) };
}
