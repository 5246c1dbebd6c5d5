import { readFile } from 'node:fs/promises';
import { AUDIENCES } from '../subgraphs/shared/principal.ts';
import { scalars } from '../subgraphs/shared/scalars.ts';
import { createGraph } from './executor/graph.ts';
import { createReloadableGraph, type ReloadableGraph, type ReloadLogger } from './executor/reloadable.ts';
import type { Transport } from './executor/transports/transport.ts';

/** Where the committed schemas are: what was composed, checked and reviewed is what runs. */
export const SCHEMA_FOLDER = new URL('../schema/', import.meta.url);

export interface HubGraphOptions {
  readonly schemaFolder: URL;
  /** The way to each subgraph. They outlive reloads: a reload brings schemas, never another subgraph's code. */
  readonly transports: Readonly<Record<string, Transport>>;
  readonly logger: ReloadLogger;
}

/** The hub's graph, of `supergraph.graphql` and one API schema an audience; a reload reads these files again. */
export function openHubGraph({ schemaFolder, transports, logger }: HubGraphOptions): Promise<ReloadableGraph> {
  const readSchema = (name: string) => readFile(new URL(`${name}.graphql`, schemaFolder), 'utf8');
  return createReloadableGraph(
    {
      read: () => Promise.all(['supergraph', ...AUDIENCES].map(readSchema)),
      async build([supergraphSdl = '', ...apiSchemas]) {
        const contracts = Object.fromEntries(AUDIENCES.map((name, index) => [name, apiSchemas[index] ?? '']));
        return { graph: await createGraph({ supergraphSdl, contracts, transports, scalars, logger }) };
      },
    },
    logger,
  );
}
