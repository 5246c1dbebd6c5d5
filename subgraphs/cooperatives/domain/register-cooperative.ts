import { requireScope } from '../../shared/authorisation.ts';
import { onlyErrors } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findCooperative, insertCooperative, isNameTaken, isRegistrationTaken } from '../store/writes.ts';
import { type CooperativeRow, type cooperatives, ledger } from '../tables.ts';
import type { MutationRegisterCooperativeArgs, RegisterCooperativeInput } from '../types.generated.ts';
import { checkCooperative } from './check-cooperative.ts';

/** Records a co-operative; a bureau only in its own state. Everything wrong with the input comes back at once. */
export async function registerCooperative(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRegisterCooperativeArgs,
): Promise<CreationOutcome<CooperativeRow>> {
  const { principal, graph, store } = context;
  requireScope(principal, 'cooperative:write');
  const today = dayInIndia(new Date());
  const issues = await checkCooperative(input, { principal, graph, trades: await store.trades(), today });
  if (onlyErrors(issues).length > 0) return invalid(...issues);

  const columns = columnsOf(input);
  const duplicate = issue('input.registrationNumber', 'DUPLICATE', {
    expected: 'a number that no other co-operative has under its Act',
    received: input.registrationNumber,
  });
  return write(context, ledger, {
    operation: 'registerCooperative',
    input,
    dryRun,
    idempotencyKey,
    reload: findCooperative,
    duplicates: { cooperative_registration: duplicate },
    async effect(tx) {
      if (await isRegistrationTaken(tx, columns.act, columns.registrationNumber)) return invalid(duplicate);
      const isNamesake = await isNameTaken(tx, columns.name, columns.state);
      const row = await insertCooperative(tx, columns);
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

const namesakeOf = (name: string) =>
  warning('input.name', 'UNUSUAL', { expected: 'a name that no other co-operative of the state has', received: name });

/** Trimmed, and with single spaces, so that one registration is one text. */
const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
const tidyOrNull = (text: string | null | undefined): string | null => (text ? tidy(text) : null);

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
    contactPerson: tidyOrNull(contact?.person),
    contactPhone: contact?.phone ?? null,
    contactEmail: contact?.email ?? null,
    contactAddress: contact?.address?.trim() ?? null,
    contactPinCode: contact?.pinCode ?? null,
  } satisfies typeof cooperatives.$inferInsert;
}
