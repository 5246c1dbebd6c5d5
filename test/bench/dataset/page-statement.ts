import postgres, { type Sql } from 'postgres';
import { classify } from '../../../subgraphs/enterprises/domain/classify.ts';
import type { ClassLimitRow } from '../../../subgraphs/enterprises/tables.ts';
import { dayInIndia } from '../../../subgraphs/shared/today.ts';
import type { ListingAnswer } from '../query.ts';

/** Where a page begins: after this listing of this partner. */
export interface Position {
  readonly partner: string;
  readonly title: string;
  readonly id: string;
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly price: number;
  readonly has_gi: boolean;
  readonly enterprise: string | null;
  readonly registered_at: string;
  readonly investment: number;
  readonly turnover: number;
  readonly activity_kind: 'MANUFACTURING' | 'SERVICES';
  readonly district: string;
  readonly state: string;
  readonly cooperative: string | null;
  readonly members: number | null;
  readonly partner: string;
  readonly programme: string | null;
}

export type ReadPage = (position: Position) => Promise<readonly ListingAnswer[]>;

/**
 * Connections for the statement. Unless told, PostgreSQL plans it anew for every request, since it takes a plan for
 * unknown values to be the dearer one: 1,180 µs of its time a page in place of 320.
 */
export const connectPlanningOnce = (url: string, max: number): Sql =>
  postgres(url, { max, connection: { plan_cache_mode: 'force_generic_plan' }, onnotice: () => {} });

/** The page as one statement written by hand: what any gateway would have to come up to, and what answers are checked by. */
export async function preparePage(sql: Sql, rows: number): Promise<ReadPage> {
  const limits = await readLimits(sql);
  const today = dayInIndia(new Date());
  return async ({ partner, title, id }) => {
    const found = await sql<Row[]>`
      select l.id, l.title, l.price::float8, l.gi is not null as has_gi,
        e.name as enterprise, e.registered_at::text, e.investment::float8, e.turnover::float8, e.activity_kind,
        d.name as district, s.name as state,
        c.name as cooperative, c.member_total as members, o.name as partner, p.name as programme
      from (
        select * from catalogue.listing
        where partner = ${partner} and (title, id) > (${title}, ${id})
        order by title, id limit ${rows}
      ) l
      left join enterprises.enterprise e on e.id = l.seller
      left join enterprises.district d on d.code = e.district
      left join enterprises.state s on s.code = e.state
      left join cooperatives.cooperative c on c.id = l.cooperative
      join partners.organization o on o.id = l.partner
      left join partners.programme p on p.id = l.programme
      order by l.title, l.id`;
    return found.map((row) => answerOf(row, limits, today));
  };
}

function answerOf(row: Row, limits: readonly ClassLimitRow[], today: string): ListingAnswer {
  const { id, title, price, has_gi: hasGi, enterprise, cooperative, members, programme } = row;
  return {
    id,
    title,
    price: { paise: price },
    hasGi,
    seller:
      enterprise === null
        ? { __typename: 'Cooperative', name: cooperative ?? '' }
        : {
            __typename: 'Enterprise',
            name: enterprise,
            registeredAt: row.registered_at,
            class: classify({ ...row, activityKind: row.activity_kind }, limits, today),
            district: { name: row.district },
            state: { name: row.state },
          },
    cooperative:
      cooperative === null ? null : { name: cooperative, memberCounts: members === null ? null : { total: members } },
    partner: { name: row.partner },
    programme: programme === null ? null : { name: programme },
  };
}

const readLimits = (sql: Sql): Promise<ClassLimitRow[]> => sql<ClassLimitRow[]>`
  select effective_from::text as "effectiveFrom", class, activity_kind as "activityKind",
    investment::float8, turnover::float8, source
  from enterprises.class_limit`;
