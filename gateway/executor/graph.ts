import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { EntityDirectory } from '../../subgraphs/shared/subgraph.ts';
import { checkAccess, prepareAccess } from './access.ts';
import { buildContract } from './contract.ts';
import { createDocuments, type Documents } from './documents.ts';
import { createEntityDirectory } from './entity-directory.ts';
import { type Logger, Refusal, refuse } from './errors.ts';
import { introspect } from './introspect.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { Part, Variant } from './operation.ts';
import { type PlannerOptions, startPlanner } from './plan/planner.ts';
import { createPlans } from './plan/plans.ts';
import { type Projection, project } from './project/project.ts';
import { type RequestIdentity, RequestScope } from './request-scope.ts';
import { type JsonObject, Run } from './run.ts';
import { type Scalars, withScalarsChecked } from './scalars.ts';
import { readSupergraph } from './supergraph.ts';
import type { Transport } from './transports/transport.ts';

export interface GraphOptions {
  readonly supergraphSdl: string;
  /** API schema SDL of each contract, by its name. */
  readonly contracts: Readonly<Record<string, string>>;
  /** The way to each subgraph, by its name in `join__Graph(name:)`. */
  readonly transports: Readonly<Record<string, Transport>>;
  /** Custom scalars whose values are checked before any subgraph is called; others are left to the subgraphs. */
  readonly scalars?: Scalars;
  /** Interfaces whose fields leave out rows of types that the caller has no scope for; see `prepareAccess`. Default: none. */
  readonly withheld?: ReadonlySet<string>;
  readonly limits?: Partial<Limits>;
  /** What differs from these for a contract, by its name. */
  readonly limitsOfContracts?: Readonly<Record<string, Partial<Limits>>>;
  readonly logger?: Logger;
  readonly planner?: Omit<PlannerOptions, 'logger'>;
  /** Characters of the documents that a contract, and of the operations that the planner, remembers; default 500,000 each. */
  readonly rememberedCharacters?: number;
}

export interface ExecuteRequest extends RequestIdentity {
  readonly document: DocumentNode | string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly contract: string;
  /**
   * Told the cost of an operation that may be run, before anything is done for it. What it gives is thrown, and the operation
   * refused.
   */
  readonly charge?: ((cost: number) => Refusal | null | Promise<Refusal | null>) | undefined;
}

export interface Graph {
  /** The API schema of a contract. Throws when there is none of that name. */
  schemaOf(contract: string): GraphQLSchema;
  /** Never rejects. An answer without `data` is an operation that was refused whole: no subgraph was called. */
  execute(request: ExecuteRequest): Promise<ExecutionResult>;
  /** The graph as a subgraph or a job may ask it for entities, outside of an operation. */
  entities(identity: RequestIdentity): EntityDirectory;
  /** The process of the planner, undefined while it starts again. */
  readonly plannerPid: number | undefined;
  stop(): Promise<void>;
}

/** Makes a graph that answers operations. Rejects when the supergraph or a contract is broken or a subgraph has no transport. */
export async function createGraph(options: GraphOptions): Promise<Graph> {
  const { transports, logger } = options;
  const supergraph = readSupergraph(options.supergraphSdl);
  for (const name of supergraph.subgraphs) {
    if (transports[name] === undefined)
      throw new Error(`The supergraph names the subgraph "${name}", which has no transport.`);
  }
  const readRequirements = prepareAccess(supergraph, options.withheld);
  const contracts = new Map<string, Documents>();
  for (const [name, sdl] of Object.entries(options.contracts)) {
    const schema = withScalarsChecked(buildContract(name, sdl, supergraph), options.scalars ?? {});
    const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits, ...options.limitsOfContracts?.[name] };
    contracts.set(
      name,
      createDocuments({ schema, supergraph, readRequirements, limits, characters: options.rememberedCharacters }),
    );
  }
  const directoryOf = createEntityDirectory(supergraph, transports);
  const planner = await startPlanner(supergraph.sdl, { ...options.planner, logger });
  const context = { supergraph, transports };
  const plans = createPlans({ planner, context, characters: options.rememberedCharacters, logger });

  return {
    schemaOf: (contract) => documentsOf(contract).schema,
    entities: (identity) => new RequestScope(identity, directoryOf).graph,
    get plannerPid() {
      return planner.pid;
    },
    stop: () => planner.stop(),
    async execute(request) {
      try {
        return await answer(request);
      } catch (error) {
        if (error instanceof Refusal) return { errors: error.errors };
        logger?.error({ requestId: request.requestId, err: error }, 'an operation failed');
        return { errors: [internalError(request.requestId)] };
      }
    },
  };

  function documentsOf(contract: string): Documents {
    const documents = contracts.get(contract);
    if (documents === undefined) throw new Error(`There is no contract "${contract}"`);
    return documents;
  }

  async function answer(request: ExecuteRequest): Promise<ExecutionResult> {
    const documents = documentsOf(request.contract);
    const operation = documents.operation(request.document, request.operationName);
    const variables = operation.coerce(request.variables);
    const variant = operation.variantFor(variables);
    const refusal = variant.requirements.length > 0 ? checkAccess(variant.requirements, request.principal) : null;
    if (refusal !== null) throw refusal;
    const cost = variant.cost(variables);
    if (cost > documents.limits.cost)
      throw refuse('OPERATION_TOO_LARGE', 'The operation is too large: it costs too much.');
    const charged = request.charge?.(cost);
    // Where nothing has to be waited for, nothing is: this is on the way of every request.
    const overdrawn = charged instanceof Promise ? await charged : charged;
    if (overdrawn) throw overdrawn;
    for (const part of variant.parts) {
      if (part.step === undefined) await plans.prepare(part);
    }
    return variant.operation.kind === 'mutation'
      ? runInOrder(variant, variables, request)
      : toResult(await runPart(variant, variant.parts[0], variables, request, documents.schema));
  }

  async function runPart(
    variant: Variant,
    part: Part | undefined,
    variables: Readonly<JsonObject>,
    request: ExecuteRequest,
    schema: GraphQLSchema,
  ): Promise<Projection> {
    if (part === undefined) return { data: {}, errors: [] };
    const run = new Run(new RequestScope(request, directoryOf), variables);
    if (variant.introspection !== null) Object.assign(run.data, introspect(schema, variant.introspection, variables));
    if (part.step !== undefined) await part.step(run);
    return project(run, part, logger);
  }

  /** Root fields of a mutation, one after the other, each with loaders of its own. */
  async function runInOrder(
    variant: Variant,
    variables: Readonly<JsonObject>,
    request: ExecuteRequest,
  ): Promise<ExecutionResult> {
    const { schema } = documentsOf(request.contract);
    const entries: [string, unknown][] = [];
    const errors: GraphQLError[] = [];
    for (const part of variant.parts) {
      const projection = await runPart(variant, part, variables, request, schema);
      errors.push(...projection.errors);
      // As graphql-js does: what may not be null and is makes the answer null, and ends it.
      if (projection.data === null) return toResult({ data: null, errors });
      entries.push(...Object.entries(projection.data));
    }
    return toResult({ data: Object.fromEntries(entries), errors });
  }
}

function toResult({ data, errors }: Projection): ExecutionResult {
  return errors.length === 0 ? { data } : { data, errors };
}

function internalError(requestId: string): GraphQLError {
  return new GraphQLError('Internal server error.', { extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });
}
