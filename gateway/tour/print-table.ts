import Table from 'cli-table3';
import pc from 'picocolors';

/** A row of a table: column by column, as text or number. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What a terminal of 120 columns holds beside the margin. */
const WIDTH = 116;
/** No column is made narrower than its longest word, unless that is longer than the first of these that lets all fit. */
const LONGEST_WORDS = [24, 16, 10];
/** Enough to see what comes; the operation gives the rest. */
const MOST_ROWS = 16;

/** Rows as a table within 120 columns, long cells over several lines; one row that is too wide stands upright. */
export function printTable(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return pc.dim('  (nothing)');
  const shown = rows.slice(0, MOST_ROWS).map((row) => columns.map((column) => cell(row[column])));
  const [only] = shown;
  if (rows.length === 1 && only && widthOf([columns, only]) > WIDTH)
    return indented(
      tableOf(
        null,
        columns.map((column, index) => [column, only[index] ?? '']),
      ),
    );
  const more = rows.length > shown.length ? pc.dim(`\n  … and ${rows.length - shown.length} more`) : '';
  return indented(tableOf(columns, shown)) + more;
}

const cell = (value: Row[string]): string =>
  value === null || value === undefined ? '' : value === true ? 'yes' : value === false ? 'no' : String(value);

function tableOf(head: readonly string[] | null, rows: readonly (readonly string[])[]): string {
  const table = new Table({
    ...(head && { head: [...head] }),
    colWidths: fitted(head ? [head, ...rows] : rows),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: ['bold'], border: ['dim'] },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** The width of each column whose cells are cut where `separator` is, with a space on both sides. */
const columnWidths = (rows: readonly (readonly string[])[], separator: RegExp): number[] =>
  (rows[0] ?? []).map((_, index) =>
    Math.max(...rows.flatMap((row) => (row[index] ?? '').split(separator)).map((part) => part.length + 2)),
  );

const LINE = /\n/;
const WORD = /\s/;

const widthOf = (rows: readonly (readonly string[])[]): number => total(columnWidths(rows, LINE));

/** With the lines between columns. */
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + 1, 1);

/** The column with most room beyond its longest word gives way until all fit. */
function fitted(rows: readonly (readonly string[])[]): number[] {
  const widths = columnWidths(rows, LINE);
  const words = columnWidths(rows, WORD);
  for (const longest of LONGEST_WORDS)
    while (total(widths) > WIDTH) {
      const room = widths.map((width, index) => (width > Math.min(words[index] ?? 0, longest) ? width : 0));
      const widest = Math.max(...room);
      if (widest === 0) break;
      widths[room.indexOf(widest)] = widest - 1;
    }
  return widths;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
