import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import { changeRegistration, findRegistration, holdPortal, lockRegistration } from '../store/portal-writes.ts';
import type { MutationTransitionPortalRegistrationArgs } from '../types.generated.ts';
import { REGISTRATION_STEPS } from './registration-states.ts';
import { takeStep } from './take-step.ts';
import { requireWriter } from './visibility.ts';

/** Takes a registration one step on. The graph is asked for the unit before the transaction, never within it. */
export async function transitionRegistration(context: Context, given: MutationTransitionPortalRegistrationArgs) {
  requireWriter(context.principal, 'transitionPortalRegistration');
  const { id } = given.input;
  const named = isIdOf('PortalRegistration', id) ? await context.loaders.registration.load(id) : null;
  const enterprise = named && (await context.loaders.sellerFacts.load(named.enterprise));
  return takeStep(context, given, {
    operation: 'transitionPortalRegistration',
    type: 'PortalRegistration',
    machine: REGISTRATION_STEPS,
    find: findRegistration,
    lock: lockRegistration,
    rowOf: (row) => row,
    facts: async (tx, { portal }) => ({
      portalStatus: (await holdPortal(tx, portal))?.status ?? 'none',
      enterpriseStatus: enterprise?.status ?? null,
    }),
    async change(tx, row, columns) {
      const isFirst = columns.status === 'ACTIVE' && row.activatedOn === null;
      const activatedOn = isFirst ? dayInIndia(new Date()) : row.activatedOn;
      return { row: await changeRegistration(tx, row.id, { ...columns, activatedOn }) };
    },
  });
}
