import type { MouPartyRow, MouPersonRow, MouTargetRow, ObligationRow } from './mou.ts';

/** What an MoU says, as JSON: what an amendment can change. Progress, signatures and documents are no terms. */
export interface Terms {
  readonly title: string;
  readonly summary: string | null;
  readonly programme: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly states: readonly string[];
  readonly districts: readonly string[];
  readonly sectors: readonly string[];
  readonly cooperatives: readonly CoverageTerms[];
  readonly parties: readonly PartyTerms[];
  readonly obligations: readonly ObligationTerms[];
  readonly targets: readonly TargetTerms[];
}

export interface CoverageTerms {
  readonly cooperative: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface PartyTerms extends Pick<MouPartyRow, 'key' | 'role' | 'organization' | 'statedAs'> {
  readonly people: readonly Pick<MouPersonRow, 'name' | 'designation' | 'capacity'>[];
}

export interface ObligationTerms
  extends Pick<ObligationRow, 'id' | 'key' | 'owedBy' | 'owedTo' | 'service' | 'description'> {
  readonly milestones: readonly { readonly key: string; readonly title: string; readonly due: string }[];
}

export interface TargetTerms
  extends Pick<MouTargetRow, 'key' | 'metric' | 'unit' | 'baseline' | 'value' | 'min' | 'max' | 'due'> {
  readonly districts: readonly { readonly district: string; readonly value: number }[];
}
