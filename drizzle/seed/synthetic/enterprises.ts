import { seedId } from '../../../subgraphs/shared/ids.ts';
import { odopProductId } from '../ids.ts';
import {
  type PanHolder,
  syntheticEmail,
  syntheticGstin,
  syntheticPan,
  syntheticPhone,
  syntheticUdyamNumber,
} from './identifiers.ts';
import { makerName, plainName } from './names.ts';
import { type Place, placeAt } from './places.ts';
import { type Random, randomAt } from './random.ts';
import { drawTrade, type Trade } from './trades.ts';
import type { World } from './world.ts';

type EnterpriseKind = 'MSME' | 'PUBLIC_SECTOR' | 'STARTUP' | 'ARTISAN' | 'WEAVER';

/** A generated enterprise: a row of `enterprises.enterprise`, and what it trades in, for its products. */
export interface SyntheticEnterprise {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: EnterpriseKind;
  readonly place: Place;
  readonly trade: Trade;
  readonly udyamNumber: string;
  readonly pan: string;
  readonly gstin: string | null;
  readonly contact: { person: string; phone: string; email: string; address: string; pinCode: string };
  /** `YYYY-MM-DD`. */
  readonly registeredAt: string;
  readonly registeredThroughCentre: boolean;
  /** Paise. */
  readonly investment: number;
  /** Paise. */
  readonly turnover: number;
  readonly employees: number;
  readonly womenEmployees: number | null;
  readonly womenOwned: boolean;
  readonly scStOwned: boolean;
  readonly odopProducts: readonly string[];
  readonly verified: boolean;
}

const DAY_MS = 86_400_000;
const CAMPAIGN_START = Date.UTC(2022, 3, 1);
const FIRST_REGISTRATION = Date.UTC(2016, 6, 1);
const LAST_REGISTRATION = Date.UTC(2025, 11, 31);

const WEAVING: ReadonlySet<string> = new Set(['SAREE', 'TEXTILE', 'CARPET', 'COIR']);
const CRAFTS: ReadonlySet<string> = new Set(
  'EMBROIDERY WOOD BASKETRY PAPER CERAMIC METAL_CRAFT MUSIC ART CRAFT STONE TOYS JEWELLERY'.split(' '),
);

function drawKind({ line, sector }: Trade, { state }: Place, random: Random): EnterpriseKind {
  if (line && WEAVING.has(line.category) && random.chance(0.35)) return 'WEAVER';
  if (line && CRAFTS.has(line.category) && random.chance(0.35)) return 'ARTISAN';
  if (sector === 'services' && random.chance(0.06)) return 'STARTUP';
  return state === 'IN-KL' && random.chance(0.0005) ? 'PUBLIC_SECTOR' : 'MSME';
}

const PAISE_A_THOUSAND_RUPEES = 100_000;

/** A sum up to and including `to`, in whole thousands of rupees. */
const drawSum = (random: Random, from: number, to: number): number =>
  Math.min(to, Math.ceil(random.magnitude(from, to) / PAISE_A_THOUSAND_RUPEES) * PAISE_A_THOUSAND_RUPEES);

/** Of a thousand enterprises about 980 are micro, 16 small and 4 medium; one person at a loom is always micro. */
function drawSize({ sizes: [micro, small, medium] }: World, kind: EnterpriseKind, random: Random) {
  const alone = kind === 'ARTISAN' || kind === 'WEAVER';
  const size = alone ? 0 : random.weighted([[0, 980] as const, [1, 16] as const, [2, 4] as const]);
  const floors = [{ investment: 2_000_000, turnover: 5_000_000 }, micro, small] as const;
  const ceilings = [micro, small, medium] as const;
  const staff = [[1, alone ? 3 : 9] as const, [10, 49] as const, [50, 249] as const];
  const [fewest, most] = staff[size]!;
  return {
    investment: drawSum(random, floors[size]!.investment / 4, ceilings[size]!.investment / (size === 0 ? 10 : 1)),
    // Above the next smaller class by turnover alone, so that the class does not hang on the investment drawn.
    turnover: drawSum(random, floors[size]!.turnover * 1.01, ceilings[size]!.turnover / (size === 0 ? 5 : 1)),
    employees: Math.min(most, Math.floor(random.magnitude(fewest, most + 1))),
  };
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Units of the Year of Enterprises come evenly over their district's part of the campaign; the others ever faster. */
function drawRegistration({ campaignDays }: Place, random: Random): string {
  if (campaignDays !== null) return dayOf(CAMPAIGN_START + random.int(0, campaignDays - 1) * DAY_MS);
  const days = (LAST_REGISTRATION - FIRST_REGISTRATION) / DAY_MS;
  return dayOf(LAST_REGISTRATION - Math.floor((1 - Math.sqrt(random.int(0, 1_000_000) / 1_000_001)) * days) * DAY_MS);
}

const PIN_ZONES: Readonly<Record<string, readonly [number, number]>> = {
  'IN-KL': [670, 695],
  'IN-TN': [600, 643],
  'IN-UP': [201, 285],
};

function drawContact(world: World, { state, district }: Place, index: number, random: Random) {
  const [low, high] = PIN_ZONES[state] ?? [100, 899];
  return {
    person: `Owner ${index} (generated)`,
    phone: syntheticPhone(index),
    email: syntheticEmail('enterprise', index),
    address: `Plot ${random.int(1, 400)}, Imaginary Industrial Estate, ${world.districtNames.get(district)}`,
    // Delivery offices are numbered from 001: these lie in the right region and belong to none.
    pinCode: `${random.int(low, high)}000`,
  };
}

/** GST is due above 40 lakh rupees of turnover for goods. */
const GST_TURNOVER_PAISE = 400_000_000;

function holderOf(kind: EnterpriseKind, employees: number): PanHolder {
  if (kind === 'PUBLIC_SECTOR' || kind === 'STARTUP' || employees > 25) return 'C';
  return employees > 5 ? 'F' : 'P';
}

/** The generated enterprise of an index. It does not depend on how many others are made. */
export function enterpriseAt(world: World, index: number): SyntheticEnterprise {
  const random = randomAt(world.seed, 'enterprise', index);
  const place = placeAt(world.places, index);
  const codes = world.stateCodes.get(place.state);
  if (!codes) throw new RangeError(`unknown state ${place.state}`);

  const trade = drawTrade(world, place, random);
  const kind = drawKind(trade, place, random);
  const size = drawSize(world, kind, random);
  const pan = syntheticPan(holderOf(kind, size.employees), index);
  const campaign = place.campaignDays !== null;
  const womenOwned = random.chance(campaign ? 0.32 : 0.22);
  return {
    index,
    id: seedId('ent', `synthetic/${world.seed}/${index}`),
    name: (trade.line ? makerName : plainName)(place.state, trade.label, random),
    kind,
    place,
    trade,
    udyamNumber: syntheticUdyamNumber(codes.udyam, index),
    pan,
    gstin: size.turnover > GST_TURNOVER_PAISE || random.chance(0.1) ? syntheticGstin(codes.gst, pan) : null,
    contact: drawContact(world, place, index, random),
    registeredAt: drawRegistration(place, random),
    registeredThroughCentre: random.chance(campaign ? 0.95 : 0.6),
    ...size,
    womenEmployees: random.chance(0.2) ? null : random.int(womenOwned ? 1 : 0, size.employees),
    womenOwned,
    scStOwned: random.chance(campaign ? 0.047 : 0.08),
    odopProducts: trade.mark?.kind === 'ODOP' ? [odopProductId(trade.mark.key)] : [],
    verified: random.chance(0.7),
  };
}
