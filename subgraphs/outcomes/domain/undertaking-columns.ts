import type { AllocationRow, TargetRow } from '../tables.ts';
import type { AllocationInput, TargetInput } from '../types.generated.ts';

/** Rows of checked targets. */
export const targetRows = (subject: string, inputs: readonly TargetInput[]): TargetRow[] =>
  inputs
    .map(({ metric, minimum, maximum, by }) => ({
      subject,
      metric,
      minimum,
      maximum: maximum ?? null,
      by: by ?? null,
      source: null,
      sure: true,
    }))
    .toSorted((one, other) => (one.metric < other.metric ? -1 : 1));

/** Rows of checked parts. */
export const allocationRows = (campaign: string, inputs: readonly AllocationInput[]): AllocationRow[] =>
  inputs
    .map(({ district, units, note }) => ({
      campaign,
      district,
      units: units ?? null,
      note: note?.trim() ?? null,
      source: null,
      sure: true,
    }))
    .toSorted((one, other) => (one.district < other.district ? -1 : 1));

interface Fields {
  readonly name?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Columns for the fields that were given and checked; a field that was left out gives no column. */
export function undertakingColumns({ name, summary, from, to }: Fields) {
  return {
    ...(name ? { name: name.trim() } : {}),
    ...(summary === undefined ? {} : { summary: summary?.trim() ?? null }),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}
