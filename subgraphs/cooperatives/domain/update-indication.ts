import { isDeepStrictEqual } from 'node:util';
import { requireScope } from '../../shared/authorisation.ts';
import { type Check, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeIndication, findIndication, lockIndication } from '../store/rights.ts';
import { type IndicationRow, ledger } from '../tables.ts';
import type {
  MutationUpdateGeographicalIndicationArgs,
  UpdateGeographicalIndicationInput,
} from '../types.generated.ts';
import { checkAliases } from './check-cooperative.ts';
import { tidy } from './cooperative-columns.ts';
import { checkKeeper } from './keeper.ts';
import { stateOfDistrict } from './places.ts';

const MAX_DISTRICTS = 100;

/** Sets the area and the other names of an indication of the bureau's own state. */
export async function updateIndication(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateGeographicalIndicationArgs,
): Promise<WriteOutcome<IndicationRow>> {
  const { principal, graph } = context;
  requireScope(principal, 'cooperative:write');
  const { id, expectedVersion, aliases, districts } = input;
  const asked = (districts ?? []).slice(0, MAX_DISTRICTS);
  const places = asked.map((code) => ({ __typename: 'District', id: code }));
  const found = places.length > 0 ? await graph.find(places, { District: 'state { code }' }) : [];

  return write(context, ledger, {
    operation: 'updateGeographicalIndication',
    input,
    dryRun,
    idempotencyKey,
    reload: findIndication,
    async effect(tx) {
      const current = await lockIndication(tx, id);
      if (!current)
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a geographical indication', received: id }));
      const foreign = checkKeeper('input.id', principal, current);
      if (foreign) return invalid(foreign);
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const issues = issuesIn([
        ...notCleared(input),
        ...checkAliases(aliases),
        ...checkArea(districts ?? [], found.map(stateOfDistrict), current),
      ]);
      if (issues.length > 0) return invalid(...issues);

      const changes = {
        ...(districts ? { districts: [...districts] } : {}),
        ...(aliases ? { aliases: [...new Set(aliases.map(tidy))] } : {}),
      };
      if (isDeepStrictEqual({ ...current, ...changes }, current)) return { kind: 'unchanged', row: current };
      const row = await changeIndication(tx, id, changes);
      return {
        row,
        subjectType: 'GeographicalIndication',
        state: current.states[0] ?? null,
        event: 'geographical_indication.updated',
        before: current,
        after: row,
      };
    },
  });
}

const notCleared = (input: UpdateGeographicalIndicationInput): Check[] =>
  (['districts', 'aliases'] as const).map((field) =>
    input[field] === null ? issue(`input.${field}`, 'REQUIRED', { expected: 'a list, or the field left out' }) : null,
  );

/** `states` are those in which the districts lie, null for what is no district. */
function checkArea(
  districts: readonly string[],
  states: readonly (string | null)[],
  indication: IndicationRow,
): Check[] {
  if (districts.length > MAX_DISTRICTS)
    return [
      issue('input.districts', 'OUT_OF_RANGE', {
        expected: `${MAX_DISTRICTS} districts or fewer`,
        received: districts.length,
      }),
    ];
  return districts.map((code, position) => {
    const path = `input.districts.${position}`;
    if (districts.indexOf(code) < position)
      return issue(path, 'DUPLICATE', { expected: 'each district once', received: code });
    const state = states[position] ?? null;
    if (state === null)
      return issue(path, 'UNKNOWN', { expected: 'LGD code of a district of the register', received: code });
    if (indication.states.includes(state)) return null;
    return issue(path, 'INCONSISTENT', {
      expected: `a district of ${indication.states.join(', ')}`,
      received: `${code} (${state})`,
    });
  });
}
