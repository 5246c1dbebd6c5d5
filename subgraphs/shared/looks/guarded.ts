/** The name of a record among those of its type, from the row that stands for it. */
export type NameRecord = (row: object) => string;

/** What of a subgraph is not everybody's to see: admins see it all, and each of their looks at it is audited. */
export interface Guarded {
  /** Types whose rows are seen by their state or organisation, or by those that it shows them to. */
  readonly types: Readonly<Record<string, NameRecord>>;
  /** Fields of types that are otherwise open, as `Type.field`: a look at the field is a look at the row. */
  readonly fields?: Readonly<Record<string, NameRecord>>;
}

/** Names a record by columns that every row of its type has been read with. A look that can not be named throws: it must not go unseen. */
export const byColumns =
  (...columns: readonly string[]): NameRecord =>
  (row) =>
    columns
      .map((column) => {
        const value: unknown = Reflect.get(row, column);
        if (typeof value === 'string') return value;
        throw new Error(`a guarded row without its ${column} was shown`);
      })
      .join('/');

export const byId = byColumns('id');

export const guardedById = (...types: readonly string[]): Readonly<Record<string, NameRecord>> =>
  Object.fromEntries(types.map((type) => [type, byId]));
