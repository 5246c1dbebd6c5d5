import {
  type AnyPgColumn,
  boolean,
  doublePrecision,
  index,
  integer,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { code } from '../../shared/columns.ts';
import { schema } from './base.ts';

/** The tree of goods, two or three levels deep. */
export const categories = schema.table(
  'category',
  {
    code: code('code').primaryKey(),
    parent: code('parent').references((): AnyPgColumn => categories.code),
    name: text('name').notNull(),
  },
  (t) => [index('category_parent').on(t.parent)],
);

/** What the products of a category, and of those below it, may or must state. */
export const attributeDefinitions = schema.table(
  'attribute_definition',
  {
    category: code('category')
      .notNull()
      .references(() => categories.code),
    /** Place among the definitions of its category. */
    position: integer('position').notNull(),
    /** Capitals and underscores, e.g. `NET_WEIGHT`: what products are found by. */
    code: code('code').notNull(),
    name: text('name').notNull(),
    type: text('type', { enum: ['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM'] }).notNull(),
    unit: text('unit'),
    /** What an ENUM may be. */
    options: text('options').array().notNull().default([]),
    required: boolean('required').notNull().default(false),
    /** Bounds of a NUMBER, both included. */
    minimum: doublePrecision('minimum'),
    maximum: doublePrecision('maximum'),
    /** Longest TEXT, in characters. */
    maxLength: integer('max_length'),
  },
  (t) => [
    primaryKey({ name: 'attribute_definition_pk', columns: [t.category, t.name] }),
    uniqueIndex('attribute_definition_code').on(t.category, t.code),
  ],
);

export type CategoryRow = typeof categories.$inferSelect;
export type AttributeDefinitionRow = typeof attributeDefinitions.$inferSelect;
