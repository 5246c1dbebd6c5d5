import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { defineSubgraph } from '../shared/define-subgraph.ts';
import { contractIn } from './contract.ts';
import { type Context, createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';

const schemaUrl = new URL('schema.graphql', import.meta.url);
const contract = contractIn(parse(readFileSync(schemaUrl, 'utf8')));

/** Finds any entity by its id. It keeps nothing itself: the owner of each type tells whether an entity is there. */
export const nodes = defineSubgraph<null, Context>({
  name: 'nodes',
  schemaUrl,
  resolvers,
  mappers: { Node: '../shared/subgraph.ts#EntityReference' },
  createStore: () => null,
  createContext: (request) => ({ ...request, loaders: createLoaders(request, contract) }),
});
