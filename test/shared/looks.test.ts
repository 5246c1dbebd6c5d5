import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { audit, ledger } from '../../subgraphs/finance/tables.ts';
import { createSubgraphExecution } from '../../subgraphs/shared/execution/subgraph-execution.ts';
import { guardedById } from '../../subgraphs/shared/looks/guarded.ts';
import { Looks } from '../../subgraphs/shared/looks/looks.ts';
import type { Subgraph, SubgraphRequest } from '../../subgraphs/shared/subgraph.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { anAdmin } from '../support/principals.ts';
import { aGraphOf } from '../support/subgraph-client.ts';

const SDL = /* GraphQL */ `
  type Query { files(count: Int!): [File!]! mixed: [Thing!]! leaflet: Leaflet odd: File }
  interface Thing { id: ID! }
  type File implements Thing @key(fields: "id") { id: ID! text: String failing: String next: File }
  type Leaflet implements Thing { id: ID! print: Int draft: Int }
`;
const file = (id: string) => ({ __typename: 'File', id, state: 'IN-KL', text: id });

const guarded = { types: guardedById('File'), fields: { 'Leaflet.draft': () => 'leaflet' } };
const resolvers = {
  Query: {
    files: async (_: unknown, { count }: { count: number }) =>
      Array.from({ length: count }, async (_, at) => file(`file_${at}`)),
    mixed: () => new Set([file('file_9'), Promise.resolve({ __typename: 'Leaflet', id: 'leaf_1' })]),
    leaflet: () => ({ id: 'leaf_1', print: 1, draft: 2 }),
    odd: () => ({ text: 'has no id' }),
  },
  Thing: { __resolveType: (thing: { __typename: string }) => thing.__typename },
  File: {
    __resolveReference: async ({ id }: { id: string }) => (id === 'file_none' ? null : file(id)),
    failing: async () => {
      throw new Error('on purpose');
    },
    next: ({ id }: { id: string }) => (id.length < 10 ? file(`${id}n`) : null),
  },
};
const typeDefs = parse(SDL);
const subgraph: Subgraph = {
  name: 'files',
  typeDefs,
  schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
  guarded,
  contextFor: () => ({}),
};

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
beforeEach(() => forgetAudit(database.sql, 'finance'));
afterAll(() => database.drop());

let requests = 0;
const aRequest = (): SubgraphRequest => ({
  principal: anAdmin(),
  requestId: `request-${++requests}`,
  idempotencyKey: null,
  graph: aGraphOf(),
});
const contextOf = (request: SubgraphRequest) => ({ ...request, looks: new Looks(request, database.db, ledger) });
const rows = () =>
  database.db
    .select({ requestId: audit.requestId, state: audit.state, operation: audit.operation, after: audit.after })
    .from(audit)
    .orderBy(audit.sequence);

const query = (operation: string, variables: Readonly<Record<string, unknown>> = {}) =>
  ({ operation, kind: 'query', variables }) as const;

describe('looks', () => {
  it('are noted once a request, by graphql-js, by a compiled operation, and where that is asked again for its errors', async () => {
    const { run } = createSubgraphExecution(subgraph);
    for (let round = 1; round <= 4; round++) {
      const request = aRequest();
      const { data, errors } = await run(query('{ files(count: 3) { id failing } }'), contextOf(request));
      expect([data?.files, errors?.length]).toEqual([expect.objectContaining({ length: 3 }), 3]);
      expect((await rows()).filter(({ requestId }) => requestId === request.requestId)).toEqual([
        {
          requestId: request.requestId,
          state: 'IN-KL',
          operation: 'look',
          after: { File: ['file_0', 'file_1', 'file_2'] },
        },
      ]);
    }
  });

  it('are not noted again by another fetch of the same request', async () => {
    const { run } = createSubgraphExecution(subgraph);
    const context = contextOf(aRequest());
    await Promise.all(
      [1, 2, 2].map((count) => run(query('query ($n: Int!) { files(count: $n) { id } }', { n: count }), context)),
    );
    await run(query('{ files(count: 2) { text } }'), context);
    const noted = (await rows()).flatMap(({ after }) => Object.values(after as Record<string, string[]>).flat());
    expect(noted).toEqual(['file_0', 'file_1']);
  });

  it('see through promises, lists, interfaces, references and nested objects', async () => {
    const { run } = createSubgraphExecution(subgraph);
    const operation = `query ($representations: [_Any!]!) { mixed { __typename } files(count: 1) { next { next { id } } }
      _entities(representations: $representations) { __typename } }`;
    const representations = ['file_r', 'file_none'].map((id) => ({ __typename: 'File', id }));
    const { errors } = await run(query(operation, { representations }), contextOf(aRequest()));
    expect(errors).toBeUndefined();
    expect((await rows()).map(({ after }) => after)).toEqual([
      { File: expect.toSatisfy((ids: string[]) => ids.toSorted().join() === 'file_0,file_0n,file_0nn,file_9,file_r') },
    ]);
  });

  it('are noted of guarded fields of open types, and not of the others', async () => {
    const { run } = createSubgraphExecution(subgraph);
    await run(query('{ leaflet { print } }'), contextOf(aRequest()));
    expect(await rows()).toEqual([]);
    await run(query('{ leaflet { draft } }'), contextOf(aRequest()));
    expect((await rows()).map(({ after }) => after)).toEqual([{ Leaflet: ['leaflet'] }]);
  });

  it('are in rows of a thousand at most, written by one statement', async () => {
    const { run } = createSubgraphExecution(subgraph);
    await run(query('{ files(count: 2500) { id } }'), contextOf(aRequest()));
    const sizes = (await rows()).map(({ after }) => (after as { File: string[] }).File.length);
    expect(sizes).toEqual([1000, 1000, 500]);
    const [moments] = await database.sql`select count(distinct at)::int as count from finance.audit`;
    expect(moments?.count).toBe(1);
  });

  it('that can not be named are an error and no data', async () => {
    const { run } = createSubgraphExecution(subgraph);
    const answer = await run(query('{ odd { text } }'), contextOf(aRequest()));
    expect(answer.data).toEqual({ odd: null });
    expect(answer.errors?.[0]?.message).toBe('a guarded row without its id was shown');
  });

  it('that can not be written are an error and no data, for the rest of the request', async () => {
    const { run } = createSubgraphExecution(subgraph);
    const context = contextOf(aRequest());
    await database.sql`alter table finance.audit_link rename to audit_link_away`;
    const refused = await run(query('{ files(count: 1) { text } }'), context);
    await database.sql`alter table finance.audit_link_away rename to audit_link`;
    const after = await run(query('{ files(count: 1) { text } }'), context);
    for (const answer of [refused, after]) {
      expect(answer).not.toHaveProperty('data');
      expect(answer.errors?.map(({ message }) => message)).toEqual(['Looks could not be written to the audit trail.']);
    }
    expect(await rows()).toEqual([]);
  });

  it('are nobody’s business without an admin', async () => {
    const { run } = createSubgraphExecution(subgraph);
    const { data } = await run(query('{ files(count: 1) { id } }'), aRequest());
    expect(data).toEqual({ files: [{ id: 'file_0' }] });
    expect(await rows()).toEqual([]);
  });
});
