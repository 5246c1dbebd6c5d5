import { Pool } from 'undici';
import { z } from 'zod';
import { ENTITIES_PATH } from '../entities-call.ts';
import type { EntityDirectory } from '../subgraph.ts';

/** On whose behalf the hub is asked. */
export interface Asker {
  /** The token that came with the request: it tells the hub that it was itself who asked, and for whom. */
  readonly token: string;
  readonly requestId: string;
  readonly trace: Readonly<Record<string, string>>;
}

export interface HubDirectory {
  /** The rest of the graph as one request may ask it. */
  for(asker: Asker): EntityDirectory;
  stop(): Promise<void>;
}

const DEADLINE_MS = 10_000;
const CONNECTIONS = 20;

const answerSchema = z.object({ entities: z.array(z.record(z.string(), z.unknown()).nullable()) });

/** Asks the hub for entities of other subgraphs, which asks their owners as the same principal. */
export function createHubDirectory(hubUrl: string): HubDirectory {
  const pool = new Pool(hubUrl, { connections: CONNECTIONS, headersTimeout: 0, bodyTimeout: 0, allowH2: false });
  return {
    for: ({ token, requestId, trace }) => ({
      async find(references, selections = {}) {
        const { statusCode, body } = await pool.request({
          path: ENTITIES_PATH,
          method: 'POST',
          headers: {
            ...trace,
            'content-type': 'application/json',
            'x-request-id': requestId,
            authorization: `Bearer ${token}`,
          },
          body: JSON.stringify({ references, selections }),
          signal: AbortSignal.timeout(DEADLINE_MS),
        });
        const text = await body.text();
        if (statusCode !== 200) throw new Error(`the hub could not say whether entities exist: ${statusCode} ${text}`);
        const { entities } = answerSchema.parse(JSON.parse(text));
        if (entities.length !== references.length)
          throw new Error(`expected ${references.length} entities of the hub, got ${entities.length}`);
        return entities;
      },
    }),
    stop: () => pool.close(),
  };
}
