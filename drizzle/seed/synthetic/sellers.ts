import { cooperativeId } from '../ids.ts';
import type { Agreement } from './agreements.ts';
import { laterOf } from './calendar.ts';
import type { SyntheticCooperative } from './cooperatives.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import type { Line, Mark } from './lines.ts';
import { type Random, randomAt } from './random.ts';
import type { World } from './world.ts';

/** Who offers generated products: a generated enterprise or society, or a co-operative that an MoU names. */
export interface Seller {
  readonly id: string;
  /** With `number`, names its draws and its stock-keeping units. */
  readonly stream: 'enterprise' | 'society' | 'named';
  readonly number: number;
  readonly state: string;
  readonly district: string | null;
  readonly line: Line;
  /** Key of the GI that it is an authorised user of. */
  readonly indication: Mark | null;
  readonly odop: Mark | null;
  /** The co-operative that it is, or sells through. */
  readonly cooperative: string | null;
  /** Its first day. */
  readonly since: string;
  /** The MoUs that it is enrolled under; it lists on their marketplaces in turn. */
  readonly agreements: readonly Agreement[];
}

/** Goods that Amazon's MoU names: khadi is cloth. */
const KHADI: ReadonlySet<string> = new Set(['SAREE', 'TEXTILE', 'HOME_TEXTILE', 'GARMENT', 'EMBROIDERY']);

/** Every seller joins the state's MoU under Samarth; a part of Uttar Pradesh's, mostly makers of cloth, Amazon's too. */
function drawAgreements(world: World, state: string, line: Line, random: Random): readonly Agreement[] {
  const joined = random.chance(KHADI.has(line.category) ? 0.7 : 0.25);
  return (world.agreements.get(state) ?? []).filter(({ partner }) => partner !== 'amazon' || joined);
}

/** Three in four makers of goods with a GI are its authorised users. */
const drawIndication = (mark: Mark | null, random: Random): Mark | null =>
  mark?.kind === 'GI' && random.chance(0.75) ? mark : null;

/** Every second artisan or weaver sells through a society of the same trade and state, where there is one. */
function drawSociety(world: World, { place, trade, kind, index }: SyntheticEnterprise, random: Random): string | null {
  const alone = kind === 'ARTISAN' || kind === 'WEAVER';
  if (!alone || !trade.line || !random.chance(0.5)) return null;
  const societies = world.societies.filter(({ state, line }) => state === place.state && line === trade.line);
  return societies[index % Math.max(1, societies.length)]?.id ?? null;
}

/** The enterprise as a seller; null when it trades in nothing that could be listed. */
export function enterpriseSeller(world: World, enterprise: SyntheticEnterprise): Seller | null {
  const { line, mark } = enterprise.trade;
  if (!line) return null;
  const random = randomAt(world.seed, 'seller', enterprise.index);
  const { state, district } = enterprise.place;
  return {
    id: enterprise.id,
    stream: 'enterprise',
    number: enterprise.index,
    state,
    district,
    line,
    indication: drawIndication(mark, random),
    odop: mark?.kind === 'ODOP' ? mark : null,
    cooperative: drawSociety(world, enterprise, random),
    since: enterprise.registeredAt,
    agreements: drawAgreements(world, state, line, random),
  };
}

export function societySeller(world: World, society: SyntheticCooperative): Seller {
  const random = randomAt(world.seed, 'society-seller', society.index);
  return {
    id: society.id,
    stream: 'society',
    number: society.index,
    state: society.state,
    district: society.district,
    line: society.line,
    indication: drawIndication(society.mark, random),
    odop: society.mark?.kind === 'ODOP' ? society.mark : null,
    cooperative: society.id,
    since: laterOf(society.registeredOn, '2016-07-01'),
    agreements: drawAgreements(world, society.state, society.line, random),
  };
}

/** What the co-operatives that MoUs cover by name deal in, by their trade; their products are generated all the same. */
const LINE_OF_TRADE: Readonly<Record<string, string>> = { TEA: 'tea', STARCH_SAGO: 'sago', COIR: 'coir-mat' };

/** The co-operatives that an MoU covers by name, each enrolled under that MoU alone. */
export function namedSellers(world: World): readonly Seller[] {
  const { facts, lines, agreements, marks } = world;
  return facts.mouScopes
    .filter(({ kind }) => kind === 'COOPERATIVE')
    .map(({ mou, value, from }, number) => {
      const cooperative = facts.cooperatives.find(({ key }) => key === value);
      const agreement = [...agreements.values()].flat().find((candidate) => candidate.mou === mou);
      const line = lines.find(({ key }) => key === LINE_OF_TRADE[cooperative?.trades[0] ?? '']);
      if (!cooperative || !agreement || !line) throw new Error(`nothing can be generated for ${value} under ${mou}`);
      const { district, state } = cooperative;
      const mark = marks.find(
        (candidate) => candidate.kind === 'GI' && candidate.line === line && candidate.district === district,
      );
      return {
        id: cooperativeId(value),
        stream: 'named',
        number,
        state,
        district,
        line,
        indication: mark ?? null,
        odop: null,
        cooperative: cooperativeId(value),
        since: from ?? agreement.from,
        agreements: [agreement],
      };
    });
}
