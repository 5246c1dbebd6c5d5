import type { Issue } from './errors.ts';
import type { WriteOutcome } from './write.ts';

export type FailureResult =
  | { readonly __typename: 'ValidationFailed'; readonly issues: readonly Issue[] }
  | { readonly __typename: 'VersionConflict'; readonly expectedVersion: number; readonly currentVersion: number };

export interface Written<Row> {
  readonly row: Row;
  readonly warnings: readonly Issue[];
  readonly replayed: boolean;
  readonly dryRun: boolean;
}

/** Turns the outcome of a write into the mutation's result union: `payload` names the row in the success type. */
export function resultOf<Row, Payload>(
  outcome: WriteOutcome<Row>,
  payload: (written: Written<Row>) => Payload,
): Payload | FailureResult {
  switch (outcome.kind) {
    case 'written':
      return payload(outcome);
    case 'invalid':
      return { __typename: 'ValidationFailed', issues: outcome.issues };
    case 'conflict':
      return {
        __typename: 'VersionConflict',
        expectedVersion: outcome.expectedVersion,
        currentVersion: outcome.currentVersion,
      };
  }
}
