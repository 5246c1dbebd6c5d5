import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import {
  audit,
  idempotencyKeys,
  mous,
  mouVersions,
  outbox,
  referenceCounters,
} from '../../subgraphs/partners/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { insertPartners, ORG, SAMARTH, UP_KHADI } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const RECORD = /* GraphQL */ `
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

const INDCOSERVE = newId('coop');
const KERALA_SOCIETY = newId('coop');
const graph = aGraphOf({
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

const anInput = (overrides: object = {}) => ({
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
      achieved: 120,
      districts: [
        { district: '571', value: 300, achieved: 100 },
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

let database: TestDatabase;
let subgraph: Subgraph;
const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });
const record = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (await ask(subgraph, RECORD, { principal, graph, variables: { input, ...more } })).recordMou;
const traces = async () => ({
  mous: await database.db.select().from(mous),
  counters: await database.db.select().from(referenceCounters),
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
  versions: await database.db.select().from(mouVersions),
});
const NOTHING = { mous: [], counters: [], audit: [], outbox: [], keys: [], versions: [] };
const year = dayInIndia(new Date()).slice(0, 4);

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`truncate partners.mou, partners.reported_figure, partners.reference_counter, partners.audit,
    partners.outbox, partners.idempotency_key cascade`;
});

describe('recordMou', () => {
  it('records everything as a draft and gives it back', async () => {
    const { mou, warnings, replayed, dryRun } = await record(anInput());
    expect({ warnings, replayed, dryRun }).toEqual({ warnings: [], replayed: false, dryRun: false });
    expect(mou).toMatchObject({
      version: 1,
      reference: `TN-${year}-0001`,
      title: 'Flipkart and MTIPB',
      status: 'DRAFT',
      recordedBy: 'bureau-tn',
      state: { code: 'IN-TN' },
      programme: { name: 'Flipkart Samarth' },
      parties: [
        {
          key: 'partner',
          statedAs: 'Flipkart',
          organization: { name: 'Flipkart', parent: { name: 'Walmart' } },
          people: [{ name: 'Rajneesh Kumar', capacity: 'SPOKESPERSON' }],
          signatories: [],
        },
        { key: 'state', statedAs: 'MTIPB', signatories: [{ name: 'Anu George' }], signedOn: null },
      ],
      scope: {
        states: [{ code: 'IN-TN' }],
        districts: [{ code: '571' }],
        sectors: [{ code: 'agro-food' }],
        cooperatives: [{ cooperative: { id: INDCOSERVE }, from: '2021-02-18', to: null }],
      },
      obligations: [
        {
          service: 'ONBOARDING',
          owedBy: { key: 'partner' },
          owedTo: [{ key: 'state' }],
          mou: { id: mou.id },
          milestones: [
            { title: '100 sellers', status: 'MET', evidence: 'Letter 4/2021' },
            { title: '500 sellers', status: 'SCHEDULED', evidence: null },
          ],
        },
      ],
      targets: [
        {
          metric: 'ARTISANS_REACHED',
          value: 500,
          achieved: 120,
          districts: [
            { district: { code: '571' }, value: 300, achieved: 100 },
            { district: { code: '579' }, value: 200, achieved: null },
          ],
        },
        { metric: 'TRAININGS', value: null, min: 10, max: 20, districts: [] },
      ],
      documents: [{ sha256: 'ab'.repeat(32), size: 123_456 }],
      reportedFigures: [{ value: 294, qualifier: 'EXACT', asOf: '2021-02-18' }],
      effectiveTo: '2024-02-17',
      validity: 'NOT_IN_FORCE',
      signedOn: null,
      sure: true,
      synthetic: false,
      source: null,
      history: [{ version: 1, from: null, to: 'DRAFT', actor: 'bureau-tn' }],
    });
  });

  it('needs no more than a title and a state', async () => {
    const { mou } = await record({ title: 'An idea', state: 'IN-TN' });
    expect(mou).toMatchObject({ parties: [], obligations: [], scope: { states: [{ code: 'IN-TN' }], districts: [] } });
  });

  it('takes a party that is not stated, described in words', async () => {
    const parties = [{ key: 'partner', role: 'E_COMMERCE_PARTNER', statedAs: 'An e-commerce company' }];
    const { mou } = await record(anInput({ parties, obligations: [], programme: null }));
    expect(mou.parties).toMatchObject([{ organization: null, statedAs: 'An e-commerce company' }]);
  });

  it('numbers the MoUs of each state and year, also those that come at once', async () => {
    const references = (
      await Promise.all([
        ...Array.from({ length: 5 }, () => record({ title: 'T', state: 'IN-TN' })),
        record({ title: 'T', state: 'IN-UP' }, {}, anAdmin()),
      ])
    ).map(({ mou }) => mou.reference);
    expect(references.sort()).toEqual([...[1, 2, 3, 4, 5].map((n) => `TN-${year}-000${n}`), `UP-${year}-0001`]);
  });

  it('asks the graph once, for everything that the input names', async () => {
    const asked = aGraphOf({ 'IN-TN': { name: 'Tamil Nadu' } });
    await ask(subgraph, RECORD, { principal: bureau, graph: asked, variables: { input: anInput() } });
    expect(asked.calls).toHaveLength(1);
    expect(asked.calls[0]?.map(({ __typename, id }) => `${__typename} ${id}`)).toEqual([
      'State IN-TN',
      'District 571',
      'District 579',
      'Sector agro-food',
      `Cooperative ${INDCOSERVE}`,
    ]);
  });

  it('keeps markup, statements and formulas as the text that they are', async () => {
    const title = `<script>alert(1)</script> '; drop table mou; -- =1+1`;
    expect((await record({ title, state: 'IN-TN' })).mou.title).toBe(title);
  });
});

describe('refusals', () => {
  const party = (overrides: object) => ({ key: 'x', role: 'OTHER', organization: ORG.amazon, ...overrides });
  const obligation = (overrides: object) => ({ ...anInput().obligations[0], milestones: [], ...overrides });
  const target = (overrides: object) => ({ metric: 'M', unit: 'u', value: 1, ...overrides });
  const [partner, stateParty] = anInput().parties;
  const many = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

  it.each<[string, object, string[]]>([
    ['an empty title', { title: '  ' }, ['input.title OUT_OF_RANGE']],
    ['a title with NUL', { title: 'a\0b' }, ['input.title INVALID_FORMAT']],
    ['a summary without end', { summary: 'x'.repeat(5_001) }, ['input.summary OUT_OF_RANGE']],
    ["another state's MoU", { state: 'IN-KL', scope: null, targets: [] }, ['input.state FOREIGN_STATE']],
    ['an unknown programme', { programme: newId('prg') }, ['input.programme NOT_FOUND']],
    [
      'an unknown organisation',
      { parties: [partner, { ...stateParty, organization: newId('org') }] },
      ['input.parties.1.organization NOT_FOUND'],
    ],
    [
      'an organisation and a key twice',
      { parties: [partner, partner], obligations: [] },
      ['input.parties.1.key DUPLICATE', 'input.parties.1.organization DUPLICATE'],
    ],
    [
      'a party that nothing tells of',
      { parties: [partner, stateParty, party({ organization: null })] },
      ['input.parties.2.statedAs REQUIRED'],
    ],
    [
      'a key of another form',
      { parties: [partner, stateParty, party({ key: 'X y' })] },
      ['input.parties.2.key INVALID_FORMAT'],
    ],
    [
      'a nameless person',
      { parties: [partner, stateParty, party({ people: [{ name: '' }] })] },
      ['input.parties.2.people.0.name OUT_OF_RANGE'],
    ],
    ['unknown states', { scope: { states: ['IN-TN', 'IN-XX'] } }, ['input.scope.states.1 UNKNOWN']],
    [
      'districts unknown, outside and twice',
      { scope: { districts: ['571', '9999', '555', '571'] } },
      ['input.scope.districts.3 DUPLICATE', 'input.scope.districts.1 UNKNOWN', 'input.scope.districts.2 INCONSISTENT'],
    ],
    ['unknown sectors', { scope: { sectors: ['magic'] } }, ['input.scope.sectors.0 UNKNOWN']],
    [
      'co-operatives unknown, of another form, and outside',
      { scope: { cooperatives: [newId('coop'), 'x', KERALA_SOCIETY].map((cooperative) => ({ cooperative })) } },
      [
        'input.scope.cooperatives.0.cooperative NOT_FOUND',
        'input.scope.cooperatives.1.cooperative NOT_FOUND',
        'input.scope.cooperatives.2.cooperative INCONSISTENT',
      ],
    ],
    [
      'cover that ends before it begins',
      { scope: { cooperatives: [{ cooperative: INDCOSERVE, from: '2021-02-18', to: '2021-02-17' }] } },
      ['input.scope.cooperatives.0.to INCONSISTENT'],
    ],
    [
      'obligations of and to nobody',
      { obligations: [obligation({ owedBy: 'nobody', owedTo: [] }), obligation({ owedTo: ['partner', 'nobody'] })] },
      [
        'input.obligations.0.owedBy UNKNOWN',
        'input.obligations.0.owedTo REQUIRED',
        'input.obligations.1.owedTo.0 INCONSISTENT',
        'input.obligations.1.owedTo.1 UNKNOWN',
      ],
    ],
    [
      'a milestone met without evidence',
      { obligations: [obligation({ milestones: [{ title: 'T', due: '2021-01-01', status: 'PARTIALLY_MET' }] })] },
      ['input.obligations.0.milestones.0.evidence REQUIRED'],
    ],
    [
      'targets without an aim, with two, and upside down',
      { targets: [target({ value: null }), target({ min: 1, max: 2 }), target({ value: null, min: 3, max: 2 })] },
      ['input.targets.0.value REQUIRED', 'input.targets.1 INCONSISTENT', 'input.targets.2.max INCONSISTENT'],
    ],
    [
      'targets of another form',
      { targets: [target({ metric: 'sellers', unit: '', value: -1 })] },
      [
        'input.targets.0.metric INVALID_FORMAT',
        'input.targets.0.unit OUT_OF_RANGE',
        'input.targets.0.value OUT_OF_RANGE',
      ],
    ],
    [
      'parts in districts outside',
      { targets: [target({ districts: [{ district: '555', value: 1 }] })] },
      ['input.targets.0.districts.0.district INCONSISTENT'],
    ],
    [
      'a hash of another form',
      { documents: [{ ...anInput().documents[0], sha256: 'abc' }] },
      ['input.documents.0.sha256 INVALID_FORMAT'],
    ],
    [
      'a scope without the state that keeps the MoU, with all else that is wrong',
      { title: ' ', scope: { states: ['IN-UP'], sectors: ['magic'] }, targets: [] },
      ['input.title OUT_OF_RANGE', 'input.scope.states INCONSISTENT', 'input.scope.sectors.0 UNKNOWN'],
    ],
    [
      'days before 1900',
      {
        scope: { cooperatives: [{ cooperative: INDCOSERVE, from: '0001-01-01', to: '1899-12-31' }] },
        obligations: [obligation({ milestones: [{ title: 'T', due: '1899-12-31' }] })],
        targets: [target({ due: '1899-12-31' })],
        effectiveFrom: '0001-01-01',
        effectiveTo: '1899-12-31',
        reportedFigures: [{ ...anInput().reportedFigures[0], asOf: '1899-12-31' }],
      },
      [
        'input.scope.cooperatives.0.from OUT_OF_RANGE',
        'input.scope.cooperatives.0.to OUT_OF_RANGE',
        'input.obligations.0.milestones.0.due OUT_OF_RANGE',
        'input.targets.0.due OUT_OF_RANGE',
        'input.effectiveFrom OUT_OF_RANGE',
        'input.effectiveTo OUT_OF_RANGE',
        'input.reportedFigures.0.asOf OUT_OF_RANGE',
      ],
    ],
    [
      'a figure of a day to come',
      { reportedFigures: [{ ...anInput().reportedFigures[0], asOf: '2999-01-01' }] },
      ['input.reportedFigures.0.asOf OUT_OF_RANGE'],
    ],
    ['an end before the beginning', { effectiveTo: '2021-02-17' }, ['input.effectiveTo INCONSISTENT']],
    [
      'a figure from nowhere',
      { reportedFigures: [{ ...anInput().reportedFigures[0], source: ' ' }] },
      ['input.reportedFigures.0.source OUT_OF_RANGE'],
    ],
    ['too many obligations', { obligations: many(101, obligation({})) }, ['input.obligations OUT_OF_RANGE']],
    ['too many targets', { targets: many(51, target({})) }, ['input.targets OUT_OF_RANGE']],
  ])('refuses %s', async (_name, overrides, expected) => {
    const result = await record(anInput(overrides));
    expect(issuesOf(result)).toEqual(expected);
    expect(result.issues[0].message).toMatch(/expected .+, got /);
    expect(await traces()).toEqual(NOTHING);
  });

  it('warns of parts that add up to another number, and of a programme that no party runs', async () => {
    const targets = [{ ...target({ value: 10 }), districts: [{ district: '571', value: 4 }] }];
    const result = await record(anInput({ targets, programme: UP_KHADI }));
    expect(result.warnings).toEqual([
      { path: ['input', 'programme'], code: 'UNUSUAL', severity: 'WARNING' },
      { path: ['input', 'targets', '0', 'districts'], code: 'UNUSUAL', severity: 'WARNING' },
    ]);
  });

  it('takes the first day of 1900, and a figure of today', async () => {
    const [figure] = anInput().reportedFigures;
    const reportedFigures = [{ ...figure, asOf: dayInIndia(new Date()) }];
    const { mou } = await record(anInput({ effectiveFrom: '1900-01-01', reportedFigures }));
    expect(mou).toMatchObject({ effectiveFrom: '1900-01-01', reportedFigures: [{ value: 294 }] });
  });

  it('covers other states beside the one that keeps the MoU', async () => {
    const { mou } = await record(anInput({ scope: { states: ['IN-KL', 'IN-TN'] } }));
    expect(mou.scope.states).toEqual([{ code: 'IN-KL' }, { code: 'IN-TN' }]);
  });

  it('lets an admin record for any state of the register, and for no other', async () => {
    expect((await record({ title: 'T', state: 'IN-KL' }, {}, anAdmin())).mou.state.code).toBe('IN-KL');
    expect(issuesOf(await record({ title: 'T', state: 'IN-XX' }, {}, anAdmin()))).toEqual(['input.state UNKNOWN']);
  });

  it('refuses partners, also with the scope, and bureaus without it', async () => {
    for (const principal of [
      aPartner({ scopes: new Set(['mou:read', 'mou:write']) }),
      aBureau({ state: 'IN-TN', scopes: new Set(['mou:read']) }),
    ]) {
      const result = await execute(subgraph, RECORD, { principal, graph, variables: { input: anInput() } });
      expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await traces()).toEqual(NOTHING);
  });

  it('is an error, and writes nothing, when the graph does not answer', async () => {
    const broken = { find: () => Promise.reject(new Error('no answer')) };
    const result = await execute(subgraph, RECORD, {
      principal: bureau,
      graph: broken,
      variables: { input: anInput() },
    });
    expect(result.errors).toHaveLength(1);
    expect(await traces()).toEqual(NOTHING);
  });
});

describe('writing', () => {
  it('writes audit row, event and first version with the MoU', async () => {
    const { mou } = await record(anInput());
    const { audit: audits, outbox: events, versions } = await traces();
    const whole = { id: mou.id, status: 'DRAFT', obligations: [{ service: 'ONBOARDING', milestones: [{}, {}] }] };
    expect(audits).toMatchObject([
      {
        actor: 'bureau-tn',
        state: 'IN-TN',
        operation: 'recordMou',
        subjectType: 'Mou',
        subject: mou.id,
        before: null,
        after: whole,
      },
    ]);
    expect(events).toMatchObject([{ type: 'mou.recorded', subject: mou.id, subjectVersion: 1, payload: whole }]);
    expect(versions).toMatchObject([{ mou: mou.id, version: 1, to: 'DRAFT', snapshot: whole }]);
  });

  it('leaves nothing of a dry run, the number included', async () => {
    const result = await record(anInput(), { dryRun: true, key: 'k' });
    expect(result).toMatchObject({ dryRun: true, mou: { reference: `TN-${year}-0001` } });
    expect(await traces()).toEqual(NOTHING);
    // The answer is, but for the ids, what the real run then gives.
    const real = await record(anInput());
    const { id, obligations, ...rest } = real.mou;
    expect(result.mou).toMatchObject(rest);
    expect(result.mou.obligations.map(({ milestones }: Answer) => milestones)).toEqual(
      obligations.map(({ milestones }: Answer) => milestones),
    );
    expect(id).not.toBe(result.mou.id);
  });

  it('has one effect for one key, also when the retry comes at the same time', async () => {
    const [one, two] = await Promise.all([record(anInput(), { key: 'retry' }), record(anInput(), { key: 'retry' })]);
    expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
    expect(one.mou.id).toBe(two.mou.id);
    const third = await record(anInput(), { key: 'retry' });
    expect(third).toMatchObject({ replayed: true, mou: { id: one.mou.id, obligations: [{ service: 'ONBOARDING' }] } });
    expect(issuesOf(await record(anInput({ title: 'Other' }), { key: 'retry' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
    const { mous: rows, audit: audits, outbox: events } = await traces();
    expect([rows.length, audits.length, events.length]).toEqual([1, 1, 1]);
  });
});
