import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Guide } from './guide.ts';

const named = z.object({ id: z.string(), name: z.string() });
const edgesOf = <Node extends z.ZodType>(node: Node) => z.object({ edges: z.array(z.object({ node })).min(1) });
const mou = z.object({ id: z.string(), version: z.number(), reference: z.string(), status: z.string() });

/** What the tour's later chapters need of the ones before. */
export interface Found {
  readonly flipkart: string;
  readonly bureau: string;
  readonly federation: { readonly id: string; readonly name: string };
  readonly teaIndication: { readonly id: string; readonly name: string };
}

/** The bureau finds whom and what it needs, one name misspelt. */
export async function findParties({ go }: Guide): Promise<Found> {
  const found = await go({
    title:
      'The bureau of Tamil Nadu looks up the partner, a federation (misspelt) and a GI: three subgraphs, one operation',
    who: 'bureau-tn',
    operation: /* GraphQL */ `
      {
        partner: organizations(filter: { search: "Flipkart" }, first: 1) { edges { node { id name } } }
        bureau: organizations(filter: { search: "MTIPB" }, first: 1) { edges { node { id name } } }
        federations: cooperatives(filter: { search: "Indcoserv" }, first: 1) { edges { node { id name } } }
        indications: geographicalIndications(filter: { states: ["IN-TN"], search: "Nilgiri" }) { edges { node { id name } } }
      }
    `,
    answer: z.object({
      partner: edgesOf(named),
      bureau: edgesOf(named),
      federations: edgesOf(named),
      indications: edgesOf(named),
    }),
    rows: (data) =>
      Object.entries(data).flatMap(([asked, { edges }]) =>
        edges.map(({ node }) => ({ asked, name: node.name, id: node.id })),
      ),
  });
  const first = ({ edges }: z.infer<ReturnType<typeof edgesOf<typeof named>>>) => edges[0]!.node;
  return {
    flipkart: first(found.partner).id,
    bureau: first(found.bureau).id,
    federation: first(found.federations),
    teaIndication: first(found.indications),
  };
}

const AGREEMENT = createHash('sha256').update('the agreement that this tour signs').digest('hex');

/** Records an MoU and takes it from draft to signature; its id. */
export async function agree({ go }: Guide, { flipkart, bureau, federation }: Found, today: string): Promise<string> {
  const { recordMou } = await go({
    title:
      'It records an MoU with Flipkart: parties, obligations, the co-operatives covered, the agreement by its hash',
    who: 'bureau-tn',
    operation: /* GraphQL */ `
      mutation ($input: RecordMouInput!) {
        recordMou(input: $input, idempotencyKey: "tour-mou") {
          __typename
          ... on RecordMouPayload {
            mou { id version reference status allowedTransitions { to isOpen blockedBy } }
          }
          ... on ValidationFailed { issues { message } }
        }
      }
    `,
    variables: {
      input: {
        title: 'Tea and crafts of Tamil Nadu on Flipkart (a tour)',
        state: 'IN-TN',
        parties: [
          { key: 'bureau', role: 'STATE_PARTY', organization: bureau },
          { key: 'partner', role: 'E_COMMERCE_PARTNER', organization: flipkart },
        ],
        scope: { districts: ['587'], cooperatives: [{ cooperative: federation.id, from: today }] },
        obligations: [
          {
            owedBy: 'partner',
            owedTo: ['bureau'],
            service: 'ONBOARDING',
            description: 'Bring the sellers onto the marketplace.',
          },
          {
            owedBy: 'partner',
            owedTo: ['bureau'],
            service: 'MARKET_ACCESS_TRAINING',
            description: 'Train the sellers twice a year.',
          },
        ],
        documents: [
          {
            type: 'AGREEMENT',
            sha256: AGREEMENT,
            size: 48_213,
            mediaType: 'application/pdf',
            location: 'file 12/2026 of the bureau',
          },
        ],
        effectiveFrom: today,
      },
    },
    answer: z.object({
      recordMou: z.object({
        mou: mou.extend({
          allowedTransitions: z.array(
            z.object({ to: z.string(), isOpen: z.boolean(), blockedBy: z.array(z.string()) }),
          ),
        }),
      }),
    }),
    rows: (data) =>
      data.recordMou.mou.allowedTransitions.map(({ to, isOpen, blockedBy }) => ({
        MoU: data.recordMou.mou.reference,
        status: data.recordMou.mou.status,
        'next step': to,
        open: isOpen,
        'what it needs': blockedBy.join('; '),
      })),
  });

  const steps = [
    { who: 'bureau-tn', title: 'The bureau sends it to review', to: 'UNDER_REVIEW' },
    { who: 'admin', title: 'Somebody else than its author approves it', to: 'APPROVED' },
    {
      who: 'bureau-tn',
      title: 'The bureau signs',
      to: 'PARTIALLY_SIGNED',
      party: 'bureau',
      name: 'Officer of the tour',
    },
    {
      who: 'bureau-tn',
      title: 'Flipkart has signed too: the MoU stands',
      to: 'SIGNED',
      party: 'partner',
      name: 'Partner of the tour',
    },
  ];
  let current = recordMou.mou.version;
  for (const { who, title, to, party, name } of steps) {
    const signing = party
      ? { documentSha256: AGREEMENT, signatures: [{ party, name, designation: 'for the tour', signedOn: today }] }
      : {};
    const { transitionMou } = await go({
      title,
      who,
      operation: /* GraphQL */ `
        mutation ($input: TransitionMouInput!) {
          transitionMou(input: $input) {
            __typename
            ... on TransitionMouPayload { mou { id version reference status } }
            ... on ValidationFailed { issues { message } }
            ... on VersionConflict { currentVersion }
          }
        }
      `,
      variables: { input: { id: recordMou.mou.id, expectedVersion: current, to, ...signing } },
      answer: z.object({ transitionMou: z.object({ mou }) }),
      rows: (data) => {
        const { reference, version, status } = data.transitionMou.mou;
        return [{ MoU: reference, version, status }];
      },
    });
    current = transitionMou.mou.version;
  }
  return recordMou.mou.id;
}
