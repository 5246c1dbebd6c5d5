import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { facilityFigures } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertFacilityCentre } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';

let database: TestDatabase;
let subgraph: Subgraph;

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('facility centres', () => {
  let agra: string;
  let salem: string;
  beforeAll(async () => {
    const { db } = database;
    agra = await insertFacilityCentre(db, {}, [
      {},
      { code: 'dye', name: 'Dyeing vat', unit: 'kg', capacity: 1, price: null },
    ]);
    salem = await insertFacilityCentre(
      db,
      {
        name: 'Salem Sago Laboratory',
        state: 'IN-TN',
        district: '571',
        status: 'PLANNED',
        openedOn: null,
        synthetic: true,
      },
      [{ code: 'lab', name: 'Starch testing' }],
    );
    await db.insert(facilityFigures).values([
      {
        state: 'IN-UP',
        metric: 'common facility centres unveiled',
        value: 19,
        unit: 'centres',
        qualifier: 'EXACT',
        asOf: '2020-08-07',
        source: 'press-2020-08-07',
      },
      {
        state: 'IN-UP',
        centre: agra,
        metric: 'users',
        value: 300,
        unit: 'units',
        qualifier: 'ABOUT',
        source: 'a report',
      },
    ]);
  });

  const found = async (filter: object): Promise<string[]> =>
    (
      await ask(
        subgraph,
        'query ($filter: FacilityCentreFilter) { facilityCentres(filter: $filter) { totalCount edges { node { id } } } }',
        {
          principal: aPartner(),
          variables: { filter },
        },
      )
    ).facilityCentres.edges.map(({ node }: Answer) => node.id);

  it.each<[string, object, () => string[]]>([
    ['state', { states: ['IN-TN'] }, () => [salem]],
    ['district', { districts: ['118'] }, () => [agra]],
    ['status', { statuses: ['PLANNED'] }, () => [salem]],
    ['name', { search: 'carpet' }, () => [agra]],
    ['misspelt name', { search: 'Laborattory' }, () => [salem]],
    ['what it offers', { offering: 'dyeing' }, () => [agra]],
    ['misspelt offering', { offering: 'starch testin' }, () => [salem]],
    ['day of opening', { openedFrom: '2020-08-07', openedTo: '2020-08-07' }, () => [agra]],
    ['being generated', { synthetic: true }, () => [salem]],
    ['nothing', { offering: ' ' }, () => [agra, salem]],
  ])('are found by %s', async (_name, filter, expected) => {
    expect(await found(filter)).toEqual(expected());
  });

  it.each(['NAME_ASC', 'OPENED_DESC', 'UPDATED_DESC'])('are paged in the order %s', async (orderBy) => {
    const query = `query ($after: String) {
      facilityCentres(orderBy: ${orderBy}, first: 1, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } }
    }`;
    const page = async (after: string | null): Promise<Answer> =>
      (await ask(subgraph, query, { principal: aPartner(), variables: { after } })).facilityCentres;
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first, second].map(({ edges }) => edges[0].node.id).sort()).toEqual([agra, salem].sort());
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('show what they offer and what is reported of them', async () => {
    const { facilityCentre } = await ask(
      subgraph,
      `{ facilityCentre(id: "${agra}") { name offerings { code name unit capacity price { paise } } reportedFigures { value qualifier asOf } } }`,
      { principal: aPartner() },
    );
    expect(facilityCentre).toEqual({
      name: 'Agra Carpet Centre',
      offerings: [
        { code: 'dye', name: 'Dyeing vat', unit: 'kg', capacity: 1, price: null },
        { code: 'loom', name: 'Power loom', unit: 'hour', capacity: 4, price: { paise: 15_000 } },
      ],
      reportedFigures: [{ value: 300, qualifier: 'ABOUT', asOf: null }],
    });
  });

  it('stand beside the figure of a source that names none of them', async () => {
    const { facilityCentreFigures } = await ask(
      subgraph,
      '{ facilityCentreFigures(state: "IN-UP") { metric value asOf source } }',
      {
        principal: aPartner(),
      },
    );
    expect(facilityCentreFigures).toEqual([
      { metric: 'common facility centres unveiled', value: 19, asOf: '2020-08-07', source: 'press-2020-08-07' },
    ]);
  });

  it('refuse a search that is too long', async () => {
    const { errors } = await execute(
      subgraph,
      'query ($s: String) { facilityCentres(filter: { search: $s }) { totalCount } }',
      {
        principal: aPartner(),
        variables: { s: 'x'.repeat(201) },
      },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
