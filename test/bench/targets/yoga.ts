import { createServer } from 'node:http';
import { createSchema, createYoga } from 'graphql-yoga';
import { listen } from '../processes/listen.ts';
import type { Served, ServeOptions } from '../processes/serve.ts';
import { createMonolith, type MonolithContext, resolvers, typeDefs } from './monolith.ts';
import { PARTNER_HEADER, partnerHeaders } from './principals.ts';

/** One schema without federation on GraphQL Yoga, which caches parsing and validation by itself. */
export async function serveYoga({ databaseUrl }: ServeOptions, options: { narrow: boolean }): Promise<Served> {
  const monolith = createMonolith(databaseUrl, options);
  const yoga = createYoga<object, MonolithContext>({
    schema: createSchema<MonolithContext>({ typeDefs, resolvers }),
    context: ({ request }) => monolith.contextFor(request.headers.get(PARTNER_HEADER)),
    graphiql: false,
    landingPage: false,
    logging: 'error',
    maskedErrors: false,
  });
  const { url, close } = await listen(createServer(yoga));
  return {
    url: `${url}/graphql`,
    headers: partnerHeaders,
    async stop() {
      await close();
      await monolith.close();
    },
  };
}
