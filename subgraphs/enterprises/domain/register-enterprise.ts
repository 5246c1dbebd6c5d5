import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findEnterprise, findSharedTaxIdentifiers, insertEnterprise, isUdyamTaken } from '../store.ts';
import { type EnterpriseRow, ledger } from '../tables.ts';
import type { MutationRegisterEnterpriseArgs } from '../types.generated.ts';
import { checkEnterprise, duplicateUdyam, sharedTaxIdentifiers } from './check-enterprise.ts';
import { columnsOf } from './enterprise-columns.ts';

/** Records an enterprise; a bureau only in its own state. Everything wrong with the input comes back at once. */
export async function registerEnterprise(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRegisterEnterpriseArgs,
): Promise<CreationOutcome<EnterpriseRow>> {
  const { principal, store } = context;
  requireScope(principal, 'enterprise:write');
  const reference = await store.reference();
  const issues = checkEnterprise(input, { reference, principal, today: dayInIndia(new Date()), current: null });
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  return write(context, ledger, {
    operation: 'registerEnterprise',
    input,
    dryRun,
    idempotencyKey,
    reload: findEnterprise,
    duplicates: { enterprise_udyam_number: duplicateUdyam(input.udyamNumber) },
    async effect(tx) {
      if (input.udyamNumber && (await isUdyamTaken(tx, input.udyamNumber, null)))
        return invalid(duplicateUdyam(input.udyamNumber));
      const shared = sharedTaxIdentifiers(input, await findSharedTaxIdentifiers(tx, input, null));
      const row = await insertEnterprise(tx, {
        ...columnsOf(input, reference),
        id: newId('ent'),
      } as Parameters<typeof insertEnterprise>[1]);
      return {
        row,
        subjectType: 'Enterprise',
        state: row.state,
        event: 'enterprise.registered',
        before: null,
        after: row,
        warnings: [...onlyWarnings(issues), ...shared],
      };
    },
  });
}
