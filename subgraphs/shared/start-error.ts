/**
 * A failure that the operator can mend: wrong configuration, a damaged data folder, a database too old. Its message is
 * one line that says what was found and what to do; programs print that line alone, without a stack, and exit with 1.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
