import { asc } from 'drizzle-orm';
import type { Database } from '../../shared/database.ts';
import { remembered } from '../../shared/remembered.ts';
import {
  type AttributeDefinitionRow,
  attributeDefinitions,
  type CategoryRow,
  type CertificationSchemeRow,
  categories,
  certificationSchemes,
} from '../tables.ts';

/** A category with its place in the tree. */
export interface CategoryNode extends CategoryRow {
  readonly children: readonly CategoryNode[];
  /** Those of its parents first. */
  readonly attributes: readonly AttributeDefinitionRow[];
}

/** What hardly ever changes and everybody may see: the tree of categories and the schemes of certification. */
export interface Reference {
  /** By code, each parent before its subcategories, these by name. */
  readonly categories: ReadonlyMap<string, CategoryNode>;
  /** By code, in the order of their names. */
  readonly schemes: ReadonlyMap<string, CertificationSchemeRow>;
}

/** A minute: a new category is seen everywhere soon, without a statement a request. */
const TTL_MS = 60_000;

/** A parent's definition of a name gives way to that of the category itself. */
function inherited(from: readonly AttributeDefinitionRow[], own: readonly AttributeDefinitionRow[]) {
  const names = new Set(own.map(({ name }) => name));
  return [...from.filter(({ name }) => !names.has(name)), ...own];
}

async function readReference(db: Database): Promise<Reference> {
  const [categoryRows, definitionRows, schemeRows] = await Promise.all([
    db.select().from(categories).orderBy(asc(categories.name), asc(categories.code)),
    db.select().from(attributeDefinitions).orderBy(asc(attributeDefinitions.position), asc(attributeDefinitions.name)),
    db.select().from(certificationSchemes).orderBy(asc(certificationSchemes.name), asc(certificationSchemes.code)),
  ]);
  const rowsUnder = Map.groupBy(categoryRows, ({ parent }) => parent);
  const definitionsOf = Map.groupBy(definitionRows, ({ category }) => category);
  const nodes = new Map<string, CategoryNode>();
  const grow = (parent: string | null, fromParent: readonly AttributeDefinitionRow[]): CategoryNode[] =>
    (rowsUnder.get(parent) ?? []).map((row) => {
      const attributes = inherited(fromParent, definitionsOf.get(row.code) ?? []);
      const children: CategoryNode[] = [];
      const node = { ...row, attributes, children };
      nodes.set(row.code, node);
      children.push(...grow(row.code, attributes));
      return node;
    });
  grow(null, []);
  return { categories: nodes, schemes: new Map(schemeRows.map((row) => [row.code, row])) };
}

export const createReference = (db: Database) => remembered(() => readReference(db), TTL_MS);

/** The codes with those of all categories below them; a code that is not in the tree stays as it is. */
export function withDescendants(reference: Reference, codes: readonly string[]): string[] {
  const below = (code: string): string[] => [
    code,
    ...(reference.categories.get(code)?.children ?? []).flatMap((child) => below(child.code)),
  ];
  return [...new Set(codes.flatMap(below))];
}
