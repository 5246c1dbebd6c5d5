import { type Check, checkRange } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { Context } from '../loaders.ts';
import type { DelegationParticipantInput } from '../types.generated.ts';

export const MOST_SEATS = 200;

/** Enterprises of the delegation's state that work, each once, sending at least one person. */
export async function checkParticipants(
  { loaders }: Context,
  path: string,
  participants: readonly DelegationParticipantInput[],
  state: string | null,
): Promise<Check[]> {
  if (participants.length > MOST_SEATS)
    return [issue(path, 'OUT_OF_RANGE', { expected: `up to ${MOST_SEATS}`, received: participants.length })];
  const facts = await Promise.all(participants.map(({ enterprise }) => loaders.sellerFacts.load(enterprise)));
  return participants.flatMap(({ enterprise: id, persons }, position) => {
    const at = `${path}.${position}`;
    const unit = facts[position];
    return [
      checkRange(`${at}.persons`, persons, 1, MOST_SEATS),
      participants.findIndex(({ enterprise }) => enterprise === id) < position
        ? issue(`${at}.enterprise`, 'DUPLICATE', { expected: 'each enterprise once', received: id })
        : null,
      unit
        ? null
        : issue(`${at}.enterprise`, 'NOT_FOUND', { expected: 'id of an enterprise of yours (ent_…)', received: id }),
      unit && state && unit.state.code !== state
        ? issue(`${at}.enterprise`, 'FOREIGN_STATE', {
            expected: `an enterprise of ${state}`,
            received: unit.state.code,
          })
        : null,
      unit?.status === 'CLOSED'
        ? issue(`${at}.enterprise`, 'GUARD_NOT_MET', { expected: 'an enterprise that works', received: unit.status })
        : null,
    ];
  });
}

/** Persons that participants send together. */
export const personsOf = (participants: readonly { readonly persons: number }[]): number =>
  participants.reduce((sum, { persons }) => sum + persons, 0);

export const checkSeats = (path: string, persons: number, seats: number): Check =>
  persons <= seats ? null : issue(path, 'OVERRUN', { expected: `up to ${seats} persons`, received: persons });
