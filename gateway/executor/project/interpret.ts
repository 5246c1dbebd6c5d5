import { type GraphQLError, type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { isObject } from '../compile/path.ts';
import { executorError, type Logger, maskSubgraphError, type Path } from '../errors.ts';
import type { Failure, JsonObject, Run } from '../run.ts';
import type { SelectionTree, TreeField } from '../selection-tree.ts';
import { checkLeaf } from './leaf.ts';

export interface Projection {
  readonly data: JsonObject | null;
  readonly errors: readonly GraphQLError[];
}

/** One answer carries at most so many errors: a subgraph that is down would else give one for every row and field. */
const MOST_ERRORS = 200;

/** What a place gives that had to be null and must not be: the nearest place above that may be null becomes null. */
const BUBBLE = undefined;

/**
 * Makes the client's answer out of what the subgraphs gave, with paths: for operations seen for the first time, and a
 * second time for answers in which something failed. `generate.ts` does the same without paths, faster.
 */
export function interpretProjection(run: Run, tree: SelectionTree, logger: Logger | undefined): Projection {
  const errors: GraphQLError[] = [];
  const seen = new Set<string>();
  const logged = new Set<Failure['error']>();
  const { requestId } = run.scope;
  const data = completeObject(run.data, tree.only ?? [], []) ?? null;
  return { data, errors };

  function complete(value: unknown, type: GraphQLOutputType, field: TreeField, path: Path): unknown {
    if (isNonNullType(type)) {
      const completed = complete(value, type.ofType, field, path);
      if (completed !== null) return completed;
      const { parent, name } = field;
      report(path, `Cannot return null for non-nullable field ${parent.name}.${name}.`);
      return BUBBLE;
    }
    if (value === null || value === undefined) return null;
    if (isListType(type)) return completeList(value, type.ofType, field, path) ?? null;
    if (isLeafType(type)) {
      const checked = checkLeaf(type)(value);
      if (checked !== undefined) return checked;
      report(path, `The subgraph gave something that is not of type ${type.name}.`);
      return null;
    }
    return completeComposite(value, field, path) ?? null;
  }

  function completeList(value: unknown, type: GraphQLOutputType, field: TreeField, path: Path): unknown[] | undefined {
    if (!Array.isArray(value)) {
      report(path, 'The subgraph gave something that is not a list.');
      return BUBBLE;
    }
    const items: unknown[] = [];
    let isBroken = false;
    for (const [index, item] of value.entries()) {
      const completed = complete(item, type, field, [...path, index]);
      if (completed === BUBBLE) isBroken = true;
      items.push(completed);
    }
    return isBroken ? BUBBLE : items;
  }

  function completeComposite(value: unknown, { tree: below }: TreeField, path: Path): JsonObject | undefined {
    if (!isObject(value) || below === null) {
      report(path, 'The subgraph gave something that is not an object.');
      return BUBBLE;
    }
    const fields = fieldsOf(below, value);
    if (fields === undefined) {
      report(path, 'The subgraph gave an object of a type that is not part of this schema.');
      return BUBBLE;
    }
    return completeObject(value, fields, path);
  }

  function completeObject(value: JsonObject, fields: readonly TreeField[], path: Path): JsonObject | undefined {
    for (const failure of run.failures?.get(value) ?? []) reportFailure(failure, value, fields, path);
    const entries: [string, unknown][] = [];
    let isBroken = false;
    for (const field of fields) {
      const { key, from, name, parent, type } = field;
      if (name === '__typename') entries.push([key, parent.name]);
      else if (type === null) entries.push([key, value[from]]);
      else {
        const completed = complete(value[from], type, field, [...path, key]);
        if (completed === BUBBLE) isBroken = true;
        entries.push([key, completed]);
      }
    }
    // Own properties whatever their names.
    return isBroken ? BUBBLE : Object.fromEntries(entries);
  }

  function reportFailure(failure: Failure, value: JsonObject, fields: readonly TreeField[], path: Path): void {
    const { error, subgraph } = failure;
    if (failure.isWhole && value[failure.path[0] ?? ''] != null) return;
    const [first = ''] = failure.path;
    // What failed where the client did not ask, and made null what it did ask for, is told at that.
    const at =
      clientPath(failure.path, fields, value) ?? (value[first] == null ? clientPath([first], fields, value) : null);
    if (at === null) {
      loggerOf(error)?.warn(
        { requestId, subgraph, err: error },
        'a subgraph failed at what the client did not ask for',
      );
      return;
    }
    const full = [...path, ...at];
    if (isNew(full, error.message))
      errors.push(maskSubgraphError(error, full, { requestId, subgraph, logger: loggerOf(error) }));
  }

  /** For the first place of an error only: a subgraph that is down leaves a hundred rows empty, and is one fault. */
  function loggerOf(error: Failure['error']): Logger | undefined {
    if (logged.has(error)) return undefined;
    logged.add(error);
    return logger;
  }

  /** Reports what the gateway itself found, unless a subgraph's error at or below that place explains it. */
  function report(path: Path, message: string): void {
    const explained = errors.some((error) => error.path !== undefined && startsWith(error.path, path));
    if (!explained && isNew(path, message)) errors.push(executorError('SUBGRAPH_ERROR', message, path));
  }

  function isNew(path: Path, message: string): boolean {
    const id = JSON.stringify([path, message]);
    if (seen.has(id) || seen.size >= MOST_ERRORS) return false;
    seen.add(id);
    return true;
  }
}

/** The fields selected of an object, by its type; undefined for a type that the audience does not know. */
export function fieldsOf(tree: SelectionTree, value: JsonObject): readonly TreeField[] | undefined {
  if (tree.only !== null) return tree.only;
  const typename = value.__typename;
  return typeof typename === 'string' ? tree.byType.get(typename) : undefined;
}

/** An inner path in the client's response keys; null when the client did not select what it leads to. */
function clientPath(path: Path, fields: readonly TreeField[], value: unknown): Path | null {
  const [segment, ...rest] = path;
  if (segment === undefined) return [];
  if (typeof segment === 'number') {
    const below = clientPath(rest, fields, Array.isArray(value) ? value[segment] : undefined);
    return below === null ? null : [segment, ...below];
  }
  const field = fields.find(({ from, name }) => from === segment && name !== '__typename');
  if (field === undefined) return null;
  const inner = isObject(value) ? value[segment] : undefined;
  const below = field.tree === null ? listPath(rest) : clientPathBelow(rest, field.tree, inner);
  return below === null ? null : [field.key, ...below];
}

/** Below a leaf only places in lists can follow. */
function listPath(path: Path): Path | null {
  return path.every((segment) => typeof segment === 'number') ? path : null;
}

function clientPathBelow(path: Path, tree: SelectionTree, value: unknown): Path | null {
  const indices = path.findIndex((segment) => typeof segment === 'string');
  if (indices < 0) return path;
  let inner = value;
  for (const index of path.slice(0, indices)) inner = Array.isArray(inner) ? inner[Number(index)] : undefined;
  const known = isObject(inner) ? fieldsOf(tree, inner) : undefined;
  const rest = path.slice(indices);
  // What is null has no type: whichever type has the field.
  for (const fields of known === undefined ? tree.byType.values() : [known]) {
    const below = clientPath(rest, fields, inner);
    if (below !== null) return [...path.slice(0, indices), ...below];
  }
  return null;
}

function startsWith(path: Path, prefix: Path): boolean {
  return prefix.length <= path.length && prefix.every((segment, index) => path[index] === segment);
}
