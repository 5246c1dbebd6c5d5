import { dayInIndia } from '../../shared/today.ts';
import type { Days, Figures, Window } from '../store/figures.ts';
import type { CampaignRow, Metric, PolicyRow, TargetRow } from '../tables.ts';
import type { UndertakingStatus } from '../types.generated.ts';

/** A campaign or a policy, as far as they are alike. */
export type Undertaking = Pick<CampaignRow | PolicyRow, 'state' | 'from' | 'to'>;

/** A target with what it is a target of. */
export interface TargetView extends TargetRow {
  readonly of: Undertaking;
}

/** What registrations come to beside a target, in the target's unit. */
export interface AchievementView {
  readonly target: TargetView;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly syntheticValue: number;
}

const earlier = (one: string, other: string | null | undefined): string => (other && other < one ? other : one);

export function statusOn({ from, to }: Days, day = dayInIndia(new Date())): UndertakingStatus {
  if (from !== null && day < from) return 'UPCOMING';
  return to !== null && day > to ? 'ENDED' : 'RUNNING';
}

/** The days of an undertaking up to a day, in its state; none when that day is before the first. */
export const windowOf = ({ state, from, to }: Undertaking, asOf: string | null | undefined): Window => ({
  place: state,
  from,
  to: earlier(to, asOf),
});

export const dueOn = ({ by, of }: TargetView): string => by ?? of.to;

/** Days that count for a target: from the first day of its subject to the day it is due, or to a day before. */
export const windowOfTarget = (target: TargetView, asOf: string | null | undefined): Window => ({
  place: target.of.state,
  from: target.of.from,
  to: earlier(dueOn(target), asOf),
});

const VALUES: Readonly<Record<Metric, (figures: Figures) => readonly [all: number, synthetic: number]>> = {
  UNITS: ({ units, syntheticUnits }) => [units, syntheticUnits],
  JOBS: ({ jobs, syntheticJobs }) => [jobs, syntheticJobs],
  INVESTMENT: ({ investment, syntheticInvestment }) => [investment, syntheticInvestment],
};

export function achievementOf(target: TargetView, { from, to }: Window, figures: Figures): AchievementView {
  const [value, syntheticValue] = VALUES[target.metric](figures);
  return { target, from: from ?? target.of.from, to: to ?? dueOn(target), value, syntheticValue };
}
