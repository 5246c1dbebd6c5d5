import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, isAbstractType, Kind, parse } from 'graphql';
import type { Attempts } from './attempts.ts';
import { withScopesChecked } from './authorisation.ts';
import { connectionResolvers, edgeResolvers } from './connection.ts';
import type { Database } from './database.ts';
import type { EventConsumer } from './events/consumer.ts';
import type { Ledger } from './ledger.ts';
import type { Guarded } from './looks/guarded.ts';
import { Looks } from './looks/looks.ts';
import { moneyResolvers } from './money.ts';
import type { Outbound } from './outbound/outbound.ts';
import { scalars } from './scalars.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';

/** Resolvers as codegen types them; buildSubgraphSchema checks the names against the SDL. */
type Resolvers = Readonly<Record<string, object | undefined>>;

export interface SubgraphDefinition<Store, Context extends object> {
  readonly name: string;
  /** `schema.graphql` beside the subgraph's `index.ts`. */
  readonly schemaUrl: URL;
  readonly resolvers: object;
  /** For codegen: which row stands for which type, e.g. `{ Enterprise: './tables.ts#EnterpriseRow' }`. */
  readonly mappers: Readonly<Record<string, string>>;
  /** What follows the events of other subgraphs. */
  readonly consumers?: readonly EventConsumer[];
  /** What is not everybody's to see, and where looks of admins at it are audited. None: all of it is open. */
  readonly guarded?: Guarded & { readonly ledger: Ledger };
  readonly createStore: (db: Database, resources: SubgraphResources) => Store;
  readonly createContext: (request: SubgraphRequest, db: Database, store: Store) => Context;
}

/** What a subgraph gets from the process that it runs in. */
export interface SubgraphResources {
  readonly db: Database;
  /** The hub's identity key; only `access` needs it, and says so when it is missing. */
  readonly identityKey?: Uint8Array | null;
  /** Limits guesses of secrets. None or null: whoever checks secrets has to have the hub in front of it. */
  readonly attempts?: Attempts | null;
  /** Sends to addresses that clients name; only `access` needs it, and says so when it is missing. */
  readonly outbound?: Outbound | null;
}

/** A subgraph before it has a database: enough to compose the graph from. */
export interface SubgraphModule {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  readonly mappers: Readonly<Record<string, string>>;
  readonly consumers: readonly EventConsumer[];
  readonly guarded: Guarded;
  create(resources: SubgraphResources): Subgraph;
}

const sharedSdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');

/** The SDL that every subgraph shares, less the definitions that this one neither uses nor repeats. */
function typeDefsFrom(schemaUrl: URL): DocumentNode {
  const own = parse(readFileSync(schemaUrl, 'utf8'), { noLocation: false });
  const shared = parse(sharedSdl);
  const definitions = new Map(
    shared.definitions.flatMap((definition) =>
      'name' in definition && definition.name ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const used = new Set<string>();
  const follow = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(follow);
      return;
    }
    if (!node || typeof node !== 'object') return;
    const { kind, name } = node as { kind?: string; name?: { value: string } };
    if (kind === Kind.NAMED_TYPE && name && definitions.has(name.value) && !used.has(name.value)) {
      used.add(name.value);
      follow(definitions.get(name.value));
    }
    for (const [key, value] of Object.entries(node)) if (key !== 'loc') follow(value);
  };
  follow(own.definitions);
  const isKept = (definition: (typeof shared.definitions)[number]): boolean =>
    !('name' in definition) || !definition.name || used.has(definition.name.value);
  return { kind: Kind.DOCUMENT, definitions: [...shared.definitions.filter(isKept), ...own.definitions] };
}

/** Resolvers that follow from the SDL alone: scalars, money, connections, and the concrete type of every union and interface. */
function conventions(typeDefs: DocumentNode): Resolvers {
  const resolvers: Record<string, object> = {};
  for (const definition of typeDefs.definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const name = definition.name.value;
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION && scalars[name]) resolvers[name] = scalars[name];
    if (definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      resolvers[name] = { __resolveType: (value: { __typename?: string }) => value.__typename };
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      if (name === 'Money') resolvers[name] = moneyResolvers;
      if (name.endsWith('Connection')) resolvers[name] = connectionResolvers;
      if (name.endsWith('Edge')) resolvers[name] = edgeResolvers;
    }
  }
  return resolvers;
}

/** Assembles a subgraph of the one shape that all have. Throws when a resolver names what the SDL does not have. */
export function defineSubgraph<Store, Context extends object>(
  definition: SubgraphDefinition<Store, Context>,
): SubgraphModule {
  const { name, schemaUrl, guarded, createStore, createContext } = definition;
  const typeDefs = typeDefsFrom(schemaUrl);
  return {
    name,
    typeDefs,
    mappers: definition.mappers,
    consumers: definition.consumers ?? [],
    guarded: guarded ?? { types: {} },
    create(resources) {
      const { db } = resources;
      const own = definition.resolvers as Resolvers;
      const implied = conventions(typeDefs);
      const merged = Object.fromEntries(
        [...new Set([...Object.keys(implied), ...Object.keys(own)])].map((type) => {
          const scalar = scalars[type];
          return [type, scalar && implied[type] === scalar ? scalar : { ...implied[type], ...own[type] }];
        }),
      );
      const schema = withScopesChecked(buildSubgraphSchema([{ typeDefs, resolvers: merged }]));
      const untyped = Object.values(schema.getTypeMap()).filter(
        (type) => isAbstractType(type) && !type.resolveType && !type.name.startsWith('_'),
      );
      if (untyped.length > 0) throw new Error(`${name}: no concrete type for ${untyped.map((type) => type.name)}`);
      const store = createStore(db, resources);
      return {
        name,
        typeDefs,
        schema,
        ...(guarded && { guarded }),
        contextFor: (request) => {
          const context = createContext(request, db, store);
          if (guarded === undefined || request.principal.audience !== 'admin') return context;
          return { ...context, looks: new Looks(request, db, guarded.ledger) };
        },
      };
    },
  };
}
