import type { InputRewrite, PlanNode, QueryPlan, RequiresSelection } from '@graphql-hive/router-query-planner';
import type { Supergraph } from '../supergraph.ts';

/**
 * A plan in which subgraphs that know an interface as an object are asked for all of its types. The planner merges such
 * fetches for several types into one and keeps the condition of one type only: the others would stay null. Asking for more
 * than the client selected does no harm, and objects whose key was not fetched are left out.
 */
export function widenRequires(plan: QueryPlan, supergraph: Supergraph): QueryPlan {
  return plan.node === undefined ? plan : { ...plan, node: widenNode(plan.node, supergraph) };
}

function widenNode(node: PlanNode, supergraph: Supergraph): PlanNode {
  const widen = (child: PlanNode) => widenNode(child, supergraph);
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map(widen) };
    case 'Flatten':
      return { ...node, node: widen(node.node) };
    case 'Fetch':
      return node.requires === undefined ? node : { ...node, requires: widened(node.requires, node, supergraph) };
    case 'BatchFetch': {
      const aliases = node.entityBatch.aliases.map((alias) => ({
        ...alias,
        requires: widened(alias.requires, alias, supergraph),
      }));
      return { ...node, entityBatch: { aliases } };
    }
    default:
      return node;
  }
}

function widened(
  requires: readonly RequiresSelection[],
  { inputRewrites }: { readonly inputRewrites?: readonly InputRewrite[] },
  supergraph: Supergraph,
): RequiresSelection[] {
  const target = interfaceOf(inputRewrites ?? []);
  return requires.map((selection) => {
    const isMember =
      target !== null &&
      selection.kind === 'InlineFragment' &&
      supergraph.isObject(selection.typeCondition) &&
      supergraph.fits(selection.typeCondition, target);
    return isMember ? { ...selection, typeCondition: target } : selection;
  });
}

/** The interface under whose name all representations of a fetch go out; null when they go out under their own. */
export function interfaceOf(rewrites: readonly InputRewrite[]): string | null {
  for (const rewrite of rewrites) {
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'path' in rewrite ? rewrite : NONE;
    const last = path.at(-1);
    if (path.length <= 2 && last !== undefined && 'Key' in last && last.Key === '__typename') return setValueTo;
  }
  return null;
}

const NONE = { path: [], setValueTo: '' };
