import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationDays } from '../../subgraphs/outcomes/tables.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import { aKeralaBureau, mutate, openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
});
afterAll(() => world.drop());

let number = 0;
const recorded = async (overrides: object = {}): Promise<Answer> => {
  number++;
  const input = { name: `Exports ${number}`, unit: 'crore rupees', ...overrides };
  return (await mutate(world.outcomes, 'recordIndicator', input)).indicator;
};
const exports = (financialYear: string, value: number, overrides: object = {}) => ({
  financialYear,
  value,
  qualifier: 'EXACT',
  source: 'The department',
  ...overrides,
});
const put = (id: string, expectedVersion: number, values: readonly object[], principal = aKeralaBureau()) =>
  mutate(world.outcomes, 'recordIndicatorValues', { id, expectedVersion, values }, { principal });

describe('an indicator', () => {
  it('is a series of values in the order of their periods, in whatever order they come', async () => {
    const { id } = await recorded();
    await put(id, 1, [exports('2015-16', 81_000)]);
    const written = await put(id, 2, [
      exports('2014-15', 85_000),
      { ...exports('2014-15', 90), financialYear: undefined },
    ]);
    expect(written.warnings).toEqual([{ path: ['input', 'values', '1', 'to'], code: 'UNUSUAL' }]);
    expect(written.indicator.values).toMatchObject([
      { from: '2014-04-01', to: '2015-03-31', financialYear: '2014-15', value: 85_000, revision: 1 },
      { financialYear: '2015-16', value: 81_000 },
      { from: null, to: null, financialYear: null, value: 90 },
    ]);
    const query = `query ($id: ID!) { indicator(id: $id) { latest { value } values(from: "2015-04-01", to: "2016-03-31") { value } } }`;
    expect((await ask(world.outcomes, query, { principal: aPartner(), variables: { id } })).indicator).toEqual({
      latest: { value: 81_000 },
      values: [{ value: 81_000 }],
    });
  });

  it('keeps what was corrected, and shows it as it was known', async () => {
    const { id } = await recorded();
    await put(id, 1, [exports('2014-15', 85_000)]);
    const [{ now }] = await world.sql<[{ now: string }]>`select now()::text as now`;
    const corrected = await put(id, 2, [exports('2014-15', 84_500, { reason: 'A state left out was added.' })]);
    expect(corrected.indicator.values).toMatchObject([
      {
        value: 84_500,
        revision: 2,
        reason: 'A state left out was added.',
        revisions: [{ value: 85_000, revision: 1 }],
      },
    ]);
    const third = await put(id, 3, [exports('2014-15', 84_600, { reason: 'Rounding.' })]);
    expect(third.indicator.values[0].revisions).toEqual([
      { value: 84_500, revision: 2 },
      { value: 85_000, revision: 1 },
    ]);
    const query =
      'query ($id: ID!, $at: DateTime!) { indicator(id: $id) { values(asKnownAt: $at) { value revision } } }';
    const variables = { id, at: new Date(now).toISOString() };
    expect((await ask(world.outcomes, query, { principal: aPartner(), variables })).indicator.values).toEqual([
      { value: 85_000, revision: 1 },
    ]);
    await expect(world.sql`update outcomes.indicator_value set value = 0`).rejects.toThrow('append-only');
  });

  it('takes no correction without a reason, and none that corrects nothing', async () => {
    const { id } = await recorded();
    await put(id, 1, [exports('2014-15', 85_000)]);
    expect(issuesOf(await put(id, 2, [exports('2014-15', 84_000)]))).toEqual(['input.values.0.reason REQUIRED']);
    expect(issuesOf(await put(id, 2, [exports('2014-15', 85_000, { reason: 'Again.' })]))).toEqual([
      'input.values.0 DUPLICATE',
    ]);
  });

  it('refuses values that contradict themselves, lie in the future or come twice', async () => {
    const { id } = await recorded();
    const plain = { value: 5, qualifier: 'EXACT', source: 'The department' };
    const refused = await put(id, 1, [
      exports('2014-15', 85_000),
      exports('2014-15', 85_001),
      exports('2098-99', 1),
      exports('2013-14', 1, { to: '2014-03-31' }),
      { ...plain, from: '2020-02-01' },
      { ...plain, from: '2020-02-01', to: '2020-01-01' },
      { ...plain, to: '2999-01-01' },
      { ...plain, to: '2020-01-02', highest: 4, source: '' },
    ]);
    expect(issuesOf(refused)).toEqual([
      'input.values.1 DUPLICATE',
      'input.values.2.financialYear OUT_OF_RANGE',
      'input.values.3.financialYear INCONSISTENT',
      'input.values.4.to REQUIRED',
      'input.values.5.to INCONSISTENT',
      'input.values.6.to OUT_OF_RANGE',
      'input.values.7.highest INCONSISTENT',
      'input.values.7.source OUT_OF_RANGE',
    ]);
    expect(issuesOf(await put(id, 1, []))).toEqual(['input.values OUT_OF_RANGE']);
    expect(issuesOf(await put(id, 1, [exports('2014-15', 1)], aBureau()))).toEqual(['input.id NOT_FOUND']);
  });

  it('lets one of two writers at once in', async () => {
    const { id } = await recorded();
    const results = await Promise.all([1, 2].map((value) => put(id, 1, [exports('2014-15', value)])));
    expect(results.map((result) => result.__typename).toSorted()).toEqual([
      'RecordIndicatorValuesPayload',
      'VersionConflict',
    ]);
  });

  it('stands beside what registrations come to in the same days, where it measures the same', async () => {
    await world.db.insert(registrationDays).values(
      ['2020-03-31', '2020-04-01', '2021-03-31'].map((day) => ({
        place: '555',
        day,
        synthetic: day === '2021-03-31',
        state: 'IN-KL',
        units: 2,
        closed: 0,
        jobs: 7,
        investment: 100,
        womenOwned: 0,
        scStOwned: 0,
      })),
    );
    const { id } = await recorded({ name: 'Units', unit: 'enterprises', district: '555', measure: 'UNITS' });
    const count = { to: '2021-03-31', value: 8, qualifier: 'MORE_THAN', source: 'The department' };
    await put(id, 1, [exports('2020-21', 9), count]);
    const query = `query ($id: ID!) { indicator(id: $id) { values { financialYear value
      computed { units jobs syntheticUnits } real: computed(synthetic: false) { units } } } }`;
    expect((await ask(world.outcomes, query, { principal: aPartner(), variables: { id } })).indicator.values).toEqual([
      { financialYear: null, value: 8, computed: { units: 6, jobs: 21, syntheticUnits: 2 }, real: { units: 4 } },
      { financialYear: '2020-21', value: 9, computed: { units: 4, jobs: 14, syntheticUnits: 2 }, real: { units: 2 } },
    ]);
  });

  it('has one name in its state or district', async () => {
    await recorded({ name: 'Output' });
    const again = await mutate(world.outcomes, 'recordIndicator', { name: 'OUTPUT', unit: 'lakh' });
    expect(issuesOf(again)).toEqual(['input.name DUPLICATE']);
    expect(await recorded({ name: 'Output', district: '555' })).toMatchObject({ district: { code: '555' } });
    const elsewhere = await mutate(world.outcomes, 'recordIndicator', {
      name: 'Output',
      unit: 'lakh',
      district: '118',
    });
    expect(issuesOf(elsewhere)).toEqual(['input.district INCONSISTENT']);
  });
});
