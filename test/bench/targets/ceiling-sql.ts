/** One statement behind node:http: no GraphQL, no token, no loaders. */
import { createServer } from 'node:http';
import { decodeCursor } from '../../../subgraphs/shared/cursor.ts';
import { connectPlanningOnce, preparePage } from '../dataset/page-statement.ts';
import { listen } from '../processes/listen.ts';
import { serve } from '../processes/serve.ts';
import { PAGE_SIZE, pageAnswer } from '../query.ts';

serve(async ({ databaseUrl }) => {
  const sql = connectPlanningOnce(databaseUrl, 20);
  const readPage = await preparePage(sql, PAGE_SIZE);
  const server = createServer(async (request, response) => {
    try {
      const parameters = new URLSearchParams(request.url?.slice(2));
      const { sortValue: title, id } = decodeCursor(parameters.get('after') ?? '', 'TITLE_ASC', 'text');
      const nodes = await readPage({ partner: parameters.get('partner') ?? '', title, id });
      const body = Buffer.from(JSON.stringify(pageAnswer(nodes)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  const { url, close } = await listen(server);
  return {
    url,
    async stop() {
      await close();
      await sql.end();
    },
  };
});
