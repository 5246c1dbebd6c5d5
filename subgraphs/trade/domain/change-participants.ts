import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  changeDelegation,
  findDelegation,
  lockDelegation,
  participantsOf,
  putParticipants,
  removeParticipants,
} from '../store/fair-writes.ts';
import { type DelegationRow, ledger } from '../tables.ts';
import type { MutationChangeParticipantsArgs } from '../types.generated.ts';
import { checkParticipants, checkSeats, personsOf } from './participants.ts';
import { isOwn, requireWriter } from './visibility.ts';

/** Has enterprises join and leave a delegation that has not travelled yet, within its seats. */
export async function changeParticipants(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationChangeParticipantsArgs,
): Promise<WriteOutcome<DelegationRow>> {
  const { principal, loaders } = context;
  requireWriter(principal, 'changeParticipants');
  const known = isIdOf('Delegation', input.id) ? await loaders.delegation.load(input.id) : null;
  const early = await checkParticipants(context, 'input.put', input.put, known?.state ?? null);
  return write(context, ledger, {
    operation: 'changeParticipants',
    input,
    dryRun,
    idempotencyKey,
    reload: findDelegation,
    async effect(tx) {
      const current = isIdOf('Delegation', input.id) ? await lockDelegation(tx, input.id) : null;
      if (!current || !isOwn(principal, current))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of a delegation of yours', received: input.id }));
      if (current.version !== input.expectedVersion) return conflict(input.expectedVersion, current.version);
      const before = await participantsOf(tx, current.id);
      const touched = new Set([...input.remove, ...input.put.map(({ enterprise }) => enterprise)]);
      const after = [...before.filter(({ enterprise }) => !touched.has(enterprise)), ...input.put];
      const issues = issuesIn([
        ...early,
        touched.size === 0 ? issue('input', 'REQUIRED', { expected: 'somebody who joins or leaves' }) : null,
        current.status === 'PLANNED' || current.status === 'APPROVED'
          ? null
          : issue('input.id', 'IMMUTABLE', {
              expected: 'a delegation that is PLANNED or APPROVED',
              received: current.status,
            }),
        ...input.remove.map((id, position) =>
          before.some(({ enterprise }) => enterprise === id)
            ? null
            : issue(`input.remove.${position}`, 'NOT_FOUND', { expected: 'a participant', received: id }),
        ),
        ...input.remove.map((id, position) =>
          input.put.some(({ enterprise }) => enterprise === id)
            ? issue(`input.remove.${position}`, 'INCONSISTENT', {
                expected: 'enterprises that do not join at once',
                received: id,
              })
            : null,
        ),
        current.status === 'APPROVED' && after.length === 0
          ? issue('input.remove', 'GUARD_NOT_MET', { expected: 'a participant of an APPROVED delegation or more' })
          : null,
        checkSeats('input.put', personsOf(after), current.seats),
      ]);
      if (issues.length > 0) return invalid(...issues);
      await removeParticipants(tx, current.id, input.remove);
      await putParticipants(tx, current.id, input.put);
      const row = await changeDelegation(tx, current.id, { seatsTaken: personsOf(after) });
      const participants = await participantsOf(tx, row.id);
      loaders.participants.clear(row.id).prime(row.id, participants);
      loaders.delegation.clear(row.id).prime(row.id, row);
      return {
        row,
        subjectType: 'Delegation',
        state: row.state,
        event: 'delegation.participants_changed',
        before: { ...current, participants: before },
        after: { ...row, participants },
      };
    },
  });
}
