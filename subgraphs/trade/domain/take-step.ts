import { type Check, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import type { Transaction } from '../../shared/database.ts';
import { issue } from '../../shared/errors.ts';
import { type ID_PREFIXES, isIdOf } from '../../shared/ids.ts';
import { conflict, type Effect, invalid, type Versioned, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChange, findHistory } from '../store/history.ts';
import { ledger } from '../tables.ts';
import { checkStep, type Machine, type Step, stepTo } from './machine.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** What every record with a state machine has. */
export interface Standing<Status extends string> extends Versioned {
  readonly state: string;
  readonly status: Status;
}

interface StepInput<Status extends string> {
  readonly id: string;
  readonly expectedVersion: number;
  readonly to: Status;
  readonly reason?: string | null | undefined;
}

export interface Arguments<Input> {
  readonly input: Input;
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** The columns of a step, as every table here has them. */
export interface StatusColumns<Status extends string> {
  readonly status: Status;
  readonly statusSince: Date;
  readonly statusReason: string | null;
}

export interface StepCommand<Row extends Standing<Status>, Status extends string, Facts, Input, Locked> {
  /** The mutation field. */
  readonly operation: string;
  readonly type: keyof typeof ID_PREFIXES;
  readonly machine: Machine<Status, Facts>;
  readonly find: (tx: Transaction, id: string) => Promise<Row | null>;
  /** Locks the row, and whatever goes with it; null when it does not exist. */
  readonly lock: (tx: Transaction, id: string) => Promise<Locked | null>;
  readonly rowOf: (locked: Locked) => Row;
  readonly facts: (tx: Transaction, locked: Locked) => Facts | Promise<Facts>;
  /** What is wrong with the rest of the input. */
  readonly check?: (tx: Transaction, locked: Locked, step: Step<Status, Facts>, input: Input) => Promise<Check[]>;
  /** Writes the step. */
  readonly change: (
    tx: Transaction,
    locked: Locked,
    columns: StatusColumns<Status>,
    input: Input,
  ) => Promise<{ readonly row: Row; readonly also?: readonly Effect<Versioned>[] }>;
}

/** `enquiry.lost`: what is announced of a step. */
const eventOf = (type: string, status: string): string =>
  `${type.replaceAll(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()}.${status.toLowerCase()}`;

/**
 * Takes a record one step on. Access first, then the version, then the step itself, then everything that it lacks at once. The
 * step goes into the record's history, and the answer shows it, after a dry run too.
 */
export async function takeStep<
  Row extends Standing<Status>,
  Status extends string,
  Facts,
  Input extends StepInput<Status>,
  Locked,
>(
  context: Context,
  { input, dryRun, idempotencyKey }: Arguments<Input>,
  command: StepCommand<Row, Status, Facts, Input, Locked>,
): Promise<WriteOutcome<Row>> {
  const { principal, loaders } = context;
  const { operation, type, machine } = command;
  requireWriter(principal, operation);
  return write(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: command.find,
    async effect(tx) {
      const locked = isIdOf(type, input.id) ? await command.lock(tx, input.id) : null;
      const before = locked && command.rowOf(locked);
      if (!locked || !before || !isOwn(principal, before))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: `id of a ${type} of yours`, received: input.id }));
      if (before.version !== input.expectedVersion) return conflict(input.expectedVersion, before.version);
      const step = stepTo(machine, before.status, input.to);
      if (!('to' in step)) return invalid(step);
      const facts = await command.facts(tx, locked);
      const issues = issuesIn([
        ...checkStep(step, facts, input.reason),
        ...((await command.check?.(tx, locked, step, input)) ?? []),
      ]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const reason = input.reason?.trim() || null;
      const columns = { status: step.to, statusSince: new Date(), statusReason: reason };
      const { row, also = [] } = await command.change(tx, locked, columns, input);
      await addChange(tx, principal, { subject: row.id, from: before.status, to: step.to, reason });
      loaders.history.clear(row.id).prime(row.id, await findHistory(tx, row.id));
      return {
        row,
        subjectType: type,
        state: row.state,
        event: eventOf(type, step.to),
        before,
        after: row,
        warnings: onlyWarnings(issues),
        also,
      };
    },
  });
}
