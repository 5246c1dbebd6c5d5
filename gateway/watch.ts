import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from './executor/errors.ts';

/** Something that may change. */
export interface Watchable {
  /** For people: a path or an address. */
  readonly name: string;
  /** Tells versions apart without reading more than it must. Rejects when there is nothing to be had. */
  fingerprint(): Promise<string>;
  /** Milliseconds between two looks at it that it can well bear. */
  readonly pollMs: number;
}

/** Between two looks at something that changes: when they agree, whoever writes it has come to an end. */
const SETTLE_MS = 100;

/**
 * Calls `changed` once, for what may have changed before the watch began, and after each change that has come to rest.
 * Polls rather than listens to the file system: events name folders and not files, get lost on network and container
 * mounts, and do not follow links. Returns what ends it.
 */
export async function watchSource(
  source: Watchable,
  changed: () => Promise<unknown>,
  logger: Logger,
): Promise<() => Promise<void>> {
  const ending = new AbortController();
  const look = (): Promise<string | null> => source.fingerprint().catch(() => null);
  let seen = await look();
  const watching = watch();

  async function watch(): Promise<void> {
    let isMissing = seen === null;
    await changed();
    while (await rest(source.pollMs)) {
      let now = await look();
      if (now === null && !isMissing) logger.warn({ source: source.name }, 'what is watched is not to be had any more');
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

export const FILE_POLL_MS = 250;

/** Of what is at a path now, so that a file renamed over it and a link that was turned are seen like one written in place. */
export async function fileFingerprint(path: string | URL): Promise<string> {
  const { ino, size, mtimeMs } = await stat(path);
  return `${ino} ${size} ${mtimeMs}`;
}
