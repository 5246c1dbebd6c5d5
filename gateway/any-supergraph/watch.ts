import { setTimeout } from 'node:timers/promises';
import type { Logger } from '../executor/errors.ts';
import type { SupergraphSource } from './source.ts';

/** Between two looks at something that changes: when they agree, whoever writes it has come to an end. */
const SETTLE_MS = 100;

/**
 * Calls `changed` after each change of a source that has come to rest. Polls rather than listens to the file system:
 * events name folders and not files, get lost on network and container mounts, and do not follow links. Returns what ends it.
 */
export async function watchSource(
  source: SupergraphSource,
  changed: () => Promise<unknown>,
  logger: Logger,
): Promise<() => Promise<void>> {
  const ending = new AbortController();
  const look = (): Promise<string | null> => source.fingerprint().catch(() => null);
  let seen = await look();
  const watching = watch();

  async function watch(): Promise<void> {
    let isMissing = seen === null;
    while (await rest(source.pollMs)) {
      let now = await look();
      if (now === null && !isMissing) logger.warn({ source: source.name }, 'the supergraph is not to be had any more');
      isMissing = now === null;
      if (now === null || now === seen) continue;
      for (let before: string | null = null; now !== before && (await rest(SETTLE_MS)); ) {
        before = now;
        now = await look();
      }
      if (ending.signal.aborted || now === null) continue;
      seen = now;
      await changed();
    }
  }

  /** False when the watch is over. */
  async function rest(ms: number): Promise<boolean> {
    await setTimeout(ms, undefined, { signal: ending.signal }).catch(() => {});
    return !ending.signal.aborted;
  }

  return () => {
    ending.abort();
    return watching;
  };
}
