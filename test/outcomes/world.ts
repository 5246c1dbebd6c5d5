import { enterprises } from '../../subgraphs/enterprises/index.ts';
import { outcomes } from '../../subgraphs/outcomes/index.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { deliverNext, openPosition } from '../../subgraphs/shared/events/deliver.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { cloneDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

/** Places that the rest of the graph knows. */
export const thePlaces = aGraphOf({
  'IN-UP': { name: 'Uttar Pradesh' },
  'IN-KL': { name: 'Kerala' },
  'IN-TN': { name: 'Tamil Nadu' },
  '118': { state: { code: 'IN-UP' } },
  '140': { state: { code: 'IN-UP' } },
  '555': { state: { code: 'IN-KL' } },
  '562': { state: { code: 'IN-KL' } },
  '566': { state: { code: 'IN-KL' } },
});

/** Has the consumers of outcomes take everything that is committed. */
export async function catchUp(db: Database, batch = 500): Promise<void> {
  for (const consumer of outcomes.consumers) {
    await openPosition(db, consumer);
    for (;;) {
      const delivery = await deliverNext(consumer, { source: db, target: db }, batch);
      // What is pending waits for transactions of other tests on the same server.
      if (delivery.kind === 'idle' && !delivery.isPending) break;
    }
  }
}

/** The subgraph on a database of its own, with that of enterprises beside it, whose events it follows. */
export async function openOutcomes() {
  const database = await cloneDatabase();
  const { db } = database;
  return {
    ...database,
    outcomes: outcomes.create({ db }),
    enterprises: enterprises.create({ db }),
    catchUp: (batch?: number) => catchUp(db, batch),
  };
}

interface How {
  readonly principal?: Principal;
  readonly dryRun?: boolean;
  readonly key?: string;
}

/** The mutations, by the part of the payload that holds the record and what is asked of it. */
const CAMPAIGN = `id version name summary from to status source targets { metric minimum maximum by }
  allocatedUnits districts { district { code } allocatedUnits allocationNote }`;
const POLICY = 'id version name summary from to status targets { metric minimum maximum by money { paise } }';
const INDICATOR = `id version name unit state { code } district { code } measure
  values { from to financialYear value highest qualifier source revision reason revisions { value revision } }`;
const REPORTS = 'reportedFigures { metric value unit qualifier asOf source }';
const RECORDS: Readonly<Record<string, string>> = {
  recordCampaign: `campaign { ${CAMPAIGN} }`,
  updateCampaign: `campaign { ${CAMPAIGN} }`,
  recordPolicy: `policy { ${POLICY} }`,
  updatePolicy: `policy { ${POLICY} }`,
  recordIndicator: `indicator { ${INDICATOR} }`,
  recordIndicatorValues: `indicator { ${INDICATOR} }`,
  recordReportedFigures: `subject {
    ... on Campaign { id version ${REPORTS} districts { district { code } reportedCrossings { threshold crossedBy rank source } ${REPORTS} } }
    ... on Policy { id version ${REPORTS} }
  }`,
};
const CREATIONS = new Set(['recordCampaign', 'recordPolicy', 'recordIndicator']);

/** Calls a mutation, as Kerala's bureau unless told otherwise. */
export async function mutate(
  subgraph: Subgraph,
  mutation: string,
  input: object,
  { principal = aKeralaBureau(), dryRun = false, key }: How = {},
): Promise<Answer> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const query = /* GraphQL */ `
    mutation ($input: ${name}Input!, $dryRun: Boolean! = false, $key: String) {
      ${mutation}(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
        __typename
        ... on ${name}Payload { ${RECORDS[mutation]} warnings { path code } replayed dryRun }
        ... on ValidationFailed { issues { path code message expected received } }
        ${CREATIONS.has(mutation) ? '' : '... on VersionConflict { expectedVersion currentVersion }'}
      }
    }`;
  const answer = await ask(subgraph, query, { principal, graph: thePlaces, variables: { input, dryRun, key } });
  return answer[mutation];
}

export const aKeralaBureau = (overrides: Partial<Principal> = {}): Principal =>
  aBureau({ id: 'bureau-kl', state: 'IN-KL', ...overrides });

/** A campaign of Kerala with two targets and the parts of two districts. */
export const aCampaign = (overrides: object = {}) => ({
  name: 'Year of Enterprises',
  from: '2022-04-01',
  to: '2023-03-31',
  targets: [
    { metric: 'UNITS', minimum: 100 },
    { metric: 'JOBS', minimum: 300, maximum: 500 },
  ],
  allocation: [
    { district: '555', units: 60 },
    { district: '562', units: 40 },
  ],
  ...overrides,
});
