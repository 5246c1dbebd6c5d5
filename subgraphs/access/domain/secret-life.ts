const DAY_MS = 24 * 3600 * 1000;

/** How long a secret that is replaced is good for, unless somebody says otherwise, and at most. */
export const USUAL_MS = 7 * DAY_MS;
export const LONGEST_MS = 90 * DAY_MS;

/** Who has two secrets has to lose one before getting another: more would be forgotten. */
export const MOST_SECRETS = 2;
