import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outbox } from '../../subgraphs/enterprises/tables.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { aPartner } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
});
beforeEach(async () => {
  await world.sql`truncate enterprises.outbox, outcomes.counted_enterprise, outcomes.registration_day,
    outcomes.registration_sector_day, outcomes.event_position`;
});
afterAll(() => world.drop());

interface Unit {
  readonly state: string;
  readonly district: string;
  readonly sector: string;
  readonly registeredAt: string;
  readonly status: 'ACTIVE' | 'DORMANT' | 'CLOSED';
  readonly investment: number;
  readonly employees: number;
  readonly womenOwned: boolean;
  readonly scStOwned: boolean;
  readonly synthetic: boolean;
}

const aUnit = (overrides: Partial<Unit> = {}): Unit => ({
  state: 'IN-KL',
  district: '555',
  sector: 'agro-food',
  registeredAt: '2022-05-01',
  status: 'ACTIVE',
  investment: 1_000_000,
  employees: 4,
  womenOwned: false,
  scStOwned: false,
  synthetic: false,
  ...overrides,
});

const tell = (name: string, version: number, payload: object) =>
  world.db.insert(outbox).values({
    type: version === 1 ? 'enterprise.registered' : 'enterprise.updated',
    subjectType: 'Enterprise',
    subject: seedId('ent', name),
    subjectVersion: version,
    state: 'IN-KL',
    payload,
    requestId: 'req',
  });

const figures = async (place: 'state' | 'district' = 'district', args = ''): Promise<Answer> => {
  const [representation, type] =
    place === 'state'
      ? [{ __typename: 'State', code: 'IN-KL' }, 'State']
      : [{ __typename: 'District', code: '555' }, 'District'];
  const query = `query ($places: [_Any!]!) { _entities(representations: $places) { ... on ${type} { registrations${args} {
    units closed jobs investment { paise } womenOwned scStOwned syntheticUnits syntheticJobs syntheticInvestment { paise } } } } }`;
  const { _entities } = await ask(world.outcomes, query, {
    principal: aPartner(),
    variables: { places: [representation] },
  });
  return _entities[0].registrations;
};

describe('registrations', () => {
  it('are counted in their district and state, on their day', async () => {
    await tell('one', 1, aUnit({ womenOwned: true }));
    await tell('two', 1, aUnit({ registeredAt: '2022-06-01', synthetic: true }));
    await tell('three', 1, aUnit({ district: '562' }));
    await world.catchUp();
    expect(await figures()).toEqual({
      units: 2,
      closed: 0,
      jobs: 8,
      investment: { paise: 2_000_000 },
      womenOwned: 1,
      scStOwned: 0,
      syntheticUnits: 1,
      syntheticJobs: 4,
      syntheticInvestment: { paise: 1_000_000 },
    });
    expect(await figures('state')).toMatchObject({ units: 3 });
    expect(await figures('district', '(from: "2022-05-02")')).toMatchObject({ units: 1 });
    expect(await figures('district', '(to: "2022-05-01")')).toMatchObject({ units: 1 });
    expect(await figures('district', '(synthetic: false)')).toMatchObject({ units: 1, syntheticUnits: 0 });
    expect(await figures('district', '(synthetic: true)')).toMatchObject({ units: 1, syntheticUnits: 1 });
  });

  it('follow an enterprise that moves, grows and closes', async () => {
    await tell('one', 1, aUnit());
    await world.catchUp();
    await tell('one', 2, aUnit({ district: '562', employees: 9 }));
    await world.catchUp();
    expect(await figures()).toMatchObject({ units: 0, jobs: 0 });
    expect(await figures('state')).toMatchObject({ units: 1, jobs: 9, closed: 0 });
    await tell('one', 3, aUnit({ district: '555', employees: 9, status: 'CLOSED' }));
    await world.catchUp();
    expect(await figures()).toMatchObject({ units: 1, jobs: 9, closed: 1 });
  });

  it('are not counted again when all events are delivered once more', async () => {
    await tell('one', 1, aUnit());
    await tell('one', 2, aUnit({ employees: 7 }));
    await world.catchUp();
    await world.sql`update outcomes.event_position set transaction = '0', sequence = 0`;
    await world.catchUp(1);
    expect(await figures()).toMatchObject({ units: 1, jobs: 7 });
  });

  it('are those of the latest version, in whatever order the versions come', async () => {
    await tell('one', 2, aUnit({ employees: 7 }));
    await world.catchUp();
    await tell('one', 1, aUnit({ employees: 4 }));
    await world.catchUp();
    expect(await figures()).toMatchObject({ units: 1, jobs: 7 });
  });

  it('keep nothing personal of an enterprise', async () => {
    await tell('one', 1, { ...aUnit(), name: 'Asha Foods', contactPhone: '+914840000001', pan: 'AAAPA0000A' });
    await world.catchUp();
    const rows = await world.sql`select * from outcomes.counted_enterprise`;
    expect(JSON.stringify(rows)).not.toMatch(/Asha|4840000001|AAAPA/);
  });

  it('come to what the latest versions add up to, whatever happens and however it is delivered', async () => {
    const unit = fc.record(
      {
        state: fc.constantFrom('IN-KL', 'IN-UP'),
        district: fc.constantFrom('555', '562'),
        sector: fc.constantFrom('agro-food', 'trade'),
        registeredAt: fc.constantFrom('2022-04-01', '2022-04-02', '2023-04-01'),
        status: fc.constantFrom('ACTIVE' as const, 'DORMANT' as const, 'CLOSED' as const),
        investment: fc.integer({ min: 0, max: 1_000_000_000_000 }),
        employees: fc.integer({ min: 0, max: 500 }),
        womenOwned: fc.boolean(),
        scStOwned: fc.boolean(),
        synthetic: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    const step = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      unit,
      catchUp: fc.boolean(),
      batch: fc.integer({ min: 1, max: 5 }),
      isRewound: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await world.sql`truncate enterprises.outbox, outcomes.counted_enterprise, outcomes.registration_day,
          outcomes.registration_sector_day, outcomes.event_position`;
        const latest = new Map<string, { version: number; unit: Unit }>();
        for (const { name, unit: told, catchUp, batch, isRewound } of steps) {
          const version = (latest.get(name)?.version ?? 0) + 1;
          latest.set(name, { version, unit: told });
          await tell(name, version, told);
          if (isRewound) await world.sql`update outcomes.event_position set transaction = '0', sequence = 0`;
          if (catchUp) await world.catchUp(batch);
        }
        await world.catchUp();
        const units = [...latest.values()].map((entry) => entry.unit);
        expect(await sumsBy('place')).toEqual(expected(units, ({ district, state }) => [district, state]));
        expect(await sumsBy('sector')).toEqual(expected(units, ({ sector }) => [sector]));
      }),
      { numRuns: 25 },
    );
  });
});

type Cells = Record<string, string>;

/** The sums that are kept, by place or sector, day and kind of data; what comes to nothing left out. */
async function sumsBy(column: 'place' | 'sector'): Promise<Cells> {
  const table = sql.identifier(column === 'place' ? 'registration_day' : 'registration_sector_day');
  const rows = await world.db.execute<{ key: string; sums: string }>(sql`
    select concat_ws(' ', ${sql.identifier(column)}, day, synthetic) as key, concat_ws(' ', sum(units), sum(closed), sum(jobs),
      sum(investment), sum(women_owned), sum(sc_st_owned)) as sums
    from outcomes.${table} group by 1 having sum(units) <> 0`);
  return Object.fromEntries(rows.map(({ key, sums }) => [key, sums]));
}

function expected(units: readonly Unit[], keysOf: (unit: Unit) => readonly string[]): Cells {
  const groups = Map.groupBy(
    units.flatMap((unit) =>
      keysOf(unit).map((key) => ({ key: `${key} ${unit.registeredAt} ${unit.synthetic ? 't' : 'f'}`, unit })),
    ),
    ({ key }) => key,
  );
  const sum = (values: readonly (number | boolean)[]): number =>
    values.reduce<number>((total, value) => total + Number(value), 0);
  return Object.fromEntries(
    [...groups].map(([key, entries]) => {
      const inCell = entries.map(({ unit }) => unit);
      return [
        key,
        [
          inCell.length,
          sum(inCell.map(({ status }) => status === 'CLOSED')),
          sum(inCell.map(({ employees }) => employees)),
          sum(inCell.map(({ investment }) => investment)),
          sum(inCell.map(({ womenOwned }) => womenOwned)),
          sum(inCell.map(({ scStOwned }) => scStOwned)),
        ].join(' '),
      ];
    }),
  );
}
