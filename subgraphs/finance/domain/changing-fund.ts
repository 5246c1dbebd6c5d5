import type { Transaction } from '../../shared/database.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, type Invalid, invalid, type WriteCommand, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChange, changeFund, type FundContent, findFund, lockFund, readFundContent } from '../store/fund-writes.ts';
import { type FundRow, type funds, ledger } from '../tables.ts';
import { showFund } from './show-written.ts';
import { isOwn } from './visibility.ts';

export interface FundChangeCommand
  extends Pick<WriteCommand<FundRow, Invalid>, 'input' | 'dryRun' | 'idempotencyKey' | 'duplicates'> {
  readonly operation: string;
  /** For example `fund.opened`. */
  readonly event: string;
  /** Where in the input the fund is named. */
  readonly path: string;
  readonly id: string;
  readonly expectedVersion: number;
}

/** What a change comes to: columns of the fund, with the rows below it written already. */
export interface FundDecision {
  readonly values: Partial<typeof funds.$inferInsert>;
  readonly note: string | null;
  readonly warnings: readonly Issue[];
}

export const isRefused = (decision: object): decision is Invalid => 'kind' in decision;

/**
 * The frame of every change of a fund: finds it among the caller's own, locks it, judges the version, lets `decide` judge and
 * write what lies below it, then writes the fund, its history and the ledger.
 */
export function changingFund(
  context: Context,
  { operation, event, path, id, expectedVersion, ...command }: FundChangeCommand,
  decide: (tx: Transaction, fund: FundRow, content: FundContent) => Promise<FundDecision | Invalid>,
): Promise<WriteOutcome<FundRow>> {
  const { principal } = context;
  return write(context, ledger, {
    ...command,
    operation,
    reload: findFund,
    async effect(tx) {
      const current = isIdOf('Fund', id) ? await lockFund(tx, id) : null;
      if (!current || !isOwn(principal, current.state))
        return invalid(issue(path, 'NOT_FOUND', { expected: 'id of a fund of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);

      const before = await readFundContent(tx, id);
      const decision = await decide(tx, current, before);
      if (isRefused(decision)) return decision;
      const row = await changeFund(tx, id, decision.values);
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
      await showFund(context, tx, row);
      return {
        row,
        subjectType: 'Fund',
        state: row.state,
        event,
        before: { ...current, ...before },
        after: { ...row, ...(await readFundContent(tx, id)) },
        warnings: decision.warnings,
      };
    },
  });
}
