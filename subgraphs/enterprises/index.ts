import { defineSubgraph } from '../shared/define-subgraph.ts';

export const enterprises = defineSubgraph({
  name: 'enterprises',
  schemaUrl: new URL('schema.graphql', import.meta.url),
  resolvers: {},
  mappers: {
    Enterprise: './tables.ts#EnterpriseRow',
  },
  createStore: () => ({}),
  createContext: () => ({}),
});
