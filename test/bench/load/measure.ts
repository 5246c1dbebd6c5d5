import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Load, LoadOptions } from './generator.ts';

/**
 * Loads an address from another process. `between` runs after the warm-up, before what is measured. A warm-up with errors
 * is the end: its load is given.
 */
export async function measure(options: LoadOptions, between?: () => Promise<void>): Promise<Load> {
  const child = fork(new URL('generator.ts', import.meta.url), { execArgv: [] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the load generator ended with ${code}`);
  });
  ended.catch(() => {});
  const answer = async (): Promise<{ load?: Load }> => (await Promise.race([once(child, 'message'), ended]))[0];
  child.send(options);
  const warmUp = await answer();
  if (warmUp.load !== undefined) return warmUp.load;
  await between?.();
  child.send('measure');
  const { load } = await answer();
  if (load === undefined) throw new Error('expected a load');
  await ended.catch(() => {});
  return load;
}
