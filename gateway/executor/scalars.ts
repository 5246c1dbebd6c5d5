import { type GraphQLScalarType, type GraphQLSchema, isScalarType } from 'graphql';

/** How the gateway checks values of custom scalars, by name. */
export type Scalars = Readonly<Record<string, GraphQLScalarType>>;

/**
 * Lets a contract's schema check custom scalars as their subgraphs will, so that a wrong value is refused under the
 * client's own variable name before any subgraph is called. Values go on as they came: the subgraph parses them again.
 */
export function withScalarsChecked(schema: GraphQLSchema, scalars: Scalars): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    const known = isScalarType(type) ? scalars[type.name] : undefined;
    if (!isScalarType(type) || known === undefined) continue;
    type.parseValue = (value) => {
      known.parseValue(value);
      return value;
    };
    const toValue = type.parseLiteral.bind(type);
    type.parseLiteral = (node, variables) => {
      known.parseLiteral(node, variables);
      return toValue(node, variables);
    };
  }
  return schema;
}
