import type { Supergraph } from './supergraph.ts';

/** The name that a client's variable has inside: the client's could clash with the planner's or be odd. */
export function innerVariable(index: number): string {
  return `v${index}`;
}

/** The key inside of a field under a key of the client's. */
export type InnerKey = (key: string, name: string, hasArguments: boolean) => string;

/** Names that an alias keeps away from. */
export type Names = Pick<Supergraph, 'fieldNames' | 'requiredNames'>;

/**
 * One inner key a client's key, so that what merges for the client merges inside. A field that some `@requires` asks for
 * leaves its own name to that when either has arguments: the planner would take the one for the other.
 */
export function prepareKeys({ fieldNames, requiredNames }: Names): InnerKey {
  const renamed = new Map<string, string>();
  return (key, name, hasArguments) => {
    const required = requiredNames.get(name);
    const isLeft = required !== undefined && (required || hasArguments);
    if (key === name && !(name in Object.prototype) && !isLeft) return name;
    const isHarmless =
      !fieldNames.has(key) && !key.startsWith('_') && !(key in Object.prototype) && !/^a\d+_$/.test(key);
    if (isHarmless) return key;
    const inner = renamed.get(key) ?? `a${renamed.size}_`;
    renamed.set(key, inner);
    return inner;
  };
}
