import type { Supergraph } from './supergraph.ts';

/** The name that a client's variable has inside: the client's could clash with the planner's or be odd. */
export function innerVariable(index: number): string {
  return `v${index}`;
}

/** Names that an alias keeps away from. */
export type Names = Pick<Supergraph, 'fieldNames' | 'requiredWithArguments'>;

/**
 * One inner key a client's key, the same everywhere in an operation, so that what merges for the client merges inside. A field
 * that some `@requires` asks for with arguments leaves its own name to that: the planner would take one for the other.
 */
export function prepareKeys({ fieldNames, requiredWithArguments }: Names): (key: string, name: string) => string {
  const renamed = new Map<string, string>();
  return (key, name) => {
    if (key === name && !(name in Object.prototype) && !requiredWithArguments.has(name)) return name;
    const isHarmless =
      !fieldNames.has(key) && !key.startsWith('_') && !(key in Object.prototype) && !/^a\d+_$/.test(key);
    if (isHarmless) return key;
    const inner = renamed.get(key) ?? `a${renamed.size}_`;
    renamed.set(key, inner);
    return inner;
  };
}
