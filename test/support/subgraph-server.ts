import { once } from 'node:events';
import { createServer } from 'node:http';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { type GraphQLSchema, graphql, parse } from 'graphql';
import { z } from 'zod';

const graphqlRequest = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface SubgraphServer {
  readonly url: string;
  /** Operations that came, in order. */
  readonly operations: string[];
  stop(): Promise<void>;
}

export const subgraphSchema = (sdl: string, resolvers: GraphQLResolverMap<unknown>): GraphQLSchema =>
  buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers }]);

/** A subgraph over real HTTP on loopback, run by graphql-js. */
export async function serveSchema(schema: GraphQLSchema): Promise<SubgraphServer> {
  const operations: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { query, variables, operationName } = graphqlRequest.parse(JSON.parse(body));
    operations.push(query);
    const result = await graphql({ schema, source: query, variableValues: variables, operationName });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected an address with a port');
  return {
    url: `http://127.0.0.1:${address.port}/graphql`,
    operations,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
