import type { BatchFetchNode, FetchNode } from '@graphql-hive/router-query-planner';
import { GraphQLError } from 'graphql';
import { executorError, isRecord, type Path, type SubgraphError } from '../errors.ts';
import type { JsonObject, Run } from '../run.ts';
import type { Supergraph } from '../supergraph.ts';
import type { SubgraphAnswer, SubgraphCall, Transport } from '../transports/transport.ts';
import { type Collect, isObject } from './path.ts';
import { type Batch, compileRepresentations, type ToBatch } from './representations.ts';
import { compileRewrites, type Rewrite } from './rewrites.ts';
import { merge, type Shape, shapeBelow, shapeOf } from './shape.ts';

/** A node of a plan, compiled. Never rejects: what fails is kept in the run. */
export type Step = (run: Run) => Promise<void>;

export interface CompileContext {
  readonly supergraph: Supergraph;
  readonly transports: Readonly<Record<string, Transport>>;
}

type Operation = Pick<FetchNode, 'serviceName' | 'operation' | 'operationKind' | 'operationName' | 'variableUsages'>;

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
      for (const error of lost) failKeys(run, target, keys, error, node.serviceName);
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
    const batch = entities.toBatch(targets);
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
      const batch = entities.toBatch(targets, byVariable.get(variable));
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

interface Entities {
  readonly toBatch: ToBatch;
  /** Where an entity cannot be asked for because what it needs failed, the fields of this fetch fail with it. */
  explainGaps(run: Run, batch: Batch): void;
  apply(run: Run, batch: Batch, answer: SubgraphAnswer): void;
}

function compileEntities(
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

function compileCall(node: Operation, { transports }: CompileContext) {
  const { serviceName, operation, operationName } = node;
  const transport = transports[serviceName];
  if (transport === undefined) throw new Error(`No transport for the subgraph "${serviceName}"`);
  const kind: SubgraphCall['kind'] = node.operationKind === 'mutation' ? 'mutation' : 'query';
  const usages = node.variableUsages ?? [];
  return async (run: Run, own: Readonly<Record<string, unknown>>): Promise<SubgraphAnswer> => {
    let variables = own;
    if (usages.length > 0) {
      const handed: JsonObject = { ...own };
      for (const name of usages) {
        const value = run.variables[name];
        if (value !== undefined) handed[name] = value;
      }
      variables = handed;
    }
    try {
      if (run.scope.signal?.aborted) return { errors: [cancelled()] };
      return await transport.execute({ operation, kind, variables, operationName }, run.scope);
    } catch (error) {
      return { errors: [toError(error)] };
    }
  };
}

function cancelled() {
  return executorError('SUBGRAPH_ERROR', 'The request was cancelled.');
}

function toError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const cause = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(cause.message, { originalError: cause });
}

/** The errors of an answer without data, or one that says so. */
function wholeFailures(answer: SubgraphAnswer, subgraph: string): readonly SubgraphError[] {
  const errors = answer.errors ?? [];
  if (errors.length > 0) return errors;
  return [executorError('SUBGRAPH_ERROR', `${subgraph} answered neither with data nor with errors.`)];
}

function failKeys(run: Run, target: JsonObject, keys: readonly string[], error: SubgraphError, subgraph: string): void {
  for (const key of keys) if (key !== '__typename') run.fail(target, error, subgraph, [key], true);
}

/** What output rewrites rename: the planner gives fields of different types under one key aliases of its own. */
function renamedKeys(rewrites: FetchNode['outputRewrites']): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const rewrite of rewrites ?? []) {
    if (!('KeyRenamer' in rewrite)) continue;
    const last = rewrite.KeyRenamer.path.at(-1);
    if (last !== undefined && 'Key' in last) names.set(last.Key, rewrite.KeyRenamer.renameKeyTo);
  }
  return names;
}

function renamedPath(path: Path, names: ReadonlyMap<string, string>): Path {
  if (names.size === 0) return path;
  return path.map((segment) => (typeof segment === 'string' ? (names.get(segment) ?? segment) : segment));
}

/** A shape that takes both the old and the new names. */
function renamedShape(shape: Shape, names: ReadonlyMap<string, string>): Shape {
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
