import type { Reference } from '../store/reference.ts';
import type { enterprises } from '../tables.ts';
import type { EnterpriseFields } from './check-enterprise.ts';

type Columns = Partial<typeof enterprises.$inferInsert>;

/** Columns for the fields that were given and checked; a field that was left out gives no column. */
export function columnsOf(fields: EnterpriseFields, reference: Reference): Columns {
  const { name, kind, district, activities, contact, employees, womenOwned, scStOwned, odopProducts } = fields;
  const { udyamNumber, gstin, pan, registeredAt, registeredThrough, womenEmployees } = fields;
  const sector = activities?.[0] ? reference.sectorOfDivision.get(activities[0].slice(0, 2)) : undefined;
  const state = district ? reference.districts.get(district)?.state : undefined;
  const given: { readonly [Column in keyof Columns]: Columns[Column] | undefined } = {
    name: name?.trim(),
    kind: kind ?? undefined,
    state,
    district: district ?? undefined,
    sector: sector?.code,
    activityKind: sector?.activityKind,
    activities: activities ? [...activities] : undefined,
    udyamNumber,
    gstin,
    pan,
    registeredAt: registeredAt ?? undefined,
    registeredThrough,
    investment: fields.investmentPaise ?? undefined,
    turnover: fields.turnoverPaise ?? undefined,
    employees: employees ?? undefined,
    womenEmployees,
    womenOwned: womenOwned ?? undefined,
    scStOwned: scStOwned ?? undefined,
    odopProducts: odopProducts ? [...new Set(odopProducts)] : undefined,
    ...(contact === undefined
      ? {}
      : {
          contactPerson: contact?.person?.trim() ?? null,
          contactPhone: contact?.phone ?? null,
          contactEmail: contact?.email ?? null,
          contactAddress: contact?.address?.trim() ?? null,
          contactPinCode: contact?.pinCode ?? null,
        }),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
