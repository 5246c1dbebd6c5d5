import { type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, Kind } from 'graphql';

/** `a` and `b c` for `[["a"], ["b", "c"]]`, as people read it: any of, all of. */
export function scopesOf(directives: readonly ConstDirectiveNode[] = []): string | null {
  const scopes = directives
    .find(({ name }) => name.value === 'requiresScopes')
    ?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (scopes?.kind !== Kind.LIST) return null;
  const alternatives = scopes.values.map((all) =>
    all.kind === Kind.LIST
      ? all.values.map((scope) => (scope.kind === Kind.STRING ? `\`${scope.value}\`` : '')).join(' and ')
      : '',
  );
  return alternatives.join(', or ');
}

/** The API schema with the scope that a field needs told in its description: `@requiresScopes` itself is not public. */
export function withScopesDescribed(supergraph: DocumentNode, api: DocumentNode): DocumentNode {
  const scopes = new Map<string, string>();
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      const needed = scopesOf(field.directives);
      if (needed) scopes.set(`${definition.name.value}.${field.name.value}`, needed);
    }
  }
  const describe = (type: string, field: FieldDefinitionNode): FieldDefinitionNode => {
    const needed = scopes.get(`${type}.${field.name.value}`);
    if (!needed) return field;
    const text = [field.description?.value, `Scope: ${needed}.`].filter(Boolean).join('\n');
    return { ...field, description: { kind: Kind.STRING, value: text, block: true } };
  };
  return {
    ...api,
    definitions: api.definitions.map((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? { ...definition, fields: (definition.fields ?? []).map((field) => describe(definition.name.value, field)) }
        : definition,
    ),
  };
}
