import { type Check, checkRange } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { QuoteLineRow } from '../tables.ts';

/** An amount as resolvers pass it on. */
export interface Amount {
  readonly minorUnits: number;
  readonly currency: string;
}

/** A line of a quote with the currency of its revision. */
export interface PricedLine extends QuoteLineRow {
  readonly currency: string;
}

/** Ten thousand crore rupees: sums of a hundred thousand deals stay exact in a safe integer. */
export const MOST_MINOR_UNITS = 10_000_000_000_000;
const MOST_QUANTITY = 1_000_000_000;
const THOUSANDTHS = 1_000;

/** Quantity, to the thousandth, times the price of one, rounded half up to the minor unit. Exact, however large. */
export function amountOf(quantity: number, unitPrice: number): number {
  const thousandths = BigInt(Math.round(quantity * THOUSANDTHS)) * BigInt(unitPrice);
  return Number((thousandths + 500n) / 1_000n);
}

/** More than nothing, and no finer than a thousandth. */
export function checkQuantity(path: string, quantity: number | null | undefined): Check {
  if (quantity === null || quantity === undefined) return null;
  const range = checkRange(path, quantity, 1 / THOUSANDTHS, MOST_QUANTITY);
  if (range) return range;
  const isFine = Math.abs(quantity * THOUSANDTHS - Math.round(quantity * THOUSANDTHS)) < 1e-6;
  return isFine ? null : issue(path, 'INVALID_FORMAT', { expected: 'no more than three decimals', received: quantity });
}
