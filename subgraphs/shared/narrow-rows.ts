import type { PgColumn } from 'drizzle-orm/pg-core';
import type { AskedFields } from './execution/asked-fields.ts';

/** Some of a table's columns, and a name that tells them from others. */
export interface Narrow {
  readonly shape: string;
  readonly columns: Readonly<Record<string, PgColumn>>;
}

/** The columns that answer what is asked; null for all of them. */
export type Narrowing = (asked: AskedFields | undefined) => Narrow | null;

export interface NarrowingOptions {
  /** Name of the type whose rows these are. */
  readonly typename: string;
  readonly columns: Readonly<Record<string, PgColumn>>;
  /** Columns that fields are made of, where these are not the column of the field's own name. */
  readonly madeOf: Readonly<Record<string, readonly string[]>>;
  /** Columns that are read whatever is asked: those by which rows are found again, for one. */
  readonly always: readonly string[];
}

/** Each is a statement that every connection keeps, and clients choose; what is asked beyond them is read whole. */
const MOST_SHAPES = 64;

/**
 * Reads of a type that take no more than what an operation asks: a page of listings needs a third of the columns of its
 * rows, and each value costs PostgreSQL, the driver and the collector. A field that is neither a column nor explained by
 * `madeOf` has the whole row read. Rows stay typed as whole ones: resolvers of fields that nobody asked for are not run.
 */
export function narrowing({ typename, columns, madeOf, always }: NarrowingOptions): Narrowing {
  const known = new WeakMap<ReadonlySet<string>, Narrow | null>();
  const shapes = new Map<string, Narrow>();

  return (asked) => {
    const fields = asked?.get(typename);
    if (fields === undefined) return null;
    const remembered = known.get(fields);
    if (remembered !== undefined) return remembered;
    const narrow = narrowTo(fields);
    known.set(fields, narrow);
    return narrow;
  };

  function narrowTo(fields: ReadonlySet<string>): Narrow | null {
    const wanted = new Set(always);
    for (const field of fields) {
      if (field === '__typename') continue;
      for (const name of madeOf[field] ?? [field]) {
        if (columns[name] === undefined) return null;
        wanted.add(name);
      }
    }
    // Whoever asks for a key alone looks whether the row is there, and asks for more of it next.
    if (wanted.size === always.length) return null;
    const names = Object.keys(columns).filter((name) => wanted.has(name));
    const shape = names.join();
    const known = shapes.get(shape);
    if (known !== undefined) return known;
    if (shapes.size >= MOST_SHAPES) return null;
    const narrow = { shape, columns: Object.fromEntries(Object.entries(columns).filter(([name]) => wanted.has(name))) };
    shapes.set(shape, narrow);
    return narrow;
  }
}

/** One prepared statement for each set of columns, made when it is first wanted. */
export function narrowStatements<Columns extends object, Statement>(
  columns: Columns,
  prepare: (columns: Columns) => Statement,
): (narrow: Narrow | null) => Statement {
  const whole = prepare(columns);
  const narrowed = new Map<string, Statement>();
  return (narrow) => {
    if (narrow === null) return whole;
    let statement = narrowed.get(narrow.shape);
    if (statement === undefined) {
      // Its rows lack what nobody asks for, see `narrowing`.
      statement = prepare(narrow.columns as Columns);
      narrowed.set(narrow.shape, statement);
    }
    return statement;
  };
}

/**
 * One loader for each set of columns that a request asks for: a row read for one field must not answer for another. Once
 * a request has read whole rows it goes on so: what was asked for by its key alone, to see whether it is there, is asked
 * for with its fields next, and is then known.
 */
export function narrowLoaders<Loader>(
  narrow: Narrowing,
  create: (narrow: Narrow | null) => Loader,
): (asked: AskedFields | undefined) => Loader {
  const loaders = new Map<Narrow | null, Loader>();
  return (asked) => {
    const wanted = loaders.has(null) ? null : narrow(asked);
    let loader = loaders.get(wanted);
    if (loader === undefined) {
      loader = create(wanted);
      loaders.set(wanted, loader);
    }
    return loader;
  };
}
