import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { createSellerFacts } from './domain/seller-facts.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { PageUnderArguments } from './store/conditions.ts';
import type { DealPage } from './store/deals.ts';
import type { EnquiryPage, MessagePage } from './store/enquiries.ts';
import type { DelegationPage } from './store/fairs.ts';
import type { PagePage, PageParent } from './store/pages.ts';
import type { RegistrationPage, RegistrationParent } from './store/registrations.ts';
import type { Store } from './store.ts';
import type { DealRow, EnquiryRow, RegistrationRow } from './tables.ts';

type OfStatuses<Row extends { status: string }> = PageUnderArguments & {
  readonly statuses?: readonly Row['status'][] | null | undefined;
};

const byId = (row: { readonly id: string }): string => row.id;
const byPortal = (row: { readonly portal: string }): string => row.portal;

/** Loaders of one request: what the principal may not see is null, or left out, like what does not exist. */
export function createLoaders(store: Store, { principal, graph }: SubgraphRequest) {
  const visibility = visibilityOf(principal);
  const registrationsUnder = (parent: RegistrationParent) =>
    pagedBy<OfStatuses<RegistrationRow>, RegistrationPage>((ids, args) =>
      store.registrationPagesUnder(parent, ids, args, visibility),
    );
  const pagesUnder = (parent: PageParent) =>
    pagedBy<PageUnderArguments, PagePage>((ids, args) => store.portalPagesUnder(parent, ids, args, visibility));
  return {
    /** Enterprises and products that records name. */
    visible: createVisibleReferences(graph),
    sellerFacts: createSellerFacts(graph),
    portal: byKey(store.portalsByIds, byId),
    portalByDomain: byKey(store.portalsByDomains, (row) => row.domain),
    domains: groupedBy(store.domainsOfPortals, byPortal),
    figures: groupedBy(store.figuresOfPortals, byPortal),
    portalsOfState: groupedBy(store.portalsOfStates, (row) => row.state),
    portalsOfOperator: groupedBy(store.portalsOfOperators, (row) => row.operator),
    registrationCounts: groupedBy(store.registrationCountsOfPortals, byPortal),
    registrationCountsOfCentre: groupedBy(store.registrationCountsOfCentres, (row) => row.centre),
    enquiryCounts: groupedBy(store.enquiryCountsOfPortals, byPortal),
    dealCounts: groupedBy(store.dealCountsOfPortals, byPortal),
    history: groupedBy(store.historyOf, (row) => row.subject),

    registration: byKey((ids) => store.registrationsByIds(ids, visibility), byId),
    registrationsOfPortal: registrationsUnder('portal'),
    registrationsOfEnterprise: registrationsUnder('enterprise'),
    registrationsOfCentre: registrationsUnder('centre'),
    portalPage: byKey((ids) => store.portalPagesByIds(ids, visibility), byId),
    pagesOfPortal: pagesUnder('portal'),
    pagesOfRegistration: pagesUnder('registration'),
    pagesOfProduct: groupedBy(
      (ids: readonly string[]) => store.portalPagesOfProducts(ids, visibility),
      (row) => row.product,
    ),

    enquiry: byKey((ids) => store.enquiriesByIds(ids, visibility), byId),
    enquiriesOfPortal: pagedBy<OfStatuses<EnquiryRow>, EnquiryPage>((ids, args) =>
      store.enquiryPagesUnder(ids, args, visibility),
    ),
    message: byKey((ids) => store.messagesByIds(ids, visibility), byId),
    messagesOfEnquiry: pagedBy<PageUnderArguments, MessagePage>(store.messagePagesUnder),
    quote: byKey((ids) => store.quotesByIds(ids, visibility), byId),
    quotesOfEnquiry: groupedBy(store.quotesOfEnquiries, (row) => row.enquiry),
    revisions: groupedBy(store.revisionsOfQuotes, (row) => row.quote),
    lines: groupedBy(store.linesOfQuotes, (row) => row.quote),
    deal: byKey((ids) => store.dealsByIds(ids, visibility), byId),
    dealsOfEnquiry: groupedBy(store.dealsOfEnquiries, (row) => row.enquiry),
    dealsOfPortal: pagedBy<OfStatuses<DealRow>, DealPage>((ids, args) => store.dealPagesUnder(ids, args, visibility)),
    liveDealOfQuote: byKey(store.liveDealsOfQuotes, (row) => row.quote),

    tradeFair: byKey(store.tradeFairsByIds, byId),
    delegation: byKey((ids) => store.delegationsByIds(ids, visibility), byId),
    delegationsToFair: pagedBy<PageUnderArguments, DelegationPage>((ids, args) =>
      store.delegationPagesUnder(ids, args, visibility),
    ),
    delegationsOfEnterprise: groupedBy(
      (ids: readonly string[]) => store.delegationsOfEnterprises(ids, visibility),
      (row) => row.enterprise,
    ),
    participants: groupedBy(store.participantsOf, (row) => row.delegation),
    assistance: byKey((ids) => store.assistancesByIds(ids, visibility), byId),
    assistanceOfFair: groupedBy(
      (ids: readonly string[]) => store.assistancesOfFairs(ids, visibility),
      (row) => row.fair ?? '',
    ),
    assistanceOfDelegation: groupedBy(
      (ids: readonly string[]) => store.assistancesOfDelegations(ids, visibility),
      (row) => row.delegation ?? '',
    ),
    scheme: byKey(store.assistanceSchemesByCodes, (row) => row.code),
    spendings: groupedBy(store.spendingsOf, (row) => row.assistance),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders, Store>;
