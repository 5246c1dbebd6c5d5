import { Column, is } from 'drizzle-orm';

/**
 * Has a prepared select put its rows together by code made for its columns, which are given in the order of the select. By
 * itself Drizzle walks its description of the columns for each value of each row, which took a third of what a read of
 * twenty rows costs this process. Drizzle's own prepared queries hold such a function where it made one; this one does
 * the same as what it replaces.
 */
export function makingRows<Prepared extends object>(prepared: Prepared, columns: object): Prepared {
  const makeRow = rowMaker(columns);
  return Object.assign(prepared, {
    customResultMapper: (rows: readonly (readonly unknown[])[]) => rows.map(makeRow),
  });
}

/** `(values) => ({ "id": values[0], "createdAt": decode[1](values[1]), … })`, of the names that tables have in our code. */
function rowMaker(columns: object): (values: readonly unknown[]) => unknown {
  const decoders: ((value: unknown) => unknown)[] = [];
  const fields = Object.entries(columns).map(([name, column], index) => {
    const field = JSON.stringify(name);
    if (!is(column, Column) || column.mapFromDriverValue === Column.prototype.mapFromDriverValue)
      return `${field}: values[${index}]`;
    decoders[index] = (value) => (value === null ? null : column.mapFromDriverValue(value));
    return `${field}: decode[${index}](values[${index}])`;
  });
  return new Function('decode', `return (values) => ({ ${fields.join(', ')} });`)(decoders);
}
