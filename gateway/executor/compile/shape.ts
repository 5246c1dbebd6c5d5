import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { JsonObject } from '../run.ts';
import { isObject } from './path.ts';

/** The response keys that an operation of a plan selects, types apart; null below a key means a leaf. */
export interface Shape {
  readonly fields: readonly ShapeField[];
}

export interface ShapeField {
  readonly key: string;
  readonly below: Shape | null;
}

/** The shape of an operation's root. Only what is in it is ever taken from a subgraph's answer. */
export function shapeOf(operation: string): Shape {
  const document: DocumentNode = parse(operation, { noLocation: true });
  const fragments = new Map<string, FragmentDefinitionNode>();
  let root: OperationDefinitionNode | undefined;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) root ??= definition;
  }
  return root === undefined ? { fields: [] } : build([root.selectionSet]);

  function build(sets: readonly SelectionSetNode[]): Shape {
    const collected = new Map<string, SelectionSetNode[] | null>();
    for (const set of sets) collect(set, collected);
    return { fields: [...collected].map(([key, below]) => ({ key, below: below === null ? null : build(below) })) };
  }

  function collect(set: SelectionSetNode, into: Map<string, SelectionSetNode[] | null>): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const below = into.get(key) ?? [];
        into.set(key, selection.selectionSet ? [...below, selection.selectionSet] : null);
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) collect(fragment.selectionSet, into);
      }
    }
  }
}

/** The part of a shape below one of its root keys. */
export function shapeBelow(shape: Shape, key: string): Shape {
  return shape.fields.find((field) => field.key === key)?.below ?? { fields: [] };
}

/**
 * Puts what one fetch answered into an object of the answer. Null never erases a value, and an interface's name never
 * replaces a concrete `__typename`. With `mayKeep` false composites are copied, because another place took them already.
 */
export function merge(
  target: JsonObject,
  source: JsonObject,
  shape: Shape,
  mayKeep: boolean,
  isObjectType: (typename: string) => boolean,
): void {
  for (const { key, below } of shape.fields) {
    const value = source[key];
    if (value === undefined) continue;
    const current = target[key];
    if (current === undefined || current === null) {
      target[key] = below === null || mayKeep || value === null ? value : copy(value, below);
    } else if (value === null) {
    } else if (below !== null) {
      mergeInto(current, value, below, mayKeep, isObjectType);
    } else if (key !== '__typename' || (typeof value === 'string' && isObjectType(value))) {
      target[key] = value;
    }
  }
}

function mergeInto(
  current: unknown,
  value: unknown,
  shape: Shape,
  mayKeep: boolean,
  isObjectType: (typename: string) => boolean,
): void {
  if (Array.isArray(current) && Array.isArray(value)) {
    // Two subgraphs that give lists of different lengths contradict each other: the first stands.
    if (current.length !== value.length) return;
    for (let index = 0; index < current.length; index++) {
      if (current[index] === null) current[index] = mayKeep ? value[index] : copy(value[index], shape);
      else mergeInto(current[index], value[index], shape, mayKeep, isObjectType);
    }
  } else if (isObject(current) && isObject(value)) {
    merge(current, value, shape, mayKeep, isObjectType);
  }
}

function copy(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => copy(item, shape));
  if (!isObject(value)) return value;
  const object: JsonObject = {};
  for (const { key, below } of shape.fields) {
    const part = value[key];
    if (part !== undefined) object[key] = below === null ? part : copy(part, below);
  }
  return object;
}

/** A shape that takes both the old and the new names. */
export function renamedShape(shape: Shape, names: ReadonlyMap<string, string>): Shape {
  return names.size === 0 ? shape : extend(shape, names);
}

function extend(shape: Shape, names: ReadonlyMap<string, string>): Shape {
  const fields = shape.fields.map(({ key, below }) => ({ key, below: below === null ? null : extend(below, names) }));
  const added = fields.flatMap(({ key, below }) => {
    const to = names.get(key);
    return to === undefined || fields.some((field) => field.key === to) ? [] : [{ key: to, below }];
  });
  return { fields: [...fields, ...added] };
}
