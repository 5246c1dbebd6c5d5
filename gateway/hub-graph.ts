import { readFile } from 'node:fs/promises';
import { WITHHELD_BY_ROW } from '../subgraphs/nodes/scopes.ts';
import { AUDIENCES } from '../subgraphs/shared/principal.ts';
import { scalars } from '../subgraphs/shared/scalars.ts';
import type { LimitsByAudience } from './client-limits.ts';
import { createGraph } from './executor/graph.ts';
import { createReloadableGraph, type ReloadableGraph, type ReloadLogger } from './executor/reloadable.ts';
import type { Transport } from './executor/transports/transport.ts';
import { FILE_POLL_MS, fileFingerprint, type Watchable } from './watch.ts';

/** Where the committed schemas are: what was composed, checked and reviewed is what runs. */
export const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);

export interface HubGraphOptions {
  readonly schemaFolder: URL;
  /** The way to each subgraph. They outlive reloads: a reload brings schemas, never another subgraph's code. */
  readonly transports: Readonly<Record<string, Transport>>;
  readonly limits: LimitsByAudience;
  readonly logger: ReloadLogger;
}

/** The hub's graph, of `supergraph.graphql` and one API schema an audience; a reload reads these files again. */
export function openHubGraph({ schemaFolder, transports, limits, logger }: HubGraphOptions): Promise<ReloadableGraph> {
  return createReloadableGraph(
    {
      read: () => Promise.all(filesIn(schemaFolder).map((file) => readFile(file, 'utf8'))),
      async build([supergraphSdl = '', ...apiSchemas]) {
        const contracts = Object.fromEntries(AUDIENCES.map((name, index) => [name, apiSchemas[index] ?? '']));
        return {
          graph: await createGraph({
            supergraphSdl,
            contracts,
            transports,
            scalars,
            withheld: WITHHELD_BY_ROW,
            limitsOfContracts: limits,
            logger,
          }),
        };
      },
    },
    logger,
  );
}

/** The files of the hub's graph, as something to watch. */
export const watchableSchemas = (schemaFolder: URL): Watchable => ({
  name: schemaFolder.pathname,
  pollMs: FILE_POLL_MS,
  fingerprint: async () => (await Promise.all(filesIn(schemaFolder).map(fileFingerprint))).join(),
});

const filesIn = (schemaFolder: URL): URL[] =>
  ['supergraph', ...AUDIENCES].map((name) => new URL(`${name}.graphql`, schemaFolder));
