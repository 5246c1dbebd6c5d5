import type { Issue } from './errors.ts';
import type { CreationOutcome, WriteOutcome, Written } from './write.ts';

interface ValidationFailed {
  readonly __typename: 'ValidationFailed';
  readonly issues: readonly Issue[];
}
interface VersionConflict {
  readonly __typename: 'VersionConflict';
  readonly expectedVersion: number;
  readonly currentVersion: number;
}

/** Turns the outcome of a write into the mutation's result union; `payload` gives the type of success. */
export function resultOf<Row, Payload>(
  outcome: CreationOutcome<Row>,
  payload: (written: Written<Row>) => Payload,
): Payload | ValidationFailed;
export function resultOf<Row, Payload>(
  outcome: WriteOutcome<Row>,
  payload: (written: Written<Row>) => Payload,
): Payload | ValidationFailed | VersionConflict;
export function resultOf<Row, Payload>(
  outcome: WriteOutcome<Row>,
  payload: (written: Written<Row>) => Payload,
): Payload | ValidationFailed | VersionConflict {
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
