import { badUserInput } from './errors.ts';

/** Where a row stands in an ordered list: the order's name, the row's sort value as PostgreSQL prints it, and its id. */
export interface Cursor {
  readonly order: string;
  readonly sortValue: string;
  readonly id: string;
  /** The list's searches that take words near those sought, if any. */
  readonly near?: readonly string[] | undefined;
}

const MAX_CURSOR_LENGTH = 1_000;

export const encodeCursor = ({ order, sortValue, id, near = [] }: Cursor): string =>
  Buffer.from(JSON.stringify([order, sortValue, id, ...near])).toString('base64url');

/** PostgreSQL types that lists are ordered by, each with how it prints a value. */
const PRINTED = {
  text: /^[^\0]*$/,
  'text collate "C"': /^[^\0]*$/,
  date: /^\d{4,6}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4,6}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/,
  int8: /^-?\d{1,18}$/,
  float8: /^-?\d{1,20}(\.\d{1,20})?(e[+-]?\d{1,3})?$/,
} as const;
export type SortType = keyof typeof PRINTED;

/** Throws BAD_USER_INPUT for anything that `encodeCursor` would not make for this order and the type that it sorts by. */
export function decodeCursor(text: string, order: string, type: SortType): Cursor {
  // Made when there is one to throw: an error takes a stack, which took 3 % of a page of listings.
  const refused = () =>
    badUserInput('after: expected the cursor of an edge of this list in this order, got something else');
  if (text.length > MAX_CURSOR_LENGTH) throw refused();
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw refused();
  }
  if (!Array.isArray(parts) || parts.length < 3 || !parts.every((part) => typeof part === 'string')) throw refused();
  const [cursorOrder, sortValue, id, ...near] = parts as [string, string, string, ...string[]];
  if (cursorOrder !== order || !PRINTED[type].test(sortValue) || id.includes('\0')) throw refused();
  return near.length > 0 ? { order, sortValue, id, near } : { order, sortValue, id };
}
