import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { CertificatePage } from '../store/lists.ts';
import type { QueryCertificatesArgs } from '../types.generated.ts';
import { endsBetween } from './certificate-status.ts';
import { productVisibilityOf } from './visibility.ts';

/** A page of the certificates that the caller may see. */
export async function listCertificates(
  { principal, store }: Context,
  { filter, orderBy, first, after }: QueryCertificatesArgs,
): Promise<CertificatePage> {
  const { statuses, on, endsFrom, endsTo, number, ...given } = filter ?? {};
  const day = on ?? dayInIndia(new Date());
  const ends = statuses ? endsBetween(statuses, day) : {};
  const latest = [endsFrom, ends.from].filter((bound) => bound).toSorted();
  const earliest = [endsTo, ends.to].filter((bound) => bound).toSorted();
  return store.certificatePage({
    filter: {
      ...given,
      number: number?.trim(),
      statuses: statuses ? [day, ...statuses] : null,
      endsFrom: latest.at(-1) ?? null,
      endsTo: earliest[0] ?? null,
      ...productVisibilityOf(principal),
    },
    order: orderBy,
    first,
    after,
  });
}
