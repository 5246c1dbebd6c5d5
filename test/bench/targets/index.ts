import type { DialectName } from '../load/dialects.ts';

export interface Target {
  readonly name: string;
  /** In this folder; started as a process of its own. */
  readonly file: string;
  /** What it stands on: a database of its own accord, our subgraphs in a second process, or stubs in a second process. */
  readonly over: 'database' | 'subgraphs' | 'stubs';
  readonly dialect: DialectName;
}

/** In the order in which they are measured: what is compared stands close together. */
export const TARGETS: readonly Target[] = [
  { name: 'ceiling-sql', file: 'ceiling-sql.ts', over: 'database', dialect: 'address' },
  { name: 'hub', file: 'hub.ts', over: 'database', dialect: 'graph' },
  { name: 'yoga-monolith', file: 'yoga-monolith.ts', over: 'database', dialect: 'graph' },
  { name: 'yoga-monolith-narrow', file: 'yoga-monolith-narrow.ts', over: 'database', dialect: 'graph' },
  { name: 'apollo-monolith', file: 'apollo-monolith.ts', over: 'database', dialect: 'graph' },
  { name: 'postgraphile', file: 'postgraphile.ts', over: 'database', dialect: 'postgraphile' },
  { name: 'hub-http-subgraphs', file: 'hub.ts', over: 'subgraphs', dialect: 'graph' },
  { name: 'hive-gateway-http', file: 'hive-gateway.ts', over: 'subgraphs', dialect: 'graph' },
  { name: 'apollo-gateway-http', file: 'apollo-gateway.ts', over: 'subgraphs', dialect: 'graph' },
  { name: 'gateway-stub', file: 'sangam-gateway.ts', over: 'stubs', dialect: 'stub' },
  { name: 'hive-gateway-stub', file: 'hive-gateway.ts', over: 'stubs', dialect: 'stub' },
  { name: 'apollo-gateway-stub', file: 'apollo-gateway.ts', over: 'stubs', dialect: 'stub' },
];

/** What is to be reached: so many times the other's requests a second. */
export const GOALS: readonly { readonly name: string; readonly times: number; readonly of: string }[] = [
  { name: 'hub', times: 3, of: 'apollo-gateway-http' },
  { name: 'hub', times: 1.5, of: 'yoga-monolith' },
  { name: 'hub', times: 0.3, of: 'ceiling-sql' },
  { name: 'hub-http-subgraphs', times: 1.15, of: 'hive-gateway-http' },
  { name: 'gateway-stub', times: 2.5, of: 'hive-gateway-stub' },
  { name: 'gateway-stub', times: 4, of: 'apollo-gateway-stub' },
];

export const fileOf = ({ file }: Target): URL => new URL(file, import.meta.url);
