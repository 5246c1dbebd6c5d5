import { isDeepStrictEqual } from 'node:util';
import { requireScope } from '../../shared/authorisation.ts';
import { type Check, issuesIn, onlyErrors } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeCooperative, findCooperative, isNameTaken, lockCooperative } from '../store/writes.ts';
import { type CooperativeRow, type cooperatives, ledger } from '../tables.ts';
import type { MutationUpdateCooperativeArgs, UpdateCooperativeInput } from '../types.generated.ts';
import { checkCooperative } from './check-cooperative.ts';
import { contactColumns, duplicateRegistration, namesakeOf, tidy, tidyOrNull } from './cooperative-columns.ts';
import { sees } from './visibility.ts';

/** Changes a co-operative of the bureau's own state: what is given replaces, what is left out stays. */
export async function updateCooperative(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateCooperativeArgs,
): Promise<WriteOutcome<CooperativeRow>> {
  const { principal, graph, store, loaders } = context;
  requireScope(principal, 'cooperative:write');
  const { id, expectedVersion, ...fields } = input;
  const known = await loaders.cooperative.load(id);
  const unknown = issue('input.id', 'NOT_FOUND', { expected: 'id of a co-operative of yours', received: id });
  if (!known) return invalid(unknown);
  const today = dayInIndia(new Date());
  // The state of a co-operative never changes, so what the graph says of its district holds under the lock too.
  const checked = { principal, graph, trades: await store.trades(), today };
  const issues = [
    ...(await checkCooperative({ ...fields, state: known.state }, checked)),
    ...issuesIn(notCleared(input)),
  ];

  return write(context, ledger, {
    operation: 'updateCooperative',
    input,
    dryRun,
    idempotencyKey,
    reload: findCooperative,
    duplicates: { cooperative_registration: duplicateRegistration(input.registrationNumber) },
    async effect(tx) {
      const current = await lockCooperative(tx, id);
      if (!current || !sees(principal, current)) return invalid(unknown);
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const changes = columnsOf(input);
      const after = { ...current, ...changes };
      if (isDeepStrictEqual(after, current)) return { kind: 'unchanged', row: current };
      const isNamesake = after.name !== current.name && (await isNameTaken(tx, after.name, current.state, id));
      const row = await changeCooperative(tx, id, changes);
      return {
        row,
        subjectType: 'Cooperative',
        state: row.state,
        event: 'cooperative.updated',
        before: current,
        after: row,
        warnings: isNamesake ? [namesakeOf(row.name)] : [],
      };
    },
  });
}

const NEVER_EMPTY = ['name', 'aliases', 'registrationNumber', 'act', 'trades'] as const;

const notCleared = (input: UpdateCooperativeInput): Check[] =>
  NEVER_EMPTY.map((field) =>
    input[field] === null ? issue(`input.${field}`, 'REQUIRED', { expected: 'a value, or the field left out' }) : null,
  );

/** The columns that the input gives. */
function columnsOf(input: UpdateCooperativeInput): Partial<typeof cooperatives.$inferInsert> {
  const { name, aliases, registrationNumber, act, trades } = input;
  return {
    ...(name ? { name: tidy(name) } : {}),
    ...(input.shortName === undefined ? {} : { shortName: tidyOrNull(input.shortName) }),
    ...(aliases ? { aliases: [...new Set(aliases.map(tidy))] } : {}),
    ...(registrationNumber ? { registrationNumber: tidy(registrationNumber) } : {}),
    ...(act ? { act: tidy(act) } : {}),
    ...(input.registeredOn === undefined ? {} : { registeredOn: input.registeredOn }),
    ...(input.district === undefined ? {} : { district: input.district }),
    ...(trades ? { trades: [...trades] } : {}),
    ...(input.contact === undefined ? {} : contactColumns(input.contact)),
  };
}
