import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { ask, execute } from '../support/subgraph-client.ts';
import { LIST, namesOf, openRegister, type Register } from './register.ts';

const bureauTn = aBureau({ id: 'bureau-tn', state: 'IN-TN' });

let register: Register;
let id: Register['id'];
beforeAll(async () => {
  register = await openRegister();
  id = register.id;
});
afterAll(() => register.database.drop());

describe('filters of co-operatives', () => {
  const factories = ['Kattabettu Industrial Co-operative Tea Factory', 'Manjoor Tea Factory', 'Sleeping Tea Factory'];

  it.each<[string, () => object, string[]]>([
    ['states', () => ({ states: ['IN-KL'] }), ['Kerala Coir Society']],
    ['districts', () => ({ districts: ['554'] }), ['Kerala Coir Society']],
    ['kinds', () => ({ kinds: ['SERVICE_SOCIETY'] }), ['Kerala Coir Society']],
    ['trades', () => ({ trades: ['COIR'] }), ['All Trades Federation', 'Kerala Coir Society']],
    ['statuses', () => ({ statuses: ['DORMANT', 'DISSOLVED'] }), ['Bygone Federation', 'Sleeping Tea Factory']],
    ['federation', () => ({ memberOf: [id.tea] }), factories],
    [
      'geographical indication, by today',
      () => ({ geographicalIndications: [id.nilgiri] }),
      [
        'Manjoor Tea Factory',
        'Sleeping Tea Factory',
        'Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation',
      ],
    ],
    [
      'words of the name',
      () => ({ search: 'small growers' }),
      ['Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation'],
    ],
    [
      'the short name',
      () => ({ search: 'indcoserve' }),
      ['Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation'],
    ],
    [
      'a misspelt short name',
      () => ({ search: 'INDCOSERV' }),
      ['Tamil Nadu Small Tea Growers Industrial Co-operative Tea Factories Federation'],
    ],
    ['another name', () => ({ search: 'kayar' }), ['Kerala Coir Society']],
    ['a misspelt name', () => ({ search: 'Katabettu' }), ['Kattabettu Industrial Co-operative Tea Factory']],
    ['generated data', () => ({ synthetic: true }), ['Manjoor Tea Factory']],
    ['changed since', () => ({ changedSince: '2999-01-01T00:00:00Z' }), []],
    [
      'several at once',
      () => ({ states: ['IN-TN'], trades: ['COIR'], kinds: ['APEX_FEDERATION'] }),
      ['All Trades Federation'],
    ],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await register.names(filter())).toEqual(expected);
  });

  it('does not tell the members of a federation that the caller may not see', async () => {
    for (const principal of [anAdmin(), aPartner()])
      expect(await register.names({ memberOf: [id.gone] }, principal)).toEqual(['Manjoor Tea Factory']);
    expect(await register.names({ memberOf: [id.gone] }, aBureau())).toEqual([]);
    expect(await register.names({ memberOf: [id.gone, id.apex] }, bureauTn)).toHaveLength(2);
  });

  it('puts the best fit first when ordered by relevance, and orders by name without a search', async () => {
    const best = await register.list({ filter: { search: 'kattabettu tea' }, orderBy: 'RELEVANCE' });
    expect(namesOf(best)[0]).toBe('Kattabettu Industrial Co-operative Tea Factory');
    expect(namesOf(await register.list({ orderBy: 'RELEVANCE' }))).toEqual(
      namesOf(await register.list({ orderBy: 'NAME_ASC' })),
    );
  });

  it('refuses a search that is too long or holds NUL, and a page size out of bounds', async () => {
    for (const variables of [{ filter: { search: 'x'.repeat(201) } }, { filter: { search: 'a\0' } }, { first: 101 }]) {
      const { errors } = await execute(register.subgraph, LIST, { principal: anAdmin(), variables });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });
});

it('finds nothing for texts that can be neither ids nor codes', async () => {
  const texts = ['', 'tea', 'a\0', 'coop_\0', id.tea!.toUpperCase()];
  for (const filter of [{ trades: texts }, { memberOf: texts }, { geographicalIndications: texts }])
    expect(await register.names(filter)).toEqual([]);
  const query = 'query ($id: ID!) { cooperative(id: $id) { id } geographicalIndication(id: $id) { id } }';
  for (const text of texts)
    expect(await ask(register.subgraph, query, { principal: anAdmin(), variables: { id: text } })).toEqual({
      cooperative: null,
      geographicalIndication: null,
    });
});

describe('filters of geographical indications', () => {
  it.each<[string, object, string[]]>([
    ['states', { states: ['IN-TN'] }, ['Malabar Pepper', 'Nilgiri Orthodox Tea']],
    ['districts', { districts: ['587'] }, ['Nilgiri Orthodox Tea']],
    ['categories', { categories: ['HANDICRAFT'] }, ['Alleppey Coir']],
    ['words of a name', { search: 'coir' }, ['Alleppey Coir']],
    ['another name', { search: 'blue mountain' }, ['Nilgiri Orthodox Tea']],
    ['a misspelt name', { search: 'Malabr' }, ['Malabar Pepper']],
  ])('finds by %s', async (_name, filter, expected) => {
    expect(await register.indicationNames(filter)).toEqual(expected);
  });
});
