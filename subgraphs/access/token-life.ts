/** The life of an access token, in seconds. */
export const TOKEN_SECONDS = 15 * 60;

/** How far the clocks of two hubs may be apart, in seconds. */
const SKEW_SECONDS = 60;

/** No token that was issued by `moment` is alive any more after this. */
export const whenTokensAreGone = (moment: Date): Date =>
  new Date(moment.getTime() + (TOKEN_SECONDS + SKEW_SECONDS) * 1000);
