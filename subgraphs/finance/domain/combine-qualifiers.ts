import type { Qualifier } from '../tables.ts';

/**
 * How exact a sum is: exact when all parts are, at least so much when none is less than given, a little less when none is
 * more; where parts stray both ways, or are rounded, so is the sum. Of nothing the sum is exactly 0.
 */
export function combineQualifiers(parts: readonly Qualifier[]): Qualifier {
  const kinds = new Set(parts.filter((part) => part !== 'EXACT'));
  if (kinds.size === 0) return 'EXACT';
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'ABOUT';
}
