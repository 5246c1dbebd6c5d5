import { z } from 'zod';
import { type Environment, isUrlOf, RANDOM_KEY, readVariable, type Variable } from '../subgraphs/shared/environment.ts';
import { StartError } from '../subgraphs/shared/start-error.ts';

/** Subgraphs that run alone (`subgraphs/serve.ts`). */
export interface RemoteSubgraphs {
  /** Where each takes GraphQL, by its name. */
  readonly urls: ReadonlyMap<string, string>;
  /** Signs who asks; they have the same. */
  readonly secret: Uint8Array;
}

const SUBGRAPH_URLS: Variable<ReadonlyMap<string, string>> = {
  expected:
    'NAME=URL, with commas between several, such as catalogue=http://127.0.0.1:5001/graphql, and each name once',
  schema: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim().split(/=(.*)/s, 2)))
    .refine((pairs) => pairs.every(([name = '', url = '']) => /^[a-z][\w-]*$/.test(name) && isAddress(url)))
    .refine((pairs) => new Set(pairs.map(([name]) => name)).size === pairs.length)
    .transform((pairs) => new Map(pairs.map(([name = '', url = '']) => [name, withPath(url)]))),
  secret: (text) => text.includes('@'),
};

/** Null when there are none. Throws a StartError when a variable is wrong, or the secret is missing. */
export function readRemoteSubgraphs(env: Environment): RemoteSubgraphs | null {
  const urls = readVariable(env, 'SUBGRAPH_URLS', SUBGRAPH_URLS);
  const secret = readVariable(env, 'SUBGRAPH_SECRET', RANDOM_KEY);
  if (urls === undefined) return null;
  if (secret === undefined)
    throw new StartError(`SUBGRAPH_SECRET: expected ${RANDOM_KEY.expected} with SUBGRAPH_URLS, got nothing.`);
  return { urls, secret };
}

/** A name and a password in it would be shown in logs and are not sent. */
function isAddress(url: string): boolean {
  if (!isUrlOf(['http:', 'https:'], url)) return false;
  const { username, password, hash } = new URL(url);
  return username === '' && password === '' && hash === '';
}

/** Subgraphs of ours answer at `/graphql`. */
function withPath(url: string): string {
  const { href, pathname } = new URL(url);
  return pathname === '/' ? new URL('/graphql', href).href : href;
}
