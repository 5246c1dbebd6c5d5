import { issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeServiceLevel, findServiceLevel, lockServiceLevel } from '../store/service-levels.ts';
import { ledger, type ServiceLevelRow } from '../tables.ts';
import type { MutationUpdateServiceLevelArgs } from '../types.generated.ts';
import { keepsState, requireBureau } from './access.ts';
import { checkDays } from './record-service-level.ts';

/** Corrects the days of a service level of the bureau's own state; due days that followed from it stay. */
export async function updateServiceLevel(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateServiceLevelArgs,
): Promise<WriteOutcome<ServiceLevelRow>> {
  const { principal } = context;
  requireBureau(principal, 'updateServiceLevel');
  return write(context, ledger, {
    operation: 'updateServiceLevel',
    input,
    dryRun,
    idempotencyKey,
    reload: findServiceLevel,
    async effect(tx) {
      const { id, expectedVersion, daysToStart, daysToFinish } = input;
      const current = isIdOf('ServiceLevel', id) ? await lockServiceLevel(tx, id) : null;
      if (!current || !keepsState(principal, current.state))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a service level of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn(checkDays(input));
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      if (current.daysToStart === daysToStart && current.daysToFinish === daysToFinish)
        return { kind: 'unchanged', row: current };
      const row = await changeServiceLevel(tx, id, { daysToStart, daysToFinish });
      return {
        row,
        subjectType: 'ServiceLevel',
        state: row.state,
        event: 'service_level.updated',
        before: current,
        after: row,
      };
    },
  });
}
