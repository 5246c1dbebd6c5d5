import { type ASTNode, parse, visit } from 'graphql';
import { describe, expect, it } from 'vitest';
import { modules } from '../../subgraphs/index.ts';

/** Where an SDL has a name without a description: `Query.state(code)`, `Mou`, `Input.field`. */
function undescribed(document: ASTNode): string[] {
  const found: string[] = [];
  visit(document, {
    enter(node, _key, _parent, _path, ancestors) {
      if (!DESCRIBED.has(node.kind) || ('description' in node && node.description)) return;
      const owners = ancestors.flatMap((owner) => ('name' in owner && owner.name ? [owner.name.value] : []));
      const own = 'name' in node && node.name ? [node.name.value] : [];
      found.push([...owners, ...own].join('.'));
    },
  });
  return found;
}

const DESCRIBED: ReadonlySet<string> = new Set([
  'ScalarTypeDefinition',
  'ObjectTypeDefinition',
  'InterfaceTypeDefinition',
  'UnionTypeDefinition',
  'EnumTypeDefinition',
  'EnumValueDefinition',
  'InputObjectTypeDefinition',
  'InputValueDefinition',
  'FieldDefinition',
]);

describe('descriptions', () => {
  it.each(modules.map((module) => [module.name, module.typeDefs] as const))(
    'of %s leave no type, field, argument, value or input field out',
    (_name, typeDefs) => {
      expect(undescribed(typeDefs)).toEqual([]);
    },
  );

  it('are missed wherever one is missing', () => {
    const sdl = `type A { "b" b("c" c: Int, d: Int): Int e: Int } enum F { G } input H { i: Int } "u" union U = A scalar S`;
    expect(undescribed(parse(sdl))).toEqual(['A', 'A.b.d', 'A.e', 'F', 'F.G', 'H', 'H.i', 'S']);
  });
});
