import { and, asc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Database } from '../shared/database.ts';
import { remembered } from '../shared/remembered.ts';
import { rememberedRows } from '../shared/remembered-rows.ts';
import { applicationChangesOf, authorisedUserChangesOf, memberCountsOf, statusChangesOf } from './store/history.ts';
import { covers, createLists, firstDay, partOf } from './store/lists.ts';
import { isVisible, namesVisible, type Visibility } from './store/visible.ts';
import {
  type ApplicationRow,
  type AuthorisedUserRow,
  authorisedUsers,
  type CooperativeRow,
  cooperatives,
  type IndicationRow,
  indicationApplications,
  indications,
  type MembershipRow,
  memberships,
  type ReportedFigureRow,
  reportedFigures,
  type TradeRow,
  trades,
} from './tables.ts';

const { searchDocument: _ofCooperatives, ...cooperativeColumns } = getTableColumns(cooperatives);
const { searchDocument: _ofIndications, ...indicationColumns } = getTableColumns(indications);

/** A minute: a new trade is seen everywhere soon, without a statement a request. */
const TRADES_TTL_MS = 60_000;

/** Few and on many a page. They change now and then: a partner sees it within seconds. */
const LATELY = { ttlMs: 5_000, most: 20_000 };

const parameter = (name: string): SQL => sql`${sql.placeholder(name)}`;
const ids = sql`${parameter('ids')}::text[]`;

/** Memberships of others in a co-operative, by what the members are. */
export interface MembershipCounts {
  readonly cooperatives: number;
  readonly enterprises: number;
}

/** The reads of this subgraph on one database. */
export function createStore(db: Database) {
  const lists = createLists(db);

  const cooperativesByIds = db
    .select(cooperativeColumns)
    .from(cooperatives)
    .where(and(sql`${cooperatives.id} = any(${ids})`, isVisible(parameter)))
    .prepare('cooperatives_by_ids');

  const membershipsByIds = db
    .select()
    .from(memberships)
    .where(and(sql`${memberships.id} = any(${ids})`, namesVisible(memberships.federation, parameter)))
    .prepare('memberships_by_ids');

  const membershipsOfMembers = db
    .select()
    .from(memberships)
    .where(and(sql`${memberships.member} = any(${ids})`, namesVisible(memberships.federation, parameter)))
    .orderBy(firstDay(memberships.from), asc(memberships.id))
    .prepare('memberships_of_members');

  const figuresOfCooperatives = db
    .select()
    .from(reportedFigures)
    .where(sql`${reportedFigures.cooperative} = any(${ids})`)
    .orderBy(asc(reportedFigures.sequence))
    .prepare('figures_of_cooperatives');

  const indicationsByIds = db
    .select(indicationColumns)
    .from(indications)
    .where(sql`${indications.id} = any(${ids})`)
    .prepare('indications_by_ids');

  const indicationsOfStates = db
    .select({ ...indicationColumns, owner: sql<string>`wanted.state`.as('owner') })
    .from(indications)
    .innerJoin(sql`unnest(${ids}) as wanted(state)`, sql`wanted.state = any(${indications.states})`)
    .where(sql`${indications.states} && ${ids}`)
    .orderBy(asc(indications.name), asc(indications.id))
    .prepare('indications_of_states');

  const indicationsOfCooperatives = db
    .select({ ...indicationColumns, owner: sql<string>`part.cooperative`.as('owner') })
    .from(indications)
    .innerJoin(sql`(${partOf(parameter('ids'))}) as part`, sql`part.indication = ${indications.id}`)
    .orderBy(asc(indications.name), asc(indications.id))
    .prepare('indications_of_cooperatives');

  const applicationsOfIndications = db
    .select()
    .from(indicationApplications)
    .where(sql`${indicationApplications.indication} = any(${ids})`)
    .orderBy(asc(indicationApplications.sequence))
    .prepare('applications_of_indications');

  const applicationsByIds = db
    .select()
    .from(indicationApplications)
    .where(sql`${indicationApplications.id} = any(${ids})`)
    .prepare('applications_by_ids');

  const authorisedUsersByIds = db
    .select()
    .from(authorisedUsers)
    .where(sql`${authorisedUsers.id} = any(${ids})`)
    .prepare('authorised_users_by_ids');

  const authorisationsOfUsers = db
    .select()
    .from(authorisedUsers)
    .where(sql`${authorisedUsers.user} = any(${ids})`)
    .orderBy(firstDay(authorisedUsers.from), asc(authorisedUsers.id))
    .prepare('authorisations_of_users');

  const membershipCounts = db
    .select({
      federation: memberships.federation,
      cooperatives: sql<number>`count(${memberships.memberCooperative})::int`,
      enterprises: sql<number>`count(${memberships.memberEnterprise})::int`,
    })
    .from(memberships)
    .where(and(sql`${memberships.federation} = any(${ids})`, covers(memberships, sql`${parameter('day')}::date`)))
    .groupBy(memberships.federation)
    .prepare('membership_counts');

  const tradeRegister = remembered(async (): Promise<ReadonlyMap<string, TradeRow>> => {
    const rows = await db.select().from(trades).orderBy(asc(trades.name));
    return new Map(rows.map((row) => [row.code, row]));
  }, TRADES_TTL_MS);

  const cooperativesOfLately = rememberedRows(
    (keys) => cooperativesByIds.execute({ ids: keys, visibleState: null }),
    ({ id }: CooperativeRow) => id,
    LATELY,
  );

  type Keys = readonly string[];
  type Owned<Row> = Row & { readonly owner: string };
  return {
    lists,
    /** All trades by their code, in the order of their names. */
    trades: () => tradeRegister.get(),
    /** Of those who see the co-operatives of all states, rows of lately. A bureau's are read with its bound each time. */
    cooperativesByIds: (keys: Keys, visibility: Visibility): Promise<CooperativeRow[]> =>
      visibility.visibleState === null
        ? cooperativesOfLately(keys)
        : cooperativesByIds.execute({ ids: keys, ...visibility }),
    membershipsByIds: (keys: Keys, visibility: Visibility): Promise<MembershipRow[]> =>
      membershipsByIds.execute({ ids: keys, ...visibility }),
    /** Of co-operatives and enterprises alike, the earliest first. */
    membershipsOfMembers: (keys: Keys, visibility: Visibility): Promise<MembershipRow[]> =>
      membershipsOfMembers.execute({ ids: keys, ...visibility }),
    figuresOfCooperatives: (keys: Keys): Promise<ReportedFigureRow[]> => figuresOfCooperatives.execute({ ids: keys }),
    indicationsByIds: (keys: Keys): Promise<IndicationRow[]> => indicationsByIds.execute({ ids: keys }),
    indicationsOfStates: (keys: Keys): Promise<Owned<IndicationRow>[]> => indicationsOfStates.execute({ ids: keys }),
    indicationsOfCooperatives: (keys: Keys): Promise<Owned<IndicationRow>[]> =>
      indicationsOfCooperatives.execute({ ids: keys }),
    applicationsOfIndications: (keys: Keys): Promise<ApplicationRow[]> =>
      applicationsOfIndications.execute({ ids: keys }),
    applicationsByIds: (keys: Keys): Promise<ApplicationRow[]> => applicationsByIds.execute({ ids: keys }),
    authorisedUsersByIds: (keys: Keys): Promise<AuthorisedUserRow[]> => authorisedUsersByIds.execute({ ids: keys }),
    /** Of co-operatives and enterprises alike, the earliest first. */
    authorisationsOfUsers: (keys: Keys): Promise<AuthorisedUserRow[]> => authorisationsOfUsers.execute({ ids: keys }),
    /** How many members of each kind each has on a day, in the order of the keys. */
    async membershipCounts(keys: Keys, day: string): Promise<MembershipCounts[]> {
      const rows = await membershipCounts.execute({ ids: keys, day });
      const counts = new Map(rows.map(({ federation, ...count }) => [federation, count]));
      return keys.map((key) => counts.get(key) ?? { cooperatives: 0, enterprises: 0 });
    },
    statusChangesOf: (keys: Keys) => statusChangesOf(db, keys),
    memberCountsOf: (keys: Keys) => memberCountsOf(db, keys),
    applicationChangesOf: (keys: Keys) => applicationChangesOf(db, keys),
    authorisedUserChangesOf: (keys: Keys) => authorisedUserChangesOf(db, keys),
  };
}

export type Store = ReturnType<typeof createStore>;
