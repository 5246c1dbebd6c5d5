import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeDefinitionNode,
  type TypeNode,
  validateSchema,
} from 'graphql';
import type { Audience } from '../subgraphs/shared/principal.ts';
import { withScopesDescribed } from './describe-scopes.ts';

type Tagged = { readonly directives?: readonly DirectiveNode[] | undefined };

/** A contract can not stand: which type and field of which audience, and why. */
export class ContractError extends Error {}

const tagsOf = ({ directives = [] }: Tagged): string[] =>
  directives.flatMap(({ name, arguments: given = [] }) =>
    name.value === 'tag' ? given.flatMap(({ value }) => (value.kind === Kind.STRING ? value.value : [])) : [],
  );

const namedType = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : namedType(type.type));

/**
 * The API schema of one audience. Deny by default: an object type or a field is in a contract when `@tag` names the audience;
 * the tags of a field, where it has any, replace those of its type. The admin contract has everything. Inputs, enums,
 * unions and scalars are in when something visible uses them, and out when nothing does; an input field, an argument or a
 * value with tags is in when these name the audience.
 *
 * Throws ContractError when a visible field would return or take something hidden: then a tag is missing or too much.
 */
export function contractOf(supergraph: DocumentNode, audience: Audience): DocumentNode {
  const tags = tagRegister(supergraph);
  const isVisible = (own: readonly string[], inherited: readonly string[]): boolean =>
    audience === 'admin' || (own.length > 0 ? own : inherited).includes(audience);

  const types = new Map<string, TypeDefinitionNode>();
  const rest: DocumentNode['definitions'][number][] = [];
  for (const definition of withScopesDescribed(supergraph, transformSupergraphToPublicSchema(supergraph)).definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) {
      rest.push(definition);
      continue;
    }
    const name = definition.name.value;
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      const inherited = tags.get(name) ?? [];
      const fields = (definition.fields ?? [])
        .filter((field) => isVisible(tags.get(`${name}.${field.name.value}`) ?? [], inherited))
        .map((field) => withVisibleArguments(name, field, tags, audience));
      if (fields.length > 0) types.set(name, { ...definition, fields });
    } else if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      const fields = (definition.fields ?? []).filter((field) => {
        const own = tags.get(`${name}.${field.name.value}`) ?? [];
        return own.length === 0 || isVisible(own, []);
      });
      types.set(name, { ...definition, fields });
    } else if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      const values = (definition.values ?? []).filter((value) => {
        const own = tags.get(`${name}.${value.name.value}`) ?? [];
        return own.length === 0 || isVisible(own, []);
      });
      if (values.length > 0) types.set(name, { ...definition, values });
    } else {
      types.set(name, definition as TypeDefinitionNode);
    }
  }
  return checked(withoutUnreachable(withVisibleMembers(types), rest, audience), audience);
}

/** Tags by schema coordinate (`Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`). */
function tagRegister(supergraph: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, readonly string[]>();
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
    const name = definition.name.value;
    tags.set(name, tagsOf(definition));
    for (const field of 'fields' in definition ? (definition.fields ?? []) : []) {
      tags.set(`${name}.${field.name.value}`, tagsOf(field));
      for (const argument of 'arguments' in field ? (field.arguments ?? []) : [])
        tags.set(`${name}.${field.name.value}(${argument.name.value}:)`, tagsOf(argument));
    }
    for (const value of 'values' in definition ? (definition.values ?? []) : [])
      tags.set(`${name}.${value.name.value}`, tagsOf(value));
  }
  return tags;
}

function withVisibleArguments(
  type: string,
  field: FieldDefinitionNode,
  tags: ReadonlyMap<string, readonly string[]>,
  audience: Audience,
): FieldDefinitionNode {
  const visible = (argument: InputValueDefinitionNode): boolean => {
    const own = tags.get(`${type}.${field.name.value}(${argument.name.value}:)`) ?? [];
    return audience === 'admin' || own.length === 0 || own.includes(audience);
  };
  return { ...field, arguments: (field.arguments ?? []).filter(visible) };
}

/** Unions and `implements` name only what is there; a union of nothing is not there itself. */
function withVisibleMembers(types: ReadonlyMap<string, TypeDefinitionNode>): Map<string, TypeDefinitionNode> {
  const isThere = ({ name }: NamedTypeNode): boolean => types.has(name.value);
  const result = new Map<string, TypeDefinitionNode>();
  for (const [name, definition] of types) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      const members = (definition.types ?? []).filter(isThere);
      if (members.length > 0) result.set(name, { ...definition, types: members });
    } else if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      result.set(name, { ...definition, interfaces: (definition.interfaces ?? []).filter(isThere) });
    } else {
      result.set(name, definition);
    }
  }
  return result;
}

const BUILT_IN = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

/** What the root types lead to; types of a reachable interface count as reachable. */
function withoutUnreachable(
  types: ReadonlyMap<string, TypeDefinitionNode>,
  rest: readonly DocumentNode['definitions'][number][],
  audience: Audience,
): DocumentNode {
  const reached = new Set<string>();
  const reach = (name: string, from: string): void => {
    if (reached.has(name) || BUILT_IN.has(name)) return;
    const definition = types.get(name);
    if (!definition) throw new ContractError(`${audience}: ${from} uses ${name}, which this audience may not see`);
    reached.add(name);
    if ('fields' in definition) {
      for (const field of definition.fields ?? []) {
        const coordinate = `${name}.${field.name.value}`;
        reach(namedType(field.type).name.value, coordinate);
        for (const argument of 'arguments' in field ? (field.arguments ?? []) : [])
          reach(namedType(argument.type).name.value, `${coordinate}(${argument.name.value}:)`);
      }
    }
    if ('interfaces' in definition) for (const it of definition.interfaces ?? []) reach(it.name.value, name);
    if (definition.kind === Kind.UNION_TYPE_DEFINITION)
      for (const member of definition.types ?? []) reach(member.name.value, name);
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      for (const [other, implementer] of types)
        if ('interfaces' in implementer && implementer.interfaces?.some((it) => it.name.value === name))
          reach(other, name);
  };
  for (const root of ['Query', 'Mutation', 'Subscription']) if (types.has(root)) reach(root, 'schema');
  const isKept = (definition: DocumentNode['definitions'][number]): boolean =>
    definition.kind === Kind.DIRECTIVE_DEFINITION;
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      ...rest.filter(isKept),
      ...[...types]
        .filter(([name]) => reached.has(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, definition]) => definition),
    ],
  };
}

function checked(document: DocumentNode, audience: Audience): DocumentNode {
  const problems = validateSchema(buildASTSchema(document));
  if (problems.length > 0) throw new ContractError(`${audience}: ${problems.map(({ message }) => message).join('; ')}`);
  return document;
}
