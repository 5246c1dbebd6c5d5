import { resolve } from 'node:path';
import pc from 'picocolors';
import type { Config } from '../config.ts';
import type { Hub } from '../hub.ts';
import { DEMO_CLIENTS } from '../identity/demo-clients.ts';

/** Three subgraphs in one answer, and no longer than a line. */
export const FIRST_LOOK_QUERY =
  '{ listings(first: 3) { edges { node { title product { gi { name } ' +
  'seller { ... on Enterprise { name } ... on Cooperative { name } } } } } } }';

interface FirstLook {
  readonly hub: Hub;
  readonly config: Config;
}

/** What to know of a hub that has just started, and a line to try it with. */
export function firstLook({ hub, config }: FirstLook): string {
  const row = (name: string, text: string) => `  ${pc.bold(name.padEnd(10))}${text}`;
  const common = [
    '',
    `Sangam answers at ${pc.cyan(`${hub.url}/graphql`)}`,
    '',
    row('GraphiQL', `${hub.url}/graphiql`),
    row('health', `${hub.url}/readyz`),
    row('data', hub.dataFolder ?? 'the database of DATABASE_URL'),
  ];
  if (config.production) return [...common, ''].join('\n');
  return [
    ...common,
    row('clients', DEMO_CLIENTS.map((client) => client.id).join(', ')),
    '',
    'Try it, in this folder and another terminal:',
    '',
    curlLine(hub.url, config.home),
    '',
  ].join('\n');
}

function curlLine(url: string, home: string): string {
  const elsewhere = home === resolve('.sangam') ? '' : `SANGAM_HOME=${quoted(home)} `;
  return [
    `curl -s ${url}/graphql`,
    `-H "authorization: Bearer $(${elsewhere}npx sangam token flipkart)"`,
    `-H 'content-type: application/json'`,
    `-d ${quoted(JSON.stringify({ query: FIRST_LOOK_QUERY }))}`,
  ].join(' ');
}

/** One word for a POSIX shell, whatever is in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
