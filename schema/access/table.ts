import { AUDIENCES } from '../../subgraphs/shared/principal.ts';
import { type ContractField, coordinateOf } from './contract-fields.ts';

/** One row as the document has it: what people wrote, and what the schema said when it was written. */
export interface TableRow {
  readonly audiences: string;
  readonly scopes: string;
  /** Names of row rules; empty where nobody has said which holds. */
  readonly rules: readonly string[];
}

const HEAD = '| field | audiences | scope | row rule |\n|---|---|---|---|';

const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

/** `all`, or the audiences by name. */
export const audiencesCell = ({ audiences }: ContractField): string =>
  audiences.length === AUDIENCES.length ? 'all' : audiences.join(', ');

/** The tables: a heading a subgraph, a table a type, with the row rules that are given. */
export function printFields(
  fields: readonly ContractField[],
  rulesOf: (coordinate: string) => readonly string[],
): string {
  const bySubgraph = Map.groupBy(fields, ({ subgraph }) => subgraph);
  const sections = [...bySubgraph].map(([subgraph, ofSubgraph]) => {
    const byType = Map.groupBy(ofSubgraph, ({ type }) => type);
    const tables = [...byType].map(([type, ofType]) => {
      const rows = ofType.map((field) => {
        const rules = rulesOf(coordinateOf(field)).map((rule) => `\`${rule}\``);
        return `| \`${field.field}\` | ${audiencesCell(field)} | ${field.scopes} | ${rules.join(', ')} |`;
      });
      return `#### \`${type}\`\n\n${HEAD}\n${rows.join('\n')}\n`;
    });
    return `### ${subgraph}\n\n${tables.join('\n')}`;
  });
  return sections.join('\n');
}

/** Rows of the tables by coordinate (`Type.field`, `Type.field(argument:)`). */
export function readRows(text: string): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  let type = '';
  for (const line of text.split('\n')) {
    type = /^#### `(\w+)`$/.exec(line)?.[1] ?? type;
    const [, field, audiences = '', scopes = '', rules = ''] =
      /^\| `([^`]+)` \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$/.exec(line) ?? [];
    if (field !== undefined)
      rows.set(`${type}.${field}`, { audiences: audiences.trim(), scopes: scopes.trim(), rules: namesIn(rules) });
  }
  return rows;
}

/** Names of the row rules that the document explains: the first column of the tables before the fields. */
export const readRules = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^\| `([a-z][a-z-]*)` \|/gm)].flatMap(([, name]) => name ?? []));
