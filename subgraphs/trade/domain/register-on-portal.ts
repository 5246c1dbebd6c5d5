import { type Check, checkNotAfter, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findRegistration, holdPortal, insertRegistration } from '../store/portal-writes.ts';
import { ledger, type PortalRow, type RegistrationRow } from '../tables.ts';
import type { MutationRegisterOnPortalArgs } from '../types.generated.ts';
import { begin } from './begin.ts';
import type { EnterpriseFacts } from './seller-facts.ts';
import { isOwn, requireWriter } from './visibility.ts';

/**
 * Hands in the registration of a unit. Enterprise, its standing and the centre of its district are asked of the graph; that
 * the unit is not on the portal already, only the write itself can tell.
 */
export async function registerOnPortal(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRegisterOnPortalArgs,
): Promise<CreationOutcome<RegistrationRow>> {
  const { principal, loaders } = context;
  requireWriter(principal, 'registerOnPortal');
  const enterprise = await loaders.sellerFacts.load(input.enterprise);
  const today = dayInIndia(new Date());
  const submittedOn = input.submittedOn ?? today;
  const centre = input.centre ?? enterprise?.district.industriesCentre?.id ?? null;

  return write<RegistrationRow, Invalid>(context, ledger, {
    operation: 'registerOnPortal',
    input,
    dryRun,
    idempotencyKey,
    reload: findRegistration,
    duplicates: {
      registration_one_open: issue('input.enterprise', 'DUPLICATE', {
        expected: 'a unit without an open registration on the portal',
        received: input.enterprise,
      }),
    },
    async effect(tx) {
      const found = isIdOf('Portal', input.portal) ? await holdPortal(tx, input.portal) : null;
      const portal = found && isOwn(principal, found) ? found : null;
      const issues = issuesIn([
        checkPortal(portal, input.portal),
        ...checkUnit(enterprise, portal, input.enterprise),
        checkCentre(enterprise, centre),
        checkNotAfter('input.submittedOn', submittedOn, today, 'today'),
      ]);
      if (onlyErrors(issues).length > 0 || !portal || !enterprise || !centre) return invalid(...issues);
      const row = await insertRegistration(tx, {
        id: newId('preg'),
        portal: portal.id,
        state: portal.state,
        operator: portal.operator,
        enterprise: input.enterprise,
        enterpriseKind: enterprise.kind,
        district: enterprise.district.code,
        centre,
        submittedOn,
      });
      const event = 'portal_registration.submitted';
      return begin(tx, context, row, { type: 'PortalRegistration', event, warnings: onlyWarnings(issues) });
    },
  });
}

export function checkPortal(portal: PortalRow | null, id: string): Check {
  if (!portal) return issue('input.portal', 'NOT_FOUND', { expected: 'id of a portal of yours (ptl_…)', received: id });
  return portal.status === 'CLOSED'
    ? issue('input.portal', 'GUARD_NOT_MET', { expected: 'a portal that is not closed', received: portal.status })
    : null;
}

function checkUnit(unit: EnterpriseFacts | null, portal: PortalRow | null, id: string): Check[] {
  const path = 'input.enterprise';
  if (!unit) return [issue(path, 'NOT_FOUND', { expected: 'id of an enterprise of yours (ent_…)', received: id })];
  return [
    portal && unit.state.code !== portal.state
      ? issue(path, 'FOREIGN_STATE', { expected: `a unit of ${portal.state}`, received: unit.state.code })
      : null,
    unit.status === 'CLOSED'
      ? issue(path, 'GUARD_NOT_MET', { expected: 'a unit that works', received: unit.status })
      : null,
    unit.status === 'DORMANT'
      ? warning(path, 'UNUSUAL', { expected: 'a unit that works', received: unit.status })
      : null,
  ];
}

function checkCentre(unit: EnterpriseFacts | null, centre: string | null): Check {
  if (!unit) return null;
  const own = unit.district.industriesCentre?.id ?? null;
  if (own === null)
    return issue('input.centre', 'GUARD_NOT_MET', {
      expected: 'a unit of a district with a District Industries Centre',
      received: unit.district.code,
    });
  return centre === own
    ? null
    : issue('input.centre', 'INCONSISTENT', {
        expected: `${own}, the centre of the unit's district`,
        received: centre,
      });
}
