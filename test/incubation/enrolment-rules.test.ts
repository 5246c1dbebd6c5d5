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
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, ask, type Entities, issuesOf } from '../support/subgraph-client.ts';
import { anMou, aSeller, ENROL, enrolWith, KERALA_PROGRAMME, partnerParty, UP_KHADI, world } from './enrolling.ts';

let database: TestDatabase;
let subgraph: Subgraph;

const enrol = (input: Parameters<typeof enrolWith>[1], asking: Parameters<typeof enrolWith>[2] = {}): Promise<Answer> =>
  enrolWith(subgraph, input, asking);
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

describe('the rules of an enrolment', () => {
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
    ...(['DAY', 'MONTH', 'YEAR'] as const).flatMap((signedOnPrecision): [string, object, Entities, string[]][] => {
      const first = { DAY: '2021-02-18', MONTH: '2021-02-01', YEAR: '2021-01-01' }[signedOnPrecision];
      const dayBefore = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
      const mou = { [UP_MOU]: anMou({ effectiveFrom: null, signedOn: '2021-02-18', signedOnPrecision }) };
      return [
        [
          `an MoU in force from its signature, of which the ${signedOnPrecision} is known`,
          { enrolledAt: first },
          mou,
          [],
        ],
        [
          `an MoU that was not signed yet, as the ${signedOnPrecision} tells`,
          { enrolledAt: dayBefore },
          mou,
          ['input.enrolledAt INCONSISTENT'],
        ],
      ];
    }),
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
});
