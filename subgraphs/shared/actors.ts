import { isOfOwnState } from './authorisation.ts';
import type { Principal } from './principal.ts';

/** A change as it is shown: its actor is null for whoever is not to know. */
export type ShownChange<Change> = Omit<Change, 'actor'> & { readonly actor: string | null };

/**
 * Changes of a record that others see too. Who made them, a client or an officer by name, is for the bureaus of the record's own
 * states and for admins. A record of no state is nobody's own.
 */
export const withActorsFor = <Change extends { readonly actor: string }>(
  principal: Principal,
  states: readonly (string | null)[],
  changes: readonly Change[],
): readonly ShownChange<Change>[] =>
  isOfOwnState(principal, states) ? changes : changes.map((change) => ({ ...change, actor: null }));
