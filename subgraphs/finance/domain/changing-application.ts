import type { Transaction } from '../../shared/database.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, type Invalid, invalid, type WriteCommand, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  type ApplicationContent,
  changeApplication,
  findApplication,
  lockApplication,
  readApplicationContent,
} from '../store/application-writes.ts';
import { addChange } from '../store/fund-writes.ts';
import { type ApplicationRow, type fundApplications, ledger } from '../tables.ts';
import { isRefused } from './changing-fund.ts';
import { showApplication } from './show-written.ts';
import { isOwn } from './visibility.ts';

export interface ApplicationChangeCommand
  extends Pick<WriteCommand<ApplicationRow, Invalid>, 'dryRun' | 'idempotencyKey' | 'duplicates'> {
  readonly operation: string;
  /** For example `fund_application.sanctioned`. */
  readonly event: string;
  readonly input: { readonly id: string; readonly expectedVersion: number };
}

/** What a change comes to: columns of the application, with the rows below it and the allocation written already. */
export interface ApplicationDecision {
  readonly values: Partial<typeof fundApplications.$inferInsert>;
  readonly note: string | null;
  readonly warnings: readonly Issue[];
}

/**
 * The frame of every change of an application: finds it among the caller's own, locks it, judges the version, lets `decide`
 * judge and write what lies below it, then writes the application, its history and the ledger.
 */
export function changingApplication(
  context: Context,
  { operation, event, ...command }: ApplicationChangeCommand,
  decide: (
    tx: Transaction,
    application: ApplicationRow,
    content: ApplicationContent,
  ) => Promise<ApplicationDecision | Invalid>,
): Promise<WriteOutcome<ApplicationRow>> {
  const { principal } = context;
  const { id, expectedVersion } = command.input;
  return write(context, ledger, {
    ...command,
    operation,
    reload: findApplication,
    async effect(tx) {
      const current = isIdOf('FundApplication', id) ? await lockApplication(tx, id) : null;
      if (!current || !isOwn(principal, current.state))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of an application of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);

      const before = await readApplicationContent(tx, id);
      const decision = await decide(tx, current, before);
      if (isRefused(decision)) return decision;
      const row = await changeApplication(tx, id, decision.values);
      await addChange(tx, {
        subject: id,
        version: row.version,
        action: operation,
        actor: principal.id,
        organization: principal.organization,
        from: current.status,
        to: row.status,
        note: decision.note,
      });
      await showApplication(context, tx, row);
      return {
        row,
        subjectType: 'FundApplication',
        state: row.state,
        event,
        before: { ...current, ...before },
        after: { ...row, ...(await readApplicationContent(tx, id)) },
        warnings: decision.warnings,
      };
    },
  });
}
