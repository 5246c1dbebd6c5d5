/** @apollo/gateway in Apollo Server under Fastify, over subgraphs that answer over HTTP. */
import { readFile } from 'node:fs/promises';
import { ApolloGateway, type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from '@apollo/gateway';
import { serve } from '../processes/serve.ts';
import { serveApollo } from './apollo.ts';
import { PARTNER_HEADER, partnerHeaders, subgraphHeaders } from './principals.ts';

interface Context {
  readonly partner?: string | string[] | undefined;
}

serve(async ({ supergraph, secret }) => {
  const headersFor = subgraphHeaders(secret);
  const gateway = new ApolloGateway({
    supergraphSdl: await readFile(supergraph, 'utf8'),
    buildService: ({ name, url = '' }) =>
      new RemoteGraphQLDataSource<Context>({
        url,
        // No answer says that it may be cached, and looking whether one does costs time.
        honorSubgraphCacheControlHeader: false,
        async willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<Context>) {
          const headers = await headersFor(name, context.partner);
          for (const [header, value] of Object.entries(headers)) request.http?.headers.set(header, value);
        },
      }),
  });
  const served = await serveApollo<Context>({ gateway }, async ({ headers }) => ({ partner: headers[PARTNER_HEADER] }));
  return { ...served, headers: partnerHeaders };
});
