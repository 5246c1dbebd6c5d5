import { expect, test } from 'vitest';
import { citationOf } from '../../drizzle/seed/load/citation.ts';
import { readFacts } from '../../drizzle/seed/read-facts.ts';
import { createWorld } from '../../drizzle/seed/synthetic/world.ts';

const facts = readFacts();

/** Those of `names` that are not among `known`: an empty list reads better in a failure than `false`. */
const missing = (names: readonly (string | null)[], known: Iterable<string>): string[] => {
  const set = new Set(known);
  return names.filter((name): name is string => name !== null && !set.has(name));
};
const keys = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

const states = facts.states.map(({ iso_3166_2 }) => iso_3166_2);
const districts = facts.districts.map(({ lgd_code }) => lgd_code);

test('every row names a source that is listed, and every listed source is used', () => {
  const sources = keys(facts.sources);
  const used = Object.values(facts)
    .flat()
    .flatMap((row) => Object.entries(row))
    .flatMap(([column, value]) => (/(^|_)source$/.test(column) ? [String(value)] : []));
  expect(missing(used, sources)).toEqual([]);
  expect(missing(sources, used)).toEqual([]);
});

test('a citation has title, publisher, date and address, as far as they are known', () => {
  expect(citationOf(facts, 'ica-coop')).toBe(
    'Page on INDCOSERVE (International Cooperative Alliance, 2021), https://ica.coop',
  );
  expect(citationOf(facts, 'press-2021-02-18')).toBe('Press report on Flipkart Samarth in Tamil Nadu (2021-02-18)');
  expect(citationOf(facts, 'general-knowledge')).toBe('Well known; no single document relied on');
  expect(() => citationOf(facts, 'hearsay')).toThrow('unknown source hearsay');
  const longest = Math.max(...facts.sources.map(({ key }) => citationOf(facts, key).length));
  expect(longest).toBeLessThanOrEqual(300);
});

test('all 36 states and union territories are there, each code once', () => {
  expect(facts.states).toHaveLength(36);
  for (const column of ['iso_3166_2', 'lgd_code', 'gst_code', 'udyam_letters'] as const)
    expect(repeated(facts.states.map((row) => row[column]))).toEqual([]);
});

test('GST and LGD codes differ for exactly three states', () => {
  const differing = facts.states.filter(({ gst_code, lgd_code }) => Number(gst_code) !== Number(lgd_code));
  expect(differing.map(({ iso_3166_2 }) => iso_3166_2)).toEqual(['IN-AP', 'IN-DH', 'IN-LA']);
});

test('every district lies in a listed state, and Kerala, Tamil Nadu and Uttar Pradesh have all of theirs', () => {
  expect(
    missing(
      facts.districts.map(({ state }) => state),
      states,
    ),
  ).toEqual([]);
  expect(repeated(districts)).toEqual([]);
  const counts = Map.groupBy(facts.districts, ({ state }) => state);
  expect([counts.get('IN-KL')?.length, counts.get('IN-TN')?.length, counts.get('IN-UP')?.length]).toEqual([14, 38, 75]);
});

test('every District Industries Centre, ODOP product and co-operative stands in a listed district', () => {
  expect(
    missing(
      facts.industriesCentres.map(({ district }) => district),
      districts,
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.odopProducts.map(({ district }) => district),
      districts,
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.cooperatives.map(({ district }) => district),
      districts,
    ),
  ).toEqual([]);
  for (const { name, state, district } of facts.cooperatives.filter((row) => row.district))
    expect(facts.districts.find(({ lgd_code }) => lgd_code === district)?.state, name).toBe(state);
});

test('every district of Uttar Pradesh has a product of the first ODOP list, none twice', () => {
  const first = facts.odopProducts.filter((row) => !row.later_addition).map(({ district }) => district);
  expect(
    missing(
      facts.districts.filter(({ state }) => state === 'IN-UP').map((row) => row.lgd_code),
      first,
    ),
  ).toEqual([]);
  expect(repeated(facts.odopProducts.map(({ district, name }) => `${district}/${name}`))).toEqual([]);
});

test('every NIC division belongs to one sector, and every NIC and HSN code has its parent', () => {
  const divisions = facts.nicCodes.filter(({ level }) => level === 'DIVISION').map(({ code }) => code);
  const grouped = facts.sectors.flatMap(({ nic_divisions }) => nic_divisions);
  expect(grouped.toSorted()).toEqual(divisions.toSorted());
  expect(
    missing(
      facts.nicCodes.map(({ parent }) => parent),
      facts.nicCodes.map(({ code }) => code),
    ),
  ).toEqual([]);
  const chapters = facts.hsnCodes.filter(({ level }) => level === 'CHAPTER').map(({ code }) => code);
  expect(
    missing(
      facts.hsnCodes.map(({ code }) => code.slice(0, 2)),
      chapters,
    ),
  ).toEqual([]);
});

test('the thresholds are those of the Act of 2006 and the notifications of 2020 and 2025, in paise', () => {
  const crore = 1_000_000_000;
  const limits = facts.thresholds.map(({ in_force_from, activity, investment_crore, turnover_crore }) => [
    in_force_from,
    activity,
    investment_crore / crore,
    turnover_crore === null ? null : turnover_crore / crore,
  ]);
  expect(limits).toEqual([
    ['2006-10-02', 'MANUFACTURING', 0.25, null],
    ['2006-10-02', 'MANUFACTURING', 5, null],
    ['2006-10-02', 'MANUFACTURING', 10, null],
    ['2006-10-02', 'SERVICES', 0.1, null],
    ['2006-10-02', 'SERVICES', 2, null],
    ['2006-10-02', 'SERVICES', 5, null],
    ['2020-07-01', 'ANY', 1, 5],
    ['2020-07-01', 'ANY', 10, 50],
    ['2020-07-01', 'ANY', 50, 250],
    ['2025-04-01', 'ANY', 2.5, 10],
    ['2025-04-01', 'ANY', 25, 100],
    ['2025-04-01', 'ANY', 125, 500],
  ]);
});

test('a society is of the kind that its source says, whatever its name says', () => {
  const kindOf = (wanted: string) => facts.cooperatives.find(({ key }) => key === wanted)?.kind;
  expect([kindOf('siluvaichery-seedlings'), kindOf('sagoserve')]).toEqual(['PRIMARY_SOCIETY', 'SERVICE_SOCIETY']);
});

test('co-operatives, memberships and GI applications name each other', () => {
  const cooperatives = keys(facts.cooperatives);
  expect(repeated(cooperatives)).toEqual([]);
  expect(
    missing(
      facts.memberships.flatMap(({ federation, member }) => [federation, member]),
      cooperatives,
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.giApplicants.map(({ cooperative }) => cooperative),
      cooperatives,
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.giApplicants.map(({ indication }) => indication),
      keys(facts.geographicalIndications),
    ),
  ).toEqual([]);
  expect(repeated(keys(facts.geographicalIndications))).toEqual([]);
});

test('an area is one of a listed indication, in districts of its state, and has the home of its generated makers', () => {
  const indications = new Map(facts.geographicalIndications.map((row) => [row.key, row.state]));
  const homes = new Map(facts.districts.map(({ lgd_code, state }) => [lgd_code, state]));
  for (const { indication, district } of facts.giAreas)
    expect(homes.get(district), `${indication} ${district}`).toBe(indications.get(indication));
  const areas = Map.groupBy(facts.giAreas, ({ indication }) => indication);
  for (const { key, district } of createWorld(facts).marks.filter(({ kind }) => kind === 'GI'))
    expect(areas.get(key)?.map((area) => area.district) ?? [district], key).toContain(district);
});

test('organisations and programmes name each other', () => {
  const organisations = keys(facts.organisations);
  expect(repeated(organisations)).toEqual([]);
  expect(
    missing(
      facts.organisations.map(({ parent }) => parent),
      organisations,
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.programmes.map(({ organisation }) => organisation),
      organisations,
    ),
  ).toEqual([]);
});

test('everything about an MoU names the MoU, its parties and what it covers', () => {
  const mous = keys(facts.mous);
  const parties = facts.mouParties.map(({ mou, party }) => `${mou}/${party}`);
  expect(repeated([...mous, ...facts.mous.map(({ reference }) => reference)])).toEqual([]);
  expect(
    missing(
      facts.mous.map(({ programme }) => programme),
      keys(facts.programmes),
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.mouParties.map(({ organisation }) => organisation),
      keys(facts.organisations),
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.mouPeople.map(({ mou, party }) => `${mou}/${party}`),
      parties,
    ),
  ).toEqual([]);
  expect(
    missing(
      facts.mouObligations.flatMap((row) => [`${row.mou}/${row.owed_by}`, `${row.mou}/${row.owed_to}`]),
      parties,
    ),
  ).toEqual([]);
  const covered = {
    STATE: states,
    DISTRICT: districts,
    SECTOR: keys(facts.sectors),
    COOPERATIVE: keys(facts.cooperatives),
  };
  for (const { mou, kind, value } of facts.mouScopes)
    expect(missing([mou, value], [...mous, ...covered[kind]])).toEqual([]);
  for (const mou of mous)
    expect(
      parties.filter((party) => party.startsWith(`${mou}/`)),
      mou,
    ).toHaveLength(2);
});

test('a day of signature is given exactly when some of it is known', () => {
  for (const { key, signed_on, signed_precision } of facts.mous)
    expect(signed_on === null, key).toBe(signed_precision === 'UNKNOWN');
});

test('the partner of the Lucknow MoU is not named', () => {
  const partner = facts.mouParties.find(({ mou, party }) => mou === 'lucknow-2020' && party === 'partner');
  expect(partner?.organisation).toBeNull();
});

test('figures are about something that the files know', () => {
  const subjects = {
    COOPERATIVE: keys(facts.cooperatives),
    ORGANISATION: keys(facts.organisations),
    PROGRAMME: keys(facts.programmes),
    MOU: keys(facts.mous),
    FACILITY_CENTRES: states,
    PORTAL: keys(facts.portals),
  };
  for (const { subject_type, subject } of facts.figures) expect(missing([subject], subjects[subject_type])).toEqual([]);
});

test('categories form a tree, parents first, and attributes belong to it', () => {
  const seen = new Set<string>();
  for (const { code, parent } of facts.categories) {
    expect(missing([parent], seen)).toEqual([]);
    seen.add(code);
  }
  expect(
    missing(
      facts.categoryAttributes.map(({ category }) => category),
      seen,
    ),
  ).toEqual([]);
  for (const { name, type, options } of facts.categoryAttributes)
    expect(options.length > 0, name).toBe(type === 'ENUM');
});

test('co-operatives follow listed trades', () => {
  expect(
    missing(
      facts.cooperatives.flatMap(({ trades }) => trades),
      facts.trades.map(({ code }) => code),
    ),
  ).toEqual([]);
});

test('every GI and ODOP product has a line of goods, and every line has known NIC and HSN codes', () => {
  const { lines, marks } = createWorld(facts);
  expect(marks).toHaveLength(facts.geographicalIndications.length + facts.odopProducts.length);
  expect(
    missing(
      lines.map(({ nicClass }) => nicClass),
      facts.nicCodes.map(({ code }) => code),
    ),
  ).toEqual([]);
  expect(
    missing(
      lines.map(({ hsnHeading }) => hsnHeading),
      facts.hsnCodes.map(({ code }) => code),
    ),
  ).toEqual([]);
  expect(
    missing(
      marks.map(({ district }) => district),
      districts,
    ),
  ).toEqual([]);
});
