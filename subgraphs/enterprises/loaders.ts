import DataLoader from 'dataloader';
import { byKey } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { narrowLoaders } from '../shared/narrow-rows.ts';
import type { Principal } from '../shared/principal.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { Store } from './store.ts';
import type { EnterpriseRow } from './tables.ts';

/** A place and the days between which it is asked for. */
interface Asked {
  readonly code: string;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Counts of registrations, those of all places and periods of a level in one statement; they tell of nobody alone. */
const registrationsOf = (store: Store, place: 'district' | 'state') =>
  new DataLoader<Asked, number, string>(
    (asked) =>
      store.registrations(
        place,
        asked.map(({ code, from = null, to = null }) => ({ code, from, to })),
      ),
    { cacheKeyFn: ({ code, from, to }) => `${code}/${from ?? ''}/${to ?? ''}` },
  );

/** Loaders of one request: what the principal may not see is null, like what does not exist. */
export function createLoaders(store: Store, principal: Principal) {
  const visibility = visibilityOf(principal);
  return {
    enterprise: narrowLoaders(store.narrow, (asked) =>
      byKey<string, EnterpriseRow>(
        (ids) => store.enterprisesByIds(ids, visibility, asked),
        (row) => row.id,
      ),
    ),
    registrationsOfDistrict: registrationsOf(store, 'district'),
    registrationsOfState: registrationsOf(store, 'state'),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
