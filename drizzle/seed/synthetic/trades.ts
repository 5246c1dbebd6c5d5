import type { Line, Mark } from './lines.ts';
import type { Place } from './places.ts';
import type { Random, Weighted } from './random.ts';
import type { World } from './world.ts';

/** What a generated enterprise does. */
export interface Trade {
  readonly sector: string;
  readonly activityKind: 'MANUFACTURING' | 'SERVICES';
  readonly nicClass: string;
  /** Goes into its name. */
  readonly label: string;
  /** What it could sell online; null for pure trade and services. */
  readonly line: Line | null;
  /** The GI or ODOP product of its district that it works in. */
  readonly mark: Mark | null;
}

/** Kerala's shares follow the Year of Enterprises by sector as its department gave them; the others are guesses. */
const SECTOR_SHARES: Readonly<Record<string, readonly Weighted<string>[]>> = {
  'IN-KL': [
    ['trade', 319],
    ['agro-food', 182],
    ['textiles-garments', 118],
    ['services', 159],
    ['electrical-electronics', 44],
    ['wood-paper', 46],
    ['chemicals', 38],
    ['metals-engineering', 52],
    ['other-manufacturing', 28],
    ['leather', 6],
    ['glass-ceramics-stone', 8],
  ],
  'IN-UP': [
    ['textiles-garments', 230],
    ['agro-food', 160],
    ['metals-engineering', 130],
    ['trade', 110],
    ['services', 70],
    ['leather', 70],
    ['wood-paper', 80],
    ['glass-ceramics-stone', 60],
    ['other-manufacturing', 50],
    ['chemicals', 40],
  ],
  'IN-TN': [
    ['textiles-garments', 250],
    ['agro-food', 190],
    ['metals-engineering', 120],
    ['trade', 120],
    ['services', 80],
    ['electrical-electronics', 60],
    ['leather', 50],
    ['wood-paper', 50],
    ['other-manufacturing', 40],
    ['glass-ceramics-stone', 40],
  ],
};

/** NIC classes without goods of their own: `label` names the enterprise. */
const PURE: Readonly<Record<string, readonly [readonly [string, string], ...(readonly [string, string])[]]>> = {
  trade: [
    ['4711', 'Stores'],
    ['4751', 'Textiles'],
    ['4752', 'Hardware'],
    ['4759', 'Home Needs'],
    ['4771', 'Fashions'],
    ['4641', 'Wholesale'],
    ['4520', 'Auto Care'],
  ],
  services: [
    ['5610', 'Kitchens'],
    ['6201', 'Software'],
    ['7410', 'Designs'],
    ['8549', 'Training'],
    ['9511', 'Repairs'],
    ['9602', 'Beauty Care'],
  ],
};

const tradeOf = (world: World, line: Line, mark: Mark | null): Trade => ({
  sector: line.sector,
  activityKind: activityKindOf(world, line.sector),
  nicClass: line.nicClass,
  label: line.label,
  line,
  mark,
});

function activityKindOf(world: World, sector: string): Trade['activityKind'] {
  const row = world.facts.sectors.find(({ key }) => key === sector);
  if (!row) throw new RangeError(`unknown sector ${sector}`);
  return row.activity;
}

const nonEmpty = <T>(list: readonly T[]): readonly [T, ...T[]] | null => {
  const [first, ...rest] = list;
  return first === undefined ? null : [first, ...rest];
};

/** Draws what an enterprise of a place does: often what its district is known for. */
export function drawTrade(world: World, { state, district }: Place, random: Random): Trade {
  const sector = random.weighted(SECTOR_SHARES[state] ?? []);
  const pure = PURE[sector];
  const known = nonEmpty((world.marksOf.get(district) ?? []).filter(({ line }) => line.sector === sector));
  if (known && random.chance(pure ? 0.2 : 0.7)) {
    const mark = random.pick(known);
    return tradeOf(world, mark.line, mark);
  }
  if (pure) {
    const [nicClass, label] = random.pick(pure);
    return { sector, activityKind: activityKindOf(world, sector), nicClass, label, line: null, mark: null };
  }
  const common = nonEmpty(world.lines.filter((line) => line.sector === sector && line.common));
  if (!common) throw new Error(`lines.csv has no common line of the sector ${sector}`);
  return tradeOf(world, random.pick(common), null);
}
