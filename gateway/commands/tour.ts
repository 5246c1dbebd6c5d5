import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openLog } from '../../subgraphs/shared/open-log.ts';
import { announceHub } from './running-hub.ts';
import { requestDemoToken } from './token.ts';

export const tourCommand = (): Command =>
  new Command('tour')
    .description('Ask the questions of docs/questions.md, then go from an MoU to a catalogue, on a throwaway database.')
    .action(takeTour);

/** Starts a hub of its own, goes through the tour and leaves nothing behind, whatever happens on the way. */
export async function takeTour(): Promise<void> {
  const { createHub } = await import('../hub.ts');
  const { createGuide } = await import('../tour/guide.ts');
  const { tour } = await import('../tour/tour.ts');
  await using over = new AsyncDisposableStack();
  const home = await mkdtemp(join(tmpdir(), 'sangam-tour-'));
  over.defer(() => rm(home, { recursive: true, force: true }));

  console.log('A hub on a throwaway database is starting.');
  const hub = await createHub({
    home,
    databaseUrl: null,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    identityKey: null,
    contents: 'demo',
    logger: openLog('error'),
    log: () => {},
  });
  over.defer(async () => {
    await hub.stop();
    if (hub.dataFolder) await rm(hub.dataFolder, { recursive: true, force: true });
  });

  await announceHub(home, hub.url);
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (client: string): Promise<string> => {
    const token = tokens.get(client) ?? requestDemoToken(home, client);
    tokens.set(client, token);
    return token;
  };
  await tour(createGuide(hub.url, tokenOf, (text) => console.log(text)));
  console.log(
    'That was what the graph knows, and the way from an agreement to a catalogue. Start your own hub with npm start.',
  );
}
