import type { FastifyInstance } from 'fastify';
import { openGraphiqlPage } from './pages.ts';
import { sendAsset, sendPage } from './send.ts';

/** GraphiQL for everybody, where nobody is asked who they are. */
export function addOpenGraphiqlRoutes(app: FastifyInstance): void {
  app.get('/graphiql', async (_request, reply) => sendPage(reply, openGraphiqlPage()));
  app.get<{ Params: { name: string } }>('/graphiql/assets/:name', (request, reply) =>
    sendAsset(request, reply, request.params.name),
  );
}
