import {
  type ArgumentNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { isIncluded } from './conditions.ts';
import { innerVariable, type Names, prepareKeys } from './inner-names.ts';

/** A field of an operation as the planner gets it. */
export interface FieldItem {
  readonly kind: 'field';
  /** The client's response key. */
  readonly key: string;
  /** The response key in the plan and in what subgraphs answer. */
  readonly from: string;
  readonly name: string;
  readonly args: readonly ArgumentNode[];
  /** True when the field is of an interface or a union. */
  readonly isAbstract: boolean;
  /** Null for a leaf. */
  readonly selections: Item[] | null;
}

export interface FragmentItem {
  readonly kind: 'fragment';
  readonly on: GraphQLCompositeType;
  readonly selections: Item[];
}

export type Item = FieldItem | FragmentItem;

/** One operation with its conditions decided: no named fragments, no directives, no alias that could do harm. */
export interface NormalisedOperation {
  readonly kind: 'query' | 'mutation';
  readonly rootType: GraphQLCompositeType;
  readonly items: readonly Item[];
}

export interface NormaliseOptions {
  readonly schema: GraphQLSchema;
  readonly supergraph: Names;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Values of the condition variables, by the client's names. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

/**
 * Rewrites a valid operation so that it keeps clear of the planner's known faults and of `Object.prototype`:
 * conditions are folded, fragments put in place (and dropped where the parent already fits), equal response keys merged,
 * variables renamed, and aliases renamed that shadow a field, start with `_` or name something of every object.
 */
export function normalise(options: NormaliseOptions): NormalisedOperation {
  const { schema, document, operation, conditions } = options;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const variables = new Map(
    (operation.variableDefinitions ?? []).map((node, index) => [node.variable.name.value, innerVariable(index)]),
  );
  const innerKey = prepareKeys(options.supergraph);
  const rootType = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  if (!rootType) throw new Error(`No root type for ${operation.operation}: the operation was not validated`);
  const items: Item[] = [];
  spread(operation.selectionSet, rootType, items);
  return { kind: operation.operation === 'mutation' ? 'mutation' : 'query', rootType, items };

  /** Adds what a selection set selects of `parent` to `into`. */
  function spread(set: SelectionSetNode, parent: GraphQLCompositeType, into: Item[]): void {
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives ?? [], conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        addField(into, parent, (selection.alias ?? selection.name).value, selection.name.value, selection);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent;
      if (!isCompositeType(condition)) continue;
      if (condition === parent || (isObjectType(parent) && fits(parent, condition))) {
        spread(fragment.selectionSet, parent, into);
      } else {
        const selections: Item[] = [];
        spread(fragment.selectionSet, condition, selections);
        if (selections.length > 0) into.push({ kind: 'fragment', on: condition, selections });
      }
    }
  }

  function addField(
    into: Item[],
    parent: GraphQLCompositeType,
    key: string,
    name: string,
    node: { arguments?: readonly ArgumentNode[] | undefined; selectionSet?: SelectionSetNode | undefined },
  ): void {
    const type = name.startsWith('__') ? undefined : fieldType(parent, name);
    let item = findMergeable(into, key);
    if (item === undefined) {
      const args = (node.arguments ?? []).map(renameVariables);
      const selections = node.selectionSet ? [] : null;
      item = {
        kind: 'field',
        key,
        from: innerKey(key, name, args.length > 0),
        name,
        args,
        isAbstract: isAbstractType(type),
        selections,
      };
      into.push(item);
    }
    if (node.selectionSet === undefined || item.selections === null) return;
    if (type !== undefined) spread(node.selectionSet, type, item.selections);
    else item.selections.push(...introspected(node.selectionSet));
  }

  /** Selections of `__schema` and `__type`, whose types no subgraph knows. */
  function introspected(set: SelectionSetNode): Item[] {
    const into: Item[] = [];
    for (const selection of set.selections) {
      if (!isIncluded(selection.directives ?? [], conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const { name, alias, selectionSet } = selection;
        const key = (alias ?? name).value;
        const args = (selection.arguments ?? []).map(renameVariables);
        const selections = selectionSet ? introspected(selectionSet) : null;
        into.push({ kind: 'field', key, from: key, name: name.value, args, isAbstract: false, selections });
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) into.push(...introspected(fragment.selectionSet));
      }
    }
    return into;
  }

  function fieldType(parent: GraphQLCompositeType, name: string): GraphQLCompositeType | undefined {
    const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
    const named = field && getNamedType(field.type);
    return isCompositeType(named) ? named : undefined;
  }

  function fits(type: GraphQLCompositeType, condition: GraphQLCompositeType): boolean {
    return isObjectType(type) && !isObjectType(condition) && schema.isSubType(condition, type);
  }

  function renameVariables(node: ArgumentNode): ArgumentNode {
    return visit(node, {
      Variable: (variable) => ({
        kind: Kind.VARIABLE,
        name: { kind: Kind.NAME, value: variables.get(variable.name.value) ?? variable.name.value },
      }),
    });
  }
}

/**
 * The field of that response key to merge into. Not across a fragment: what stands in the fragment would come after what
 * follows it, and the client's order of fields would be lost.
 */
function findMergeable(items: readonly Item[], key: string): FieldItem | undefined {
  const fragment = items.findLastIndex((item) => item.kind === 'fragment');
  return items.slice(fragment + 1).find((item): item is FieldItem => item.kind === 'field' && item.key === key);
}
