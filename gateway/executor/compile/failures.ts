import { executorError, type SubgraphError } from '../errors.ts';
import type { JsonObject, Run } from '../run.ts';
import type { SubgraphAnswer } from '../transports/transport.ts';
import { renamedPath } from './rewrites.ts';

/** The errors of an answer without data, or one that says so. */
export function wholeFailures(answer: SubgraphAnswer, subgraph: string): readonly SubgraphError[] {
  const errors = answer.errors ?? [];
  if (errors.length > 0) return errors;
  return [executorError('SUBGRAPH_ERROR', `${subgraph} answered neither with data nor with errors.`)];
}

/** An error that lost the whole fetch, at every field that the fetch was for. */
export function failKeys(
  run: Run,
  target: JsonObject,
  keys: readonly string[],
  error: SubgraphError,
  subgraph: string,
): void {
  for (const key of keys) if (key !== '__typename') run.fail(target, error, subgraph, [key], true);
}

/** An error that lost all root fields: at the place below one of them that it names, and at the others for its sake. */
export function failLost(
  run: Run,
  target: JsonObject,
  keys: readonly string[],
  error: SubgraphError,
  subgraph: string,
  names: ReadonlyMap<string, string>,
): void {
  const path = renamedPath(('path' in error && error.path) || [], names);
  const [root] = path;
  if (typeof root === 'string' && keys.includes(root)) {
    run.fail(target, error, subgraph, path);
    failKeys(
      run,
      target,
      keys.filter((key) => key !== root),
      error,
      subgraph,
    );
  } else failKeys(run, target, keys, error, subgraph);
}
