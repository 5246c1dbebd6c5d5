import type { FundStatus } from '../tables.ts';

/** What must hold before a step can be taken; `fund-guards.ts` says how each is judged. */
export type FundGuard = 'SHARED_OUT' | 'SOURCES_COVER_CORPUS' | 'MONEY_RECEIVED' | 'NOTHING_UNDER_WAY';

/** What the input of a step must bring. */
export type FundNeed = 'CABINET_DECISION' | 'REASON';

export interface FundStep {
  readonly to: FundStatus;
  readonly guards: readonly FundGuard[];
  readonly needs: readonly FundNeed[];
}

/**
 * The life of a fund: from each status the step that there is. What is not here is not allowed.
 *
 * Source: the order of events that the report on Uttar Pradesh's venture capital fund foresees (a corpus with its sources and
 * shares, approval by the cabinet, applications); no law prescribes these steps to us.
 */
export const FUND_STEPS: Readonly<Record<FundStatus, readonly FundStep[]>> = {
  PROPOSED: [{ to: 'CABINET_APPROVED', guards: ['SHARED_OUT', 'SOURCES_COVER_CORPUS'], needs: ['CABINET_DECISION'] }],
  CABINET_APPROVED: [{ to: 'OPEN', guards: ['MONEY_RECEIVED'], needs: [] }],
  OPEN: [{ to: 'CLOSED', guards: ['NOTHING_UNDER_WAY'], needs: ['REASON'] }],
  CLOSED: [],
};

/** The step between two statuses, or null when there is none. */
export const fundStepBetween = (from: FundStatus, to: FundStatus): FundStep | null =>
  FUND_STEPS[from].find((step) => step.to === to) ?? null;
