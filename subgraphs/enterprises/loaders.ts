import { byKey } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { narrowLoaders } from '../shared/narrow-rows.ts';
import { createPersonalData } from '../shared/personal-data.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { Store } from './store.ts';
import type { EnterpriseRow } from './tables.ts';

/** Loaders of one request: what the principal may not see is null, like what does not exist. */
export function createLoaders(store: Store, request: SubgraphRequest) {
  const visibility = visibilityOf(request.principal);
  return {
    enterprise: narrowLoaders(store.narrow, (asked) =>
      byKey<string, EnterpriseRow>(
        (ids) => store.enterprisesByIds(ids, visibility, asked),
        (row) => row.id,
      ),
    ),
    personalData: createPersonalData('Enterprise', request),
  };
}

export type Context = SubgraphContext<ReturnType<typeof createLoaders>, Store>;
