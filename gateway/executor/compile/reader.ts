import type { JsonObject } from '../run.ts';

/** Reads one property. */
export type Reader = (object: JsonObject) => unknown;

/**
 * A function of its own for one property name: the engine then remembers the shapes that this place has seen, which it
 * does not for one function that reads many names of many shapes. Names go in as JSON strings.
 */
export function reader(name: string): Reader {
  const made: unknown = new Function('object', `return object[${JSON.stringify(name)}];`);
  if (typeof made !== 'function') throw new Error('A generated reader is not a function');
  return (object) => made(object);
}

/** Makes a representation of one key field, for the same reason as a literal with constant names. */
export function representationMaker(typename: string, name: string): (value: unknown) => JsonObject {
  const made: unknown = new Function(
    'value',
    `return { __typename: ${JSON.stringify(typename)}, [${JSON.stringify(name)}]: value };`,
  );
  if (typeof made !== 'function') throw new Error('A generated maker is not a function');
  return (value) => made(value);
}
