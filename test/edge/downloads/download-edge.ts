import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type LimitsByAudience, limitsForAll } from '../../../gateway/client-limits.ts';
import { startEdge } from '../../../gateway/edge/app.ts';
import { openListener } from '../../../gateway/edge/listener.ts';
import { readDemoSecrets } from '../../../gateway/identity/demo-clients.ts';
import { createIdentity } from '../../../gateway/identity/identity.ts';
import { insertRegisters } from '../../support/builders/enterprises.ts';
import { insertPartners } from '../../support/builders/partners.ts';
import { cloneDatabase } from '../../support/database.ts';
import type { Answer } from '../../support/subgraph-client.ts';
import { startWholeGraph } from '../../support/whole-graph.ts';
import { askForToken } from '../test-edge.ts';

/** The edge over HTTP with all subgraphs behind it, on a database with registers and partners. */
export async function startDownloadEdge({ limits = limitsForAll() }: { readonly limits?: LimitsByAudience } = {}) {
  const database = await cloneDatabase();
  await insertRegisters(database.db);
  await insertPartners(database.db);
  const home = await mkdtemp(join(tmpdir(), 'sangam-downloads-'));
  const listener = await openListener('127.0.0.1', 0);
  const graph = await startWholeGraph(database.db);
  const logger = pino({ level: 'silent' });
  const identity = await createIdentity({
    db: database.db,
    publicUrl: listener.url,
    identityKey: randomBytes(32),
    demoHome: home,
    onServerError: () => {},
  });
  const edge = await startEdge({
    listener,
    publicUrl: listener.url,
    identity,
    graph: {
      ...graph,
      onReload: () => () => {},
      reload: async () => ({ status: 'unchanged', version: 'test' }),
    },
    ocidPrefix: 'ocds-test00',
    readiness: {},
    limits,
    logger,
  });
  const secrets = await readDemoSecrets(home);
  return {
    url: listener.url,
    database,
    /** GET as a demo client; null: without a token. A scope narrows the token. */
    async get(client: string | null, path: string, scope?: string): Promise<Response> {
      const headers: Record<string, string> = {};
      if (client !== null) {
        const answer = await askForToken(listener.url, client, secrets[client] ?? '', scope ? { scope } : {});
        const granted: Answer = await answer.json();
        headers.authorization = `Bearer ${granted.access_token}`;
      }
      return fetch(`${listener.url}${path}`, { headers });
    },
    async stop() {
      await edge.stop();
      await graph.stop();
      await database.drop();
      await rm(home, { recursive: true });
    },
  };
}

export type DownloadEdge = Awaited<ReturnType<typeof startDownloadEdge>>;
