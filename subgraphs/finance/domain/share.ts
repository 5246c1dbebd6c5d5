/** All of a fund, in basis points. */
export const WHOLE = 10_000;

/**
 * A share of an amount of paise, down to the whole paisa: shares never sum to more than the amount. By way of big integers,
 * since the product of a large fund and its basis points is no safe number.
 */
export const shareOf = (paise: number, basisPoints: number): number =>
  Number((BigInt(paise) * BigInt(basisPoints)) / BigInt(WHOLE));
