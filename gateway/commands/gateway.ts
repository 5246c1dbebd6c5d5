import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { levels } from 'pino';
import { openLog } from '../../subgraphs/shared/open-log.ts';
import type { Gateway } from '../any-supergraph/gateway.ts';
import { supergraphSource } from '../any-supergraph/source.ts';
import { isHttpUrl } from '../any-supergraph/subgraph-urls.ts';
import { StartError } from '../database/start-error.ts';
import { listenForReload } from './reload-signal.ts';
import { listenForStop } from './stop-signal.ts';

const NO_OVERRIDES: ReadonlyMap<string, string> = new Map();

export const gatewayCommand = (): Command =>
  new Command('gateway')
    .description(
      'Serve any federated supergraph whose subgraphs answer over HTTP, to everybody: for trying and testing.',
    )
    .requiredOption('--supergraph <file or url>', 'the supergraph: federation 2, or 1')
    .option('--port <number>', 'where to listen; 0 takes a free port', port, 4000)
    .option('--host <host>', 'the address of this machine to listen at', '127.0.0.1')
    .option(
      '--subgraph <name=url>',
      'where a subgraph is, in place of what the supergraph says',
      override,
      NO_OVERRIDES,
    )
    .option('--watch', 'follow changes of the supergraph', false)
    .addOption(
      new Option('--log-level <level>', 'what to log, to stderr')
        .choices([...Object.keys(levels.values), 'silent'])
        .default('warn'),
    )
    .action(serve);

interface ServeOptions {
  readonly supergraph: string;
  readonly port: number;
  readonly host: string;
  readonly subgraph: ReadonlyMap<string, string>;
  readonly watch: boolean;
  readonly logLevel: string;
}

/** Resolves when it was told to stop and has stopped. Throws a StartError when the supergraph can not be served. */
async function serve({ supergraph, subgraph, logLevel, ...options }: ServeOptions): Promise<void> {
  // Loaded here: the other commands are quicker without it.
  const { startGateway } = await import('../any-supergraph/gateway.ts');
  const stop = listenForStop();
  const logger = openLog(logLevel);
  const source = supergraphSource(supergraph);
  const gateway = await startGateway({ ...options, source, overrides: subgraph, logger }).catch((error: unknown) => {
    if (error instanceof StartError) throw error;
    throw new StartError(`${supergraph} can not be served: ${error instanceof Error ? error.message : error}`);
  });
  listenForReload(() => gateway.reload());
  if (!stop.wasAsked()) console.log(firstLook(gateway));
  await stop.asked;
  await gateway.stop();
}

function firstLook({ url, subgraphs }: Gateway): string {
  const row = (name: string, text: string) => `  ${pc.bold(name.padEnd(12))}${text}`;
  return [
    '',
    `The supergraph is served at ${pc.cyan(`${url}/graphql`)}, to everybody who can reach it.`,
    '',
    row('GraphiQL', `${url}/graphiql`),
    row('health', `${url}/readyz`),
    row('reload', `curl -X POST ${url}/-/reload`),
    ...[...subgraphs].map(([name, address]) => row(name, address)),
    '',
  ].join('\n');
}

function port(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('expected a whole number from 0 to 65535.');
  return Number(text);
}

function override(text: string, before: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [, name, url] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || url === undefined || !isHttpUrl(url))
    throw new InvalidArgumentError('expected NAME=URL, such as catalogue=http://127.0.0.1:5001/graphql.');
  return new Map([...before, [name, url]]);
}
