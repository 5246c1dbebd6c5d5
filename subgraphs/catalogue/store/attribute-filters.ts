import { type SQL, sql } from 'drizzle-orm';
import { productAttributes, products } from '../tables.ts';

/** A filter has one value, so a place for each condition: products by so many attributes at once. */
export const MOST_ATTRIBUTES = 5;

/** A list of texts as the value of a filter: the code first, then what is asked of it. */
const item = (value: SQL, position: number): SQL => sql`(${value}::text[])[${sql.raw(String(position))}]`;

const productsWhose = (value: SQL, condition: SQL): SQL => sql`${products.id} in (
  select ${productAttributes.product} from ${productAttributes}
  where ${productAttributes.code} = ${item(value, 1)} and ${condition})`;

/** One of some texts, given in small letters. */
const hasText = (value: SQL): SQL =>
  productsWhose(
    value,
    sql`${productAttributes.text} is not null and lower(${productAttributes.text}) = any((${value}::text[])[2:])`,
  );

/** A number between two, which may be infinite. */
const hasNumber = (value: SQL): SQL =>
  productsWhose(
    value,
    sql`${productAttributes.number} between ${item(value, 2)}::float8 and ${item(value, 3)}::float8`,
  );

const hasTruth = (value: SQL): SQL =>
  productsWhose(value, sql`${productAttributes.boolean} = ${item(value, 2)}::boolean`);

/** Three conditions for each place; `attributeValues` of the domain tells which are set. */
export const attributeFilters = {
  text1: hasText,
  text2: hasText,
  text3: hasText,
  text4: hasText,
  text5: hasText,
  number1: hasNumber,
  number2: hasNumber,
  number3: hasNumber,
  number4: hasNumber,
  number5: hasNumber,
  truth1: hasTruth,
  truth2: hasTruth,
  truth3: hasTruth,
  truth4: hasTruth,
  truth5: hasTruth,
} as const;
export type AttributeFilterName = keyof typeof attributeFilters;
