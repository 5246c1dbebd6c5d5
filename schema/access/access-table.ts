import type { DocumentNode } from 'graphql';
import { type ContractField, contractFields, contractsOf, coordinateOf } from './contract-fields.ts';
import { printCounts } from './counts.ts';
import { audiencesCell, printFields, readRows, readRules, type TableRow } from './table.ts';

/** What the schema writes into `docs/access.md` stands between two such lines; all else there is written by people. */
const PARTS = ['counts', 'fields'] as const;
type Part = (typeof PARTS)[number];
const between = (part: Part): [string, string] => [`<!-- ${part}: npm run compose -->`, `<!-- end of ${part} -->`];

/** `docs/access.md` lacks the lines between which the schema writes. */
export class AccessDocumentError extends Error {}

/** The document with counts, fields, audiences and scopes as the schema has them, and the row rules that it has itself. */
export function withSchema(text: string, supergraph: DocumentNode): string {
  const contracts = contractsOf(supergraph);
  const rows = readRows(partOf(text, 'fields'));
  const fields = printFields(contractFields(supergraph, contracts), (coordinate) => rows.get(coordinate)?.rules ?? []);
  return withPart(withPart(text, 'counts', printCounts(contracts)), 'fields', fields);
}

/**
 * What is wrong with the document, a sentence each, naming the field: fields without a row or a row rule, rows without a
 * field, and what the schema says otherwise. Empty when it is whole and true to the schema.
 */
export function problemsIn(text: string, supergraph: DocumentNode): string[] {
  const fields = contractFields(supergraph);
  const rules = readRules(text.slice(0, text.indexOf(between('fields')[0])));
  const rows = readRows(partOf(text, 'fields'));
  const known = new Set(fields.map(coordinateOf));
  const used = new Set([...rows.values()].flatMap((row) => row.rules));
  const problems = [
    ...fields.flatMap((field) => problemsOf(field, rows.get(coordinateOf(field)), rules)),
    ...[...rows.keys()].filter((it) => !known.has(it)).map((it) => `${it} has a row, and no contract has it`),
    ...[...rules]
      .filter((rule) => !used.has(rule))
      .map((rule) => `the row rule ${rule} is explained, and no field has it`),
  ];
  if (problems.length === 0 && withSchema(text, supergraph) !== text)
    problems.push('rows or counts are not as the schema would write them');
  return problems;
}

function problemsOf(field: ContractField, row: TableRow | undefined, known: ReadonlySet<string>): string[] {
  const coordinate = coordinateOf(field);
  if (row === undefined) return [`${coordinate} has no row`];
  const audiences = audiencesCell(field);
  const unknown = row.rules.filter((rule) => !known.has(rule));
  return [
    ...(row.audiences === audiences
      ? []
      : [`${coordinate}: expected the audiences ${audiences}, got ${row.audiences || 'none'}`]),
    ...(row.scopes === field.scopes
      ? []
      : [`${coordinate}: expected the scope ${field.scopes || 'none'}, got ${row.scopes || 'none'}`]),
    ...(row.rules.length > 0 ? [] : [`${coordinate} has no row rule: say whose rows it shows`]),
    ...unknown.map((rule) => `${coordinate}: the row rule ${rule} is not explained`),
  ];
}

function boundsOf(text: string, part: Part): [number, number] {
  const [begin, end] = between(part);
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new AccessDocumentError(`expected the lines ${begin} and ${end}`);
  return [from + begin.length, to];
}

function partOf(text: string, part: Part): string {
  return text.slice(...boundsOf(text, part));
}

function withPart(text: string, part: Part, content: string): string {
  const [from, to] = boundsOf(text, part);
  return `${text.slice(0, from)}\n\n${content}\n${text.slice(to)}`;
}
