import {
  type ArgumentNode,
  type DirectiveNode,
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
import type { Supergraph } from './supergraph.ts';

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

/** Names of the boolean variables that decide what an operation selects, in order of first use. */
export function conditionVariables(document: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  const look = {
    Directive: (node: DirectiveNode) => {
      const [condition] = node.arguments ?? [];
      const isCondition = node.name.value === 'skip' || node.name.value === 'include';
      if (isCondition && condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
    },
  };
  visit(operation, look);
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, look);
  return [...names];
}

/** The name that a client's variable has inside: the client's could clash with the planner's or be odd. */
export function innerVariable(index: number): string {
  return `v${index}`;
}

export interface NormaliseOptions {
  readonly schema: GraphQLSchema;
  readonly supergraph: Pick<Supergraph, 'fieldNames' | 'requiredWithArguments'>;
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
        from: innerKey(key, name),
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

function isIncluded(directives: readonly DirectiveNode[], conditions: ReadonlyMap<string, boolean>): boolean {
  return directives.every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    const value = directive.arguments?.[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions.get(value.name.value) === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name === 'include');
  });
}

/**
 * One inner key a client's key, the same everywhere in an operation, so that what merges for the client merges inside. A field
 * that some `@requires` asks for with arguments leaves its own name to that: the planner would take one for the other.
 */
function prepareKeys({
  fieldNames,
  requiredWithArguments,
}: NormaliseOptions['supergraph']): (key: string, name: string) => string {
  const renamed = new Map<string, string>();
  return (key, name) => {
    if (key === name && !(name in Object.prototype) && !requiredWithArguments.has(name)) return name;
    const isHarmless =
      !fieldNames.has(key) && !key.startsWith('_') && !(key in Object.prototype) && !/^a\d+_$/.test(key);
    if (isHarmless) return key;
    const inner = renamed.get(key) ?? `a${renamed.size}_`;
    renamed.set(key, inner);
    return inner;
  };
}
