import type {
  certificateChanges,
  certificates,
  productAttributes,
  productImages,
  products,
} from '../../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { authorisationId, indicationId, odopProductId } from '../ids.ts';
import { dayFrom, daysAfter, laterOf, recordedAfter } from './calendar.ts';
import { type Random, randomAt } from './random.ts';
import type { Seller } from './sellers.ts';
import type { World } from './world.ts';

/** A generated product with what hangs on it: rows of the catalogue. */
export interface SyntheticProduct {
  readonly product: typeof products.$inferInsert & { readonly createdAt: Date };
  readonly attributes: readonly (typeof productAttributes.$inferInsert)[];
  readonly image: typeof productImages.$inferInsert;
  readonly certificate: typeof certificates.$inferInsert | null;
}

type Words = readonly [string, ...string[]];

const COLOURS: Words = [
  'indigo',
  'madder red',
  'turmeric yellow',
  'peacock blue',
  'ivory',
  'bottle green',
  'rust',
  'plum',
  'charcoal',
  'lotus pink',
  'sea green',
  'sand',
  'maroon',
  'sky blue',
];
const PACKS: Words = ['100 g', '250 g', '500 g', '1 kg', '2 kg', '5 kg'];
const SIZES: Words = [
  'small',
  'medium',
  'large',
  'set of 2',
  'set of 4',
  'set of 6',
  'gift box',
  'antique finish',
  'plain',
];

/** What tells a product of a seller from its others, by the group of its category. */
const VARIANTS: Readonly<Record<string, Words>> = { FOOD: PACKS, TEXTILES: COLOURS, LEATHER: COLOURS };

/** Products of one seller are counted below this: it keeps the draws of sellers apart. */
const MOST_PRODUCTS = 4_096;

const PACK_GRAMS = /^(\d+) (g|kg)$/;

function gramsOf(variant: string): number | null {
  const pack = PACK_GRAMS.exec(variant);
  return pack ? Number(pack[1]) * (pack[2] === 'kg' ? 1_000 : 1) : null;
}

interface Value {
  readonly text?: string;
  readonly number?: number;
  readonly boolean?: boolean;
}

/** A value for an attribute that the generators know by name; null leaves it out. */
function drawValue(name: string, variant: string, { material }: Seller['line'], random: Random): Value | null {
  const grams = gramsOf(variant);
  const values: Readonly<Record<string, () => Value | null>> = {
    'Net weight': () => (grams ? { number: grams } : null),
    'Shelf life': () => ({ number: random.pick([90, 180, 270, 365]) }),
    Vegetarian: () => ({ boolean: true }),
    Fibre: () => ({ text: material ?? 'Blend' }),
    Material: () => (material ? { text: material } : null),
    Handmade: () => ({ boolean: random.chance(0.8) }),
    Colour: () => ({ text: variant }),
    Length: () => ({ number: random.pick([4, 5.5, 6.2]) }),
    Height: () => ({ number: random.int(5, 90) }),
    Warranty: () => ({ number: random.pick([6, 12, 24]) }),
    Volume: () => ({ number: random.pick([10, 25, 50, 100]) }),
  };
  return values[name]?.() ?? null;
}

function drawAttributes(world: World, seller: Seller, product: string, variant: string, random: Random) {
  const { category } = seller.line;
  const parent = world.facts.categories.find(({ code }) => code === category)?.parent;
  return world.facts.categoryAttributes
    .filter((definition) => definition.category === category || definition.category === parent)
    .flatMap(({ code, name, unit }) => {
      const value = drawValue(name, variant, seller.line, random);
      return value ? [{ code, name, unit, value }] : [];
    })
    .map(({ code, name, unit, value }, position) => ({
      product,
      position,
      code,
      name,
      text: value.text ?? null,
      number: value.number ?? null,
      boolean: value.boolean ?? null,
      unit,
    }));
}

/** A Kerala Brand certificate for one in thirty products of that state, for as long as the scheme says. */
function drawCertificate(world: World, seller: Seller, product: string, random: Random) {
  const scheme = world.facts.certificationSchemes.find(({ state }) => state === seller.state);
  if (!scheme?.validity_years || !random.chance(1 / 30)) return null;
  const validFrom = dayFrom(laterOf(seller.since, '2024-07-01'), random);
  const [year = 0, ...monthAndDay] = validFrom.split('-');
  const anniversary = [Number(year) + scheme.validity_years, ...monthAndDay].join('-');
  const createdAt = recordedAfter(validFrom, random);
  return {
    id: seedId('crt', `${scheme.code}/${product}`),
    scheme: scheme.code,
    certificateNumber: `GEN-${product.slice(-10).toUpperCase()}`,
    product,
    seller: seller.id,
    state: seller.state,
    validFrom,
    validTo: daysAfter(anniversary, -1),
    synthetic: true,
    createdAt,
    updatedAt: createdAt,
  };
}

/** What is recorded of a generated certificate: that it was issued. */
export const certificateChange = (
  certificate: NonNullable<SyntheticProduct['certificate']>,
): typeof certificateChanges.$inferInsert => ({
  certificate: certificate.id,
  kind: 'ISSUED',
  from: certificate.validFrom,
  to: certificate.validTo ?? null,
  actor: 'generated',
});

const PAISE_A_RUPEE = 100;

/** Product number `number` of a seller. It does not depend on how many products there are. */
export function productAt(world: World, seller: Seller, number: number): SyntheticProduct {
  const random = randomAt(world.seed, `${seller.stream}-product`, seller.number * MOST_PRODUCTS + number);
  const { line } = seller;
  const parent = world.facts.categories.find(({ code }) => code === line.category)?.parent ?? '';
  const id = seedId('prd', `${seller.id}/${number}`);
  const indication = seller.indication && random.chance(0.8) ? seller.indication : null;
  const variants = VARIANTS[parent] ?? SIZES;
  // In turn from anywhere in the list: products of one seller differ as long as they can.
  const variant = variants[(seller.number + number) % variants.length]!;
  const title = `${indication?.name ?? line.product}, ${variant}`;
  const createdAt = recordedAfter(seller.since, random);
  return {
    product: {
      id,
      status: 'PUBLISHED',
      title,
      description: `${line.product} of a generated seller, made up to try this graph with.`,
      seller: seller.id,
      cooperative: seller.cooperative,
      state: seller.state,
      district: seller.district,
      category: line.category,
      hsn: line.hsnHeading,
      gi: indication && indicationId(indication.key),
      giAuthorisation: indication && authorisationId(indication.key, seller.id),
      giAuthorisationVersion: indication && 1,
      odopProduct: seller.odop && odopProductId(seller.odop.key),
      originNames: [indication?.name, seller.odop?.name].filter(Boolean).join(' / '),
      price: Math.round(random.magnitude(line.priceLow, line.priceHigh)) * PAISE_A_RUPEE,
      unit: line.unit,
      minimumOrderQuantity: line.minimumOrder,
      synthetic: true,
      createdAt,
      updatedAt: createdAt,
    },
    attributes: drawAttributes(world, seller, id, variant, random),
    image: { product: id, position: 0, url: `https://images.sangam.example/${id}.jpg`, alt: title },
    certificate: drawCertificate(world, seller, id, random),
  };
}
