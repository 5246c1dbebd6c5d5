import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, SAMARTH, UP_MOU } from '../support/builders/incubation.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, type Entities } from '../support/subgraph-client.ts';

/** Enrolments through the API, for the tests of `enrolSeller`: a bureau, an MoU and a seller that fit each other. */

export const ENROL = /* GraphQL */ `
  mutation ($input: EnrolSellerInput!, $dryRun: Boolean! = false, $key: String) {
    enrolSeller(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on EnrolSellerPayload {
        enrolment {
          id version status enrolledAt nextDueOn synthetic
          seller { __typename } mou { id } programme { id } partner { id } state { code } district { code }
          services { service status dueOn owner { organization { id } person } history { from to actor } }
        }
        warnings { path code }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
    }
  }`;

export const BUREAU_UP = seedId('org', 'bureau-up');
export const UP_KHADI = seedId('prg', 'up-khadi-on-amazon');
export const KERALA_PROGRAMME = seedId('prg', 'kerala');

export const partnerParty = (organization: string | null) => ({
  role: 'E_COMMERCE_PARTNER',
  organization: organization && { id: organization },
});
export const anMou = (overrides: object = {}) => ({
  status: 'SIGNED',
  state: { code: 'IN-UP' },
  programme: { id: SAMARTH },
  effectiveFrom: '2021-02-18',
  effectiveTo: null,
  parties: [{ role: 'STATE_PARTY', organization: { id: BUREAU_UP } }, partnerParty(FLIPKART)],
  scope: { states: [{ code: 'IN-UP' }], districts: [], cooperatives: [] },
  ...overrides,
});
export const aSeller = (overrides: object = {}) => ({
  status: 'ACTIVE',
  state: { code: 'IN-UP' },
  district: { code: '118' },
  ...overrides,
});

interface Asking {
  readonly entities?: Entities;
  readonly principal?: ReturnType<typeof aBureau>;
  readonly dryRun?: boolean;
  readonly key?: string;
}
export const world = (seller: string, entities: Entities = {}) =>
  aGraphOf({
    [seller]: aSeller(),
    [UP_MOU]: anMou(),
    [SAMARTH]: { organization: { id: FLIPKART }, state: null },
    [UP_KHADI]: { organization: { id: AMAZON }, state: { code: 'IN-UP' } },
    [KERALA_PROGRAMME]: { organization: { id: AMAZON }, state: { code: 'IN-KL' } },
    [FLIPKART]: {},
    ...entities,
  });
/** What enrolSeller answers, in a graph that has the seller and the MoUs and programmes above. */
export const enrolWith = async (
  subgraph: Subgraph,
  input: Readonly<Record<string, unknown>> & { readonly seller: string },
  asking: Asking = {},
): Promise<Answer> => {
  const { entities, principal = aBureau(), ...variables } = asking;
  return (
    await ask(subgraph, ENROL, { principal, variables: { input, ...variables }, graph: world(input.seller, entities) })
  ).enrolSeller;
};
