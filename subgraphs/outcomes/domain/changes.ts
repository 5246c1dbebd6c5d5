import { isDeepStrictEqual } from 'node:util';
import { isOfOwnState } from '../../shared/authorisation.ts';
import type { Context } from '../loaders.ts';

/** What a write did to a record, as the audit trail has it. */
export interface ChangeView {
  readonly operation: string;
  readonly version: number;
  readonly changed: readonly string[];
  readonly actor: string;
  readonly organization: string | null;
  readonly at: Date;
}

type Content = Readonly<Record<string, unknown>>;

const contentOf = (value: unknown): Content =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** What changes with every write, whatever it is about. */
const ALWAYS = new Set(['version', 'updatedAt']);

/** Fields that are not as they were; of a new record those that have a value. */
const changedBetween = (before: Content, after: Content): string[] =>
  Object.keys(after).filter((field) => !ALWAYS.has(field) && !isDeepStrictEqual(before[field] ?? null, after[field]));

/** How a record came to be what it is, the latest first; for the bureau of its state and for admins. */
export async function changesOf(
  { loaders, principal }: Context,
  { id, state }: { readonly id: string; readonly state: string | null },
): Promise<ChangeView[]> {
  if (!isOfOwnState(principal, [state])) return [];
  return (await loaders.changes.load(id)).map(({ operation, before, after, actor, organization, at }) => {
    const content = contentOf(after);
    const { version } = content;
    const changed = changedBetween(contentOf(before), content);
    return { operation, version: typeof version === 'number' ? version : 1, changed, actor, organization, at };
  });
}
