type Found = Readonly<Record<string, unknown>> | null | undefined;

/** The `code` under a field of what the graph found, e.g. `state { code }` of a district; null when nothing is there. */
export function codeUnder(found: Found, field: 'state' | 'district'): string | null {
  const place = found?.[field];
  return typeof place === 'object' && place && 'code' in place && typeof place.code === 'string' ? place.code : null;
}

export const stateOfDistrict = (found: Found): string | null => codeUnder(found, 'state');
