import { afterAll, beforeAll, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, insertEnrolment, MTIPB_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

const QUERY = /* GraphQL */ `
  query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on Enterprise { isEnrolledWithCaller }
      ... on Cooperative { isEnrolledWithCaller }
    }
  }`;

/** Sellers by how they stand with Flipkart. */
const seller = {
  active: newId('ent'),
  completed: newId('ent'),
  withdrawn: newId('ent'),
  'withdrawn once': newId('ent'),
  'of Amazon': newId('ent'),
  'a co-operative': newId('coop'),
  none: newId('ent'),
};
const ended = { only: ['ONBOARDING'], services: { ONBOARDING: { status: 'DECLINED' } } } as const;

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  const { db } = database;
  await insertEnrolment(db, { seller: seller.active });
  await insertEnrolment(db, {
    seller: seller.completed,
    only: ['ONBOARDING'],
    services: { ONBOARDING: { status: 'DONE' } },
  });
  await insertEnrolment(db, { seller: seller.withdrawn, ...ended });
  await insertEnrolment(db, { seller: seller['withdrawn once'], ...ended });
  await insertEnrolment(db, { seller: seller['withdrawn once'], mou: MTIPB_MOU });
  await insertEnrolment(db, { seller: seller['of Amazon'], partner: AMAZON });
  await insertEnrolment(db, { seller: seller['a co-operative'], state: 'IN-TN' });
  subgraph = incubation.create({ db });
});
afterAll(() => database.drop());

async function enrolledWith(principal: Principal, on: Subgraph = subgraph): Promise<string[]> {
  const of = Object.values(seller).map((id) => ({
    __typename: id.startsWith('coop') ? 'Cooperative' : 'Enterprise',
    id,
  }));
  const { _entities } = await ask(on, QUERY, { principal, variables: { of } });
  return Object.keys(seller).filter((_, place) => (_entities[place] as Answer).isEnrolledWithCaller);
}

it('a seller is enrolled with the partner that has an enrolment of it, open or completed, and with nobody else', async () => {
  expect(await enrolledWith(aPartner())).toEqual(['active', 'completed', 'withdrawn once', 'a co-operative']);
  expect(await enrolledWith(aPartner({ organization: AMAZON }))).toEqual(['of Amazon']);
});

it('a partner need not hold another scope to be told', async () => {
  expect(await enrolledWith(aPartner({ scopes: new Set(['pii:read']) }))).toContain('active');
});

it.each([
  ['a partner without an organisation', aPartner({ organization: null })],
  ['a bureau', aBureau()],
  ['an admin', anAdmin()],
  ['a bureau whose client belongs to the partner', aBureau({ organization: AMAZON })],
])('nobody is enrolled with %s', async (_who, principal) => {
  expect(await enrolledWith(principal)).toEqual([]);
});

it('takes one statement, for partners only', async () => {
  const { db, statements } = recordingStatements(database.sql);
  const counted = incubation.create({ db });
  await enrolledWith(aPartner(), counted);
  expect(statements).toHaveLength(1);
  await enrolledWith(aBureau(), counted);
  expect(statements).toHaveLength(1);
});
