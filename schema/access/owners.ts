import { type ConstDirectiveNode, type DocumentNode, isTypeDefinitionNode, Kind } from 'graphql';

/** Whose a field is that every subgraph has alike. */
export const SHARED = 'shared';

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const directivesOf = ({ directives = [] }: Directed, name: string): readonly ConstDirectiveNode[] =>
  directives.filter((directive) => directive.name.value === name);

function argumentOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined;
}

/**
 * Tells the subgraph that answers for a field: the one that resolves it; of a key, which several know, the one that has
 * most of the type for itself. A type that nobody has for itself is shared.
 */
export function readOwners({ definitions }: DocumentNode): (type: string, field: string) => string {
  const names = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? [])
      for (const graph of directivesOf(value, 'join__graph'))
        names.set(value.name.value, argumentOf(graph, 'name') ?? value.name.value);
  }
  const graphsIn = (node: Directed, name: string): readonly string[] => [
    ...new Set(directivesOf(node, name).flatMap((it) => names.get(argumentOf(it, 'graph') ?? '') ?? [])),
  ];

  for (const definition of definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const type = definition.name.value;
    const fields = 'fields' in definition ? (definition.fields ?? []) : [];
    const own = new Map<string, number>();
    const places = graphsIn(definition, 'join__type');
    for (const field of fields) {
      const graphs = graphsIn(field, 'join__field');
      const [only] = graphs.length === 0 ? places : graphs;
      if (only === undefined || (graphs.length || places.length) !== 1) continue;
      owners.set(`${type}.${field.name.value}`, only);
      own.set(only, (own.get(only) ?? 0) + 1);
    }
    const [most] = [...own].sort(([, a], [, b]) => b - a)[0] ?? (places.length === 1 ? places : []);
    owners.set(type, most ?? SHARED);
  }
  return (type, field) => owners.get(`${type}.${field}`) ?? owners.get(type) ?? SHARED;
}
