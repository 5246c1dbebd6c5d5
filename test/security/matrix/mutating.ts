import { getNamedType } from 'graphql';
import { typenameOfId } from '../../../subgraphs/shared/ids.ts';
import type { Field } from './api.ts';
import { type Answered, askAs } from './ask.ts';
import type { Cell } from './cells.ts';
import { absentLike } from './entry-points.ts';
import { selectionOf } from './selections.ts';
import type { Looker } from './setting.ts';
import type { CellRecords } from './world.ts';

/** One thing in an input that is not the caller's, and the same input with what nobody has in its place. */
export interface Foreign {
  /** Where it stands: `input.lines.0.product`. */
  readonly path: string;
  readonly value: string;
  readonly input: object;
  /** None where it is a place and no record. */
  readonly twin: object | null;
}

/** Inputs that name another's records or places, each with one of them in the place of the caller's own. */
export function foreignInputs(input: object, own: [Cell, CellRecords], foreign: [Cell, CellRecords]): Foreign[] {
  const [ownCell, ownRecords] = own;
  const [foreignCell, foreignRecords] = foreign;
  const places = new Map([
    [ownCell.state.code, foreignCell.state.code],
    [ownCell.state.district, foreignCell.state.district],
  ]);
  return textsIn(input, ['input']).flatMap(([path, text]): Foreign[] => {
    const role = isRole(ownRecords, text);
    const value = role === null ? places.get(text) : foreignRecords[role];
    if (value === undefined || value === text) return [];
    const withText = (other: string) => replaced(input, path.slice(1), other);
    const twin = role === null ? null : withText(absentLike(value));
    return [{ path: path.join('.'), value, input: withText(value), twin }];
  });
}

function isRole(records: CellRecords, id: string): keyof CellRecords | null {
  if (typenameOfId(id) === null) return null;
  for (const role of Object.keys(records))
    if (role in records && isKey(records, role) && records[role] === id) return role;
  return null;
}

const isKey = (records: CellRecords, role: string): role is keyof CellRecords => Object.hasOwn(records, role);

function textsIn(value: unknown, path: readonly string[]): [readonly string[], string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

function replaced(value: object, path: readonly string[], text: string): object {
  const [key = '', ...rest] = path;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    if (name !== key) return [name, inner];
    return [name, rest.length === 0 ? text : replaced(inner, rest, text)];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Runs a mutation as a caller, with everything of its answer that the caller's scopes allow. */
export async function mutateAs(
  url: string,
  looker: Looker,
  field: Field,
  input: object | null,
  { dryRun, idempotencyKey }: { readonly dryRun: boolean; readonly idempotencyKey?: string },
): Promise<Answered> {
  const { caller, hints, asked } = looker;
  const below = selectionOf(getNamedType(field.type), 1, { caller, hints, asked }, ['Mutation']);
  const given = input === null ? [] : ['input'];
  const types = new Map(field.args.map(({ name, type }) => [name, String(type)]));
  const variables = { ...(input === null ? {} : { input }), dryRun, ...(idempotencyKey ? { idempotencyKey } : {}) };
  const names = [...given, 'dryRun', ...(idempotencyKey ? ['idempotencyKey'] : [])];
  const head = names.map((name) => `$${name}: ${types.get(name)}`).join(', ');
  const args = names.map((name) => `${name}: $${name}`).join(', ');
  const document = `mutation (${head}) { result: ${field.name}(${args}) { ${below} } }`;
  return askAs(url, caller, document, { variables });
}

/** What came: the name of the type, or the code of the first error. */
export function outcomeOf({ text }: Answered): string {
  const { data, errors } = JSON.parse(text);
  return data?.result?.__typename ?? errors?.[0]?.extensions?.code ?? text.slice(0, 200);
}
