import type { QueryPlan } from '@graphql-hive/router-query-planner';

export type ToPlanner =
  | { readonly kind: 'supergraph'; readonly sdl: string }
  | { readonly kind: 'operation'; readonly operation: string };

export type FromPlanner =
  | { readonly kind: 'ready' }
  | { readonly kind: 'planned'; readonly plan: QueryPlan }
  | { readonly kind: 'failed'; readonly message: string };

export function isFromPlanner(message: unknown): message is FromPlanner {
  return typeof message === 'object' && message !== null && 'kind' in message && typeof message.kind === 'string';
}
