import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { FLIPKART } from '../support/builders/incubation.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask } from '../support/subgraph-client.ts';

export const UPDATE = /* GraphQL */ `
  mutation ($input: UpdateServiceStatusInput!, $dryRun: Boolean! = false, $key: String) {
    updateServiceStatus(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on UpdateServiceStatusPayload {
        enrolment {
          id version status nextDueOn
          services {
            service status allowedStatuses dueOn startedAt completedAt owner { organization { id } person }
            history { from to note dueOn organization { id } owner { person } }
          }
        }
        warnings { path code }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

interface Asking {
  readonly principal?: ReturnType<typeof aBureau>;
  readonly dryRun?: boolean;
  readonly key?: string;
}
/** What updateServiceStatus answers for the enrolment's MARKETING, decided on the row as given, unless told otherwise. */
export const updateWith = async (
  subgraph: Subgraph,
  enrolment: EnrolmentRow,
  change: object,
  asking: Asking = {},
): Promise<Answer> => {
  const { principal = aBureau(), ...variables } = asking;
  const input = { enrolment: enrolment.id, service: 'MARKETING', expectedVersion: enrolment.version, ...change };
  return (
    await ask(subgraph, UPDATE, { principal, variables: { input, ...variables }, graph: aGraphOf({ [FLIPKART]: {} }) })
  ).updateServiceStatus;
};
