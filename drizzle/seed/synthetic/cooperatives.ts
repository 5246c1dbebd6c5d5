import { seedId } from '../../../subgraphs/shared/ids.ts';
import type { Line, Mark } from './lines.ts';
import { plainName } from './names.ts';
import { type Random, randomAt } from './random.ts';
import type { Ground } from './world.ts';

/** A generated society: a row of `cooperatives.cooperative`, with the federation that it belongs to. */
export interface SyntheticCooperative {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly kind: 'PRIMARY_SOCIETY' | 'SERVICE_SOCIETY';
  readonly state: string;
  readonly district: string;
  readonly line: Line;
  readonly mark: Mark | null;
  readonly registrationNumber: string;
  readonly act: string;
  /** `YYYY-MM-DD`. */
  readonly registeredOn: string;
  readonly members: number;
  readonly womenMembers: number;
  /** Key of `facts/cooperatives.csv`. */
  readonly federation: string | null;
}

/** One group of societies to make: so many, in these districts, of one line or of what the district is known for. */
interface Group {
  readonly state: string;
  readonly count: number;
  readonly federation: string | null;
  readonly sites: readonly Site[];
}

interface Site {
  readonly district: string;
  readonly line: Line;
  readonly mark: Mark | null;
}

const ACTS: Readonly<Record<string, string>> = {
  'IN-TN': 'Tamil Nadu Co-operative Societies Act, 1983',
  'IN-KL': 'Kerala Co-operative Societies Act, 1969',
  'IN-UP': 'Uttar Pradesh Co-operative Societies Act, 1965',
};

/** Whose societies the sources count. */
const DEPARTMENT_TN = 'department-industries-tn';

const COIR_DISTRICTS_TN = ['569', '572', '586', '575', '588', '595', '584'];
const COIR_DISTRICTS_KL = ['554', '559', '565', '555', '566', '561'];
const LOOM_DISTRICTS_KL = ['565', '557', '555', '566', '558'];

const figureOf = ({ facts }: Ground, subject: string, metric: string): number => {
  const figure = facts.figures.find((row) => row.subject === subject && row.metric === metric);
  if (!figure) throw new Error(`figures.csv has no ${metric} of ${subject}`);
  return figure.value;
};

const namedMembers = ({ facts }: Ground, federation: string): number =>
  facts.memberships.filter((row) => row.federation === federation).length;

/** Societies that are known by name, federations left out. */
const namedSocieties = ({ facts }: Ground, state: string, trade?: string): number =>
  facts.cooperatives.filter(
    (row) =>
      row.state === state && row.kind !== 'APEX_FEDERATION' && (trade === undefined || row.trades.includes(trade)),
  ).length;

const craftsOf = (world: Ground, state: string): readonly Site[] =>
  world.marks
    .filter(({ line, district }) => line.category !== 'FRESH_PRODUCE' && stateOf(world, district) === state)
    .map((mark) => ({ district: mark.district, line: mark.line, mark }));

const stateOf = ({ facts }: Ground, lgdCode: string): string | null =>
  facts.districts.find(({ lgd_code }) => lgd_code === lgdCode)?.state ?? null;

function sitesOf(world: Ground, lineKey: string, districts: readonly string[]): readonly Site[] {
  const line = world.lines.find(({ key }) => key === lineKey);
  if (!line) throw new Error(`lines.csv has no ${lineKey}`);
  return districts.map((district) => ({
    district,
    line,
    mark: world.marks.find((mark) => mark.district === district && mark.line === line && mark.kind === 'GI') ?? null,
  }));
}

/**
 * Tamil Nadu gets as many as its reported 294 lack, among them the tea factories and coir societies that the reported
 * numbers of those trades lack; the other two states some, so that their bureaux have co-operatives to look at.
 */
function groupsOf(world: Ground): readonly Group[] {
  const tea = figureOf(world, 'indcoserve', 'member factories') - namedMembers(world, 'indcoserve');
  const coir =
    figureOf(world, DEPARTMENT_TN, 'coir industrial co-operative societies') - namedSocieties(world, 'IN-TN', 'COIR');
  const all = figureOf(world, DEPARTMENT_TN, 'industrial co-operative societies') - namedSocieties(world, 'IN-TN');
  const tn = { state: 'IN-TN', federation: null };
  return [
    { ...tn, count: tea, federation: 'indcoserve', sites: sitesOf(world, 'tea', ['587']) },
    { ...tn, count: coir, federation: 'tancofed', sites: sitesOf(world, 'coir-mat', COIR_DISTRICTS_TN) },
    { ...tn, count: all - tea - coir, sites: craftsOf(world, 'IN-TN') },
    { state: 'IN-KL', count: 40, federation: 'coirfed', sites: sitesOf(world, 'coir-mat', COIR_DISTRICTS_KL) },
    { state: 'IN-KL', count: 30, federation: 'hantex', sites: sitesOf(world, 'dhoti', LOOM_DISTRICTS_KL) },
    { state: 'IN-UP', count: 60, federation: null, sites: craftsOf(world, 'IN-UP') },
  ];
}

function societyAt(world: Ground, group: Group, site: Site, index: number, random: Random): SyntheticCooperative {
  const service = random.chance(0.06);
  const members = Math.floor(random.magnitude(25, 900));
  const form = `${service ? 'Service ' : ''}Industrial Co-operative Society`;
  const year = random.int(1956, 2018);
  return {
    index,
    id: seedId('coop', `synthetic/${world.seed}/${index}`),
    name: plainName(group.state, `${site.line.label} ${form}`, random),
    kind: service ? 'SERVICE_SOCIETY' : 'PRIMARY_SOCIETY',
    state: group.state,
    district: site.district,
    line: site.line,
    mark: site.mark,
    registrationNumber: `GEN-${String(index + 1).padStart(4, '0')}`,
    act: ACTS[group.state] ?? '',
    registeredOn: `${year}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`,
    members,
    womenMembers: random.int(0, members),
    federation: group.federation,
  };
}

/** All generated societies: a few hundred, always the same for one seed. */
export function generateCooperatives(world: Ground): readonly SyntheticCooperative[] {
  let index = 0;
  return groupsOf(world).flatMap((group) =>
    Array.from({ length: group.count }, (_, number) => {
      const site = group.sites[number % group.sites.length];
      if (!site) throw new Error(`no district for societies of ${group.state}`);
      const at = index++;
      return societyAt(world, group, site, at, randomAt(world.seed, 'cooperative', at));
    }),
  );
}
