import { closeness } from '../../shared/search/closeness.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Reference } from '../store/reference.ts';
import type { DistrictRow, OdopProductRow } from '../tables.ts';

/** Case and accents do not matter to somebody who looks a place up. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-IN');
const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Rows of which a name holds the text; only where no row does, those of which a name has a word near each of the text's:
 * the same rule as for lists in the database. Text without letters and digits finds nothing.
 */
function found<Row>(rows: readonly Row[], search: string | null | undefined, namesOf: (row: Row) => readonly string[]) {
  const text = searchText('search', search);
  if (text === null) return [...rows];
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const holding = rows.filter((row) => namesOf(row).some((name) => folded(name).includes(folded(text))));
  if (holding.length > 0) return holding;
  const isNear = (name: string): boolean => {
    const known = wordsOf(name);
    return words.every((word) => known.some((other) => other.startsWith(word) || closeness(word, other) > 0));
  };
  return rows.filter((row) => namesOf(row).some(isNear));
}

/** Districts of a state (or all) that the text finds by their name or another one. */
export function findDistricts(reference: Reference, state?: string | null, search?: string | null): DistrictRow[] {
  const districts = [...reference.districts.values()].filter((district) => !state || district.state === state);
  return found(districts, search, ({ name, aliases }) => [name, ...aliases]);
}

interface OdopSearch {
  readonly state?: string | null | undefined;
  readonly district?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** ODOP products of a state, a district or all that the text finds by their name. */
export function findOdopProducts(reference: Reference, { state, district, search }: OdopSearch): OdopProductRow[] {
  const products = [...reference.odopProducts.values()].filter(
    (product) =>
      (!district || product.district === district) &&
      (!state || reference.districts.get(product.district)?.state === state),
  );
  return found(products, search, ({ name }) => [name]);
}
