import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enterprises as enterprisesModule } from '../../subgraphs/enterprises/index.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { anEnterprise, insertEnterprises, insertRegisters } from '../support/builders/enterprises.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

const PAGE = /* GraphQL */ `{
  enterprises(first: 20) { edges { node { id udyamNumber gstin pan contact { person phone } again: gstin ...More } } }
}
fragment More on Enterprise { other: contact { email } }`;
const OPEN_PAGE = '{ enterprises(first: 20) { edges { node { id name employment { total } } } } }';

const SECRETS = {
  udyamNumber: 'UDYAM-UP-02-0000001',
  gstin: '09ABCDE1234F1Z5',
  pan: 'ABCDE1234F',
  contact: { person: 'A. Person', phone: '+910000000000' },
  again: '09ABCDE1234F1Z5',
  other: { email: 'a@person.example' },
};
const NOTHING = Object.fromEntries(Object.keys(SECRETS).map((field) => [field, null]));

const enrolled = newId('ent');
const stranger = newId('ent');
/** Has nothing that could be shown. */
const silent = newId('ent');
const partner = aPartner({ scopes: new Set(['pii:read']) });

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  await insertRegisters(database.db);
  const { gstin, pan } = SECRETS;
  const known = {
    gstin,
    pan,
    contactPerson: 'A. Person',
    contactPhone: '+910000000000',
    contactEmail: 'a@person.example',
  };
  await insertEnterprises(
    database.db,
    anEnterprise({ id: enrolled, ...known, udyamNumber: SECRETS.udyamNumber }),
    anEnterprise({ id: stranger, ...known, udyamNumber: 'UDYAM-UP-02-0000002' }),
    anEnterprise({ id: silent }),
    ...Array.from({ length: 12 }, () => anEnterprise()),
  );
  subgraph = enterprisesModule.create({ db: database.db });
});
afterAll(() => database.drop());

/** The graph as a partner meets it that has an enrolment of the first and of the silent one. */
const aGraph = () =>
  aGraphOf({
    [enrolled]: { isEnrolledWithCaller: true },
    [silent]: { isEnrolledWithCaller: true },
    [stranger]: { isEnrolledWithCaller: false },
  });

async function seenBy(principal: Principal): Promise<ReadonlyMap<string, Answer>> {
  const { enterprises } = await ask(subgraph, PAGE, { principal, graph: aGraph() });
  return new Map(enterprises.edges.map(({ node: { id, ...rest } }: Answer) => [id, rest]));
}

describe('contact and tax identifiers, with the scope,', () => {
  it('are told to a partner of sellers enrolled with it, under whatever name it asks', async () => {
    const seen = await seenBy(partner);
    expect(seen.get(enrolled)).toEqual(SECRETS);
  });

  it('are null for it of all others, whatever there is', async () => {
    const seen = await seenBy(partner);
    expect(seen.get(stranger)).toEqual(NOTHING);
    expect(seen.get(silent)).toEqual(NOTHING);
    expect([...seen.values()].filter(({ gstin }) => gstin !== null)).toHaveLength(1);
  });

  it('are null for a bureau of another state, and told to the own one and to admins, enrolled or not', async () => {
    expect((await seenBy(aBureau())).get(stranger)).toMatchObject({ gstin: SECRETS.gstin });
    expect((await seenBy(anAdmin())).get(stranger)).toMatchObject({ gstin: SECRETS.gstin });
    expect((await seenBy(aBureau({ state: 'IN-TN' }))).has(stranger)).toBe(false);
  });
});

describe('the graph is asked', () => {
  const callsFor = async (principal: Principal, query: string) => {
    const graph = aGraph();
    await ask(subgraph, query, { principal, graph });
    return graph.calls;
  };

  it('once for a page of a partner, each seller once, however many fields and aliases there are', async () => {
    const [call, ...more] = await callsFor(partner, PAGE);
    expect(more).toEqual([]);
    expect(call).toHaveLength(15);
    expect(new Set(call?.map(({ id }) => id)).size).toBe(15);
  });

  it.each([
    ['a partner that asks for no such field', partner, OPEN_PAGE],
    ['a bureau', aBureau(), PAGE],
    ['an admin', anAdmin(), PAGE],
  ])('not at all for %s', async (_who, principal, query) => {
    expect(await callsFor(principal, query)).toEqual([]);
  });

  it('and the own database as often as without', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const counted = enterprisesModule.create({ db });
    await ask(counted, OPEN_PAGE, { principal: partner, graph: aGraph() });
    const plain = statements.length;
    await ask(counted, PAGE, { principal: partner, graph: aGraph() });
    expect(statements.length - plain).toBe(plain);
  });
});
