/** Hive Gateway with the Rust planner, over subgraphs that answer over HTTP. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { listen } from '../processes/listen.ts';
import { serve } from '../processes/serve.ts';
import { PARTNER_HEADER, partnerHeaders, subgraphHeaders } from './principals.ts';

serve(async ({ supergraph, secret }) => {
  const headersFor = subgraphHeaders(secret);
  const gateway = createGatewayRuntime({
    supergraph: await readFile(supergraph, 'utf8'),
    unifiedGraphHandler,
    logging: 'error',
    graphiql: false,
    landingPage: false,
    maskedErrors: false,
    transportEntries: { '*.http': { options: { deduplicateInflightRequests: false } } },
    inboundInflightRequestDeduplication: false,
    propagateHeaders: {
      fromClientToSubgraphs: ({ request, subgraphName }) =>
        headersFor(subgraphName, request.headers.get(PARTNER_HEADER)),
    },
  });
  const { url, close } = await listen(createServer(gateway));
  return {
    url: `${url}/graphql`,
    headers: partnerHeaders,
    async stop() {
      await close();
      await gateway[Symbol.asyncDispose]();
    },
  };
});
