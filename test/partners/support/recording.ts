import { afterAll, beforeAll, beforeEach } from 'vitest';
import { partners as partnersModule } from '../../../subgraphs/partners/index.ts';
import {
  audit,
  idempotencyKeys,
  mous,
  mouVersions,
  outbox,
  referenceCounters,
} from '../../../subgraphs/partners/tables.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../../subgraphs/shared/today.ts';
import { insertPartners, ORG, SAMARTH } from '../../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { forgetAudit } from '../../support/forget-audit.ts';
import { aBureau } from '../../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../../support/subgraph-client.ts';

export const RECORD = /* GraphQL */ `
  mutation ($input: RecordMouInput!, $dryRun: Boolean! = false, $key: String) {
    recordMou(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on RecordMouPayload { mou { ...Whole } warnings { path code severity } replayed dryRun }
      ... on ValidationFailed { issues { path code severity message expected received } }
    }
  }
  fragment Whole on Mou {
    id version reference title summary status recordedBy state { code } programme { name }
    parties { key role statedAs organization { name parent { name } } people { name capacity } signatories { name } signedOn }
    scope { states { code } districts { code } sectors { code } cooperatives { cooperative { id } from to } }
    obligations {
      id service description owedBy { key } owedTo { key } mou { id }
      milestones { title due status evidence }
    }
    targets { metric unit baseline value min max due achieved districts { district { code } value achieved } }
    documents { type title sha256 size mediaType location }
    reportedFigures { metric value unit qualifier asOf source }
    effectiveFrom effectiveTo validity signedOn sure synthetic source
    history { version from to actor }
  }`;

export const INDCOSERVE = newId('coop');
export const KERALA_SOCIETY = newId('coop');
export const graph = aGraphOf({
  'IN-TN': { name: 'Tamil Nadu' },
  'IN-UP': { name: 'Uttar Pradesh' },
  'IN-KL': { name: 'Kerala' },
  '571': { state: { code: 'IN-TN' } },
  '579': { state: { code: 'IN-TN' } },
  '555': { state: { code: 'IN-KL' } },
  'agro-food': { name: 'Agro and food' },
  [INDCOSERVE]: { state: { code: 'IN-TN' } },
  [KERALA_SOCIETY]: { state: { code: 'IN-KL' } },
});

export const anInput = (overrides: object = {}) => ({
  title: ' Flipkart and MTIPB ',
  summary: 'Sellers of Tamil Nadu on Flipkart',
  state: 'IN-TN',
  programme: SAMARTH,
  parties: [
    {
      key: 'partner',
      role: 'E_COMMERCE_PARTNER',
      organization: ORG.flipkart,
      people: [{ name: 'Rajneesh Kumar', designation: 'Chief Corporate Affairs Officer', capacity: 'SPOKESPERSON' }],
    },
    {
      key: 'state',
      role: 'STATE_PARTY',
      organization: ORG.bureauTn,
      statedAs: 'MTIPB',
      people: [{ name: 'Anu George' }],
    },
  ],
  scope: {
    districts: ['571'],
    sectors: ['agro-food'],
    cooperatives: [{ cooperative: INDCOSERVE, from: '2021-02-18' }],
  },
  obligations: [
    {
      owedBy: 'partner',
      owedTo: ['state'],
      service: 'ONBOARDING',
      description: 'Bring sellers onto the marketplace',
      milestones: [
        { title: '500 sellers', due: '2021-12-31' },
        { title: '100 sellers', due: '2021-06-30', status: 'MET', evidence: 'Letter 4/2021' },
      ],
    },
  ],
  targets: [
    {
      metric: 'ARTISANS_REACHED',
      unit: 'sellers',
      baseline: 0,
      value: 500,
      due: '2021-12-31',
      districts: [
        { district: '571', value: 300 },
        { district: '579', value: 200 },
      ],
    },
    { metric: 'TRAININGS', unit: 'sessions', min: 10, max: 20 },
  ],
  documents: [
    {
      type: 'AGREEMENT',
      sha256: 'AB'.repeat(32),
      size: 123_456,
      mediaType: 'application/pdf',
      location: 'File 12/2021',
    },
  ],
  effectiveFrom: '2021-02-18',
  effectiveTo: '2024-02-17',
  reportedFigures: [
    { metric: 'INDUSTRIAL_COOPERATIVE_SOCIETIES', value: 294, unit: 'societies', asOf: '2021-02-18', source: 'Press' },
  ],
  ...overrides,
});

export let database: TestDatabase;
export let subgraph: Subgraph;
export const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });
export const record = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (await ask(subgraph, RECORD, { principal, graph, variables: { input, ...more } })).recordMou;
export const traces = async () => ({
  mous: await database.db.select().from(mous),
  counters: await database.db.select().from(referenceCounters),
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
  versions: await database.db.select().from(mouVersions),
});
export const NOTHING = { mous: [], counters: [], audit: [], outbox: [], keys: [], versions: [] };
export const year = dayInIndia(new Date()).slice(0, 4);

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
    await database.sql`truncate partners.mou, partners.reported_figure, partners.reference_counter, partners.outbox,
      partners.idempotency_key cascade`;
  });
}
