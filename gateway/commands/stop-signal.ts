/** A signal this soon after the first is the same one: Ctrl-C reaches the hub from the terminal, and again from npm. */
const ECHO_MS = 1_000;

const EXIT_STATUS = { SIGINT: 130, SIGTERM: 143 };

/** SIGINT and SIGTERM: the first asks for a clean stop, a later one ends the process at once. */
export function listenForStop() {
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  let askedAt: number | null = null;

  const onSignal = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (askedAt === null) {
      askedAt = performance.now();
      console.log('Stopping; once more to force it.');
      resolve();
    } else if (performance.now() - askedAt > ECHO_MS) {
      process.exit(EXIT_STATUS[signal]);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return { asked, wasAsked: () => askedAt !== null };
}
