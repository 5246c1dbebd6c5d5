import { pino } from 'pino';
import { hubLogin } from '../../../gateway/database/role/login.ts';
import { modules } from '../../../subgraphs/index.ts';
import { createIdentitySigner, type IdentitySigner } from '../../../subgraphs/shared/signed-identity.ts';
import { startSubgraphServer } from '../../../subgraphs/shared/standalone/server.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { connectTenants } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import type { TestDatabase } from '../../support/database.ts';

export interface ServedAlone {
  readonly subgraph: Subgraph;
  readonly url: string;
  /** Says who asks, as the hub does. */
  readonly signer: IdentitySigner;
}

export interface ServedSubgraphs {
  readonly byName: ReadonlyMap<string, ServedAlone>;
  stop(): Promise<void>;
}

interface Surroundings {
  readonly identityKey: Uint8Array;
  readonly secret: Uint8Array;
  /** Where the hub is going to be. */
  readonly hubUrl: string;
}

/** Every subgraph over HTTP by itself, as `subgraphs/serve.ts` serves it. */
export async function serveAll(
  database: TestDatabase,
  { identityKey, secret, hubUrl }: Surroundings,
): Promise<ServedSubgraphs> {
  // As the role that policies bind, by the login that the hub makes under its key.
  const { db, close } = connectTenants(await hubLogin(database.url, identityKey), { max: 20 });
  const byName = new Map<string, ServedAlone>();
  const stops: (() => Promise<void>)[] = [];
  for (const module of modules) {
    const subgraph = module.create({ db, identityKey });
    const logger = pino({ level: 'silent' });
    const { url, stop } = await startSubgraphServer({ subgraph, secret, hubUrl, host: '127.0.0.1', port: 0, logger });
    byName.set(module.name, { subgraph, url, signer: createIdentitySigner(secret, module.name) });
    stops.push(stop);
  }
  return {
    byName,
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await close();
    },
  };
}
