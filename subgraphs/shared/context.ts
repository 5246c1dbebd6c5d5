import type { Database } from './database.ts';
import type { AskedFields } from './execution/asked-fields.ts';
import type { SubgraphRequest } from './subgraph.ts';

/** What a subgraph's domain functions get: who asks, the database and this request's loaders. */
export interface SubgraphContext<Loaders, Store> extends SubgraphRequest {
  readonly db: Database;
  readonly store: Store;
  readonly loaders: Loaders;
  /** What the operation asks of this subgraph; undefined where that is not known. */
  readonly asked?: AskedFields | undefined;
}
