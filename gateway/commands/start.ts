import { Command } from 'commander';
import { destination, pino } from 'pino';
import { readConfig } from '../config.ts';
import type { Hub } from '../hub.ts';
import { firstLook } from './first-look.ts';
import { announceHub, withdrawHub } from './running-hub.ts';

export const startCommand = (): Command =>
  new Command('start').description('Start the hub from the environment, as npm start does.').action(start);

/** Starts the hub and leaves it running; SIGINT and SIGTERM stop it. Throws a StartError when it cannot be started. */
export async function start(): Promise<void> {
  const config = readConfig();
  // Loaded here: the other commands are quicker without a hub's worth of code.
  const { createHub } = await import('../hub.ts');
  const logger = pino({ level: config.logLevel }, destination(2));
  const abandoned = stopOnSignals();
  const hub = await createHub({
    ...config,
    demoClients: !config.production,
    logger,
    log: (line) => console.log(line),
  });
  if (abandoned.stopWith(hub, config.home)) return;
  await announceHub(config.home, hub.url);
  console.log(firstLook({ hub, config }));
}

/** A signal this soon after the first is the same one: Ctrl-C reaches the hub from the terminal, and again from npm. */
const ECHO_MS = 1_000;

/**
 * The first signal stops cleanly, a later one at once. A signal that comes before the hub is up stops it when it is:
 * a database that is being set up is not left half made.
 */
function stopOnSignals() {
  let running: { hub: Hub; home: string } | null = null;
  let askedAt: number | null = null;

  const stop = async ({ hub, home }: { hub: Hub; home: string }): Promise<void> => {
    await withdrawHub(home);
    await hub.stop();
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > ECHO_MS) process.exit(signal === 'SIGINT' ? 130 : 143);
      return;
    }
    askedAt = performance.now();
    console.log('Stopping; once more to force it.');
    if (running) finish(running);
  };
  const finish = (target: { hub: Hub; home: string }): void => {
    stop(target).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);

  return {
    /** Whether a signal had come already, and the hub is on its way down again. */
    stopWith(hub: Hub, home: string): boolean {
      running = { hub, home };
      if (askedAt !== null) finish(running);
      return askedAt !== null;
    },
  };
}
