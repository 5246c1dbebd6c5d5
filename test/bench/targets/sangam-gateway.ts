/** The hub's executor and edge over any supergraph, as `sangam gateway` serves it. */
import { destination, pino } from 'pino';
import { startGateway } from '../../../gateway/any-supergraph/gateway.ts';
import { supergraphSource } from '../../../gateway/any-supergraph/source.ts';
import { serve } from '../processes/serve.ts';

serve(async ({ supergraph }) => {
  const gateway = await startGateway({
    source: supergraphSource(supergraph),
    host: '127.0.0.1',
    port: 0,
    overrides: new Map(),
    watch: false,
    logger: pino({ level: 'warn' }, destination(2)),
  });
  return { url: `${gateway.url}/graphql`, stop: () => gateway.stop() };
});
