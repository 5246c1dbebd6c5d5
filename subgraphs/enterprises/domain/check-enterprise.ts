import { checkContact } from '../../shared/check-contact.ts';
import {
  type Check,
  checkForm,
  checkNotAfter,
  checkNotBefore,
  checkRange,
  checkText,
  issuesIn,
} from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { isNicCode, NIC_FORM } from '../../shared/identifiers/codes.ts';
import {
  GSTIN_FORM,
  gstinCheckCharacter,
  gstStateOf,
  hasGstinCheck,
  hasGstinForm,
  panOf,
} from '../../shared/identifiers/gstin.ts';
import { hasKnownPanHolder, hasPanForm, PAN_FORM } from '../../shared/identifiers/pan.ts';
import { isUdyamNumber, UDYAM_FORM, udyamLettersOf } from '../../shared/identifiers/udyam.ts';
import type { Principal } from '../../shared/principal.ts';
import type { Reference } from '../store/reference.ts';
import type { DistrictRow, EnterpriseRow } from '../tables.ts';
import type { RegisterEnterpriseInput } from '../types.generated.ts';

/** What is to be checked: of a new enterprise everything, of a change only what it gives. */
export type EnterpriseFields = {
  readonly [Field in keyof RegisterEnterpriseInput]?: RegisterEnterpriseInput[Field] | null | undefined;
};

export interface CheckContext {
  readonly reference: Reference;
  readonly principal: Principal;
  /** Today in India. */
  readonly today: string;
  /** The record that changes; null for a new one. */
  readonly current: EnterpriseRow | null;
}

/** No register of enterprises is older. */
const EARLIEST_REGISTRATION = '1900-01-01';
const MOST_EMPLOYEES = 10_000_000;

/** Every rule on the fields of an enterprise: all issues, errors and warnings, at their paths under `input`. */
export function checkEnterprise(fields: EnterpriseFields, context: CheckContext): Issue[] {
  const { reference, today, current } = context;
  const district = reference.districts.get(fields.district ?? current?.district ?? '') ?? null;
  return issuesIn([
    checkText('input.name', fields.name, { max: 200 }),
    checkDistrict(fields, context),
    ...checkActivities(fields.activities, reference),
    checkForm('input.udyamNumber', fields.udyamNumber, UDYAM_FORM, isUdyamNumber),
    checkUdyamOfMsme(fields, current),
    checkUdyamLetters(fields, district, reference),
    ...checkTaxIdentifiers(fields, current, context, district),
    ...checkContact(fields.contact),
    checkNotBefore('input.registeredAt', fields.registeredAt, EARLIEST_REGISTRATION),
    checkNotAfter('input.registeredAt', fields.registeredAt, today, 'today'),
    checkRange('input.investmentPaise', fields.investmentPaise, 0),
    checkRange('input.turnoverPaise', fields.turnoverPaise, 0),
    checkRange('input.employees', fields.employees, 0, MOST_EMPLOYEES),
    checkWomenEmployees(fields, current),
    checkCentre(fields.registeredThrough, district, reference),
    ...checkOdopProducts(fields.odopProducts ?? (fields.district ? current?.odopProducts : null), district, reference),
  ]);
}

function checkDistrict({ district: code }: EnterpriseFields, { reference, principal, current }: CheckContext): Check {
  if (code === undefined || code === null) return null;
  const district = reference.districts.get(code);
  if (!district)
    return issue('input.district', 'UNKNOWN', { expected: 'LGD code of a district of the register', received: code });
  const home = current?.state ?? (principal.audience === 'bureau' ? principal.state : null);
  if (home === null || district.state === home) return null;
  return issue('input.district', 'FOREIGN_STATE', {
    expected: `a district of ${home}`,
    received: `${code} (${district.name}, ${district.state})`,
  });
}

function checkActivities(activities: readonly string[] | null | undefined, reference: Reference): Check[] {
  if (!activities) return [];
  if (activities.length < 1 || activities.length > 10)
    return [issue('input.activities', 'OUT_OF_RANGE', { expected: '1 to 10 activities', received: activities.length })];
  return activities.map((code, position) => {
    const path = `input.activities.${position}`;
    if (!isNicCode(code)) return issue(path, 'INVALID_FORMAT', { expected: NIC_FORM, received: code });
    if (activities.indexOf(code) < position)
      return issue(path, 'DUPLICATE', { expected: 'each activity once', received: code });
    if (reference.sectorOfDivision.has(code.slice(0, 2))) return null;
    return issue(path, 'UNKNOWN', { expected: 'a code whose NIC-2008 division belongs to a sector', received: code });
  });
}

function checkUdyamOfMsme(fields: EnterpriseFields, current: EnterpriseRow | null): Check {
  const kind = fields.kind ?? current?.kind;
  const udyam = fields.udyamNumber === undefined ? current?.udyamNumber : fields.udyamNumber;
  if (kind !== 'MSME' || udyam) return null;
  return warning('input.udyamNumber', 'UNUSUAL', { expected: 'a Udyam registration number for kind MSME' });
}

/** The letters of a Udyam number are those of the state that the enterprise was in when it got the number. */
function checkUdyamLetters(
  { udyamNumber }: EnterpriseFields,
  district: DistrictRow | null,
  reference: Reference,
): Check {
  const state = district && reference.states.get(district.state);
  if (!udyamNumber || !isUdyamNumber(udyamNumber) || !state?.udyamLetters) return null;
  if (udyamLettersOf(udyamNumber) === state.udyamLetters) return null;
  const expected = `the letters ${state.udyamLetters} of ${state.name}`;
  return warning('input.udyamNumber', 'UNUSUAL', { expected, received: udyamNumber });
}

/** As many as all employees at most, as far as their number is one. */
function checkWomenEmployees({ employees, womenEmployees }: EnterpriseFields, current: EnterpriseRow | null): Check {
  const all = employees ?? current?.employees ?? 0;
  const most = all >= 0 && all <= MOST_EMPLOYEES ? all : MOST_EMPLOYEES;
  return checkRange('input.womenEmployees', womenEmployees, 0, most);
}

function checkTaxIdentifiers(
  fields: EnterpriseFields,
  current: EnterpriseRow | null,
  { reference }: CheckContext,
  district: DistrictRow | null,
): Check[] {
  const { gstin, pan } = fields;
  const checks: Check[] = [];
  if (pan) {
    if (!hasPanForm(pan)) checks.push(issue('input.pan', 'INVALID_FORMAT', { expected: PAN_FORM, received: pan }));
    else if (!hasKnownPanHolder(pan))
      checks.push(
        warning('input.pan', 'UNUSUAL', { expected: 'a 4th letter that tells the kind of holder', received: pan }),
      );
  }
  if (!gstin) return checks;
  if (!hasGstinForm(gstin))
    return [...checks, issue('input.gstin', 'INVALID_FORMAT', { expected: GSTIN_FORM, received: gstin })];
  if (!hasGstinCheck(gstin)) {
    const expected = `check character ${gstinCheckCharacter(gstin.slice(0, 14))}`;
    return [...checks, issue('input.gstin', 'CHECK_CHARACTER', { expected, received: gstin })];
  }
  const state = district ? reference.states.get(district.state) : undefined;
  if (state && gstStateOf(gstin) !== state.gstCode)
    checks.push(
      issue('input.gstin', 'INCONSISTENT', {
        expected: `GST state code ${state.gstCode} of ${state.name}`,
        received: gstin,
      }),
    );
  const ownPan = pan ?? current?.pan;
  if (ownPan && hasPanForm(ownPan) && panOf(gstin) !== ownPan)
    checks.push(issue('input.gstin', 'INCONSISTENT', { expected: `the PAN ${ownPan} inside`, received: gstin }));
  return checks;
}

function checkCentre(id: string | null | undefined, district: DistrictRow | null, reference: Reference): Check {
  if (!id) return null;
  const centre = reference.industriesCentres.get(id);
  if (!centre)
    return issue('input.registeredThrough', 'UNKNOWN', {
      expected: 'id of a District Industries Centre',
      received: id,
    });
  const state = reference.districts.get(centre.district)?.state;
  if (!district || state === district.state) return null;
  return issue('input.registeredThrough', 'INCONSISTENT', {
    expected: `a centre of ${district.state}`,
    received: centre.name,
  });
}

function checkOdopProducts(
  ids: readonly string[] | null | undefined,
  district: DistrictRow | null,
  reference: Reference,
): Check[] {
  return (ids ?? []).map((id, position) => {
    const path = `input.odopProducts.${position}`;
    const product = reference.odopProducts.get(id);
    if (!product) return issue(path, 'UNKNOWN', { expected: 'id of an ODOP product', received: id });
    if (!district || product.district === district.code) return null;
    return issue(path, 'INCONSISTENT', { expected: `an ODOP product of ${district.name}`, received: product.name });
  });
}

/** The issue of a Udyam number that another enterprise has. */
export const duplicateUdyam = (udyamNumber: string | null | undefined): Issue =>
  issue('input.udyamNumber', 'DUPLICATE', { expected: 'a number that no other enterprise has', received: udyamNumber });

/** Warnings for tax identifiers that another enterprise has too: one owner may have several, which is rare. */
export const sharedTaxIdentifiers = (input: EnterpriseFields, shared: readonly ('gstin' | 'pan')[]): Issue[] =>
  shared.map((field) =>
    warning(`input.${field}`, 'UNUSUAL', { expected: 'one that no other enterprise has', received: input[field] }),
  );
