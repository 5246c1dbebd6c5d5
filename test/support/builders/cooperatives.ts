import {
  authorisedUsers,
  cooperatives,
  indicationApplications,
  indications,
  memberships,
  reportedFigures,
  trades,
} from '../../../subgraphs/cooperatives/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';

type Given<Table extends { $inferInsert: object }> = Partial<Table['$inferInsert']>;
type Membership = typeof memberships.$inferInsert;
type AuthorisedUser = typeof authorisedUsers.$inferInsert;

export async function insertTrades(db: Database): Promise<void> {
  await db.insert(trades).values([
    { code: 'TEA', name: 'Tea' },
    { code: 'COIR', name: 'Coir' },
    { code: 'HANDLOOM', name: 'Handloom' },
  ]);
}

/** A society of tea growers in the Nilgiris, unless told otherwise; its id is returned. */
export async function insertCooperative(db: Database, given: Given<typeof cooperatives> = {}): Promise<string> {
  const row: typeof cooperatives.$inferInsert = {
    id: newId('coop'),
    name: 'Kotagiri Industrial Co-operative Tea Factory',
    kind: 'PRIMARY_SOCIETY',
    state: 'IN-TN',
    district: '587',
    trades: ['TEA'],
    ...given,
  };
  await db.insert(cooperatives).values(row);
  return row.id;
}

/** A federation of Tamil Nadu, unless told otherwise. */
export const insertFederation = (db: Database, given: Given<typeof cooperatives> = {}): Promise<string> =>
  insertCooperative(db, { name: 'Tea Factories Federation', kind: 'APEX_FEDERATION', ...given });

/** A membership that began on 1 April 2020 and lasts, unless told otherwise. */
export async function insertMembership(
  db: Database,
  given: Partial<Membership> & Pick<Membership, 'federation'>,
): Promise<string> {
  const row = { id: newId('mbr'), from: '2020-04-01', ...given };
  await db.insert(memberships).values(row);
  return row.id;
}

export async function insertIndication(db: Database, given: Given<typeof indications> = {}): Promise<string> {
  const row: typeof indications.$inferInsert = {
    id: newId('gi'),
    name: 'Nilgiri Orthodox Tea',
    category: 'AGRICULTURAL',
    states: ['IN-TN'],
    ...given,
  };
  await db.insert(indications).values(row);
  return row.id;
}

export async function insertApplication(
  db: Database,
  given: Given<typeof indicationApplications> & { readonly indication: string },
): Promise<string> {
  const row = { id: newId('gia'), applicantName: 'An applicant', ...given };
  await db.insert(indicationApplications).values(row);
  return row.id;
}

export async function insertAuthorisedUser(
  db: Database,
  given: Partial<AuthorisedUser> & Pick<AuthorisedUser, 'indication'>,
): Promise<string> {
  const row = { id: newId('giu'), ...given };
  await db.insert(authorisedUsers).values(row);
  return row.id;
}

export async function insertFigure(
  db: Database,
  given: Given<typeof reportedFigures> & { readonly cooperative: string },
): Promise<void> {
  const figure = { metric: 'member factories', value: 16, unit: 'societies', qualifier: 'EXACT' } as const;
  await db.insert(reportedFigures).values({ ...figure, source: 'a newspaper', ...given });
}
