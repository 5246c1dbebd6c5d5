import { type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Database } from '../../shared/database.ts';
import { campaigns, registrationDays as days, type Sums, registrationSectorDays as sectorDays } from '../tables.ts';

/** Sums over registrations, and how much of them is generated. */
export interface Figures extends Sums {
  readonly syntheticUnits: number;
  readonly syntheticJobs: number;
  readonly syntheticInvestment: number;
}

/** Days of registration, both included; null for no bound. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

/** Days in a place: a district (LGD code) or a state (ISO code). */
export interface Window extends Days {
  readonly place: string;
}

export interface SectorFigures extends Figures {
  readonly sector: string;
}

export interface DistrictFigures extends Figures {
  readonly campaign: string;
  readonly district: string;
  /** First day by whose end the threshold was reached; null when it was not. */
  readonly crossedOn: string | null;
}

export interface DistrictQuestion {
  readonly threshold: number;
  readonly asOf: string | null;
  /** Only generated enterprises, or none; null for all. */
  readonly synthetic: boolean | null;
}

const sumOf = (column: SQL, condition?: SQL): SQL<number> =>
  sql<number>`coalesce(sum(${column})${condition ? sql` filter (where ${condition})` : sql``}, 0)::int8`;

const parameter = (name: string): SQL => sql`${sql.placeholder(name)}`;

/** The sums of rows that an alias names. */
function sumsOf(alias: string) {
  const column = (name: string): SQL => sql`${sql.identifier(alias)}.${sql.identifier(name)}`;
  return {
    units: sumOf(column('units')).as('units'),
    closed: sumOf(column('closed')).as('closed'),
    jobs: sumOf(column('jobs')).as('jobs'),
    investment: sumOf(column('investment')).as('investment'),
    womenOwned: sumOf(column('women_owned')).as('women_owned'),
    scStOwned: sumOf(column('sc_st_owned')).as('sc_st_owned'),
    syntheticUnits: sumOf(column('units'), column('synthetic')).as('synthetic_units'),
    syntheticJobs: sumOf(column('jobs'), column('synthetic')).as('synthetic_jobs'),
    syntheticInvestment: sumOf(column('investment'), column('synthetic')).as('synthetic_investment'),
  };
}

const wanted = sql`(${parameter('synthetic')}::boolean is null or d.synthetic = ${parameter('synthetic')}::boolean)`;

/** Windows as rows `w`, numbered, each beside the rows `d` of a table that lie in it: of its place (`column`) and its days. */
const inWindows = (table: PgTable, column: 'place' | 'state'): SQL => sql`
  unnest(${parameter('places')}::text[], ${parameter('froms')}::text[], ${parameter('tos')}::text[])
    with ordinality as w(place, from_day, to_day, number)
  left join ${table} as d on d.${sql.identifier(column)} = w.place
    and d.day between coalesce(w.from_day::date, '-infinity') and coalesce(w.to_day::date, 'infinity') and ${wanted}`;

const parametersOf = (windows: readonly Window[], synthetic: boolean | null) => ({
  places: windows.map(({ place }) => place),
  froms: windows.map(({ from }) => from),
  tos: windows.map(({ to }) => to),
  synthetic,
});

/**
 * Reads of what was counted. Each takes sums of days, a few thousand at the most, by their key; the enterprises themselves are not
 * looked at.
 */
export function createFigures(db: Database) {
  const ofWindows = db
    .select({ number: sql<number>`w.number`.as('number'), ...sumsOf('d') })
    .from(inWindows(days, 'place'))
    .groupBy(sql`w.number`)
    .orderBy(sql`w.number`)
    .prepare('figures_of_windows');

  const ofSectors = db
    .select({ number: sql<number>`w.number`.as('number'), sector: sql<string>`d.sector`.as('sector'), ...sumsOf('d') })
    .from(inWindows(sectorDays, 'state'))
    .where(sql`d.sector is not null`)
    .groupBy(sql`w.number, d.sector`)
    .orderBy(sql`w.number, units desc, d.sector`)
    .prepare('figures_of_sectors');

  const ofDistricts = db
    .select({
      campaign: sql<string>`r.campaign`.as('campaign'),
      district: sql<string>`r.place`.as('district'),
      crossedOn: sql<string | null>`min(r.day) filter (where r.reached >= ${parameter('threshold')}::int)`.as(
        'crossed_on',
      ),
      ...sumsOf('r'),
    })
    .from(
      sql`(select ${campaigns.id} as campaign, d.*,
          sum(d.units) over (partition by ${campaigns.id}, d.place order by d.day) as reached
        from ${campaigns} join ${days} as d on d.state = ${campaigns.state} and d.place <> ${campaigns.state}
          and d.day between ${campaigns.from} and least(${campaigns.to}, ${parameter('asOf')}::date)
        where ${campaigns.id} = any(${parameter('ids')}::text[]) and ${wanted}) as r`,
    )
    .groupBy(sql`r.campaign, r.place`)
    .prepare('figures_of_districts');

  return {
    /** One answer a window, in their order. */
    figuresOfWindows: (windows: readonly Window[], synthetic: boolean | null): Promise<Figures[]> =>
      ofWindows.execute(parametersOf(windows, synthetic)),
    /** Sectors with registrations, the largest first; of each window (whose place is a state) its own. */
    async figuresOfSectors(windows: readonly Window[], synthetic: boolean | null): Promise<SectorFigures[][]> {
      const rows = await ofSectors.execute(parametersOf(windows, synthetic));
      const groups = Map.groupBy(rows, ({ number }) => number);
      return windows.map((_, index) => groups.get(index + 1) ?? []);
    },
    /** Of each campaign the districts with registrations on its days. */
    figuresOfDistricts: (ids: readonly string[], question: DistrictQuestion): Promise<DistrictFigures[]> =>
      ofDistricts.execute({ ids, ...question }),
  };
}
