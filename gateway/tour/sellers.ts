import { z } from 'zod';
import type { Found } from './agreement.ts';
import type { Guide } from './guide.ts';

export interface Seller {
  readonly id: string;
  readonly name: string;
}

/** The bureau records an enterprise and enrols it, and the federation, under the MoU. */
export async function enrolSellers({ go }: Guide, { federation }: Found, mou: string, today: string): Promise<Seller> {
  const { registerEnterprise } = await go({
    title: 'The bureau records an enterprise; its class follows the thresholds in force',
    who: 'bureau-tn',
    operation: /* GraphQL */ `
      mutation ($input: RegisterEnterpriseInput!) {
        registerEnterprise(input: $input) {
          __typename
          ... on RegisterEnterprisePayload {
            enterprise { id name class district { name } sector { name } turnover { formatted(style: CRORE) } }
            warnings { message }
          }
          ... on ValidationFailed { issues { message } }
        }
      }
    `,
    variables: {
      input: {
        name: 'Blue Mountain Tea Blenders (a tour)',
        kind: 'MSME',
        district: '587',
        activities: ['1079'],
        udyamNumber: 'UDYAM-TN-00-0000042',
        registeredAt: today,
        investmentPaise: 1_20_00_000_00,
        turnoverPaise: 6_40_00_000_00,
        employees: 14,
        womenEmployees: 9,
        womenOwned: true,
      },
    },
    answer: z.object({
      registerEnterprise: z.object({
        enterprise: z.object({
          id: z.string(),
          name: z.string(),
          class: z.string(),
          district: z.object({ name: z.string() }),
          sector: z.object({ name: z.string() }),
          turnover: z.object({ formatted: z.string() }),
        }),
      }),
    }),
    rows: ({ registerEnterprise: { enterprise: it } }) => [
      {
        enterprise: it.name,
        class: it.class,
        district: it.district.name,
        sector: it.sector.name,
        turnover: it.turnover.formatted,
      },
    ],
  });
  const { enterprise } = registerEnterprise;

  for (const seller of [enterprise, federation]) {
    const { enrolSeller } = await go({
      title: `It enrols ${seller.name}`,
      who: 'bureau-tn',
      operation: /* GraphQL */ `
        mutation ($input: EnrolSellerInput!) {
          enrolSeller(input: $input) {
            __typename
            ... on EnrolSellerPayload {
              enrolment { id version status partner { name } mou { reference } services { service status } }
            }
            ... on ValidationFailed { issues { message } }
          }
        }
      `,
      variables: { input: { seller: seller.id, mou } },
      answer: z.object({
        enrolSeller: z.object({
          enrolment: z.object({
            id: z.string(),
            version: z.number(),
            status: z.string(),
            partner: z.object({ name: z.string() }),
            mou: z.object({ reference: z.string() }),
            services: z.array(z.object({ service: z.string(), status: z.string() })),
          }),
        }),
      }),
      rows: ({ enrolSeller: { enrolment } }) =>
        enrolment.services.map(({ service, status }) => ({
          MoU: enrolment.mou.reference,
          partner: enrolment.partner.name,
          service,
          status,
        })),
    });
    await startOnboarding({ go }, enrolSeller.enrolment, seller.name);
  }
  return enterprise;
}

async function startOnboarding(
  { go }: Pick<Guide, 'go'>,
  enrolment: { readonly id: string; readonly version: number },
  name: string,
): Promise<void> {
  await go({
    title: `Onboarding of ${name} begins`,
    who: 'bureau-tn',
    operation: /* GraphQL */ `
      mutation ($input: UpdateServiceStatusInput!) {
        updateServiceStatus(input: $input) {
          __typename
          ... on UpdateServiceStatusPayload { enrolment { version services { service status owner { person } dueOn } } }
          ... on ValidationFailed { issues { message } }
          ... on VersionConflict { currentVersion }
        }
      }
    `,
    variables: {
      input: {
        enrolment: enrolment.id,
        service: 'ONBOARDING',
        expectedVersion: enrolment.version,
        status: 'IN_PROGRESS',
        owner: { person: 'Desk officer of the tour' },
      },
    },
    answer: z.object({
      updateServiceStatus: z.object({
        enrolment: z.object({
          services: z.array(
            z.object({
              service: z.string(),
              status: z.string(),
              owner: z.object({ person: z.string().nullable() }).nullable(),
            }),
          ),
        }),
      }),
    }),
    rows: (data) =>
      data.updateServiceStatus.enrolment.services
        .filter(({ service }) => service === 'ONBOARDING')
        .map(({ service, status, owner }) => ({ service, status, 'in charge': owner?.person })),
  });
}
