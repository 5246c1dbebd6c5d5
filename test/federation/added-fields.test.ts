import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../gateway/executor/graph.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { insertPartners, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { identityOf, startWholeGraph } from '../support/whole-graph.ts';

let database: TestDatabase;
let graph: Graph;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  graph = await startWholeGraph(database.db);
});
afterAll(async () => {
  await graph.stop();
  await database.drop();
});

describe('what a subgraph may ask the graph', () => {
  it('is answered by the subgraph that adds the field to the type, not by the owner of the type', async () => {
    const cooperative = newId('coop');
    await placeMou(database.db, { cooperatives: [cooperative] });
    const found = await graph
      .entities(identityOf(anAdmin()))
      .find([{ __typename: 'Cooperative', id: cooperative }], { Cooperative: 'covering: mous { totalCount }' });
    expect(found).toMatchObject([{ covering: { totalCount: 1 } }]);
  });

  it('is refused when no subgraph has all fields that are wanted of a type', async () => {
    const { find } = graph.entities(identityOf(anAdmin()));
    const asked = find([{ __typename: 'Mou', id: newId('mou') }], { Mou: 'title noSuchField' });
    await expect(asked).rejects.toThrow('No subgraph resolves Mou');
  });
});
