import type { Check } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Context } from '../loaders.ts';
import { changeEnquiry, findEnquiry, lockEnquiry } from '../store/enquiry-writes.ts';
import { holdRegistration } from '../store/portal-writes.ts';
import type { EnquiryRow } from '../tables.ts';
import type { MutationTransitionEnquiryArgs, TransitionEnquiryInput } from '../types.generated.ts';
import { ENQUIRY_STEPS } from './enquiry-states.ts';
import { takeStep } from './take-step.ts';

/** Takes an enquiry one step on. A unit that is to answer must be on the enquiry's portal, and active there. */
export const transitionEnquiry = (context: Context, given: MutationTransitionEnquiryArgs) =>
  takeStep(context, given, {
    operation: 'transitionEnquiry',
    type: 'Enquiry',
    machine: ENQUIRY_STEPS,
    find: findEnquiry,
    lock: lockEnquiry,
    rowOf: (row) => row,
    facts: () => null,
    check: (tx, row, _, input) => checkUnit(tx, row, input),
    change: async (tx, { id, registration }, columns, input) => ({
      row: await changeEnquiry(tx, id, { ...columns, registration: input.registration ?? registration }),
    }),
  });

async function checkUnit(
  tx: Transaction,
  row: EnquiryRow,
  { to, registration }: TransitionEnquiryInput,
): Promise<Check[]> {
  const path = 'input.registration';
  if (to !== 'ASSIGNED')
    return [
      registration
        ? issue(path, 'INCONSISTENT', { expected: `nothing in a step to ${to}`, received: registration })
        : null,
    ];
  const wanted = registration ?? row.registration;
  if (!wanted) return [issue(path, 'GUARD_NOT_MET', { expected: 'the registration of the unit that is to answer' })];
  const found = isIdOf('PortalRegistration', wanted) ? await holdRegistration(tx, wanted) : null;
  if (found?.portal !== row.portal)
    return [issue(path, 'NOT_FOUND', { expected: "id of a registration on the enquiry's portal", received: wanted })];
  return [
    found.status === 'ACTIVE'
      ? null
      : issue(path, 'GUARD_NOT_MET', { expected: 'a registration that is ACTIVE', received: found.status }),
  ];
}
