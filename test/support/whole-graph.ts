import { print } from 'graphql';
import { createGraph, type Graph } from '../../gateway/executor/graph.ts';
import { createLocalTransport } from '../../gateway/executor/transports/local.ts';
import { composeGraph } from '../../schema/compose-graph.ts';
import { contractOf } from '../../schema/contracts.ts';
import { modules } from '../../subgraphs/index.ts';
import { WITHHELD_BY_ROW } from '../../subgraphs/nodes/scopes.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { AUDIENCES, type Principal } from '../../subgraphs/shared/principal.ts';
import { scalars } from '../../subgraphs/shared/scalars.ts';
import type { Answer } from './subgraph-client.ts';

/** All subgraphs as one graph over a test's database, composed anew, so that it never lags behind the SDL. */
export async function startWholeGraph(db: Database, identityKey?: Uint8Array): Promise<Graph> {
  const supergraph = composeGraph(modules);
  return createGraph({
    supergraphSdl: print(supergraph),
    scalars,
    withheld: WITHHELD_BY_ROW,
    contracts: Object.fromEntries(AUDIENCES.map((name) => [name, print(contractOf(supergraph, name))])),
    transports: Object.fromEntries(
      modules.map((module) => [
        module.name,
        createLocalTransport(module.create(identityKey ? { db, identityKey } : { db })),
      ]),
    ),
  });
}

export const identityOf = (principal: Principal) => ({ principal, requestId: 'test-request', idempotencyKey: null });

/** The data of an operation that must not fail, under the contract of the principal's audience. */
export async function askGraph(
  graph: Graph,
  principal: Principal,
  document: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const contract = principal.audience;
  const result = await graph.execute({ ...identityOf(principal), contract, document, variables });
  if (result.errors) throw new Error(`${document}\nanswered ${JSON.stringify(result, null, 2)}`);
  return JSON.parse(JSON.stringify(result.data));
}
