import { type ConstDirectiveNode, type ConstValueNode, type DefinitionNode, Kind, parse } from 'graphql';

/** Arguments of a directive to make; those that are undefined are left out. */
export type JoinArguments = Readonly<Record<string, string | true | { readonly enum: string } | undefined>>;

export function directive(name: string, values: JoinArguments): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(values).flatMap(([argument, value]) =>
      value === undefined
        ? []
        : [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: argument }, value: toNode(value) }],
    ),
  };
}

function toNode(value: string | true | { readonly enum: string }): ConstValueNode {
  if (value === true) return { kind: Kind.BOOLEAN, value };
  return typeof value === 'string' ? { kind: Kind.STRING, value } : { kind: Kind.ENUM, value: value.enum };
}

/** https://specs.apollo.dev/link/v1.0 and https://specs.apollo.dev/join/v0.3, without the enum of the graphs. */
export const JOIN_DEFINITIONS: readonly DefinitionNode[] = parse(
  /* GraphQL */ `
    directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
    directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
    directive @join__field(
      graph: join__Graph
      requires: join__FieldSet
      provides: join__FieldSet
      type: String
      external: Boolean
      override: String
      usedOverridden: Boolean
    ) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
    directive @join__graph(name: String!, url: String!) on ENUM_VALUE
    directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
    directive @join__type(
      graph: join__Graph!
      key: join__FieldSet
      extension: Boolean! = false
      resolvable: Boolean! = true
      isInterfaceObject: Boolean! = false
    ) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
    directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
    scalar join__FieldSet
    scalar link__Import
    enum link__Purpose {
      SECURITY
      EXECUTION
    }
  `,
  { noLocation: true },
).definitions;
