import { asc, desc } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import { remembered } from '../../shared/remembered.ts';
import {
  type ClassLimitRow,
  classLimits,
  type DistrictRow,
  districts,
  type IndustriesCentreRow,
  industriesCentres,
  type OdopProductRow,
  odopProducts,
  type SectorRow,
  type StateRow,
  sectors,
  states,
} from '../tables.ts';

/** The registers that hardly ever change, whole, each by its key and in the order in which people read them. */
export interface Reference {
  readonly states: ReadonlyMap<string, StateRow>;
  readonly districts: ReadonlyMap<string, DistrictRow>;
  readonly sectors: ReadonlyMap<string, SectorRow>;
  /** Sector of a NIC-2008 division (two digits). */
  readonly sectorOfDivision: ReadonlyMap<string, SectorRow>;
  readonly odopProducts: ReadonlyMap<string, OdopProductRow>;
  readonly industriesCentres: ReadonlyMap<string, IndustriesCentreRow>;
  /** Newest regime first, smallest class first. */
  readonly classLimits: readonly ClassLimitRow[];
}

/** A minute: what a bureau of the registers changes is seen everywhere soon, without a statement a request. */
const TTL_MS = 60_000;

const keyed = <Row, Key extends keyof Row>(rows: readonly Row[], key: Key): ReadonlyMap<Row[Key], Row> =>
  new Map(rows.map((row) => [row[key], row]));

async function readReference(db: Database): Promise<Reference> {
  const [stateRows, districtRows, sectorRows, odopRows, centreRows, limitRows] = await Promise.all([
    db.select().from(states).orderBy(asc(states.name)),
    db.select().from(districts).orderBy(asc(districts.name)),
    db.select().from(sectors).orderBy(asc(sectors.name)),
    db.select().from(odopProducts).orderBy(asc(odopProducts.name), asc(odopProducts.id)),
    db.select().from(industriesCentres).orderBy(asc(industriesCentres.name)),
    db.select().from(classLimits).orderBy(desc(classLimits.effectiveFrom), asc(classLimits.investment)),
  ]);
  return {
    states: keyed(stateRows, 'code'),
    districts: keyed(districtRows, 'code'),
    sectors: keyed(sectorRows, 'code'),
    sectorOfDivision: new Map(
      sectorRows.flatMap((row) => row.nicDivisions.map((division) => [division, row] as const)),
    ),
    odopProducts: keyed(odopRows, 'id'),
    industriesCentres: keyed(centreRows, 'id'),
    classLimits: limitRows,
  };
}

export const createReference = (db: Database) => remembered(() => readReference(db), TTL_MS);
