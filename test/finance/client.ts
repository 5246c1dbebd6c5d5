import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { EntityDirectory, Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { BANK, BUREAU_UP } from '../support/builders/finance.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

/** Enterprises that the rest of the graph knows, by what tells them apart in tests. */
export const UNIT = seedId('ent', 'unit');
export const START_UP = seedId('ent', 'start-up');
export const DORMANT = seedId('ent', 'dormant');
export const CLOSED_UNIT = seedId('ent', 'closed');
export const KERALITE = seedId('ent', 'keralite');

const unit = (overrides: object = {}) => ({
  kind: 'MSME',
  status: 'ACTIVE',
  state: { code: 'IN-UP' },
  district: { code: '118' },
  ...overrides,
});

export const theGraph: EntityDirectory = aGraphOf({
  'IN-UP': { name: 'Uttar Pradesh' },
  'IN-KL': { name: 'Kerala' },
  [BUREAU_UP]: { name: 'Department of MSME' },
  [BANK]: { name: 'The bank' },
  [UNIT]: unit(),
  [START_UP]: unit({ kind: 'STARTUP' }),
  [DORMANT]: unit({ status: 'DORMANT' }),
  [CLOSED_UNIT]: unit({ status: 'CLOSED' }),
  [KERALITE]: unit({ state: { code: 'IN-KL' } }),
});

/** Any enterprise is a unit of Uttar Pradesh that works. */
export const everyUnit: EntityDirectory = {
  find: async (references) => references.map(({ __typename, id }) => ({ __typename, id, ...unit() })),
};

export const FUND = /* GraphQL */ `fragment fund on Fund {
  id version name description status statusReason cabinetDecision cabinetDecidedOn organization { id }
  corpus { paise } foreseen { paise } pledged { paise } received { paise }
  contributions {
    number statedAs contributor { id } status amount { paise } received { paise } pledgedOn reference
    receipts { number amount { paise } receivedOn reference }
  }
  allocations {
    purpose basisPoints percent amount { paise } funded { paise } sanctioned { paise } disbursed { paise } available { paise }
  }
  allowedTransitions { to isOpen blockedBy needs }
  history { version action from to actor note }
}`;

export const APPLICATION = /* GraphQL */ `fragment application on FundApplication {
  id version status statusReason purpose title appraiser submittedOn requested { paise }
  fund { id allocations { purpose sanctioned { paise } disbursed { paise } available { paise } } }
  enterprise { id } district { code }
  appraisals { number appraisedBy recommendation recommended { paise } score remarks }
  sanction {
    amount { paise } sanctionedOn sanctionedBy reference terms nextDueOn
    disbursed { paise } released { paise } outstanding { paise }
    tranches { number amount { paise } dueOn isOverdue disbursed { paise } disbursedOn reference }
  }
  allowedTransitions { to mutation isOpen blockedBy needs }
  history { version action from to actor note }
}`;

/** The mutations on funds and on applications, with the type of the input and the part of the payload. */
const RECORDS = { fund: FUND, application: APPLICATION } as const;

interface How {
  readonly principal?: Principal;
  readonly graph?: EntityDirectory;
  readonly dryRun?: boolean;
  readonly key?: string;
}

/** Calls a mutation whose payload holds a fund or an application, as Uttar Pradesh's bureau unless told otherwise. */
export async function mutate(
  subgraph: Subgraph,
  mutation: string,
  input: object,
  { principal = aBureau(), graph = theGraph, dryRun = false, key }: How = {},
): Promise<Answer> {
  const name = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const record = /Application$|^disburseTranche$/.test(mutation) ? 'application' : 'fund';
  const isCreation = mutation === 'proposeFund' || mutation === 'submitFundApplication';
  const query = /* GraphQL */ `
    mutation ($input: ${name}Input!, $dryRun: Boolean! = false, $key: String) {
      ${mutation}(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
        __typename
        ... on ${name}Payload { ${record} { ...${record} } warnings { path code } replayed dryRun }
        ... on ValidationFailed { issues { path code message expected received } }
        ${isCreation ? '' : '... on VersionConflict { expectedVersion currentVersion }'}
      }
    }
    ${RECORDS[record]}`;
  const answer = await ask(subgraph, query, { principal, graph, variables: { input, dryRun, key } });
  return answer[mutation];
}
