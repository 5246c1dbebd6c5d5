import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors } from '../../shared/checks.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addStatusChange, memberCountsOf, putMemberCount, statusChangesOf } from '../store/history.ts';
import { findCooperative, insertCooperative, isNameTaken } from '../store/writes.ts';
import { type CooperativeRow, type cooperatives, ledger } from '../tables.ts';
import type { MutationRegisterCooperativeArgs, RegisterCooperativeInput } from '../types.generated.ts';
import { checkCooperative } from './check-cooperative.ts';
import { contactColumns, duplicateRegistration, namesakeOf, tidy, tidyOrNull } from './cooperative-columns.ts';

/** Records a co-operative; a bureau only in its own state. Everything wrong with the input comes back at once. */
export async function registerCooperative(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRegisterCooperativeArgs,
): Promise<CreationOutcome<CooperativeRow>> {
  const { principal, graph, store, loaders } = context;
  requireScope(principal, 'cooperative:write');
  const today = dayInIndia(new Date());
  const issues = await checkCooperative(input, { principal, graph, trades: await store.trades(), today });
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  const columns = columnsOf(input);
  return write<CooperativeRow, Invalid>(context, ledger, {
    operation: 'registerCooperative',
    input,
    dryRun,
    idempotencyKey,
    reload: findCooperative,
    duplicates: { cooperative_registration: duplicateRegistration(input.registrationNumber) },
    async effect(tx) {
      const isNamesake = await isNameTaken(tx, columns.name, columns.state);
      const row = await insertCooperative(tx, columns);
      const { id, status: to, registeredOn: on, memberTotal: total, memberWomen: women, membersAsOf: asOf } = columns;
      await addStatusChange(tx, principal, { cooperative: id, from: null, to, on, reason: null });
      if (total !== null && asOf !== null) await putMemberCount(tx, { cooperative: id, asOf, total, women });
      loaders.statusChanges.prime(id, await statusChangesOf(tx, [id]));
      loaders.memberCounts.prime(id, await memberCountsOf(tx, [id]));
      return {
        row,
        subjectType: 'Cooperative',
        state: row.state,
        event: 'cooperative.registered',
        before: null,
        after: row,
        warnings: isNamesake ? [namesakeOf(columns.name)] : [],
      };
    },
  });
}

function columnsOf(input: RegisterCooperativeInput) {
  const { memberCounts, contact } = input;
  return {
    id: newId('coop'),
    name: tidy(input.name),
    shortName: tidyOrNull(input.shortName),
    aliases: [...new Set((input.aliases ?? []).map(tidy))],
    kind: input.kind,
    status: input.status,
    registrationNumber: tidy(input.registrationNumber),
    act: tidy(input.act),
    registeredOn: input.registeredOn ?? null,
    state: input.state,
    district: input.district ?? null,
    trades: [...input.trades],
    memberTotal: memberCounts?.total ?? null,
    memberWomen: memberCounts?.women ?? null,
    membersAsOf: memberCounts?.asOf ?? null,
    ...contactColumns(contact),
  } satisfies typeof cooperatives.$inferInsert;
}
