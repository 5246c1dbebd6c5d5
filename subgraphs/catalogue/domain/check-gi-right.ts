import type { Check } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type Named, numberAt, recordsAt, textAt, textsAt } from './find-named.ts';

/** An authorisation (`giu_…`) by which a product carries a GI. */
export interface GiRight {
  readonly id: string;
  readonly version: number;
  /** Last day; null where no end is recorded. */
  readonly until: string | null;
}

/** Fields of a seller that tell its authorisations of today, and of a sign that tell whom it is for. */
export const AUTHORISATIONS = 'giAuthorisations { id version to indication { id } }';
export const SIGN = 'name aliases states { code } districts { code } applications { status validUntil }';

interface Place {
  readonly state: string;
  readonly district: string | null;
}

/**
 * The right of a seller to put a sign on its goods: the longest authorisation in force today among those of the seller and of the
 * co-operative that it sells through, which is registered for its members.
 */
export function rightTo(
  gi: Named | null,
  holders: readonly (Readonly<Record<string, unknown>> | null)[],
): GiRight | null {
  if (!gi) return null;
  const rights = holders
    .flatMap((holder) => (holder ? recordsAt(holder, 'giAuthorisations') : []))
    .filter((right) => textAt(right, 'indication', 'id') === gi.id)
    .flatMap((right) => {
      const [id, version] = [textAt(right, 'id'), numberAt(right, 'version')];
      return id === null || version === null ? [] : [{ id, version, until: textAt(right, 'to') }];
    });
  return rights.toSorted((a, b) => (b.until ?? '9999').localeCompare(a.until ?? '9999'))[0] ?? null;
}

/** A product may carry a sign that is registered, in the sign's area, by an authorised user. */
export function checkGiRight(gi: Named | null, right: GiRight | null, seller: Place | null): Check[] {
  if (!gi || !seller) return [];
  const states = textsAt(gi.fields, 'states', 'code');
  const districts = textsAt(gi.fields, 'districts', 'code');
  const applications = recordsAt(gi.fields, 'applications').map((application) => ({
    status: textAt(application, 'status'),
    until: textAt(application, 'validUntil'),
  }));
  const today = dayInIndia(new Date());
  const isRegistered =
    applications.length === 0 ||
    applications.some(
      ({ status, until }) => status === null || (status === 'REGISTERED' && (until === null || until >= today)),
    );
  const standing = applications.map(({ status, until }) => (until === null ? status : `${status} until ${until}`));
  const refuse = (expected: string, received: string | null): Check =>
    issue('input.gi', 'NOT_ENTITLED', { expected, received });
  return [
    isRegistered ? null : refuse('a sign that is REGISTERED, and protected today', standing.join(', ')),
    states.includes(seller.state) ? null : refuse(`a seller of ${states.join(', ')}`, `one of ${seller.state}`),
    districts.length > 0 && seller.district !== null && !districts.includes(seller.district)
      ? refuse(`a seller in the area of the sign: districts ${districts.join(', ')}`, seller.district)
      : null,
    districts.length > 0 && seller.district === null
      ? warning('input.gi', 'UNUSUAL', { expected: 'a seller whose district is known', received: null })
      : null,
    right
      ? null
      : refuse('an authorised user of the sign today: the seller, or the co-operative it sells through', gi.id),
  ];
}
