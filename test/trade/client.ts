import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { trade } from '../../subgraphs/trade/index.ts';
import { ERNAKULAM_CENTRE, FLIPKART, KBIP } from '../support/builders/trade.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, type Entities } from '../support/subgraph-client.ts';

/** The client of Kerala's bureau. */
export const kerala = (overrides: Partial<Principal> = {}): Principal =>
  aBureau({ id: 'bureau-kl', organization: KBIP, state: 'IN-KL', ...overrides });

/** What the register would say of a unit of Ernakulam. */
export const anEnterprise = (overrides: object = {}) => ({
  kind: 'MSME',
  status: 'ACTIVE',
  state: { code: 'IN-KL' },
  district: { code: '555', industriesCentre: { id: ERNAKULAM_CENTRE } },
  ...overrides,
});

export interface Trade {
  readonly database: TestDatabase;
  readonly subgraph: Subgraph;
  /** What the rest of the graph knows; a test adds to it. */
  readonly entities: Record<string, Readonly<Record<string, unknown>>>;
  /** A unit that the register knows. */
  unit(overrides?: object): string;
  /** Data of an operation that must not fail; Kerala's bureau asks unless told otherwise. */
  ask(query: string, variables?: object, principal?: Principal): Promise<Answer>;
  /** What came of a mutation: payload, issues or conflict. */
  write(field: string, input: object, options?: WriteOptions): Promise<Answer>;
}

export interface WriteOptions {
  readonly principal?: Principal;
  readonly dryRun?: boolean;
  readonly key?: string;
  /** Fields of the payload; what is common to all comes by itself. */
  readonly select?: string;
}

export async function openTrade(): Promise<Trade> {
  const database = await cloneDatabase();
  const subgraph = trade.create({ db: database.db });
  const entities: Record<string, Readonly<Record<string, unknown>>> = {
    [KBIP]: { name: 'K-BIP' },
    [FLIPKART]: { name: 'Flipkart' },
  };
  const asked = (query: string, variables: object, principal: Principal): Promise<Answer> =>
    ask(subgraph, query, { principal, variables: { ...variables }, graph: aGraphOf(entities satisfies Entities) });
  return {
    database,
    subgraph,
    entities,
    unit(overrides) {
      const id = newId('ent');
      entities[id] = anEnterprise(overrides);
      return id;
    },
    ask: (query, variables = {}, principal = kerala()) => asked(query, variables, principal),
    async write(field, input, { principal = kerala(), dryRun = false, key, select = '' } = {}) {
      const type = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      const hasConflict = 'expectedVersion' in input || field === 'publishPortalPage';
      const document = `mutation ($input: ${type}Input!, $dryRun: Boolean!, $key: String) {
        ${field}(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
          __typename
          ... on ${type}Payload { replayed dryRun warnings { path code } ${select} }
          ... on ValidationFailed { issues { path code expected received } }
          ${hasConflict ? '... on VersionConflict { expectedVersion currentVersion }' : ''}
        }
      }`;
      return (await asked(document, { input, dryRun, key }, principal))[field];
    },
  };
}

/** How many rows the tables of this subgraph have that a write could leave something in. */
export async function traces({ sql }: TestDatabase): Promise<number> {
  const [row] = await sql`select (select count(*) from trade.audit) + (select count(*) from trade.outbox)
    + (select count(*) from trade.idempotency_key) + (select count(*) from trade.status_change)
    + (select count(*) from trade.registration) + (select count(*) from trade.enquiry)
    + (select count(*) from trade.quote_revision) + (select count(*) from trade.deal)
    + (select count(*) from trade.enquiry_message) + (select count(*) from trade.spending) as count`;
  return Number(row?.count);
}
