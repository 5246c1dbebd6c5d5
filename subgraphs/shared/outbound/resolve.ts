import { Resolver } from 'node:dns/promises';

/** The addresses of a name, IPv4 first, none when there are none or nobody answered. Rejects when the signal aborts. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

const TRY_MS = 2_000;
const TRIES = 2;

/**
 * Asks DNS servers, those of this machine unless others are given. They are asked directly and not by way of `getaddrinfo`: that
 * one takes a thread of the four that files and hashes need too, for as long as somebody's name server pleases, knows names that
 * are this machine's own business (`localhost`, `/etc/hosts`, search domains), and can not be called off.
 */
export function createResolve(servers: readonly string[] | null): Resolve {
  return async (name, signal) => {
    signal.throwIfAborted();
    const resolver = new Resolver({ timeout: TRY_MS, tries: TRIES });
    if (servers !== null) resolver.setServers(servers);
    const cancel = () => resolver.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      const answers = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
      signal.throwIfAborted();
      return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  };
}
