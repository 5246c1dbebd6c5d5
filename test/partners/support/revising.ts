import { afterAll, beforeAll, beforeEach } from 'vitest';
import { partners as partnersModule } from '../../../subgraphs/partners/index.ts';
import { audit, idempotencyKeys, mouVersions, outbox } from '../../../subgraphs/partners/tables.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { insertPartners, ORG, SAMARTH } from '../../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { forgetAudit } from '../../support/forget-audit.ts';
import { aBureau, anAdmin } from '../../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../../support/subgraph-client.ts';

export const WHOLE = /* GraphQL */ `
  fragment Whole on Mou {
    id version reference title summary status statusReason recordedBy state { code } programme { name }
    parties { key role statedAs organization { name } people { name capacity } }
    scope { states { code } districts { code } sectors { code } cooperatives { cooperative { id } from to } }
    obligations { id service description owedBy { key } owedTo { key } mou { version } milestones { title due status } }
    targets { metric value districts { district { code } value } }
    documents { type sha256 location }
    reportedFigures { metric value asOf source }
    effectiveFrom effectiveTo
    history { version from to actor reason }
  }`;
export const REVISE = /* GraphQL */ `
  mutation ($input: ReviseMouInput!, $dryRun: Boolean! = false, $key: String) {
    reviseMou(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on ReviseMouPayload { mou { ...Whole } warnings { path code } replayed dryRun }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }
  ${WHOLE}`;
export const READ = `query ($id: ID!) { mou(id: $id) { ...Whole } } ${WHOLE}`;
export const STEP = /* GraphQL */ `
  mutation ($input: TransitionMouInput!) {
    transitionMou(input: $input) {
      ... on TransitionMouPayload { mou { version status allowedTransitions { to blockedBy } } }
      ... on ValidationFailed { issues { path code received } }
    }
  }`;

export const COOP = newId('coop');
export const graph = aGraphOf({
  'IN-TN': { name: 'Tamil Nadu' },
  'IN-KL': { name: 'Kerala' },
  '571': { state: { code: 'IN-TN' } },
  '555': { state: { code: 'IN-KL' } },
  'agro-food': { name: 'Agro and food' },
  [COOP]: { state: { code: 'IN-TN' } },
});

export let database: TestDatabase;
export let subgraph: Subgraph;
export const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });
export const colleague = aBureau({ id: 'bureau-tn-2', state: 'IN-TN', organization: ORG.bureauTn });

export const content = (overrides: object = {}) => ({
  title: ' Flipkart and MTIPB, corrected ',
  summary: 'As it should have been',
  programme: SAMARTH,
  parties: [
    { key: 'partner', role: 'E_COMMERCE_PARTNER', organization: ORG.flipkart, people: [{ name: 'Meera Iyer' }] },
    { key: 'state', role: 'STATE_PARTY', organization: ORG.bureauTn },
  ],
  scope: { districts: ['571'], sectors: ['agro-food'], cooperatives: [{ cooperative: COOP, from: '2026-01-01' }] },
  obligations: [
    {
      owedBy: 'partner',
      owedTo: ['state'],
      service: 'MARKETING',
      description: 'Market the sellers',
      milestones: [{ title: 'Campaign', due: '2026-12-31' }],
    },
  ],
  targets: [{ metric: 'ARTISANS_REACHED', unit: 'sellers', value: 500, districts: [{ district: '571', value: 500 }] }],
  documents: [
    {
      type: 'AGREEMENT',
      sha256: 'c3'.repeat(32),
      size: 10,
      mediaType: 'application/pdf',
      location: 'File 13/2026',
    },
  ],
  effectiveFrom: '2026-01-01',
  effectiveTo: '2028-12-31',
  reportedFigures: [{ metric: 'Sellers', value: 12, unit: 'sellers', asOf: '2025-12-31', source: 'Annual report' }],
  ...overrides,
});

export const revise = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (await ask(subgraph, REVISE, { principal, graph, variables: { input: { expectedVersion: 1, ...input }, ...more } }))
    .reviseMou;
export const read = async (id: string): Promise<Answer> =>
  (await ask(subgraph, READ, { principal: anAdmin(), graph, variables: { id } })).mou;
export const step = async (input: object, principal = bureau): Promise<Answer> =>
  (await ask(subgraph, STEP, { principal, variables: { input } })).transitionMou;
export const traces = async () => ({
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
  versions: await database.db.select().from(mouVersions),
});
export const NOTHING = { audit: [], outbox: [], keys: [], versions: [] };

/** Gives the test file that calls it a database of its own. */
export function setUp(): void {
  beforeAll(async () => {
    database = await cloneDatabase();
    await insertPartners(database.db);
    subgraph = partnersModule.create({ db: database.db });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await forgetAudit(database.sql, 'partners');
    for (const table of [outbox, idempotencyKeys, mouVersions]) await database.db.delete(table);
  });
}
