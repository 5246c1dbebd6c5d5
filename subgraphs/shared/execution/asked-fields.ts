import {
  type DocumentNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Fields that an operation asks of each object type, wherever in it, by the type's name. A type of which nothing is asked is not in it. */
export type AskedFields = ReadonlyMap<string, ReadonlySet<string>>;

/** What an operation asks of a subgraph: enough to read no column that it does not need. */
export function askedFields(schema: GraphQLSchema, document: DocumentNode): AskedFields {
  const asked = new Map<string, Set<string>>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field({ name }) {
        const parent = types.getParentType();
        const objects = isAbstractType(parent) ? schema.getPossibleTypes(parent) : isObjectType(parent) ? [parent] : [];
        for (const object of objects) {
          const fields = asked.get(object.name) ?? new Set();
          asked.set(object.name, fields.add(name.value));
        }
      },
    }),
  );
  return asked;
}
