import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql';
import type { FieldItem, Item } from './normalise.ts';
import { printArguments } from './print-arguments.ts';

/** What the client selected at one place: the fields of each type that can stand there. */
export interface SelectionTree {
  readonly type: GraphQLCompositeType;
  /** By the name of the object type; types that the audience may not see are not in it. */
  readonly byType: ReadonlyMap<string, readonly TreeField[]>;
  /** The fields where only one type can stand and no `__typename` is needed to tell. */
  readonly only: readonly TreeField[] | null;
}

export interface TreeField {
  readonly key: string;
  readonly from: string;
  readonly name: string;
  /** Arguments as text that is the same for equal ones. */
  readonly args: string;
  readonly parent: GraphQLObjectType;
  /** Null for `__typename` and for introspection, whose values stand ready. */
  readonly type: GraphQLOutputType | null;
  readonly tree: SelectionTree | null;
}

/**
 * The tree of a selection by one audience's schema. Equal selections of one type share a subtree: without that, nested
 * interfaces would multiply with the number of their types.
 */
export function buildSelectionTree(
  schema: GraphQLSchema,
  rootType: GraphQLCompositeType,
  items: readonly Item[],
): SelectionTree {
  const ids = new Map<readonly Item[], number>();
  const known = new Map<string, SelectionTree>();
  return build(rootType, [items]);

  function build(type: GraphQLCompositeType, lists: readonly (readonly Item[])[]): SelectionTree {
    const id = `${type.name} ${lists.map(idOf).join()}`;
    const found = known.get(id);
    if (found !== undefined) return found;
    const byType = new Map<string, readonly TreeField[]>();
    const only: TreeField[] | null = isObjectType(type) ? [] : null;
    const tree: SelectionTree = { type, byType, only };
    known.set(id, tree);
    if (isObjectType(type)) {
      only?.push(...fieldsOf(type, lists));
      byType.set(type.name, only ?? []);
    } else {
      for (const possible of schema.getPossibleTypes(type)) byType.set(possible.name, fieldsOf(possible, lists));
    }
    return tree;
  }

  function fieldsOf(type: GraphQLObjectType, lists: readonly (readonly Item[])[]): readonly TreeField[] {
    const collected = new Map<string, Collected>();
    for (const list of lists) collect(type, list, collected);
    return [...collected].map(([key, { item, lists: below }]) => {
      const { from, name } = item;
      const args = printArguments(item.args);
      const field = type.getFields()[name];
      if (name.startsWith('__') || field === undefined)
        return { key, from, name, args, parent: type, type: null, tree: null };
      const named = getNamedType(field.type);
      const tree = isCompositeType(named) ? build(named, below) : null;
      return { key, from, name, args, parent: type, type: field.type, tree };
    });
  }

  function collect(type: GraphQLObjectType, items: readonly Item[], into: Map<string, Collected>): void {
    for (const item of items) {
      if (item.kind === 'fragment') {
        const fits = item.on === type || (!isObjectType(item.on) && schema.isSubType(item.on, type));
        if (fits) collect(type, item.selections, into);
        continue;
      }
      const field = into.get(item.key) ?? { item, lists: [] };
      if (item.selections !== null) field.lists.push(item.selections);
      into.set(item.key, field);
    }
  }

  function idOf(list: readonly Item[]): number {
    const id = ids.get(list) ?? ids.size;
    ids.set(list, id);
    return id;
  }
}

/** The first selection under a response key, and what is selected below all of them. */
interface Collected {
  readonly item: FieldItem;
  readonly lists: (readonly Item[])[];
}
