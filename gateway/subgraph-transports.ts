import type { Logger } from 'pino';
import type { SubgraphModule, SubgraphResources } from '../subgraphs/shared/define-subgraph.ts';
import { StartError } from '../subgraphs/shared/start-error.ts';
import { createHttpTransport } from './executor/transports/http.ts';
import { createLocalTransport } from './executor/transports/local.ts';
import { signedIdentity } from './executor/transports/signed.ts';
import type { Transport } from './executor/transports/transport.ts';
import type { RemoteSubgraphs } from './remote-subgraphs.ts';

export interface SubgraphTransports {
  readonly transports: Readonly<Record<string, Transport>>;
  stop(): Promise<void>;
}

/** The way to every subgraph: over HTTP to those that run alone, the others in this process. Throws a StartError when one is not known. */
export function openSubgraphTransports(
  modules: readonly SubgraphModule[],
  remote: RemoteSubgraphs | null,
  resources: SubgraphResources,
  logger: Logger,
): SubgraphTransports {
  const names = modules.map((module) => module.name);
  for (const name of remote?.urls.keys() ?? []) {
    if (!names.includes(name))
      throw new StartError(`SUBGRAPH_URLS: expected names of subgraphs (${names.join(', ')}), got "${name}".`);
  }
  const transports: Record<string, Transport> = {};
  const stops: (() => Promise<void>)[] = [];
  for (const module of modules) {
    const { name } = module;
    const url = remote?.urls.get(name);
    if (remote === null || url === undefined) {
      transports[name] = createLocalTransport(module.create(resources));
    } else {
      const transport = createHttpTransport({ name, url, identity: signedIdentity(remote.secret, name), logger });
      transports[name] = transport;
      stops.push(() => transport.stop());
    }
  }
  return {
    transports,
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
    },
  };
}
