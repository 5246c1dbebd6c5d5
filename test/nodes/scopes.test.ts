import { type GraphQLField, getNamedType, isInterfaceType, isObjectType, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentsOf, directivesOf, readSupergraph } from '../../gateway/executor/supergraph.ts';
import { composeGraph } from '../../schema/compose-graph.ts';
import { modules } from '../../subgraphs/index.ts';
import { SCOPE_OF, WITHHELD_BY_ROW } from '../../subgraphs/nodes/scopes.ts';
import { ID_PREFIXES } from '../../subgraphs/shared/ids.ts';

const { schema } = readSupergraph(print(composeGraph(modules)));
const scopesOf = (node: Parameters<typeof directivesOf>[0]): unknown[] =>
  directivesOf(node, 'requiresScopes').map((directive) => argumentsOf(directive).scopes);
const fields = (): GraphQLField<unknown, unknown>[] => Object.values(schema.getQueryType()?.getFields() ?? {});

describe('the scope that a node needs', () => {
  it.each(Object.keys(ID_PREFIXES))('is that of the root field and the type of %s', (typename) => {
    const type = schema.getType(typename);
    const roots = fields().filter(
      (field) => getNamedType(field.type) === type && field.args.some(({ name }) => name === 'id'),
    );
    const needed = SCOPE_OF[typename];
    for (const scopes of [...roots.map(scopesOf), scopesOf(isObjectType(type) ? type : undefined)])
      if (scopes.length > 0) expect(scopes).toEqual([[[needed]]]);
    // A root field that is open to all stands for a type that is.
    if (
      roots.some((root) => scopesOf(root).length === 0) &&
      scopesOf(isObjectType(type) ? type : undefined).length === 0
    )
      expect(needed).toBeUndefined();
  });

  it('is asked of rows of no type that there is not', () => {
    for (const typename of Object.keys(SCOPE_OF)) expect(Object.keys(ID_PREFIXES)).toContain(typename);
  });
});

it('an interface whose rows are withheld is returned by nodes alone, where it may be null', () => {
  const returning = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields())
          .filter((field) => WITHHELD_BY_ROW.has(getNamedType(field.type).name))
          .map((field) => `${type.name}.${field.name}: ${field.type}`)
      : [],
  );
  expect(returning.sort()).toEqual(['Query.node: Node', 'Query.nodes: [Node]!']);
});
