import { and, asc, desc, getTableColumns, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Connection } from '../shared/connection.ts';
import type { Database } from '../shared/database.ts';
import { createList } from '../shared/list/list.ts';
import { rememberedRows } from '../shared/remembered-rows.ts';
import { createAmendmentReads } from './store/amendments.ts';
import {
  MOU_PARENTS,
  mouList,
  organizationList,
  programmeList,
  type Visibility,
  visibilityFilters,
} from './store/lists.ts';
import { changeColumns, type MouChangeRow } from './store/mou-rows.ts';
import { amendmentList, obligationList } from './store/obligation-lists.ts';
import {
  type AmendmentRow,
  type MouRow,
  milestones,
  mouCooperatives,
  mouDocuments,
  mouParties,
  mouPeople,
  mous,
  mouTargetDistricts,
  mouTargets,
  mouVersions,
  type ObligationRow,
  type OrganizationRow,
  obligations,
  organizations,
  type ProgrammeRow,
  programmes,
  reportedFigures,
} from './tables.ts';

const { searchDocument: _ofMou, ...mouColumns } = getTableColumns(mous);
const { searchDocument: _ofOrganization, ...organizationColumns } = getTableColumns(organizations);
const { searchDocument: _ofProgramme, ...programmeColumns } = getTableColumns(programmes);

export type MouPage = Connection<MouRow>;
export type AmendmentPage = Connection<AmendmentRow>;
export type ObligationPage = Connection<ObligationRow>;
export type OrganizationPage = Connection<OrganizationRow>;
export type ProgrammePage = Connection<ProgrammeRow>;

type MouParentKind = keyof typeof MOU_PARENTS;

/** Organisations and programmes hardly ever change, and everybody may see them: a change is seen everywhere in a minute. */
const REGISTER = { ttlMs: 60_000, most: 5_000 };
const byId = ({ id }: { readonly id: string }): string => id;

const isOneOf = (column: PgColumn): SQL => sql`${column} = any(${sql.placeholder('keys')}::text[])`;

/** A bound that holds only when its parameter is given. */
const whenGiven = (name: keyof Visibility): SQL | undefined =>
  or(isNull(sql`${sql.placeholder(name)}::text`), visibilityFilters[name](sql`${sql.placeholder(name)}`));
const isVisible = (): SQL | undefined => and(whenGiven('visibleToState'), whenGiven('visibleToParty'));

/**
 * Puts amendments in force whose day has come. Whatever reads what MoUs say waits for it; null when there is nothing to
 * wait for, which is all the day long.
 */
export type RollOver = () => Promise<void> | null;

/** All reads of this subgraph; what writes read and change within their transaction is in `store/*-rows.ts`. */
export function createStore(db: Database, rollOver: RollOver) {
  const current =
    <Args extends unknown[], Result>(read: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const rolling = rollOver();
      if (rolling) await rolling;
      return read(...args);
    };
  const mousByIds = db
    .select(mouColumns)
    .from(mous)
    .where(and(isOneOf(mous.id), isVisible()))
    .prepare('mous_by_ids');
  const mousByReferences = db
    .select(mouColumns)
    .from(mous)
    .where(and(isOneOf(mous.reference), isVisible()))
    .prepare('mous_by_references');
  const organizationsByIds = db
    .select(organizationColumns)
    .from(organizations)
    .where(isOneOf(organizations.id))
    .prepare('organizations_by_ids');
  const programmesByIds = db
    .select(programmeColumns)
    .from(programmes)
    .where(isOneOf(programmes.id))
    .prepare('programmes_by_ids');
  const programmesOf = db
    .select(programmeColumns)
    .from(programmes)
    .where(isOneOf(programmes.organization))
    .orderBy(asc(programmes.name), asc(programmes.id))
    .prepare('programmes_of');
  const partiesOf = db
    .select()
    .from(mouParties)
    .where(isOneOf(mouParties.mou))
    .orderBy(asc(mouParties.position), asc(mouParties.key))
    .prepare('parties_of');
  const peopleOf = db
    .select()
    .from(mouPeople)
    .where(isOneOf(mouPeople.mou))
    .orderBy(asc(mouPeople.party), asc(mouPeople.position))
    .prepare('people_of');
  const cooperativesOf = db
    .select()
    .from(mouCooperatives)
    .where(isOneOf(mouCooperatives.mou))
    .orderBy(asc(mouCooperatives.position), asc(mouCooperatives.cooperative))
    .prepare('cooperatives_of');
  const obligationsOf = db
    .select()
    .from(obligations)
    .where(isOneOf(obligations.mou))
    .orderBy(asc(obligations.position))
    .prepare('obligations_of');
  const obligationsByIds = db.select().from(obligations).where(isOneOf(obligations.id)).prepare('obligations_by_ids');
  const milestonesOf = db
    .select()
    .from(milestones)
    .where(isOneOf(milestones.obligation))
    .orderBy(asc(milestones.due), asc(milestones.position))
    .prepare('milestones_of');
  const targetsOf = db
    .select()
    .from(mouTargets)
    .where(isOneOf(mouTargets.mou))
    .orderBy(asc(mouTargets.position))
    .prepare('targets_of');
  const targetDistrictsOf = db
    .select()
    .from(mouTargetDistricts)
    .where(isOneOf(mouTargetDistricts.mou))
    .orderBy(asc(mouTargetDistricts.target), asc(mouTargetDistricts.district))
    .prepare('target_districts_of');
  const documentsOf = db
    .select()
    .from(mouDocuments)
    .where(isOneOf(mouDocuments.mou))
    .orderBy(asc(mouDocuments.position))
    .prepare('documents_of');
  const figuresOf = db
    .select()
    .from(reportedFigures)
    .where(isOneOf(reportedFigures.subject))
    .orderBy(asc(reportedFigures.position))
    .prepare('figures_of');
  const changesOf = db
    .select(changeColumns)
    .from(mouVersions)
    .where(isOneOf(mouVersions.mou))
    .orderBy(desc(mouVersions.version))
    .prepare('changes_of');

  const lists = {
    mous: createList(db, mouList),
    amendments: createList(db, amendmentList),
    obligations: createList(db, obligationList),
    organizations: createList(db, organizationList),
    programmes: createList(db, programmeList),
  };
  type MouPageArguments = Parameters<typeof lists.mous.page>[0];

  return {
    ...createAmendmentReads(db),
    rollOver,
    mouPage: current(lists.mous.page),
    amendmentPage: current(lists.amendments.page),
    obligationPage: current(lists.obligations.page),
    organizationPage: lists.organizations.page,
    programmePage: lists.programmes.page,
    /** The same page of the MoUs under each of several states, organisations, programmes or co-operatives. */
    mouPagesUnder: current(
      (kind: MouParentKind, parents: readonly string[], args: MouPageArguments): Promise<MouPage[]> =>
        lists.mous.pagesUnder(MOU_PARENTS[kind], parents, args),
    ),

    mousByIds: current(
      (keys: readonly string[], visibility: Visibility): Promise<MouRow[]> =>
        mousByIds.execute({ keys, ...visibility }),
    ),
    mousByReferences: current(
      (keys: readonly string[], visibility: Visibility): Promise<MouRow[]> =>
        mousByReferences.execute({ keys, ...visibility }),
    ),
    organizationsByIds: rememberedRows((keys) => organizationsByIds.execute({ keys }), byId, REGISTER),
    programmesByIds: rememberedRows((keys) => programmesByIds.execute({ keys }), byId, REGISTER),
    programmesOf: (keys: readonly string[]) => programmesOf.execute({ keys }),
    partiesOf: (keys: readonly string[]) => partiesOf.execute({ keys }),
    peopleOf: (keys: readonly string[]) => peopleOf.execute({ keys }),
    cooperativesOf: (keys: readonly string[]) => cooperativesOf.execute({ keys }),
    obligationsOf: (keys: readonly string[]) => obligationsOf.execute({ keys }),
    obligationsByIds: (keys: readonly string[]) => obligationsByIds.execute({ keys }),
    milestonesOf: (keys: readonly string[]) => milestonesOf.execute({ keys }),
    targetsOf: (keys: readonly string[]) => targetsOf.execute({ keys }),
    targetDistrictsOf: (keys: readonly string[]) => targetDistrictsOf.execute({ keys }),
    documentsOf: (keys: readonly string[]) => documentsOf.execute({ keys }),
    figuresOf: (keys: readonly string[]) => figuresOf.execute({ keys }),
    changesOf: (keys: readonly string[]): Promise<MouChangeRow[]> => changesOf.execute({ keys }),
  };
}

export type Store = ReturnType<typeof createStore>;
