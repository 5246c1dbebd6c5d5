import {
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';
import { innerVariable } from './inner-names.ts';
import type { FieldItem, Item, NormalisedOperation } from './normalise.ts';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** A part of an operation to plan or to introspect: its text, with the variables that it uses. */
export function printOperation(
  operation: NormalisedOperation,
  items: readonly Item[],
  definitions: readonly VariableDefinitionNode[],
  purpose: 'plan' | 'introspect',
): string {
  const selectionSet = purpose === 'plan' ? toSelectionSet(items, false) : toExactSelectionSet(items);
  const used = new Set<string>();
  visit(selectionSet, {
    Variable: (node) => {
      used.add(node.name.value);
    },
  });
  const variableDefinitions = definitions.flatMap((node, index) => {
    const name = innerVariable(index);
    if (!used.has(name)) return [];
    const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
    return [{ ...node, variable, directives: [] }];
  });
  const definition: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: operation.kind === 'mutation' ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
    variableDefinitions,
    selectionSet,
  };
  return print(definition);
}

/**
 * `__typename` is put in where it decides something (an abstract type) or where nothing else is left; once, without alias.
 */
function toSelectionSet(items: readonly Item[], isAbstract: boolean): SelectionSetNode {
  const selections: SelectionNode[] = [];
  const hasTypename = items.some((item) => item.kind === 'field' && item.name === '__typename');
  if (isAbstract || hasTypename || items.length === 0) selections.push(TYPENAME);
  for (const item of items) {
    if (item.kind === 'fragment') {
      const on = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: item.on.name } } as const;
      const selectionSet = toSelectionSet(item.selections, isAbstractType(item.on));
      selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: on, selectionSet });
    } else if (item.name !== '__typename') selections.push(toField(item));
  }
  return { kind: Kind.SELECTION_SET, selections };
}

function toExactSelectionSet(items: readonly Item[]): SelectionSetNode {
  const selections = items.flatMap((item) => (item.kind === 'field' ? [toField(item, toExactSelectionSet)] : []));
  return { kind: Kind.SELECTION_SET, selections: selections.length === 0 ? [TYPENAME] : selections };
}

function toField(item: FieldItem, below = toSelectionSet): SelectionNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: item.name },
    ...(item.from === item.name ? {} : { alias: { kind: Kind.NAME, value: item.from } }),
    arguments: item.args,
    ...(item.selections === null ? {} : { selectionSet: below(item.selections, item.isAbstract) }),
  };
}
