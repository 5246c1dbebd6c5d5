import { z } from 'zod';
import type { Found } from './agreement.ts';
import type { Guide } from './guide.ts';
import type { Seller } from './sellers.ts';

/** Only an authorised user of a geographical indication may put it on its goods; the federation is one already. */
const authorise = ({ go }: Guide, { teaIndication }: Found, enterprise: Seller) =>
  go({
    title: `The bureau records ${enterprise.name} as an authorised user of ${teaIndication.name}`,
    who: 'bureau-tn',
    operation: /* GraphQL */ `
      mutation ($input: RecordAuthorisedUserInput!) {
        recordAuthorisedUser(input: $input) {
          __typename
          ... on RecordAuthorisedUserPayload { authorisedUser { number from to } }
          ... on ValidationFailed { issues { message } }
          ... on VersionConflict { currentVersion }
        }
      }
    `,
    variables: {
      input: {
        start: { indication: teaIndication.id, user: enterprise.id, number: 'TOUR-AU-1', from: '2024-04-01' },
      },
    },
    answer: z.object({
      recordAuthorisedUser: z.object({
        authorisedUser: z.object({ number: z.string(), from: z.string(), to: z.string() }),
      }),
    }),
    rows: ({ recordAuthorisedUser: { authorisedUser } }) => [authorisedUser],
  });

/** The bureau publishes a tea of each seller, and the partner lists both. */
export async function publishAndList(guide: Guide, found: Found, enterprise: Seller): Promise<void> {
  const { go } = guide;
  await authorise(guide, found, enterprise);
  const teas = [
    {
      seller: enterprise.id,
      cooperative: null,
      title: 'Blue Mountain breakfast tea, 250 g',
      pricePaise: 180_00,
      sku: 'TOUR-0001',
    },
    {
      seller: found.federation.id,
      cooperative: null,
      title: 'Nilgiri orthodox tea, 500 g',
      pricePaise: 420_00,
      sku: 'TOUR-0002',
    },
  ];
  for (const { sku, ...tea } of teas) {
    const { publishProduct } = await go({
      title: `The bureau publishes "${tea.title}"`,
      who: 'bureau-tn',
      operation: /* GraphQL */ `
        mutation ($input: PublishProductInput!) {
          publishProduct(input: $input) {
            __typename
            ... on PublishProductPayload {
              product { id title price { formatted } category { name } gi { name } }
              warnings { message }
            }
            ... on ValidationFailed { issues { message } }
            ... on VersionConflict { currentVersion }
          }
        }
      `,
      variables: {
        input: {
          ...tea,
          category: 'TEA_COFFEE',
          hsn: '0902',
          gi: found.teaIndication.id,
          unit: 'pack',
          attributes: [{ name: 'Processing', text: 'Orthodox' }],
        },
      },
      answer: z.object({
        publishProduct: z.object({
          product: z.object({
            id: z.string(),
            title: z.string(),
            price: z.object({ formatted: z.string() }),
            category: z.object({ name: z.string() }),
            gi: z.object({ name: z.string() }).nullable(),
          }),
        }),
      }),
      rows: ({ publishProduct: { product } }) => [
        {
          product: product.title,
          price: product.price.formatted,
          category: product.category.name,
          GI: product.gi?.name,
        },
      ],
    });
    await go({
      title: 'Flipkart lists it',
      who: 'flipkart',
      operation: /* GraphQL */ `
        mutation ($input: PutListingInput!) {
          putListing(input: $input) {
            __typename
            ... on PutListingPayload { listing { id version partnerSku status partner { name } } }
            ... on ValidationFailed { issues { message } }
            ... on VersionConflict { currentVersion }
          }
        }
      `,
      variables: {
        input: {
          partnerSku: sku,
          product: publishProduct.product.id,
          title: tea.title,
          pricePaise: tea.pricePaise + 20_00,
          status: 'SUBMITTED',
        },
      },
      answer: z.object({
        putListing: z.object({
          listing: z.object({ partnerSku: z.string(), status: z.string(), partner: z.object({ name: z.string() }) }),
        }),
      }),
      rows: ({ putListing: { listing } }) => [
        { partner: listing.partner.name, SKU: listing.partnerSku, status: listing.status },
      ],
    });
  }
}

const service = z.object({ service: z.string(), status: z.string() });
const enrolments = z.object({
  edges: z.array(
    z.object({ node: z.object({ mou: z.object({ reference: z.string() }).nullable(), services: z.array(service) }) }),
  ),
});
const seller = z.object({
  __typename: z.string(),
  name: z.string(),
  /** Of an enterprise; a co-operative may have none, so GraphQL wants another name for its own. */
  district: z.object({ name: z.string() }).optional(),
  seat: z.object({ name: z.string() }).nullish(),
  enrolments,
});

/** The partner reads its catalogue: one answer out of all five subgraphs. */
export async function readCatalogue({ go }: Guide): Promise<void> {
  await go({
    title: 'Flipkart reads its catalogue: five subgraphs, one answer',
    who: 'flipkart',
    operation: /* GraphQL */ `
      {
        listings(filter: { states: ["IN-TN"] }, orderBy: UPDATED_DESC, first: 4) {
          totalCount
          edges {
            node {
              title
              price { formatted }
              partner { name }
              product { gi { name } }
              seller {
                __typename
                ... on Enterprise { name district { name } enrolments(first: 1) { ...services } }
                ... on Cooperative { name seat: district { name } enrolments(first: 1) { ...services } }
              }
            }
          }
        }
      }
      fragment services on EnrolmentConnection {
        edges { node { mou { reference } services { service status } } }
      }
    `,
    answer: z.object({
      listings: z.object({
        totalCount: z.number(),
        edges: z.array(
          z.object({
            node: z.object({
              title: z.string(),
              price: z.object({ formatted: z.string() }),
              partner: z.object({ name: z.string() }),
              product: z.object({ gi: z.object({ name: z.string() }) }),
              seller,
            }),
          }),
        ),
      }),
    }),
    rows: ({ listings }) =>
      listings.edges.map(({ node }) => {
        const enrolment = node.seller.enrolments.edges[0]?.node;
        const begun = enrolment?.services.find(({ status }) => status !== 'NOT_STARTED');
        return {
          'listing (catalogue)': node.title,
          price: node.price.formatted,
          'partner (partners)': node.partner.name,
          'seller (enterprises, cooperatives)': [node.seller.name, (node.seller.district ?? node.seller.seat)?.name]
            .filter(Boolean)
            .join(', '),
          'GI (cooperatives)': node.product.gi.name,
          'service (incubation)': begun ? `${begun.service} ${begun.status}, ${enrolment?.mou?.reference}` : null,
        };
      }),
  });
}

/** What is not one's own looks as if it were not there, and a refused write says what was wrong. */
export async function meetTheRules({ go }: Guide, enterprise: Seller): Promise<void> {
  await go({
    title: "Kerala's bureau may not change Tamil Nadu's enterprise, nor learn that there is one",
    who: 'bureau-kl',
    operation: /* GraphQL */ `
      mutation ($input: UpdateEnterpriseInput!) {
        updateEnterprise(input: $input) {
          __typename
          ... on ValidationFailed { issues { path code message } }
        }
      }
    `,
    variables: { input: { id: enterprise.id, expectedVersion: 1, name: 'Ours now' } },
    answer: z.object({
      updateEnterprise: z.object({
        issues: z.array(z.object({ path: z.array(z.string()), code: z.literal('NOT_FOUND'), message: z.string() })),
      }),
    }),
    rows: (data) =>
      data.updateEnterprise.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message })),
  });
}
