import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../../gateway/executor/errors.ts';
import { argumentsOf, type FieldSet, parseFieldSet } from '../../../gateway/executor/supergraph.ts';
import { type Connect, compose, type Federation, startFederation, type TestSubgraph } from '../fixture/federation.ts';

/** What is known of one object, by all subgraphs together. */
export interface Row {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

type Args = Readonly<Record<string, unknown>>;
type Resolve = (row: Row, args: Args) => unknown;

export interface Feature {
  /** SDL by subgraph; those that do not link a federation get version 2.9 with everything imported. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** The objects that entities are found among. */
  readonly rows: readonly Row[];
  /** Root fields, `Query.book`, and fields that are more than a property of the row, `Book.author`. */
  readonly fields: Readonly<Record<string, Resolve>>;
  /** An operation and its data, or data and errors as `path: CODE`. */
  readonly cases: readonly Case[];
  readonly connect?: Connect;
}

export interface Case {
  readonly title: string;
  readonly ask: string;
  readonly variables?: Args;
  readonly data?: unknown;
  readonly errors?: readonly string[];
  /** Subgraphs that are called, in order; not compared when left out. */
  readonly calls?: readonly string[];
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external",
  "@requires", "@provides", "@override", "@inaccessible", "@interfaceObject", "@tag"])\n`;

/** Composes the subgraphs of a feature and asks each operation three times: interpreted, compiled, projected by generated code. */
export function describeFeature(title: string, feature: Feature): void {
  describe(title, () => {
    let federation: Federation;
    beforeAll(async () => {
      const subgraphs = subgraphsOf(feature);
      federation = await startFederation(subgraphs, compose(subgraphs), feature.connect);
    });
    afterAll(() => federation.stop());

    it.each(feature.cases)('$title', async ({ ask, variables, data, errors = [], calls }) => {
      for (let round = 1; round <= 3; round++) {
        federation.calls.length = 0;
        const answer = await federation.execute(ask, variables);
        const found = (answer.errors ?? []).map(({ path = [], extensions }) => `${path.join('.')}: ${extensions.code}`);
        const picture = JSON.stringify({ data: answer.data, errors: found });
        expect(picture, JSON.stringify(federation.calls)).toBe(JSON.stringify({ data, errors }));
        if (calls !== undefined) expect(federation.calls.map(({ subgraph }) => subgraph)).toEqual(calls);
      }
    });
  });
}

/** The one answer to what cannot be planned: an error, and no subgraph was called. */
export const UNPLANNABLE = { errors: [': UNPLANNABLE_OPERATION'], calls: [] };

function subgraphsOf(feature: Feature): TestSubgraph[] {
  const sources = Object.entries(feature.subgraphs).map(([name, text]) => ({ name, sdl: withLink(text) }));
  const members = membersOf(sources.map(({ sdl }) => parse(sdl)));
  return sources.map(({ name, sdl }) => ({ name, sdl, schema: executable(parse(sdl), feature, members) }));
}

/** Federation 1 links nothing; such an SDL starts with a comment that says so. */
function withLink(sdl: string): string {
  return sdl.includes('@link') || sdl.startsWith('# federation 1') ? sdl : LINK + sdl;
}

function executable(typeDefs: DocumentNode, feature: Feature, members: ReadonlyMap<string, ReadonlySet<string>>) {
  const resolvers: Record<string, { __resolveReference: (given: Row) => Row | null }> = {};
  for (const definition of typeDefs.definitions) {
    if (!isComposite(definition)) continue;
    const keys = directives(definition, 'key').map((node) => parseFieldSet(String(argumentsOf(node).fields)));
    if (keys.length === 0) continue;
    const name = definition.name.value;
    const external = externalFields(definition);
    const resolveReference = (given: Row) => {
      const row = feature.rows.find(
        (candidate) =>
          (candidate.__typename === name || members.get(name)?.has(candidate.__typename)) &&
          keys.some((key) => agrees(candidate, given, key)),
      );
      if (row === undefined) return null;
      const own = Object.fromEntries(Object.entries(row).filter(([field]) => !external.has(field)));
      const isInterface = definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
      return { ...own, ...given, __typename: isInterface ? row.__typename : given.__typename };
    };
    resolvers[name] = { __resolveReference: resolveReference };
  }
  return withResolvers(buildSubgraphSchema([{ typeDefs, resolvers }]), feature);
}

function withResolvers(schema: GraphQLSchema, { fields }: Feature): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type)) type.resolveType ??= (row: Row) => row.__typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const resolve = fields[`${type.name}.${field.name}`];
      field.resolve = (row: Row, args: Args) => (resolve === undefined ? row[field.name] : resolve(row, args));
    }
  }
  return schema;
}

type Composite = ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode;

function isComposite(node: DocumentNode['definitions'][number]): node is Composite {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/** The object types of each interface, in whichever subgraph they say so. */
function membersOf(documents: readonly DocumentNode[]): ReadonlyMap<string, ReadonlySet<string>> {
  const members = new Map<string, Set<string>>();
  for (const definition of documents.flatMap((document) => document.definitions)) {
    if (!isComposite(definition)) continue;
    for (const { name } of definition.interfaces ?? [])
      members.set(name.value, (members.get(name.value) ?? new Set()).add(definition.name.value));
  }
  return members;
}

function externalFields(definition: Composite): ReadonlySet<string> {
  const external = (definition.fields ?? []).filter((field) => directives(field, 'external').length > 0);
  return new Set(external.map((field) => field.name.value));
}

function directives(node: { directives?: readonly ConstDirectiveNode[] | undefined }, name: string) {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

/** True when a representation holds a key and the row has the same. */
function agrees(row: unknown, given: unknown, key: FieldSet): boolean {
  if (Array.isArray(row) && Array.isArray(given))
    return row.length === given.length && row.every((item, index) => agrees(item, given[index], key));
  if (!isRecord(row) || !isRecord(given)) return false;
  return [...key].every(([name, below]) =>
    below === null ? given[name] !== undefined && row[name] === given[name] : agrees(row[name], given[name], below),
  );
}
