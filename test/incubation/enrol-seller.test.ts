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
import { AMAZON, FLIPKART, insertEnrolment, MTIPB_MOU, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { anMou, aSeller, ENROL, enrolWith, partnerParty, UP_KHADI, world } from './enrolling.ts';

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
