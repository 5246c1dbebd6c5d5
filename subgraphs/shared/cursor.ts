import { badUserInput } from './errors.ts';

/** Where a row stands in an ordered list: the order's name, the row's sort value as PostgreSQL prints it, and its id. */
export interface Cursor {
  readonly order: string;
  readonly sortValue: string;
  readonly id: string;
}

const MAX_CURSOR_LENGTH = 1_000;

export const encodeCursor = ({ order, sortValue, id }: Cursor): string =>
  Buffer.from(JSON.stringify([order, sortValue, id])).toString('base64url');

/** Throws BAD_USER_INPUT for anything that `encodeCursor` did not make for this order. */
export function decodeCursor(text: string, order: string): Cursor {
  const refused = badUserInput('after: expected the cursor of an edge of this list in this order, got something else');
  if (text.length > MAX_CURSOR_LENGTH) throw refused;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw refused;
  }
  if (!Array.isArray(parts) || parts.length !== 3 || !parts.every((part) => typeof part === 'string')) throw refused;
  const [cursorOrder, sortValue, id] = parts as [string, string, string];
  if (cursorOrder !== order || sortValue.includes('\0') || id.includes('\0')) throw refused;
  return { order, sortValue, id };
}
