import { withActorsFor } from '../../shared/actors.ts';
import { requireScope } from '../../shared/authorisation.ts';
import type { Context } from '../loaders.ts';
import type { PublicChangeRow } from '../tables.ts';

export const stub = (id: string | null): { readonly id: string } | null => (id === null ? null : { id });

/**
 * Scopes are checked at the doors: root fields, fields on other subgraphs' entities, and references. A check on each field of
 * a page of records would cost more than reading it.
 */
export async function atTheDoor<Row>(
  { principal }: Context,
  scope: 'catalogue:read' | 'trade:read',
  load: () => Promise<Row | null>,
): Promise<Row | null> {
  requireScope(principal, scope);
  return load();
}

/** Resolvers of one step of a record whose statuses are these. */
export function changeOf<const Status extends string>(statuses: readonly Status[]) {
  const read = (text: string | null): Status | null => statuses.find((status) => status === text) ?? null;
  return {
    from: ({ from }: PublicChangeRow) => read(from),
    to: ({ to }: PublicChangeRow) => read(to)!,
    organization: ({ organization }: PublicChangeRow) => stub(organization),
  };
}

/** Resolvers of what every record with a state machine has. */
export const historyOf = {
  history: ({ id }: { readonly id: string }, _: unknown, { loaders }: Context) => loaders.history.load(id),
};

/** The same of what is everybody's to see, but not who took its steps. */
export const publicHistoryOf = {
  history: async (
    { id, state }: { readonly id: string; readonly state: string },
    _: unknown,
    { principal, loaders }: Context,
  ) => withActorsFor(principal, [state], await loaders.history.load(id)),
};
