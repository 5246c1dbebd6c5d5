import type { FetchNode } from '@graphql-hive/router-query-planner';
import { isRecord } from '../errors.ts';
import type { Run } from '../run.ts';
import type { SubgraphAnswer } from '../transports/transport.ts';
import type { CompileContext } from './call.ts';
import { failKeys, wholeFailures } from './failures.ts';
import { isObject } from './path.ts';
import { type Batch, compileRepresentations, type ToBatch } from './representations.ts';
import { compileRewrites, type Rewrite, renamedKeys, renamedPath } from './rewrites.ts';
import { merge, renamedShape, type Shape, shapeBelow, shapeOf } from './shape.ts';

export interface Entities {
  readonly toBatch: ToBatch;
  /** Where an entity cannot be asked for because what it needs failed, the fields of this fetch fail with it. */
  explainGaps(run: Run, batch: Batch): void;
  apply(run: Run, batch: Batch, answer: SubgraphAnswer): void;
}

/** What is to be done with the entities of one `_entities` field, which stands in the answer under `key`. */
export function compileEntities(
  node: Pick<FetchNode, 'serviceName' | 'inputRewrites' | 'outputRewrites'>,
  key: string,
  operation: string,
  requires: NonNullable<FetchNode['requires']>,
  { supergraph }: CompileContext,
): Entities {
  const shape: Shape = shapeBelow(shapeOf(operation), key);
  const rewrite: Rewrite | null = compileRewrites(node.outputRewrites, supergraph);
  const names = renamedKeys(node.outputRewrites);
  const renamed = renamedShape(shape, names);
  const keys = renamed.fields.map((field) => field.key);
  const subgraph = node.serviceName;

  return {
    toBatch: compileRepresentations(requires, node.inputRewrites, subgraph, supergraph),

    explainGaps(run, { targets, places }) {
      if (run.failures === null) return;
      for (const [index, target] of targets.entries()) {
        const [failure] = run.failures.get(target) ?? [];
        if (places[index] === -1 && failure !== undefined) failKeys(run, target, keys, failure.error, failure.subgraph);
      }
    },

    apply(run, { representations, targets, places }, answer) {
      const found = isRecord(answer.data) ? answer.data[key] : undefined;
      const entities: readonly unknown[] = Array.isArray(found) ? found : [];
      const isComplete = entities.length === representations.length;
      const isUsed: boolean[] = [];
      if (rewrite !== null) for (const entity of entities) if (isObject(entity)) rewrite(entity);
      for (let index = 0; index < targets.length; index++) {
        const place = places[index] ?? -1;
        const target = targets[index];
        const entity = entities[place];
        if (target === undefined || !isObject(entity)) continue;
        merge(target, entity, renamed, isUsed[place] !== true, supergraph.isObject);
        isUsed[place] = true;
      }
      if (isComplete && answer.errors === undefined) return;
      applyErrors(run, answer, isComplete, { targets, places });
    },
  };

  function applyErrors(
    run: Run,
    answer: SubgraphAnswer,
    isComplete: boolean,
    { targets, places }: Pick<Batch, 'targets' | 'places'>,
  ) {
    const whole = (answer.errors ?? []).filter(
      ({ path }) => path === undefined || (path[0] === key && typeof path[1] !== 'number'),
    );
    const lost = whole.length > 0 || isComplete ? whole : wholeFailures(answer, subgraph);
    for (const [index, target] of targets.entries()) {
      const place = places[index] ?? -1;
      if (place === -1) continue;
      for (const error of lost) failKeys(run, target, keys, error, subgraph);
      for (const error of answer.errors ?? []) {
        const [root, at, ...rest] = error.path ?? [];
        if (root !== key || at !== place) continue;
        if (rest.length === 0) failKeys(run, target, keys, error, subgraph);
        else run.fail(target, error, subgraph, renamedPath(rest, names));
      }
    }
  }
}
