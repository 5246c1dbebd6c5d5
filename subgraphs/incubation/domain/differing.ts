import { isDeepStrictEqual } from 'node:util';

/** The changes when one of them differs from the row, null when nothing would change. */
export function differing<Row extends object>(row: Row, changes: Partial<Row>): Partial<Row> | null {
  const isSame = isDeepStrictEqual({ ...row, ...changes }, row);
  return isSame ? null : changes;
}
