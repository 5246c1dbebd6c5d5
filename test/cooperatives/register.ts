import { cooperatives as cooperativesModule } from '../../subgraphs/cooperatives/index.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  insertApplication,
  insertAuthorisedUser,
  insertCooperative,
  insertFederation,
  insertFigure,
  insertIndication,
  insertMembership,
  insertTrades,
} from '../support/builders/cooperatives.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

export const LIST = /* GraphQL */ `
  query ($filter: CooperativeFilter, $orderBy: CooperativeOrder! = NAME_ASC, $first: Int! = 20, $after: String) {
    cooperatives(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name } }
    }
  }`;
export const INDICATIONS = /* GraphQL */ `
  query ($filter: GeographicalIndicationFilter, $orderBy: GeographicalIndicationOrder! = NAME_ASC, $first: Int! = 20, $after: String) {
    geographicalIndications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id name } }
    }
  }`;

export const enterprise = newId('ent');
export const graph = aGraphOf({ [enterprise]: {} });

export interface Register {
  readonly database: TestDatabase;
  readonly subgraph: Subgraph;
  /** Ids by the names that the tests use. */
  readonly id: Readonly<Record<string, string>>;
  list(variables: object, principal?: Principal): Promise<Answer>;
  names(filter: object, principal?: Principal): Promise<string[]>;
  indicationNames(filter: object): Promise<string[]>;
}

export const namesOf = ({ edges }: Answer): string[] => edges.map(({ node }: Answer) => node.name);

/** Three federations with members of both kinds over time, societies of two states, and three indications with their users. */
export async function openRegister(): Promise<Register> {
  const database = await cloneDatabase();
  const subgraph = cooperativesModule.create({ db: database.db });
  const id = await insertRows(database.db);
  const list = async (variables: object, principal = anAdmin()): Promise<Answer> =>
    (await ask(subgraph, LIST, { principal, variables: { ...variables } })).cooperatives;
  return {
    database,
    subgraph,
    id,
    list,
    names: async (filter, principal = anAdmin()) => namesOf(await list({ filter, first: 100 }, principal)),
    indicationNames: async (filter) =>
      namesOf(
        (await ask(subgraph, INDICATIONS, { principal: aPartner(), variables: { filter } })).geographicalIndications,
      ),
  };
}

async function insertRows(db: Database): Promise<Record<string, string>> {
  const id: Record<string, string> = {};
  await insertTrades(db);
  id.tea = await insertFederation(db, {
    name: 'Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation',
    shortName: 'INDCOSERVE',
    memberTotal: 16,
    memberWomen: 4,
    membersAsOf: '2021-01-01',
  });
  id.apex = await insertFederation(db, { name: 'All Trades Federation', district: null, trades: ['COIR', 'TEA'] });
  id.gone = await insertFederation(db, { name: 'Bygone Federation', status: 'DISSOLVED' });
  id.kattabettu = await insertCooperative(db, { name: 'Kattabettu Industrial Co-operative Tea Factory' });
  id.manjoor = await insertCooperative(db, { name: 'Manjoor Tea Factory', memberTotal: 900, synthetic: true });
  id.dormant = await insertCooperative(db, {
    name: 'Sleeping Tea Factory',
    status: 'DORMANT',
    contactPerson: 'K. Mani',
  });
  id.coir = await insertCooperative(db, {
    name: 'Kerala Coir Society',
    aliases: ['Kayar Sangham'],
    state: 'IN-KL',
    district: '554',
    kind: 'SERVICE_SOCIETY',
    trades: ['COIR'],
    contactPerson: 'A. Nair',
  });
  const firsts = { from: '2010-04-01', federation: id.tea };
  id.ended = await insertMembership(db, { ...firsts, memberCooperative: id.kattabettu, to: '2019-03-31' });
  id.again = await insertMembership(db, { federation: id.tea, memberCooperative: id.kattabettu });
  await insertMembership(db, { federation: id.tea, memberCooperative: id.manjoor, from: null });
  await insertMembership(db, { federation: id.tea, memberCooperative: id.dormant, from: '2021-04-01' });
  await insertMembership(db, { federation: id.tea, memberEnterprise: enterprise, from: '2022-04-01' });
  id.above = await insertMembership(db, { federation: id.apex, memberCooperative: id.tea });
  await insertMembership(db, { federation: id.gone, memberCooperative: id.manjoor });
  await insertMembership(db, { federation: id.gone, memberEnterprise: enterprise });

  id.nilgiri = await insertIndication(db, {
    aliases: ['Blue Mountain Tea'],
    applicationNumber: '95',
    districts: ['587'],
  });
  id.coirMark = await insertIndication(db, { name: 'Alleppey Coir', category: 'HANDICRAFT', states: ['IN-KL'] });
  id.shared = await insertIndication(db, { name: 'Malabar Pepper', states: ['IN-KL', 'IN-TN'], sure: false });
  await insertApplication(db, {
    indication: id.nilgiri,
    applicantName: 'INDCOSERVE',
    cooperative: id.tea,
    number: '95',
    status: 'REGISTERED',
    registeredOn: '2008-06-01',
  });
  await insertApplication(db, { indication: id.nilgiri, applicantName: 'A sleeper', cooperative: id.dormant });
  await insertAuthorisedUser(db, { indication: id.nilgiri, userCooperative: id.manjoor, from: '2015-01-01' });
  await insertAuthorisedUser(db, {
    indication: id.nilgiri,
    userCooperative: id.kattabettu,
    from: '2009-01-01',
    to: '2012-12-31',
  });
  await insertAuthorisedUser(db, { indication: id.nilgiri, userEnterprise: enterprise, number: 'AU/95/1' });
  await insertAuthorisedUser(db, { indication: id.coirMark, userCooperative: id.coir });
  await insertFigure(db, { cooperative: id.tea, asOf: '2021-01-01' });
  return id;
}
