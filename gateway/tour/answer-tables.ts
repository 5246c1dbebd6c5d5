import { z } from 'zod';
import type { Row } from './print-table.ts';

export interface AnswerTable {
  /** Where in the answer it stands, e.g. `fund › allocations`. */
  readonly title: string;
  readonly rows: readonly Row[];
}

type Value = z.infer<typeof anObject>[string];

const anObject = z.record(z.string(), z.unknown());
const aConnection = z.looseObject({ edges: z.array(z.looseObject({ node: anObject })) });
const objectList = z.array(anObject).min(1);

/**
 * An answer as tables, whatever was asked: a list is a table with a row an item, an object a table with one row, and lists
 * within it follow as tables of their own. A list of one is shown as the one. Lists within a row stand in its cells, an
 * item a line. Columns are named by their paths.
 */
export function answerTables(data: unknown): AnswerTable[] {
  return Object.entries(anObject.parse(data)).flatMap(([name, value]) => tablesOf(name, value));
}

function tablesOf(title: string, value: Value): AnswerTable[] {
  const items = itemsOf(value);
  if (items === null) {
    const one = anObject.safeParse(value);
    return one.success ? tablesOfObject(title, one.data) : [{ title, rows: [{ [title]: leafText(value) }] }];
  }
  const [only, ...others] = items;
  const name = countedTitle(title, value);
  if (only && others.length === 0) return tablesOfObject(name, only);
  return [{ title: name, rows: shortlyNamed(items.map((item) => cellsOf(item))) }];
}

function tablesOfObject(title: string, object: Readonly<Record<string, unknown>>): AnswerTable[] {
  const lists = listsWithin(object);
  const own = cellsOf(object, (path) => lists.has(path));
  const inner = [...lists].flatMap(([path, list]) => tablesOf(`${title} › ${path.replaceAll('.', ' › ')}`, list));
  return [...(own.size > 0 ? [{ title, rows: shortlyNamed([own]) }] : []), ...inner];
}

/** How many there are in all belongs to the list, not to a row. */
function countedTitle(title: string, value: Value): string {
  const total = z.looseObject({ totalCount: z.number() }).safeParse(value);
  return total.success ? `${title} (${leafText(total.data.totalCount)} in all)` : title;
}

/** The objects of a list or a connection; null for anything else. An empty list has no objects. */
function itemsOf(value: Value): readonly Readonly<Record<string, unknown>>[] | null {
  const connection = aConnection.safeParse(value);
  if (connection.success) return connection.data.edges.map(({ node }) => node);
  const list = objectList.safeParse(value);
  return list.success ? list.data : null;
}

/** Lists of objects in an object and the objects in it, by path. */
function listsWithin(object: Readonly<Record<string, unknown>>, above = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const path = above + name;
    if (itemsOf(value)) found.set(path, value);
    else if (anObject.safeParse(value).success)
      for (const entry of listsWithin(anObject.parse(value), `${path}.`)) found.set(...entry);
  }
  return found;
}

type Cells = ReadonlyMap<string, string>;

/** Leaves by path. */
function cellsOf(
  object: Readonly<Record<string, unknown>>,
  isLeftOut: (path: string) => boolean = () => false,
  above = '',
): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(object)) {
    const path = above + name;
    if (name === '__typename' || isLeftOut(path)) continue;
    const items = itemsOf(value);
    const inner = anObject.safeParse(value);
    if (items) cells.set(path, linesOf(items));
    else if (inner.success) for (const cell of cellsOf(inner.data, isLeftOut, `${path}.`)) cells.set(...cell);
    else cells.set(path, leafText(value));
  }
  return cells;
}

/** Items of a list within a row, a line each. */
function linesOf(items: readonly Readonly<Record<string, unknown>>[]): string {
  const lines = items.map((item) => [...cellsOf(item).values()].filter((text) => text !== NONE).join(' · '));
  return lines.length > 1 ? lines.map((line) => `- ${line}`).join('\n') : (lines[0] ?? NONE);
}

/** A path ends where it is told from all others: an object of which one thing is asked is named by itself. */
function shortlyNamed(rows: readonly Cells[]): Row[] {
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  // An object that is null in one row and not in another would be a column beside those of its parts.
  const full = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
  const names = full.map((path) => [path, spelled(nameAmong(full, path))] as const);
  return rows.map((row) => Object.fromEntries(names.map(([path, name]) => [name, row.get(path) ?? UNKNOWN])));
}

function nameAmong(paths: readonly string[], path: string): string {
  let name = path;
  for (let end = name.lastIndexOf('.'); end > 0; end = name.lastIndexOf('.')) {
    const parent = name.slice(0, end);
    if (paths.filter((other) => other.startsWith(`${parent}.`)).length > 1) break;
    name = parent;
  }
  return name;
}

/** `disbursed.signedOn` as `disbursed signed on`. */
const spelled = (path: string): string =>
  path.replaceAll('.', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Not known, or nothing that applies. */
export const UNKNOWN = '—';
const NONE = 'none';

const FRACTION = { maximumFractionDigits: 4 };
const grouped = new Intl.NumberFormat('en-IN', FRACTION);
/** Years stay as they are written. */
const plain = new Intl.NumberFormat('en-IN', { ...FRACTION, useGrouping: false });

function leafText(value: unknown): string {
  if (value === null || value === undefined) return UNKNOWN;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return (Math.abs(value) < 10_000 ? plain : grouped).format(value);
  if (Array.isArray(value)) return value.length === 0 ? NONE : value.map(leafText).join(', ');
  return String(value);
}
