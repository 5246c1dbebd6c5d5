import type { FlattenNodePathSegment, PlanNode, QueryPlan } from '@graphql-hive/router-query-planner';
import { refuse } from '../errors.ts';
import type { CompileContext } from './call.ts';
import { compileBatchFetch, compileEntityFetch, compileRootFetch, type Step } from './fetch.ts';
import { compilePath } from './path.ts';

/** Turns a plan into one function. Throws a `Refusal` for what this gateway does not do (`@defer`, subscriptions). */
export function compilePlan(plan: QueryPlan, context: CompileContext): Step {
  return plan.node === undefined ? async () => {} : compileNode(plan.node, [], context);
}

function compileNode(node: PlanNode, path: readonly FlattenNodePathSegment[], context: CompileContext): Step {
  const { supergraph } = context;
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((child) => compileNode(child, path, context)));
    case 'Parallel':
      return parallel(node.nodes.map((child) => compileNode(child, path, context)));
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], context);
    case 'Fetch': {
      const collect = path.length === 0 ? null : compilePath(path, supergraph);
      if (collect !== null && node.requires?.length) return compileEntityFetch(node, collect, context);
      return compileRootFetch(node, collect, context);
    }
    case 'BatchFetch': {
      const paths = node.entityBatch.aliases.map((alias) =>
        alias.paths.map((aliasPath) => compilePath([...path, ...aliasPath], supergraph)),
      );
      return compileBatchFetch(node, paths, context);
    }
    case 'Condition': {
      const nothing: Step = async () => {};
      const ifStep = node.ifClause ? compileNode(node.ifClause, path, context) : nothing;
      const elseStep = node.elseClause ? compileNode(node.elseClause, path, context) : nothing;
      return (run) => (run.variables[node.condition] === true ? ifStep(run) : elseStep(run));
    }
    default:
      throw refuse('UNPLANNABLE_OPERATION', 'This graph answers neither subscriptions nor @defer.');
  }
}

function sequence(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function parallel(steps: readonly Step[]): Step {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}
