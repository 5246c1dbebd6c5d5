import type { Facts } from '../read-facts.ts';
import { type Agreement, agreementsByState } from './agreements.ts';
import { generateCooperatives, type SyntheticCooperative } from './cooperatives.ts';
import { type Line, type Mark, readLines, readMarks } from './lines.ts';
import { type Place, weightedPlaces } from './places.ts';
import type { Weighted } from './random.ts';

/** Upper limits of the classes in force today, in paise, smallest class first. */
interface SizeLimits {
  readonly investment: number;
  readonly turnover: number;
}

/** What the generators know: the facts, arranged for quick look-up. The same facts and seed give the same rows. */
export interface World extends Ground {
  /** All generated co-operatives: a few hundred. */
  readonly societies: readonly SyntheticCooperative[];
}

/** The world before there is anybody in it. */
export interface Ground {
  readonly seed: number;
  readonly facts: Facts;
  readonly lines: readonly Line[];
  readonly marks: readonly Mark[];
  readonly marksOf: ReadonlyMap<string, readonly Mark[]>;
  readonly places: readonly Weighted<Place>[];
  readonly stateCodes: ReadonlyMap<string, { readonly gst: string; readonly udyam: string }>;
  readonly districtNames: ReadonlyMap<string, string>;
  /** MoUs that sellers are enrolled under, by state. */
  readonly agreements: ReadonlyMap<string, readonly Agreement[]>;
  /** Micro, small and medium. */
  readonly sizes: readonly [SizeLimits, SizeLimits, SizeLimits];
}

function newestSizes(facts: Facts): World['sizes'] {
  const newest = facts.thresholds.reduce((day, { in_force_from }) => (in_force_from > day ? in_force_from : day), '');
  const limitsOf = (wanted: string): SizeLimits => {
    const limit = facts.thresholds.find((row) => row.in_force_from === newest && row.class === wanted);
    if (!limit || limit.turnover_crore === null) throw new Error(`no limits of investment and turnover for ${wanted}`);
    return { investment: limit.investment_crore, turnover: limit.turnover_crore };
  };
  return [limitsOf('MICRO'), limitsOf('SMALL'), limitsOf('MEDIUM')];
}

/** Any whole number serves as `seed`; the default is what the project's documents and tests are written against. */
export function createWorld(facts: Facts, seed = 2021): World {
  const lines = readLines(facts);
  const marks = readMarks(facts, lines);
  const ground: Ground = {
    seed,
    facts,
    lines,
    marks,
    marksOf: Map.groupBy(marks, ({ district }) => district),
    places: weightedPlaces(facts, marks),
    stateCodes: new Map(
      facts.states.map(({ iso_3166_2, gst_code, udyam_letters }) => [
        iso_3166_2,
        { gst: gst_code, udyam: udyam_letters },
      ]),
    ),
    districtNames: new Map(facts.districts.map(({ lgd_code, name }) => [lgd_code, name])),
    agreements: agreementsByState(facts),
    sizes: newestSizes(facts),
  };
  return { ...ground, societies: generateCooperatives(ground) };
}
