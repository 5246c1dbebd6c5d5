import { type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { composeGraph } from '../../schema/compose-graph.ts';
import { modules } from '../../subgraphs/index.ts';
import { nodes as nodesModule } from '../../subgraphs/nodes/index.ts';
import { ID_PREFIXES, newId } from '../../subgraphs/shared/ids.ts';
import {
  insertCooperative,
  insertFederation,
  insertIndication,
  insertMembership,
} from '../support/builders/cooperatives.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { askGraph, identityOf, startWholeGraph } from '../support/whole-graph.ts';

const TYPES = Object.keys(ID_PREFIXES).sort();

const objectsOf = ({ definitions }: DocumentNode): ObjectTypeDefinitionNode[] =>
  definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
const isNode = ({ interfaces = [] }: ObjectTypeDefinitionNode) => interfaces.some(({ name }) => name.value === 'Node');
const textOf = (node: ObjectTypeDefinitionNode, directive: string): string[] =>
  (node.directives ?? [])
    .filter(({ name }) => name.value === directive)
    .flatMap((it) => it.arguments ?? [])
    .flatMap(({ value }) => (value.kind === Kind.STRING || value.kind === Kind.ENUM ? value.value : []));

describe('the types with an id prefix', () => {
  it('are the nodes of the composed graph, all of them found by this subgraph', () => {
    const implementers = objectsOf(composeGraph(modules)).filter(isNode);
    expect(implementers.map(({ name }) => name.value).sort()).toEqual(TYPES);
    for (const type of implementers) expect(textOf(type, 'join__implements')).toContain('NODES');
  });

  it('have an owner that resolves them by their id, and are tagged here as there', () => {
    for (const stub of objectsOf(nodesModule.typeDefs).filter(isNode)) {
      const owners = modules
        .filter((module) => module !== nodesModule)
        .flatMap(({ typeDefs }) => objectsOf(typeDefs))
        .filter((type) => type.name.value === stub.name.value && isNode(type) && textOf(type, 'key').includes('id'));
      expect(owners, stub.name.value).not.toHaveLength(0);
      for (const owner of owners) expect(textOf(stub, 'tag').sort()).toEqual(textOf(owner, 'tag').sort());
    }
  });
});

describe('in the whole graph', () => {
  let database: TestDatabase;
  let graph: Graph;
  const id: Record<string, string> = {};

  beforeAll(async () => {
    database = await cloneDatabase();
    const { db } = database;
    await insertRegisters(db);
    id.enterprise = newId('ent');
    id.keralite = newId('ent');
    await insertEnterprises(
      db,
      anEnterprise({ id: id.enterprise, name: 'Taj Leather Works' }),
      anEnterprise({ id: id.keralite, state: 'IN-KL', district: '555' }),
    );
    id.federation = await insertFederation(db, { name: 'Leather Federation', state: 'IN-UP', district: '118' });
    id.dissolved = await insertCooperative(db, { state: 'IN-UP', status: 'DISSOLVED' });
    id.indication = await insertIndication(db, { name: 'Kanpur Saddlery', states: ['IN-UP'] });
    id.membership = await insertMembership(db, { federation: id.federation, memberEnterprise: id.enterprise });
    graph = await startWholeGraph(db);
  });
  afterAll(async () => {
    await graph.stop();
    await database.drop();
  });

  it.each(TYPES)('%s with an id that nobody has is null, for every audience', async (typename) => {
    const [, prefix] = Object.entries(ID_PREFIXES).find(([name]) => name === typename)!;
    for (const principal of [anAdmin(), aBureau(), aPartner()]) {
      const { node } = await askGraph(graph, principal, `{ node(id: "${newId(prefix)}") { __typename id } }`);
      expect(node).toBeNull();
    }
  });

  it('tells a subgraph of none where the caller has no scope for the type', async () => {
    const references = Object.entries(ID_PREFIXES).map(([__typename, prefix]) => ({ __typename, id: newId(prefix) }));
    const { find } = graph.entities(identityOf(aPartner({ scopes: new Set() })));
    expect(await find(references)).toEqual(references.map(() => null));
  });

  it('reads the fields of nodes from their owners, in the order of the ids', async () => {
    const query = /* GraphQL */ `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        id
        ... on Enterprise { name district { name } memberships { federation { name } } }
        ... on Cooperative { name state { name } members { totalCount } }
        ... on GeographicalIndication { name }
        ... on Membership { member { ... on Enterprise { name } } }
      }
    }`;
    const ids = [id.membership, id.enterprise, newId('gi'), id.indication, id.federation, 'nothing'];
    expect((await askGraph(graph, aBureau(), query, { ids })).nodes).toEqual([
      { id: id.membership, member: { name: 'Taj Leather Works' } },
      {
        id: id.enterprise,
        name: 'Taj Leather Works',
        district: { name: 'Agra' },
        memberships: [{ federation: { name: 'Leather Federation' } }],
      },
      null,
      { id: id.indication, name: 'Kanpur Saddlery' },
      { id: id.federation, name: 'Leather Federation', state: { name: 'Uttar Pradesh' }, members: { totalCount: 1 } },
      null,
    ]);
  });

  it('does not find what its owner hides from the caller', async () => {
    const found = async (principal: ReturnType<typeof anAdmin>): Promise<boolean[]> => {
      const ids = [id.enterprise, id.keralite, id.federation, id.dissolved];
      const { nodes } = await askGraph(graph, principal, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
      return nodes.map((node: unknown) => node !== null);
    };
    expect(await found(anAdmin())).toEqual([true, true, true, true]);
    expect(await found(aPartner())).toEqual([true, true, true, true]);
    expect(await found(aBureau())).toEqual([true, false, true, true]);
    expect(await found(aBureau({ state: 'IN-KL' }))).toEqual([false, true, false, false]);
  });
});
