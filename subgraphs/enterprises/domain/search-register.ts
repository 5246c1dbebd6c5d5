import type { Reference } from '../store/reference.ts';
import type { DistrictRow, OdopProductRow } from '../tables.ts';

/** Case and accents do not matter to somebody who looks a place up. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en-IN');

/** Districts of a state (or all) whose name or a former name holds the text. */
export function findDistricts(reference: Reference, state?: string | null, search?: string | null): DistrictRow[] {
  const wanted = folded(search?.trim() ?? '');
  return [...reference.districts.values()].filter(
    (district) =>
      (!state || district.state === state) &&
      [district.name, ...district.aliases].some((name) => folded(name).includes(wanted)),
  );
}

interface OdopSearch {
  readonly state?: string | null | undefined;
  readonly district?: string | null | undefined;
  readonly search?: string | null | undefined;
}

/** ODOP products of a state, a district or all, whose name holds the text. */
export function findOdopProducts(reference: Reference, { state, district, search }: OdopSearch): OdopProductRow[] {
  const wanted = folded(search?.trim() ?? '');
  return [...reference.odopProducts.values()].filter(
    (product) =>
      (!district || product.district === district) &&
      (!state || reference.districts.get(product.district)?.state === state) &&
      folded(product.name).includes(wanted),
  );
}
