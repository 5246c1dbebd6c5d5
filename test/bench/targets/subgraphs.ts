/** All subgraphs in one process, each the server that `subgraphs/serve.ts` runs alone. */
import { destination, pino } from 'pino';
import { hubLogin } from '../../../gateway/database/role/login.ts';
import { keptIdentityKey } from '../../../gateway/identity/identity-key.ts';
import { modules } from '../../../subgraphs/index.ts';
import { startSubgraphServer } from '../../../subgraphs/shared/standalone/server.ts';
import { connectTenants } from '../../../subgraphs/shared/tenancy/connect-tenants.ts';
import { serve } from '../processes/serve.ts';

serve(async ({ databaseUrl, home, secret }) => {
  // The login that the hub of the same home works under.
  const hubUrl = await hubLogin(databaseUrl, await keptIdentityKey(home));
  const { db, close } = connectTenants(hubUrl, { max: 20 });
  const servers = await Promise.all(
    modules.map(async (module) => {
      const server = await startSubgraphServer({
        subgraph: module.create({ db }),
        secret: Buffer.from(secret, 'base64'),
        // Only writes ask the rest of the graph.
        hubUrl: 'http://127.0.0.1:1',
        host: '127.0.0.1',
        port: 0,
        logger: pino({ level: 'warn' }, destination(2)),
      });
      return { name: module.name, ...server };
    }),
  );
  return {
    url: '',
    urls: Object.fromEntries(servers.map(({ name, url }) => [name, url])),
    async stop() {
      await Promise.all(servers.map((server) => server.stop()));
      await close();
    },
  };
});
