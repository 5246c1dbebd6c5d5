import { isRecord } from '../../../gateway/executor/errors.ts';
import { hash } from './draw.ts';

/** An object of the answer: its values follow from its type and its `$id`. */
export interface Row {
  readonly [key: string]: unknown;
  readonly __typename: string;
  readonly $id: string;
  /** The representation by which a subgraph was asked for it. */
  readonly $given?: Readonly<Record<string, unknown>>;
  /** The field that `@provides` lets the subgraph answer here. */
  readonly $provided?: string;
}

export function isRow(value: unknown): value is Row {
  return isRecord(value) && '$id' in value;
}

const COLOURS = ['RED', 'GREEN', 'BLUE'];

/** A leaf's value: as good as random, and the same for the same seed. */
export function leafValue(type: string, seed: string): unknown {
  const number = hash(`leaf ${seed}`);
  switch (type) {
    case 'Int':
      return number % 1_000;
    case 'Float':
      return (number % 1_000) / 4;
    case 'Boolean':
      return number % 2 === 0;
    case 'Colour':
      return COLOURS[number % COLOURS.length];
    case 'Blob':
      return { deep: [number % 10, null] };
    default:
      return `${type[0]}${number % 1_000}`;
  }
}

/** The value of a field of a key, which tells the object; undefined for another field. */
export function keyValue(field: string, id: string): string | undefined {
  if (field === 'id') return id;
  if (field === 'code') return `c-${id}`;
  return field === 'k' ? `k-${id}` : undefined;
}

/** The object that a representation tells. Throws when it holds no key, or keys of different objects. */
export function idOf(given: Readonly<Record<string, unknown>>): string {
  const { id, code, part } = given;
  const ids = [
    ...(typeof id === 'string' ? [id] : []),
    ...(typeof code === 'string' ? [code.slice(2)] : []),
    ...(isRecord(part) && typeof part.k === 'string' ? [part.k.slice(2)] : []),
  ];
  const [first] = ids;
  if (first === undefined || ids.some((other) => other !== first))
    throw new Error(`A representation that tells no object: ${JSON.stringify(given)}`);
  return first;
}

/** Marks what a field with `@provides` leads to. */
export function withProvided(value: unknown, field: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withProvided(item, field));
  return isRow(value) ? { ...value, $provided: field } : value;
}

/** Arguments as text, in the order of their names. */
export function describeArguments(args: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(args).sort(([one], [other]) => one.localeCompare(other));
  return entries.length === 0 ? '' : JSON.stringify(entries);
}
