import type {
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { renamedKeys } from '../compile/rewrites.ts';
import { printArguments } from '../print-arguments.ts';
import { interfaceOf } from './widen-requires.ts';

/** What one subgraph is asked for at one place. */
export interface Selections {
  readonly subgraph: string;
  readonly items: readonly Selected[];
}

export type Selected = SelectedField | SelectedFragment;

export interface SelectedField {
  readonly kind: 'field';
  /** The response key, as it stands in the answer once the plan's own renaming is done. */
  readonly key: string;
  readonly name: string;
  /** Arguments as text that is the same for equal ones. */
  readonly args: string;
  readonly below: Selections | null;
}

export interface SelectedFragment {
  readonly kind: 'fragment';
  /** Null where no type is named. */
  readonly on: string | null;
  readonly items: readonly Selected[];
}

/** One fetch of a plan: what it adds to the objects at its path. */
export interface Source {
  readonly path: readonly FlattenNodePathSegment[];
  readonly selections: Selections;
  /** Null for root fields, which need nothing. */
  readonly requires: readonly RequiresSelection[] | null;
  /** True when it may come to objects that it has no key of: it asks for all types of an interface. */
  readonly isWide: boolean;
}

/** The fetches of a plan, in order. A batch has one for each of its aliases and paths. */
export function sourcesOf(plan: QueryPlan): readonly Source[] {
  const sources: Source[] = [];
  if (plan.node !== undefined) collect(plan.node, [], sources);
  return sources;
}

function collect(node: PlanNode, path: readonly FlattenNodePathSegment[], into: Source[]): void {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      for (const child of node.nodes) collect(child, path, into);
      break;
    case 'Flatten':
      collect(node.node, [...path, ...node.path], into);
      break;
    case 'Fetch': {
      const selections = readOperation(node, node.operation);
      const isRoot = path.length === 0 || !node.requires?.length;
      if (isRoot) into.push({ path, selections, requires: null, isWide: false });
      else {
        const entities = below(selections, '_entities');
        into.push({ path, selections: entities, requires: node.requires ?? [], isWide: isWide(node) });
      }
      break;
    }
    case 'BatchFetch':
      for (const alias of node.entityBatch.aliases) {
        const operation = readOperation({ ...alias, serviceName: node.serviceName }, node.operation);
        const selections = below(operation, alias.alias);
        for (const rest of alias.paths)
          into.push({ path: [...path, ...rest], selections, requires: alias.requires, isWide: isWide(alias) });
      }
      break;
    case 'Condition':
      for (const clause of [node.ifClause, node.elseClause]) if (clause) collect(clause, path, into);
      break;
    default:
      break;
  }
}

function isWide({ inputRewrites }: Pick<FetchNode, 'inputRewrites'>): boolean {
  return interfaceOf(inputRewrites ?? []) !== null;
}

function below({ subgraph, items }: Selections, key: string): Selections {
  const field = items.find((item): item is SelectedField => item.kind === 'field' && item.key === key);
  return field?.below ?? { subgraph, items: [] };
}

function readOperation(node: Pick<FetchNode, 'serviceName' | 'outputRewrites'>, text: string): Selections {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let root: OperationDefinitionNode | undefined;
  for (const definition of parse(text, { noLocation: true }).definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) root ??= definition;
  }
  const { serviceName: subgraph } = node;
  if (root === undefined) return { subgraph, items: [] };
  return readSelections(root.selectionSet, subgraph, renamedKeys(node.outputRewrites), fragments);
}

/** A selection set of a subgraph; `renamed` are the response keys that the plan renames afterwards. */
export function readSelections(
  set: SelectionSetNode,
  subgraph: string,
  renamed: ReadonlyMap<string, string> = new Map(),
  fragments: ReadonlyMap<string, FragmentDefinitionNode> = new Map(),
): Selections {
  const read = (inner: SelectionSetNode) => readSelections(inner, subgraph, renamed, fragments);
  const items = set.selections.flatMap((selection): Selected[] => {
    if (selection.kind === Kind.FIELD) {
      const { name, alias = name, arguments: args = [], selectionSet } = selection;
      const key = renamed.get(alias.value) ?? alias.value;
      const selected = selectionSet === undefined ? null : read(selectionSet);
      return [{ kind: 'field', key, name: name.value, args: printArguments(args), below: selected }];
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (fragment === undefined) return [];
    const on = fragment.typeCondition?.name.value ?? null;
    return [{ kind: 'fragment', on, items: read(fragment.selectionSet).items }];
  });
  return { subgraph, items };
}
