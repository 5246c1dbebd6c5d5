import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { isRecord } from '../errors.ts';
import type { JsonObject, Run } from '../run.ts';
import { type CompileContext, compileCall } from './call.ts';
import { compileEntities } from './entities.ts';
import { failKeys, failLost, wholeFailures } from './failures.ts';
import type { Collect } from './path.ts';
import type { Batch } from './representations.ts';
import { compileRewrites, renamedKeys, renamedPath } from './rewrites.ts';
import { merge, renamedShape, shapeOf } from './shape.ts';

/** A node of a plan, compiled. Never rejects: what fails is kept in the run. */
export type Step = (run: Run) => Promise<void>;

/** A fetch of root fields; below a path (`[Query]`) it adds to each object there. */
export function compileRootFetch(node: FetchNode, path: Collect | null, context: CompileContext): Step {
  const call = compileCall(node, context);
  const names = renamedKeys(node.outputRewrites);
  const shape = renamedShape(shapeOf(node.operation), names);
  const keys = shape.fields.map((field) => field.key);
  const rewrite = compileRewrites(node.outputRewrites, context.supergraph);
  const { isObject: isObjectType } = context.supergraph;
  return async (run) => {
    const targets: JsonObject[] = [];
    if (path === null) targets.push(run.data);
    else path(run.data, targets);
    if (targets.length === 0) return;
    const answer = await call(run, {});
    const data = isRecord(answer.data) ? answer.data : null;
    const lost = data === null ? wholeFailures(answer, node.serviceName) : [];
    if (data !== null) rewrite?.(data);
    for (const [index, target] of targets.entries()) {
      if (data !== null) merge(target, data, shape, index === 0, isObjectType);
      for (const error of lost) failLost(run, target, keys, error, node.serviceName, names);
      if (data === null) continue;
      for (const error of answer.errors ?? []) {
        if (error.path === undefined) failKeys(run, target, keys, error, node.serviceName);
        else run.fail(target, error, node.serviceName, renamedPath(error.path, names));
      }
    }
  };
}

/** A fetch of entities at one path. */
export function compileEntityFetch(node: FetchNode, path: Collect, context: CompileContext): Step {
  const call = compileCall(node, context);
  const entities = compileEntities(node, '_entities', node.operation, node.requires ?? [], context);
  return async (run) => {
    const targets: JsonObject[] = [];
    path(run.data, targets);
    if (targets.length === 0) return;
    const batch = entities.toBatch(targets, run.failures);
    entities.explainGaps(run, batch);
    if (batch.representations.length === 0) return;
    entities.apply(run, batch, await call(run, { representations: batch.representations }));
  };
}

/** Several entity fetches of one subgraph in one operation, each under an alias. Aliases may share a variable. */
export function compileBatchFetch(node: BatchFetchNode, paths: readonly Collect[][], context: CompileContext): Step {
  const call = compileCall(node, context);
  const parts = node.entityBatch.aliases.map((alias, index) => ({
    variable: alias.representationsVariableName,
    paths: paths[index] ?? [],
    entities: compileEntities(
      { ...alias, serviceName: node.serviceName },
      alias.alias,
      node.operation,
      alias.requires,
      context,
    ),
  }));
  return async (run) => {
    const variables: Record<string, readonly JsonObject[]> = {};
    const byVariable = new Map<string, Batch>();
    const batches: Batch[] = [];
    let isAsked = false;
    for (const { variable, paths: partPaths, entities } of parts) {
      const targets: JsonObject[] = [];
      for (const path of partPaths) path(run.data, targets);
      const batch = entities.toBatch(targets, run.failures, byVariable.get(variable));
      byVariable.set(variable, batch);
      entities.explainGaps(run, batch);
      variables[variable] = batch.representations;
      batches.push(batch);
      isAsked ||= batch.representations.length > 0;
    }
    if (!isAsked) return;
    const answer = await call(run, variables);
    for (const [index, batch] of batches.entries()) parts[index]?.entities.apply(run, batch, answer);
  };
}
