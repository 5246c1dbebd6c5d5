import { afterAll, beforeAll, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, insertEnrolment, MTIPB_MOU, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

const QUERY = /* GraphQL */ `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Mou {
      sellerCounts { district { code } enrolled onboarded trained }
      cooperativeOnboarding { cooperative { id } enrolment { id } status }
    }
  }
}`;

let database: TestDatabase;
let subgraph: Subgraph;
const [indco, sago, coir] = [newId('coop'), newId('coop'), newId('coop')].sort() as [string, string, string];
let again: EnrolmentRow;
let sagos: EnrolmentRow;
let coirs: EnrolmentRow;

const under = async (mous: readonly string[], principal = anAdmin(), graph = subgraph): Promise<Answer[]> => {
  const of = mous.map((id) => ({ __typename: 'Mou', id }));
  return (await ask(graph, QUERY, { principal, variables: { of } }))._entities;
};

beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  subgraph = incubation.create({ db });
  const tn = { mou: MTIPB_MOU, state: 'IN-TN', district: '571' };
  const done = { status: 'DONE' } as const;
  await insertEnrolment(db, { ...tn, services: { ONBOARDING: done, MARKET_ACCESS_TRAINING: done } });
  await insertEnrolment(db, {
    ...tn,
    services: { ONBOARDING: { status: 'IN_PROGRESS' }, MARKET_ACCESS_TRAINING: done },
  });
  await insertEnrolment(db, { ...tn, district: null, only: ['MARKETING'] });
  // Declined all, and came again.
  await insertEnrolment(db, {
    ...tn,
    seller: indco,
    only: ['ONBOARDING'],
    services: { ONBOARDING: { status: 'DECLINED' } },
  });
  again = await insertEnrolment(db, { ...tn, seller: indco, enrolledAt: '2022-01-01', services: { ONBOARDING: done } });
  sagos = await insertEnrolment(db, {
    ...tn,
    seller: sago,
    district: '140',
    services: { ONBOARDING: { status: 'BLOCKED' } },
  });
  coirs = await insertEnrolment(db, { ...tn, seller: coir, partner: AMAZON, only: ['MARKETING'] });
  await insertEnrolment(db);
});
afterAll(() => database.drop());

it('tells how many sellers were enrolled, onboarded and trained, by their district', async () => {
  const [tamil, up, none] = await under([MTIPB_MOU, UP_MOU, newId('mou')]);
  expect(tamil.sellerCounts).toEqual([
    { district: { code: '140' }, enrolled: 1, onboarded: 0, trained: 0 },
    { district: { code: '571' }, enrolled: 5, onboarded: 2, trained: 2 },
    { district: null, enrolled: 1, onboarded: 0, trained: 0 },
  ]);
  expect(up.sellerCounts).toEqual([{ district: { code: '118' }, enrolled: 1, onboarded: 0, trained: 0 }]);
  expect(none).toEqual({ sellerCounts: [], cooperativeOnboarding: [] });
});

it('tells of each co-operative by its latest enrolment how its onboarding stands', async () => {
  const [{ cooperativeOnboarding }] = await under([MTIPB_MOU]);
  expect(cooperativeOnboarding).toEqual([
    { cooperative: { id: indco }, enrolment: { id: again.id }, status: 'DONE' },
    { cooperative: { id: sago }, enrolment: { id: sagos.id }, status: 'BLOCKED' },
    { cooperative: { id: coir }, enrolment: { id: coirs.id }, status: null },
  ]);
});

it('tells a bureau of its own state and a partner of its own enrolments', async () => {
  const sumOf = ({ sellerCounts }: Answer) =>
    sellerCounts.reduce((sum: number, { enrolled }: Answer) => sum + enrolled, 0);
  const seen = async (principal: ReturnType<typeof anAdmin>) => {
    const [mou] = await under([MTIPB_MOU], principal);
    return [sumOf(mou), mou.cooperativeOnboarding.length];
  };
  expect(await seen(aBureau({ state: 'IN-TN' }))).toEqual([7, 3]);
  expect(await seen(aBureau())).toEqual([0, 0]);
  expect(await seen(aPartner())).toEqual([6, 2]);
  expect(await seen(aPartner({ organization: AMAZON }))).toEqual([1, 1]);
});

it('is refused to who may not read MoUs', async () => {
  const principal = aBureau({ scopes: new Set() });
  const variables = { of: [{ __typename: 'Mou', id: MTIPB_MOU }] };
  const { errors } = await execute(subgraph, QUERY, { principal, variables });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});

it('takes one statement a type and level, however many MoUs, and counts nothing', async () => {
  const { db, statements } = recordingStatements(database.sql);
  await under([MTIPB_MOU, UP_MOU, newId('mou')], anAdmin(), incubation.create({ db }));
  // Counters, co-operatives, their enrolments.
  expect(statements).toHaveLength(3);
  expect(statements.find((statement) => statement.includes('service_count'))).not.toContain('"enrolment_service"');
});
