/**
 * The hub as `npm start` builds it: its endpoint, tokens and limits; its subgraphs in the same process, but for those whose
 * addresses it is given.
 */
import { destination, pino } from 'pino';
import { limitsForAll } from '../../../gateway/client-limits.ts';
import { announceHub } from '../../../gateway/commands/running-hub.ts';
import { requestDemoToken } from '../../../gateway/commands/token.ts';
import { createHub } from '../../../gateway/hub.ts';
import { PARTNERS } from '../partners.ts';
import { serve } from '../processes/serve.ts';

serve(async ({ databaseUrl, home, subgraphs, secret }) => {
  const urls = new Map(Object.entries(subgraphs));
  const hub = await createHub({
    home,
    databaseUrl,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    identityKey: null,
    contents: 'demo',
    // Two clients make all the load: each is counted as always, and has what they all would have.
    limits: limitsForAll({ budget: 1_000_000_000, restoreRate: 1_000_000_000 }),
    remoteSubgraphs: urls.size === 0 ? null : { urls, secret: Buffer.from(secret, 'base64') },
    // As `npm start` has it. The peers do not write a line for each request either.
    logger: pino({ level: 'warn' }, destination(2)),
    log: () => {},
  });
  await announceHub(home, hub.url);
  const tokens = await Promise.all(
    PARTNERS.map(async ({ id, client }) => [id, { authorization: `Bearer ${await requestDemoToken(home, client)}` }]),
  );
  return { url: `${hub.url}/graphql`, headers: Object.fromEntries(tokens), stop: hub.stop };
});
