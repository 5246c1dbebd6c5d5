import { z } from 'zod';
import { readCsv } from '../csv.ts';
import { odopKey } from '../ids.ts';
import type { Facts } from '../read-facts.ts';

const text = z.string().min(1);
const code = z.string().regex(/^\d{4}$/);
const positive = z
  .string()
  .regex(/^[1-9]\d*$/)
  .transform(Number);

const lineRow = z.strictObject({
  key: text,
  label: text,
  product: text,
  category: text,
  trade: text,
  material: z.string().transform((value) => value || null),
  nic_class: code,
  hsn_heading: code,
  unit: text,
  /** Rupees for one unit. */
  price_low: positive,
  price_high: positive,
  minimum_order: positive,
  common: z.enum(['yes', 'no']),
});

const markRow = z.strictObject({ mark: z.enum(['GI', 'ODOP']), key: text, district: z.string(), line: text });

/** A line of goods: what generated sellers make. Its prices are invented, its codes are ours to choose. */
export interface Line {
  readonly key: string;
  /** Its word in the name of an enterprise. */
  readonly label: string;
  /** One piece of it, where no GI gives it a better name. */
  readonly product: string;
  /** Code of `facts/categories.csv`. */
  readonly category: string;
  /** Code of `facts/trades.csv`. */
  readonly trade: string;
  readonly material: string | null;
  readonly nicClass: string;
  readonly hsnHeading: string;
  readonly unit: string;
  readonly priceLow: number;
  readonly priceHigh: number;
  readonly minimumOrder: number;
  /** Made anywhere; the others only where a GI or ODOP product brings them. */
  readonly common: boolean;
  /** Key of `facts/sectors.csv`. */
  readonly sector: string;
}

/** A GI or ODOP product that generated sellers of a district may carry, with the line it belongs to. */
export interface Mark {
  readonly kind: 'GI' | 'ODOP';
  /** Key of the GI, or `LGD code/name` of the ODOP product. */
  readonly key: string;
  readonly name: string;
  readonly district: string;
  readonly line: Line;
}

function sectorOf(facts: Facts, nicClass: string): string {
  const sector = facts.sectors.find(({ nic_divisions }) => nic_divisions.includes(nicClass.slice(0, 2)));
  if (!sector) throw new Error(`no sector for NIC class ${nicClass}`);
  return sector.key;
}

/** Reads `lines.csv`. */
export function readLines(facts: Facts): readonly Line[] {
  return readCsv('synthetic/lines.csv', lineRow).map((row) => ({
    key: row.key,
    label: row.label,
    product: row.product,
    category: row.category,
    trade: row.trade,
    material: row.material,
    nicClass: row.nic_class,
    hsnHeading: row.hsn_heading,
    unit: row.unit,
    priceLow: row.price_low,
    priceHigh: row.price_high,
    minimumOrder: row.minimum_order,
    common: row.common === 'yes',
    sector: sectorOf(facts, row.nic_class),
  }));
}

/** Reads `marks.csv` against the lines and the register; throws when it names something unknown. */
export function readMarks(facts: Facts, lines: readonly Line[]): readonly Mark[] {
  const names = new Map([
    ...facts.geographicalIndications.map(({ key, name }) => [`GI ${key}`, name] as const),
    ...facts.odopProducts.map((product) => [`ODOP ${odopKey(product)}`, product.name] as const),
  ]);
  return readCsv('synthetic/marks.csv', markRow).map(({ mark, key, district, line: lineKey }) => {
    const line = lines.find((candidate) => candidate.key === lineKey);
    const name = names.get(`${mark} ${key}`);
    if (!line || !name) throw new Error(`marks.csv names unknown ${line ? `${mark} ${key}` : `line ${lineKey}`}`);
    return { kind: mark, key, name, district, line };
  });
}
