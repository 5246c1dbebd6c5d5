import {
  classLimits,
  districts,
  type EnterpriseRow,
  enterprises,
  industriesCentres,
  odopProducts,
  sectors,
  states,
} from '../../../subgraphs/enterprises/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId, seedId } from '../../../subgraphs/shared/ids.ts';

const KNOWN = { source: 'Local Government Directory', sure: true } as const;

const CRORE = 1_00_00_000_00;

/** Three states, a district or two each, two sectors and the three regimes: what enterprises' tests stand on. */
export async function insertRegisters(db: Database): Promise<void> {
  await db.insert(states).values([
    { code: 'IN-UP', name: 'Uttar Pradesh', lgdCode: '9', gstCode: '09', udyamLetters: 'UP', ...KNOWN },
    { code: 'IN-TN', name: 'Tamil Nadu', lgdCode: '33', gstCode: '33', udyamLetters: 'TN', ...KNOWN },
    { code: 'IN-KL', name: 'Kerala', lgdCode: '32', gstCode: '32', udyamLetters: 'KL', ...KNOWN },
  ]);
  await db.insert(districts).values([
    { code: '118', state: 'IN-UP', name: 'Agra', aliases: [], censusCode: '146', ...KNOWN },
    { code: '140', state: 'IN-UP', name: 'Ayodhya', aliases: ['Faizabad'], ...KNOWN },
    { code: '571', state: 'IN-TN', name: 'Chennai', aliases: ['Madras'], ...KNOWN },
    { code: '555', state: 'IN-KL', name: 'Ernakulam', aliases: [], ...KNOWN },
  ]);
  await db.insert(industriesCentres).values([
    { id: seedId('dic', '118'), district: '118', name: 'District Industries Centre, Agra', ...KNOWN },
    { id: seedId('dic', '571'), district: '571', name: 'District Industries Centre, Chennai', ...KNOWN },
  ]);
  await db.insert(odopProducts).values([
    { id: seedId('odop', 'leather'), district: '118', name: 'Leather products', isLaterAddition: false, ...KNOWN },
    { id: seedId('odop', 'jaggery'), district: '140', name: 'Jaggery', isLaterAddition: false, ...KNOWN },
  ]);
  await db.insert(sectors).values([
    { code: 'leather', name: 'Leather', nicDivisions: ['15'], activityKind: 'MANUFACTURING' },
    { code: 'it', name: 'Information technology', nicDivisions: ['62', '63'], activityKind: 'SERVICES' },
  ]);
  await db.insert(classLimits).values(
    (
      [
        ['2006-10-02', 'MANUFACTURING', [0.25, 5, 10], null, 'MSMED Act, 2006'],
        ['2006-10-02', 'SERVICES', [0.1, 2, 5], null, 'MSMED Act, 2006'],
        ['2020-07-01', 'ANY', [1, 10, 50], [5, 50, 250], 'S.O. 2119(E)'],
        ['2025-04-01', 'ANY', [2.5, 25, 125], [10, 100, 500], 'S.O. 1364(E)'],
      ] as const
    ).flatMap(([effectiveFrom, activityKind, investment, turnover, source]) =>
      (['MICRO', 'SMALL', 'MEDIUM'] as const).map((name, position) => ({
        effectiveFrom,
        class: name,
        activityKind,
        investment: investment[position]! * CRORE,
        turnover: turnover ? turnover[position]! * CRORE : null,
        source,
      })),
    ),
  );
}

/** A small leather maker of Agra, generated, unless told otherwise. */
export const anEnterprise = (
  overrides: Partial<typeof enterprises.$inferInsert> = {},
): typeof enterprises.$inferInsert => ({
  id: newId('ent'),
  name: 'Taj Leather Works',
  kind: 'MSME',
  state: 'IN-UP',
  district: '118',
  sector: 'leather',
  activityKind: 'MANUFACTURING',
  activities: ['15202'],
  registeredAt: '2021-05-04',
  investment: 0.5 * CRORE,
  turnover: 2 * CRORE,
  employees: 12,
  synthetic: true,
  ...overrides,
});

export async function insertEnterprises(
  db: Database,
  ...rows: (typeof enterprises.$inferInsert)[]
): Promise<Pick<EnterpriseRow, 'id' | 'name'>[]> {
  return db.insert(enterprises).values(rows).returning({ id: enterprises.id, name: enterprises.name });
}
