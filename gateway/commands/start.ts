import { Command } from 'commander';
import { openLog } from '../../subgraphs/shared/open-log.ts';
import { surviveStrayRejections } from '../../subgraphs/shared/stray-rejections.ts';
import { type Config, readConfig } from '../config.ts';
import type { Hub } from '../hub.ts';
import { firstLook } from './first-look.ts';
import { listenForReload } from './reload-signal.ts';
import { announceHub, withdrawHub } from './running-hub.ts';
import { listenForStop } from './stop-signal.ts';

export const startCommand = (): Command =>
  new Command('start')
    .description('Start the hub from the environment, as npm start does.')
    .option('--watch', 'follow changes of the supergraph and the API schemas', false)
    .action(start);

interface StartOptions {
  /** Whether changes of the schemas are followed. */
  readonly watch: boolean;
}

/**
 * Starts the hub and resolves when it was told to stop and has stopped. A signal that comes before the hub is up stops it
 * when it is, so that a database is not left half made. Throws a StartError when it cannot be started.
 */
async function start({ watch }: StartOptions): Promise<void> {
  const config = readConfig();
  const stop = listenForStop();
  const hub = await createHubUnless(stop.wasAsked, config, watch);
  if (hub === null) return;
  listenForReload(() => hub.reload());
  if (!stop.wasAsked()) {
    await announceHub(config.home, hub.url);
    console.log(firstLook({ hub, config }));
  }
  await stop.asked;
  await withdrawHub(config.home);
  await hub.stop();
}

/** Null when the start failed after a signal: what the hub was starting was told to end as well. */
async function createHubUnless(stopWasAsked: () => boolean, config: Config, watch: boolean): Promise<Hub | null> {
  // Loaded here: the other commands are quicker without a hub's worth of code.
  const { createHub } = await import('../hub.ts');
  const logger = openLog(config.logLevel);
  surviveStrayRejections(logger);
  try {
    return await createHub({
      ...config,
      watch,
      contents: config.production ? 'facts' : 'demo',
      logger,
      log: (line) => console.log(line),
    });
  } catch (error) {
    if (stopWasAsked()) return null;
    throw error;
  }
}
