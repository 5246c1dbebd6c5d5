import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Refusal, refuse } from './errors.ts';

/** What an operation may hold, fragments spread out. */
export interface Limits {
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Levels of fields. The introspection query of GraphiQL has 15. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  /** Directives at one place. */
  readonly directivesOfNode: number;
  /** Fields in all, once every fragment is spread out. */
  readonly fields: number;
  /** Times that one response key may stand in one selection set: comparing them is quadratic. */
  readonly repeats: number;
  /** Operations and fragments of a document. */
  readonly definitions: number;
  /** Estimated cost by `@cost` and `@listSize`. */
  readonly cost: number;
}

export const DEFAULT_LIMITS: Limits = {
  tokens: 4_000,
  depth: 16,
  aliases: 60,
  rootFields: 30,
  directives: 60,
  directivesOfNode: 4,
  fields: 1_500,
  repeats: 20,
  definitions: 60,
  cost: 100_000,
};

interface Size {
  fields: number;
  aliases: number;
  directives: number;
  depth: number;
  /** Fields at the top of the selection set. */
  top: number;
}

/**
 * Refuses a document that is too large, from its text alone: before validation, since validation itself costs more than
 * linear time in what is counted here. Fragments are measured once each and never spread out, so 2^20 selections are
 * refused as quickly as two. Cycles of fragments are left for validation to name.
 */
export function checkLimits(document: DocumentNode, limits: Limits): Refusal | null {
  if (document.definitions.length > limits.definitions) return tooLarge('it has too many definitions');
  const fragments = new Map<string, FragmentDefinitionNode>();
  const sizes = new Map<string, Size | null>();
  let fault: string | null = null;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }

  for (const definition of document.definitions) {
    const isOperation = definition.kind === Kind.OPERATION_DEFINITION;
    // A fragment that no operation uses is invalid, but validating it has its price too.
    const size = isOperation
      ? sizeOf(definition.selectionSet)
      : definition.kind === Kind.FRAGMENT_DEFINITION && sizeOfFragment(definition.name.value);
    if (size) fault ??= faultOf(size, isOperation ? definition : undefined);
    if (fault !== null) return tooLarge(fault);
  }
  return null;

  function faultOf(size: Size, operation: OperationDefinitionNode | undefined): string | null {
    if (size.fields > limits.fields) return 'it selects too many fields';
    if (size.depth > limits.depth) return 'it nests too deep';
    if (size.aliases > limits.aliases) return 'it has too many aliases';
    if (size.directives + (operation?.directives?.length ?? 0) > limits.directives) return 'it has too many directives';
    if (operation !== undefined && size.top > limits.rootFields) return 'it has too many root fields';
    return null;
  }

  function sizeOf(set: SelectionSetNode): Size {
    const size: Size = { fields: 0, aliases: 0, directives: 0, depth: 0, top: 0 };
    const repeats = new Map<string, number>();
    for (const selection of set.selections) {
      const key = keyOf(selection);
      const times = (repeats.get(key) ?? 0) + 1;
      repeats.set(key, times);
      if (times > limits.repeats) fault ??= 'it repeats a selection too often';
      add(size, selection);
    }
    return size;
  }

  function add(size: Size, selection: SelectionNode): void {
    const directives = selection.directives?.length ?? 0;
    size.directives += directives;
    if (directives > limits.directivesOfNode) fault ??= 'it has too many directives';
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? sizeOf(selection.selectionSet) : undefined;
      size.fields += 1 + (below?.fields ?? 0);
      size.aliases += (selection.alias === undefined ? 0 : 1) + (below?.aliases ?? 0);
      size.directives += below?.directives ?? 0;
      size.depth = Math.max(size.depth, 1 + (below?.depth ?? 0));
      size.top += 1;
      return;
    }
    const spread =
      selection.kind === Kind.INLINE_FRAGMENT ? sizeOf(selection.selectionSet) : sizeOfFragment(selection.name.value);
    if (spread === null) return;
    size.fields += spread.fields;
    size.aliases += spread.aliases;
    size.directives += spread.directives;
    size.depth = Math.max(size.depth, spread.depth);
    size.top += spread.top;
  }

  /** Null while the fragment is being measured (a cycle) or when there is none of that name. */
  function sizeOfFragment(name: string): Size | null {
    const known = sizes.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    sizes.set(name, null);
    if (fragment === undefined) return null;
    const size = sizeOf(fragment.selectionSet);
    size.directives += fragment.directives?.length ?? 0;
    sizes.set(name, size);
    return size;
  }
}

function keyOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  return `... on ${selection.typeCondition?.name.value ?? ''}`;
}

function tooLarge(reason: string): Refusal {
  return refuse('OPERATION_TOO_LARGE', `The operation is too large: ${reason}.`);
}
