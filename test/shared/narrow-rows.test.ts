import {
  type GraphQLObjectType,
  getNamedType,
  graphql,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue as catalogueModule } from '../../subgraphs/catalogue/index.ts';
import { enterprises as enterprisesModule } from '../../subgraphs/enterprises/index.ts';
import type { SubgraphModule } from '../../subgraphs/shared/define-subgraph.ts';
import { createExecution } from '../../subgraphs/shared/execution/execution.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertShelf } from '../catalogue/shelf.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { aGraphOf } from '../support/subgraph-client.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
  await insertEnterprises(database.db, anEnterprise(), anEnterprise({ womenEmployees: 3, womenOwned: true }));
  await insertShelf(database.db);
});
afterAll(() => database.drop());

const typeOf = ({ schema }: Subgraph, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`expected the type ${name}`);
  return type;
};

/** Each field of the type that needs no argument, as a query can ask for it. */
const fieldsOf = (subgraph: Subgraph, name: string): string[] =>
  Object.values(typeOf(subgraph, name).getFields())
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map(({ name: field, type }) => {
      const named = getNamedType(type);
      if (!isCompositeType(named)) return field;
      const leaves = isObjectType(named)
        ? Object.values(named.getFields()).filter(
            (leaf) => !isCompositeType(getNamedType(leaf.type)) && leaf.args.length === 0,
          )
        : [];
      return `${field} { __typename ${leaves.map((leaf) => leaf.name).join(' ')} }`;
    });

describe.each<[string, SubgraphModule, string, Principal]>([
  ['Enterprise', enterprisesModule, 'enterprises', aBureau()],
  ['Listing', catalogueModule, 'listings', aPartner()],
])('%s', (typename, module, list, principal) => {
  const contextOf = (subgraph: Subgraph) =>
    subgraph.contextFor({ principal, requestId: 'test', idempotencyKey: null, graph: aGraphOf() });

  it('answers every field alone as it does from a whole row', async () => {
    const subgraph = module.create({ db: database.db });
    const run = createExecution(subgraph.schema);
    const fields = fieldsOf(subgraph, typename);
    expect(fields.length).toBeGreaterThan(10);
    for (const field of fields) {
      const operation = `{ ${list}(first: 5) { edges { node { ${field} } } } }`;
      const whole = await graphql({ schema: subgraph.schema, source: operation, contextValue: contextOf(subgraph) });
      expect(JSON.stringify(whole.data), field).toContain('"node":{');
      for (let round = 0; round < 3; round++) {
        const narrow = await run({ operation, kind: 'query', variables: {} }, contextOf(subgraph));
        expect(JSON.parse(JSON.stringify(narrow)), field).toEqual(JSON.parse(JSON.stringify(whole)));
      }
    }
  });

  it('reads only the columns that are asked for', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const subgraph = module.create({ db });
    const run = createExecution(subgraph.schema);
    await run(
      { operation: `{ ${list}(first: 5) { edges { node { version } } } }`, kind: 'query', variables: {} },
      contextOf(subgraph),
    );
    const [statement = ''] = statements.filter((text) => text.includes(`"${typename.toLowerCase()}"`));
    expect(statement).toContain('"version"');
    expect(statement).not.toContain('"synthetic"');
  });
});

it('reads an enterprise once for its key and its fields', async () => {
  const { db, statements } = recordingStatements(database.sql);
  const subgraph = enterprisesModule.create({ db });
  const run = createExecution(subgraph.schema);
  const context = subgraph.contextFor({
    principal: aBureau(),
    requestId: 'test',
    idempotencyKey: null,
    graph: aGraphOf(),
  });
  const found = await run(
    { operation: '{ enterprises(first: 1) { edges { node { id } } } }', kind: 'query', variables: {} },
    context,
  );
  const id = /ent_\w+/.exec(JSON.stringify(found.data))?.[0] ?? '';
  statements.length = 0;
  const entity = async (fields: string) =>
    run(
      {
        operation: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise { ${fields} } } }`,
        kind: 'query',
        variables: { representations: [{ __typename: 'Enterprise', id }] },
      },
      context,
    );
  await entity('id');
  const { data } = await entity('name registeredAt');
  expect(JSON.stringify(data)).toContain('"name":"');
  expect(statements.filter((text) => text.includes('"enterprise"'))).toHaveLength(1);
});
