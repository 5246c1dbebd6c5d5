import { type DocumentNode, isTypeDefinitionNode, Kind, type TypeNode } from 'graphql';
import { WITHHELD_BY_ROW } from '../../subgraphs/nodes/scopes.ts';
import { scopesOf } from '../describe-scopes.ts';

interface Type {
  readonly scopes: string | null;
  readonly fields: ReadonlyMap<string, { readonly scopes: string | null; readonly type: string }>;
}

const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

/**
 * Tells the scopes that a field needs, as the gateway asks for them: those of the field, of its type and of what it returns; of a field
 * of an interface, those of every type that implements it too. Where rows of types without their scope are left out one by one, the
 * interface needs none of the types'.
 */
export function readScopes({ definitions }: DocumentNode): (type: string, field: string) => string {
  const types = new Map<string, Type>();
  const implementers = new Map<string, string[]>();
  for (const definition of definitions) {
    if (!isTypeDefinitionNode(definition)) continue;
    const name = definition.name.value;
    const isOutput =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    const fields = isOutput ? (definition.fields ?? []) : [];
    types.set(name, {
      scopes: scopesOf(definition.directives),
      fields: new Map(
        fields.map((field) => [field.name.value, { scopes: scopesOf(field.directives), type: namedType(field.type) }]),
      ),
    });
    if (isOutput)
      for (const { name: abstract } of definition.interfaces ?? [])
        implementers.set(abstract.value, [...(implementers.get(abstract.value) ?? []), name]);
  }
  return (type, field) => {
    const needed = [type, ...(implementers.get(type) ?? [])].flatMap((place) => {
      const found = types.get(place)?.fields.get(field);
      if (found === undefined) return [];
      const ofPlace = WITHHELD_BY_ROW.has(type) ? null : types.get(place)?.scopes;
      return [ofPlace, found.scopes, WITHHELD_BY_ROW.has(found.type) ? null : types.get(found.type)?.scopes];
    });
    return [...new Set(needed.flatMap((scopes) => scopes ?? []))].join('; ');
  };
}
