/** PostGraphile 5: its own planning from GraphQL to SQL, over the same tables. No federation and no loaders. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import postgres from 'postgres';
import { listen } from '../processes/listen.ts';
import { serve } from '../processes/serve.ts';

serve(async ({ databaseUrl }) => {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe(await readFile(new URL('../dataset/postgraphile-views.sql', import.meta.url), 'utf8'));
  await sql.end();

  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({
        connectionString: databaseUrl,
        schemas: ['postgraphile'],
        poolConfig: { max: 20, options: '-c plan_cache_mode=force_generic_plan' },
      }),
    ],
    grafast: { explain: false },
    grafserv: { graphiql: false, watch: false },
    // Views have no indexes of which it knew; the tables below them have.
    schema: { defaultBehavior: '+attribute:orderBy +attribute:filterBy' },
  });
  const server = createServer();
  const handler = instance.createServ(grafserv);
  await handler.addTo(server);
  const { url, close } = await listen(server);
  return {
    url: `${url}/graphql`,
    async stop() {
      await close();
      await handler.release();
      await instance.release();
    },
  };
});
