/** All subgraphs in one process, each the server that `subgraphs/serve.ts` runs alone. */
import { destination, pino } from 'pino';
import { modules } from '../../../subgraphs/index.ts';
import { connect } from '../../../subgraphs/shared/postgres.ts';
import { startSubgraphServer } from '../../../subgraphs/shared/standalone/server.ts';
import { serve } from '../processes/serve.ts';

serve(async ({ databaseUrl, secret }) => {
  const { db, close } = connect(databaseUrl, { max: 20 });
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
