/** One schema without federation on Apollo Server under Fastify, as the hub's edge has it. */
import { makeExecutableSchema } from '@graphql-tools/schema';
import { serve } from '../processes/serve.ts';
import { serveApollo } from './apollo.ts';
import { createMonolith, type MonolithContext, resolvers, typeDefs } from './monolith.ts';
import { PARTNER_HEADER, partnerHeaders } from './principals.ts';

serve(async ({ databaseUrl }) => {
  const monolith = createMonolith(databaseUrl);
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  const { url, stop } = await serveApollo<MonolithContext>({ schema }, async ({ headers }) =>
    monolith.contextFor(headers[PARTNER_HEADER]),
  );
  return {
    url,
    headers: partnerHeaders,
    async stop() {
      await stop();
      await monolith.close();
    },
  };
});
