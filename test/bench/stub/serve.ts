/** All stub subgraphs in one process, each at an address of its own. They answer from memory. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { listen } from '../processes/listen.ts';
import { serve } from '../processes/serve.ts';
import { answer } from './answer.ts';
import { STUB_SUBGRAPHS } from './schema.ts';

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { query, variables } = JSON.parse(await text(request));
    const body = Buffer.from(answer(query, variables ?? {}));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
  }
}

serve(async () => {
  const servers = await Promise.all(
    STUB_SUBGRAPHS.map(async (name) => ({
      name,
      ...(await listen(createServer({ keepAliveTimeout: 60_000 }, handle))),
    })),
  );
  return {
    url: '',
    urls: Object.fromEntries(servers.map(({ name, url }) => [name, `${url}/graphql`])),
    async stop() {
      await Promise.all(servers.map((server) => server.close()));
    },
  };
});
