/**
 * Limits guesses of a secret: the tries themselves, wherever they come from, so that a request with many aliases has no more of them
 * than many requests. Every check of a secret asks here first, and so does what sends something to others who may not want it.
 */
export interface Attempts {
  /**
   * Counts a try at the secrets of `subject`. Resolves to null when it may be made, else to the seconds until the next may
   * be; then the secret must not even be looked at.
   */
  take(subject: string): Promise<number | null>;
  /** The try was right, so it does not count. */
  giveBack(subject: string): Promise<void>;
}
