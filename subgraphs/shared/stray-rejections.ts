/** What this needs of a logger; pino's fits. */
interface ErrorLogger {
  error(details: object, message: string): void;
}

/**
 * Keeps this process alive when a promise is rejected that nobody waits for, and logs it. graphql-js 16 leaves such promises
 * behind: when an item of a list fails at once that may not be null, it does not wait for the items before it, and whatever
 * they are rejected with later would end the process. The client has its answer by then, with an error in it.
 */
export function surviveStrayRejections(logger: ErrorLogger): void {
  process.on('unhandledRejection', (reason) => {
    logger.error({ err: reason }, 'a promise was rejected that nobody waits for');
  });
}
