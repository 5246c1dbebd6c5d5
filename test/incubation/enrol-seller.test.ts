import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import {
  audit,
  enrolmentServices,
  enrolments,
  idempotencyKeys,
  outbox,
  serviceChanges,
} from '../../subgraphs/incubation/tables.ts';
import { newId, seedId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, insertEnrolment, MTIPB_MOU, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, type Entities, execute, issuesOf } from '../support/subgraph-client.ts';

const ENROL = /* GraphQL */ `
  mutation ($input: EnrolSellerInput!, $dryRun: Boolean! = false, $key: String) {
    enrolSeller(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on EnrolSellerPayload {
        enrolment {
          id version status enrolledAt nextDueOn synthetic
          seller { __typename } mou { id } programme { id } partner { id } state { code } district { code }
          services { service status dueOn owner { organization { id } person } history { from to actor } }
        }
        warnings { path code }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
    }
  }`;

const BUREAU_UP = seedId('org', 'bureau-up');
const UP_KHADI = seedId('prg', 'up-khadi-on-amazon');
const KERALA_PROGRAMME = seedId('prg', 'kerala');

const partnerParty = (organization: string | null) => ({
  role: 'E_COMMERCE_PARTNER',
  organization: organization && { id: organization },
});
const anMou = (overrides: object = {}) => ({
  status: 'SIGNED',
  state: { code: 'IN-UP' },
  programme: { id: SAMARTH },
  effectiveFrom: '2021-02-18',
  effectiveTo: null,
  parties: [{ role: 'STATE_PARTY', organization: { id: BUREAU_UP } }, partnerParty(FLIPKART)],
  scope: { states: [{ code: 'IN-UP' }], districts: [], cooperatives: [] },
  ...overrides,
});
const aSeller = (overrides: object = {}) => ({
  status: 'ACTIVE',
  state: { code: 'IN-UP' },
  district: { code: '118' },
  ...overrides,
});

let database: TestDatabase;
let subgraph: Subgraph;

interface Asking {
  readonly entities?: Entities;
  readonly principal?: ReturnType<typeof aBureau>;
  readonly dryRun?: boolean;
  readonly key?: string;
}
const world = (seller: string, entities: Entities = {}) =>
  aGraphOf({
    [seller]: aSeller(),
    [UP_MOU]: anMou(),
    [SAMARTH]: { organization: { id: FLIPKART }, state: null },
    [UP_KHADI]: { organization: { id: AMAZON }, state: { code: 'IN-UP' } },
    [KERALA_PROGRAMME]: { organization: { id: AMAZON }, state: { code: 'IN-KL' } },
    [FLIPKART]: {},
    ...entities,
  });
const enrol = async (
  input: Readonly<Record<string, unknown>> & { readonly seller: string },
  asking: Asking = {},
): Promise<Answer> => {
  const { entities, principal = aBureau(), ...variables } = asking;
  return (
    await ask(subgraph, ENROL, { principal, variables: { input, ...variables }, graph: world(input.seller, entities) })
  ).enrolSeller;
};
const rowsOf = async (seller: string) => database.db.select().from(enrolments).where(eq(enrolments.seller, seller));
const countRows = async (): Promise<number[]> =>
  Promise.all(
    [enrolments, enrolmentServices, serviceChanges, audit, outbox, idempotencyKeys].map((table) =>
      database.db.$count(table),
    ),
  );

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('enrolSeller', () => {
  it('enrols under an MoU: the partner, programme and place come from the records named', async () => {
    const seller = newId('ent');
    const result = await enrol({ seller, mou: UP_MOU, enrolledAt: '2021-03-01' });
    expect(result).toMatchObject({
      __typename: 'EnrolSellerPayload',
      enrolment: {
        version: 1,
        status: 'ACTIVE',
        enrolledAt: '2021-03-01',
        nextDueOn: null,
        synthetic: false,
        seller: { __typename: 'Enterprise' },
        mou: { id: UP_MOU },
        programme: { id: SAMARTH },
        partner: { id: FLIPKART },
        state: { code: 'IN-UP' },
        district: { code: '118' },
      },
      warnings: [],
      replayed: false,
      dryRun: false,
    });
    expect(result.enrolment.services).toHaveLength(7);
    expect(result.enrolment.services[6]).toEqual({
      service: 'MARKET_ACCESS_TRAINING',
      status: 'NOT_STARTED',
      dueOn: null,
      owner: null,
      history: [{ from: null, to: 'NOT_STARTED', actor: 'bureau-up' }],
    });
    const { id } = result.enrolment;
    expect(await database.db.select().from(audit).where(eq(audit.subject, id))).toMatchObject([
      { actor: 'bureau-up', operation: 'enrolSeller', subjectType: 'Enrolment', state: 'IN-UP', before: null },
    ]);
    expect(await database.db.select().from(outbox).where(eq(outbox.subject, id))).toMatchObject([
      { type: 'enrolment.created', subjectVersion: 1, state: 'IN-UP', requestId: 'test-request' },
    ]);
  });

  it('enrols a co-operative straight under a programme, with the services wanted in the order of the journey', async () => {
    const input = {
      seller: newId('coop'),
      programme: UP_KHADI,
      enrolledAt: '2021-03-01',
      services: [
        { service: 'WAREHOUSING', dueOn: '2021-06-01' },
        { service: 'MARKETING', dueOn: '2021-05-01', owner: { organization: FLIPKART, person: ' Asha ' } },
      ],
    };
    const { enrolment } = await enrol(input);
    expect(enrolment).toMatchObject({
      seller: { __typename: 'Cooperative' },
      mou: null,
      programme: { id: UP_KHADI },
      partner: { id: AMAZON },
      nextDueOn: '2021-05-01',
      services: [
        { service: 'MARKETING', dueOn: '2021-05-01', owner: { organization: { id: FLIPKART }, person: 'Asha' } },
        { service: 'WAREHOUSING', dueOn: '2021-06-01', owner: null },
      ],
    });
    expect(
      await database.db.select().from(enrolmentServices).where(eq(enrolmentServices.enrolment, enrolment.id)),
    ).toMatchObject([
      { partner: AMAZON, programme: UP_KHADI, mou: null, state: 'IN-UP', district: '118', enrolledAt: '2021-03-01' },
      { partner: AMAZON },
    ]);
  });

  it('asks the graph once, for everything that the input names', async () => {
    const seller = newId('ent');
    const graph = world(seller);
    const services = [
      { service: 'MARKETING', owner: { organization: FLIPKART } },
      { service: 'WAREHOUSING', owner: { organization: FLIPKART } },
    ];
    const enrol = 'mutation ($input: EnrolSellerInput!) { enrolSeller(input: $input) { __typename } }';
    const variables = { input: { seller, mou: UP_MOU, services } };
    await ask(subgraph, enrol, { principal: aBureau(), graph, variables });
    expect(graph.calls.map((call) => call.map(({ __typename }) => __typename))).toEqual([
      ['Enterprise', 'Mou', 'Organization'],
    ]);
  });

  it('answers with every issue at once and writes nothing', async () => {
    const before = await countRows();
    const result = await enrol({
      seller: newId('mou'),
      mou: newId('mou'),
      programme: UP_KHADI,
      enrolledAt: '2999-01-01',
      services: [
        { service: 'MARKETING', dueOn: '2998-01-01' },
        { service: 'MARKETING', owner: {} },
        { service: 'WAREHOUSING', owner: { organization: newId('org'), person: 'x'.repeat(201) } },
      ],
    });
    expect(issuesOf(result).toSorted()).toEqual(
      [
        'input.seller INVALID_FORMAT',
        'input.mou NOT_FOUND',
        'input.programme INCONSISTENT',
        'input.enrolledAt OUT_OF_RANGE',
        'input.services.0.dueOn OUT_OF_RANGE',
        'input.services.1.service DUPLICATE',
        'input.services.1.owner REQUIRED',
        'input.services.2.owner.person OUT_OF_RANGE',
        'input.services.2.owner.organization NOT_FOUND',
      ].toSorted(),
    );
    expect(await countRows()).toEqual(before);
  });

  const coop = newId('coop');
  it.each<[string, object, Entities, string[]]>([
    ['a seller, MoU and day that fit', {}, {}, []],
    ['neither an MoU nor a programme', { mou: null }, {}, ['input.mou REQUIRED']],
    ['no service at all', { services: [] }, {}, ['input.services OUT_OF_RANGE']],
    [
      'an MoU that is not signed by all',
      {},
      { [UP_MOU]: anMou({ status: 'PARTIALLY_SIGNED' }) },
      ['input.mou GUARD_NOT_MET'],
    ],
    ['an MoU that is not yet in force', { enrolledAt: '2021-02-17' }, {}, ['input.enrolledAt INCONSISTENT']],
    [
      'an MoU that has expired',
      { enrolledAt: '2021-06-02' },
      { [UP_MOU]: anMou({ effectiveTo: '2021-06-01' }) },
      ['input.enrolledAt INCONSISTENT'],
    ],
    [
      'an MoU for other states',
      {},
      { [UP_MOU]: anMou({ scope: { states: [{ code: 'IN-KL' }], districts: [], cooperatives: [] } }) },
      ['input.mou INCONSISTENT'],
    ],
    [
      'an MoU for other districts',
      {},
      { [UP_MOU]: anMou({ scope: { states: [{ code: 'IN-UP' }], districts: [{ code: '140' }], cooperatives: [] } }) },
      ['input.mou INCONSISTENT'],
    ],
    [
      'an MoU whose partner is not stated',
      {},
      { [UP_MOU]: anMou({ parties: [partnerParty(null)] }) },
      ['input.mou GUARD_NOT_MET'],
    ],
    [
      'an MoU with two partners, and none of them named',
      {},
      { [UP_MOU]: anMou({ parties: [partnerParty(FLIPKART), partnerParty(AMAZON)] }) },
      ['input.partner REQUIRED'],
    ],
    ['a partner that is no party', { partner: AMAZON }, {}, ['input.partner INCONSISTENT']],
    ['a programme for another state', { mou: null, programme: KERALA_PROGRAMME }, {}, ['input.programme INCONSISTENT']],
  ])('judges %s', async (_name, overrides, entities, expected) => {
    const seller = newId('ent');
    const result = await enrol({ seller, mou: UP_MOU, enrolledAt: '2021-06-01', ...overrides }, { entities });
    if (expected.length > 0) {
      expect(issuesOf(result)).toEqual(expected);
      expect(await rowsOf(seller)).toEqual([]);
    } else expect(result.__typename).toBe('EnrolSellerPayload');
  });

  it.each<[string, object | null, string]>([
    ['does not exist', null, 'input.seller NOT_FOUND'],
    ['is of another state', aSeller({ state: { code: 'IN-TN' } }), 'input.seller FOREIGN_STATE'],
    ['is closed', aSeller({ status: 'CLOSED' }), 'input.seller GUARD_NOT_MET'],
    ['is dissolved', aSeller({ status: 'DISSOLVED' }), 'input.seller GUARD_NOT_MET'],
  ])('refuses a seller that %s', async (_name, facts, expected) => {
    const seller = newId('ent');
    const graph = world(seller);
    const find: typeof graph.find = async (references, selections) =>
      (await graph.find(references, selections)).map((entity) =>
        entity?.id === seller ? facts && { ...facts } : entity,
      );
    const { enrolSeller } = await ask(subgraph, ENROL, {
      principal: aBureau(),
      graph: { find },
      variables: { input: { seller, mou: UP_MOU } },
    });
    expect(issuesOf(enrolSeller)).toContain(expected);
  });

  it('lets a dormant seller through with a warning', async () => {
    const seller = newId('ent');
    const result = await enrol({ seller, mou: UP_MOU }, { entities: { [seller]: aSeller({ status: 'DORMANT' }) } });
    expect(result.warnings).toEqual([{ path: ['input', 'seller'], code: 'UNUSUAL' }]);
  });

  it('covers a co-operative that the MoU names, whatever its district, while it is covered', async () => {
    const scope = {
      states: [{ code: 'IN-UP' }],
      districts: [{ code: '140' }],
      cooperatives: [{ cooperative: { id: coop }, from: '2021-03-01', to: '2021-12-31' }],
    };
    const entities = { [UP_MOU]: anMou({ scope }) };
    const input = { seller: coop, mou: UP_MOU };
    expect(issuesOf(await enrol({ ...input, enrolledAt: '2022-01-01' }, { entities }))).toEqual([
      'input.mou INCONSISTENT',
    ]);
    expect((await enrol({ ...input, enrolledAt: '2021-12-31' }, { entities })).__typename).toBe('EnrolSellerPayload');
  });

  it('takes the partner that is named, of an MoU with two', async () => {
    const entities = { [UP_MOU]: anMou({ parties: [partnerParty(FLIPKART), partnerParty(AMAZON)] }) };
    const { enrolment } = await enrol({ seller: newId('ent'), mou: UP_MOU, partner: AMAZON }, { entities });
    expect(enrolment.partner).toEqual({ id: AMAZON });
  });

  it('refuses a second active enrolment under the same MoU, also when both come at once', async () => {
    const seller = newId('ent');
    const input = { seller, mou: UP_MOU };
    const both = await Promise.all([enrol(input), enrol(input)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['EnrolSellerPayload', 'ValidationFailed']);
    expect(issuesOf(await enrol(input))).toEqual(['input.seller DUPLICATE']);
    expect(await rowsOf(seller)).toHaveLength(1);
    const other = await enrol({ seller, programme: UP_KHADI });
    expect(other.__typename).toBe('EnrolSellerPayload');
  });

  it('lets a seller in again once the earlier enrolment is no longer active', async () => {
    const seller = newId('ent');
    await insertEnrolment(database.db, {
      seller,
      only: ['MARKETING'],
      services: { MARKETING: { status: 'DECLINED' } },
    });
    expect((await enrol({ seller, mou: UP_MOU })).__typename).toBe('EnrolSellerPayload');
  });

  it('has one effect for one key, also when both requests come at once', async () => {
    const seller = newId('ent');
    const asking = { key: newId('enr') };
    const both = await Promise.all([enrol({ seller, mou: UP_MOU }, asking), enrol({ seller, mou: UP_MOU }, asking)]);
    expect(both.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(both[0].enrolment).toEqual(both[1].enrolment);
    expect(await rowsOf(seller)).toHaveLength(1);
    const reused = await enrol({ seller, mou: UP_MOU, enrolledAt: '2021-05-05' }, asking);
    expect(issuesOf(reused)).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  it('shows on a dry run what it would write, and writes nothing', async () => {
    const before = await countRows();
    const result = await enrol({ seller: newId('ent'), mou: UP_MOU }, { dryRun: true, key: newId('enr') });
    expect(result.dryRun).toBe(true);
    expect(result.enrolment.services).toHaveLength(7);
    expect(result.enrolment.services[0].history).toEqual([{ from: null, to: 'NOT_STARTED', actor: 'bureau-up' }]);
    expect(await countRows()).toEqual(before);
  });

  it('lets an admin enrol in any state, where MoU and seller fit', async () => {
    const seller = newId('ent');
    const entities = {
      [seller]: aSeller({ state: { code: 'IN-TN' }, district: null }),
      [MTIPB_MOU]: anMou({ state: { code: 'IN-TN' }, scope: { states: [], districts: [], cooperatives: [] } }),
    };
    const result = await enrol({ seller, mou: MTIPB_MOU }, { principal: anAdmin(), entities });
    expect(result.enrolment).toMatchObject({ state: { code: 'IN-TN' }, district: null });
    const foreign = await enrol({ seller: newId('ent'), mou: MTIPB_MOU }, { principal: anAdmin(), entities });
    expect(issuesOf(foreign)).toEqual(['input.mou INCONSISTENT']);
  });

  it.each([
    ['who lacks the scope', aBureau({ scopes: new Set(['mou:read']) })],
    ['a partner, which has it to report', aPartner()],
  ])('is refused to %s', async (_who, principal) => {
    const variables = { input: { seller: newId('ent'), mou: UP_MOU } };
    const { errors } = await execute(subgraph, ENROL, { principal, variables });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
