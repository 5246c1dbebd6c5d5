import type { Facts } from '../read-facts.ts';

/**
 * A source as people read it: `Title (publisher, date), address`, each part as far as it is known. This is what every
 * `source` in the tables holds. Throws when the key is not in `sources.csv`.
 */
export function citationOf(facts: Facts, key: string): string {
  const source = facts.sources.find((row) => row.key === key);
  if (!source) throw new Error(`unknown source ${key}`);
  const details = [source.publisher, source.published_on].filter(Boolean).join(', ');
  return [details ? `${source.title} (${details})` : source.title, source.url].filter(Boolean).join(', ');
}

/** Rows of the tables say yes or no: only what is certain counts as sure. */
export const isSure = (row: { readonly sure: 'high' | 'medium' | 'low' }): boolean => row.sure === 'high';
