/** `node subgraphs/serve.ts NAME --port N`: runs one subgraph alone, for a hub that has it in SUBGRAPH_URLS. */
import { parseArgs } from 'node:util';
import { modules } from './index.ts';
import { openLog } from './shared/open-log.ts';
import { createOutbound } from './shared/outbound/outbound.ts';
import { readServeConfig } from './shared/standalone/config.ts';
import { startSubgraphServer } from './shared/standalone/server.ts';
import { StartError } from './shared/start-error.ts';
import { surviveStrayRejections } from './shared/stray-rejections.ts';
import { assertBound } from './shared/tenancy/assert-bound.ts';
import { assertOwnSessions } from './shared/tenancy/assert-own-sessions.ts';
import { connectTenants } from './shared/tenancy/connect-tenants.ts';

const CONNECTIONS = 20;

try {
  await serve(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof StartError ? error.message : error);
  process.exitCode = 1;
}

/** Resolves when it was told to stop, by SIGINT or SIGTERM, and has stopped. The hub has migrated the database before. */
async function serve(args: readonly string[]): Promise<void> {
  const { module, host, port } = readArguments(args);
  const config = readServeConfig(process.env);
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());

  const logger = openLog(config.logLevel);
  surviveStrayRejections(logger);
  await using started = new AsyncDisposableStack();
  await assertBound(config.databaseUrl);
  await assertOwnSessions(config.databaseUrl);
  const { db, close } = connectTenants(config.databaseUrl, { max: CONNECTIONS });
  started.defer(close);
  const server = await startSubgraphServer({
    ...config,
    subgraph: module.create({ db, identityKey: config.identityKey, outbound: createOutbound(config.outbound) }),
    host,
    port,
    logger,
  });
  started.defer(() => server.stop());
  console.log(`The subgraph ${module.name} answers at ${server.url}`);
  await asked;
}

function readArguments(args: readonly string[]) {
  const usage = `usage: node subgraphs/serve.ts NAME --port N [--host HOST], NAME one of ${modules.map(({ name }) => name).join(', ')}`;
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { port: { type: 'string' }, host: { type: 'string', default: '127.0.0.1' } },
    });
    const module = modules.find(({ name }) => name === positionals[0]);
    const port = Number(values.port ?? '');
    if (module !== undefined && positionals.length === 1 && /^\d{1,5}$/.test(values.port ?? '') && port <= 65_535)
      return { module, host: values.host, port };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  throw new StartError(usage);
}
