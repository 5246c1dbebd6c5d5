import { nextSteps } from '../domain/machine.ts';
import { PORTAL_STEPS } from '../domain/portal-states.ts';
import { hiddenBecause, isPublic } from '../domain/public-page.ts';
import { byCentre, byStatus } from '../domain/registration-counts.ts';
import { REGISTRATION_STEPS } from '../domain/registration-states.ts';
import { noAccess, seesTrade } from '../domain/visibility.ts';
import type { Context } from '../loaders.ts';
import { DEAL_STATUSES, ENQUIRY_STATUSES, REGISTRATION_STATUSES } from '../tables.ts';
import type { Resolvers } from '../types.generated.ts';
import { atTheDoor, changeOf, historyOf, publicHistoryOf, stub } from './parts.ts';

const inOrder =
  <Status extends string>(statuses: readonly Status[]) =>
  (a: { readonly status: Status }, b: { readonly status: Status }): number =>
    statuses.indexOf(a.status) - statuses.indexOf(b.status);

/** Portals, registrations and product pages, and what they add to other entities. */
export const portalResolvers: Resolvers<Context> = {
  Portal: {
    __resolveReference: ({ id }, context) =>
      atTheDoor(context, 'catalogue:read', () => context.loaders.portal.load(id)),
    state: ({ state }) => ({ code: state }),
    operator: ({ operator }) => ({ id: operator }),
    launchedBy: ({ launchedBy }) => stub(launchedBy),
    domains: async ({ id }, _, { loaders }) => (await loaders.domains.load(id)).map(({ domain }) => domain),
    ...publicHistoryOf,
    allowedTransitions: (row, _, { principal }) => nextSteps(PORTAL_STEPS[row.status], row, noAccess(principal, row)),
    registrationCounts: async ({ id }, _, { loaders }) => byStatus(await loaders.registrationCounts.load(id)),
    registrationsByCentre: async ({ id }, _, { loaders }) => byCentre(await loaders.registrationCounts.load(id)),
    registrations: ({ id }, { statuses, first, after }, { loaders }) =>
      loaders.registrationsOfPortal.load(id, { statuses, first, after }),
    pages: ({ id }, { first, after }, { loaders }) => loaders.pagesOfPortal.load(id, { first, after }),
    enquiryCounts: async (row, _, { principal, loaders }) =>
      seesTrade(principal, row) ? (await loaders.enquiryCounts.load(row.id)).toSorted(inOrder(ENQUIRY_STATUSES)) : null,
    dealCounts: async (row, _, { principal, loaders }) =>
      seesTrade(principal, row) ? (await loaders.dealCounts.load(row.id)).toSorted(inOrder(DEAL_STATUSES)) : null,
    enquiries: ({ id }, { statuses, first, after }, { loaders }) =>
      loaders.enquiriesOfPortal.load(id, { statuses, first, after }),
    deals: ({ id }, { statuses, first, after }, { loaders }) =>
      loaders.dealsOfPortal.load(id, { statuses, first, after }),
    reportedFigures: ({ id }, _, { loaders }) => loaders.figures.load(id),
  },
  PortalChange: changeOf(['PLANNED', 'LIVE', 'CLOSED']),

  CentreRegistrations: {
    portal: async ({ portal }, _, { loaders }) => (await loaders.portal.load(portal))!,
    centre: ({ centre }) => ({ id: centre }),
  },

  PortalRegistration: {
    __resolveReference: ({ id }, context) =>
      atTheDoor(context, 'trade:read', () => context.loaders.registration.load(id)),
    portal: async ({ portal }, _, { loaders }) => (await loaders.portal.load(portal))!,
    enterprise: ({ enterprise }, _, { loaders }) => loaders.visible.load('Enterprise', enterprise),
    unitKind: ({ enterpriseKind }) => enterpriseKind,
    district: ({ district }) => ({ code: district }),
    centre: ({ centre }) => ({ id: centre }),
    ...historyOf,
    async allowedTransitions(row, _, { principal, loaders }) {
      const [portal, enterprise] = await Promise.all([
        loaders.portal.load(row.portal),
        loaders.sellerFacts.load(row.enterprise),
      ]);
      const facts = { portalStatus: portal?.status ?? 'none', enterpriseStatus: enterprise?.status ?? null };
      return nextSteps(REGISTRATION_STEPS[row.status], facts, noAccess(principal, row));
    },
    pages: ({ id }, { first, after }, { loaders }) => loaders.pagesOfRegistration.load(id, { first, after }),
  },
  PortalRegistrationChange: changeOf(REGISTRATION_STATUSES),

  PortalPage: {
    __resolveReference: ({ id }, context) =>
      atTheDoor(context, 'catalogue:read', () => context.loaders.portalPage.load(id)),
    portal: async ({ portal }, _, { loaders }) => (await loaders.portal.load(portal))!,
    registration: ({ registration }, _, { loaders }) => loaders.registration.load(registration),
    product: ({ product }, _, { loaders }) => loaders.visible.load('Product', product),
    isPublic: (row) => isPublic(row),
    hiddenBecause: (row) => hiddenBecause(row),
    contactBy: () => 'ENQUIRY',
    ...historyOf,
  },
  PortalPageChange: changeOf(['PUBLISHED', 'WITHDRAWN']),

  State: {
    __resolveReference: ({ code }) => ({ code }),
    portals: ({ code }, _, { loaders }) => loaders.portalsOfState.load(code),
  },
  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    portals: ({ id }, _, { loaders }) => loaders.portalsOfOperator.load(id),
  },
  DistrictIndustriesCentre: {
    __resolveReference: ({ id }) => ({ id }),
    portalRegistrations: ({ id }, { statuses, first, after }, { loaders }) =>
      loaders.registrationsOfCentre.load(id, { statuses, first, after }),
    portalRegistrationCounts: async ({ id }, _, { loaders }) =>
      byCentre(await loaders.registrationCountsOfCentre.load(id)),
  },
  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    portalRegistrations: ({ id }, { first, after }, { loaders }) =>
      loaders.registrationsOfEnterprise.load(id, { first, after }),
    delegations: ({ id }, _, { loaders }) => loaders.delegationsOfEnterprise.load(id),
  },
  Product: {
    __resolveReference: ({ id }) => ({ id }),
    portalPages: ({ id }, _, { loaders }) => loaders.pagesOfProduct.load(id),
  },
};
