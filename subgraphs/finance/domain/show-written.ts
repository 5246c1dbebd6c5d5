import type { Transaction } from '../../shared/database.ts';
import type { Context } from '../loaders.ts';
import { readApplicationContent } from '../store/application-writes.ts';
import { readChanges, readFundContent } from '../store/fund-writes.ts';
import type { ApplicationRow, FundRow } from '../tables.ts';

/*
 * Both put the rows that a write leaves where the answer's fields look for them: those of a dry run are in the database no
 * more by then, and an earlier field of the same operation may have looked before this write.
 */

export async function showFund({ loaders }: Context, tx: Transaction, fund: FundRow): Promise<void> {
  const { id } = fund;
  const { contributions, receipts, allocations } = await readFundContent(tx, id);
  loaders.fund.clear(id).prime(id, fund);
  loaders.contributionsOf.clear(id).prime(id, contributions);
  loaders.receiptsOf.clear(id).prime(id, receipts);
  loaders.allocationsOf.clear(id).prime(id, allocations);
  loaders.historyOf.clear(id).prime(id, await readChanges(tx, id));
}

export async function showApplication(
  { loaders }: Context,
  tx: Transaction,
  application: ApplicationRow,
): Promise<void> {
  const { id, fund } = application;
  const { appraisals, tranches } = await readApplicationContent(tx, id);
  const { allocations } = await readFundContent(tx, fund);
  loaders.application.clear(id).prime(id, application);
  loaders.appraisalsOf.clear(id).prime(id, appraisals);
  loaders.tranchesOf.clear(id).prime(id, tranches);
  loaders.allocationsOf.clear(fund).prime(fund, allocations);
  loaders.historyOf.clear(id).prime(id, await readChanges(tx, id));
}
