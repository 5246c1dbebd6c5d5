import { requireScope } from '../shared/authorisation.ts';
import { isIdOf } from '../shared/ids.ts';
import { money } from '../shared/money.ts';
import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { isValidByDays, statusOn, wasValid } from './domain/certificate-status.ts';
import { renewCertificate, revokeCertificate } from './domain/change-certificate.ts';
import { offerProduct, withdrawOffer } from './domain/change-offers.ts';
import { issueCertificate } from './domain/issue-certificate.ts';
import { listCertificates } from './domain/list-certificates.ts';
import { listListings } from './domain/list-listings.ts';
import { listProducts } from './domain/list-products.ts';
import { issuesOfListing, transitionsOfListing } from './domain/listing-standing.ts';
import { moveListing } from './domain/move-listing.ts';
import { pauseLapsedListings } from './domain/pause-lapsed-listings.ts';
import { publishProduct } from './domain/publish-product.ts';
import { putListing } from './domain/put-listing.ts';
import { reportListingIssues } from './domain/report-listing-issues.ts';
import { resolveListingIssue } from './domain/resolve-listing-issue.ts';
import { withdrawProduct } from './domain/withdraw-product.ts';
import type { Context } from './loaders.ts';
import type { CertificateRow, ListingRow, ProductRow } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const productById = async (id: string, { loaders }: Context): Promise<ProductRow | null> =>
  isIdOf('Product', id) ? loaders.product.load(id) : null;
const listingById = async (id: string, { loaders }: Context): Promise<ListingRow | null> =>
  isIdOf('Listing', id) ? loaders.listing.load(id) : null;
const certificateById = async (id: string, { loaders }: Context): Promise<CertificateRow | null> =>
  isIdOf('Certificate', id) ? loaders.certificate.load(id) : null;

/**
 * The scope of everything here is checked at the doors: root fields, fields on other subgraphs' entities, and references. A
 * check on each field of a listing would cost a page of them more than reading it.
 */
const atTheDoor = ({ principal }: Context): void => requireScope(principal, 'catalogue:read');

/** Only co-operatives and enterprises sell, so the prefix of the id is enough to tell. */
const sellerOf = (id: string) =>
  id.startsWith('coop_') ? ({ __typename: 'Cooperative', id } as const) : ({ __typename: 'Enterprise', id } as const);

const entity = (id: string | null) => (id === null ? null : { id });
const district = (code: string | null) => (code === null ? null : { code });

export const resolvers: Resolvers<Context> = {
  Query: {
    product: (_, { id }, context) => productById(id, context),
    products: (_, args, context) => listProducts(context, args),
    listing: (_, { id }, context) => listingById(id, context),
    listings: (_, args, context) => listListings(context, args),
    categories: async (_, _args, { store }) => [...(await store.reference()).categories.values()],
    category: async (_, { code }, { store }) => (await store.reference()).categories.get(code) ?? null,
    certificate: (_, { id }, context) => certificateById(id, context),
    certificates: (_, args, context) => listCertificates(context, args),
    certificationSchemes: async (_, _args, { store }) => [...(await store.reference()).schemes.values()],
  },

  Mutation: {
    publishProduct: async (_, args, context) =>
      resultOf(await publishProduct(context, args), ({ row, ...rest }) => ({
        __typename: 'PublishProductPayload',
        product: row,
        ...rest,
      })),
    withdrawProduct: async (_, args, context) =>
      resultOf(await withdrawProduct(context, args), ({ row, ...rest }) => ({
        __typename: 'WithdrawProductPayload',
        product: row,
        ...rest,
      })),
    putListing: async (_, args, context) =>
      resultOf(await putListing(context, args), ({ row, ...rest }) => ({
        __typename: 'PutListingPayload',
        listing: row,
        ...rest,
      })),
    moveListing: async (_, args, context) =>
      resultOf(await moveListing(context, args), ({ row, ...rest }) => ({
        __typename: 'MoveListingPayload',
        listing: row,
        ...rest,
      })),
    reportListingIssues: async (_, args, context) =>
      resultOf(await reportListingIssues(context, args), ({ row, ...rest }) => ({
        __typename: 'ReportListingIssuesPayload',
        listing: row,
        ...rest,
      })),
    resolveListingIssue: async (_, args, context) =>
      resultOf(await resolveListingIssue(context, args), ({ row, ...rest }) => ({
        __typename: 'ResolveListingIssuePayload',
        listing: row,
        ...rest,
      })),
    offerProduct: async (_, args, context) =>
      resultOf(await offerProduct(context, args), ({ row, ...rest }) => ({
        __typename: 'OfferProductPayload',
        product: row,
        ...rest,
      })),
    withdrawOffer: async (_, args, context) =>
      resultOf(await withdrawOffer(context, args), ({ row, ...rest }) => ({
        __typename: 'WithdrawOfferPayload',
        product: row,
        ...rest,
      })),
    issueCertificate: async (_, args, context) =>
      resultOf(await issueCertificate(context, args), ({ row, ...rest }) => ({
        __typename: 'IssueCertificatePayload',
        certificate: row,
        ...rest,
      })),
    renewCertificate: async (_, args, context) =>
      resultOf(await renewCertificate(context, args), ({ row, ...rest }) => ({
        __typename: 'RenewCertificatePayload',
        certificate: row,
        ...rest,
      })),
    revokeCertificate: async (_, args, context) =>
      resultOf(await revokeCertificate(context, args), ({ row, ...rest }) => ({
        __typename: 'RevokeCertificatePayload',
        certificate: row,
        ...rest,
      })),
    pauseLapsedListings: (_, args, context) => pauseLapsedListings(context, args),
  },

  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    products: ({ id }, args, { loaders }) => loaders.productsOfSeller.load(id, args),
  },

  Cooperative: {
    __resolveReference: ({ id }) => ({ id }),
    products: ({ id }, args, { loaders }) => loaders.productsOfCooperative.load(id, args),
  },

  GeographicalIndication: {
    __resolveReference: ({ id }) => ({ id }),
    products: ({ id }, args, { loaders }) => loaders.productsOfGi.load(id, args),
  },

  Organization: {
    __resolveReference: ({ id }) => ({ id }),
    listings: ({ id }, args, { loaders }) => loaders.listingsOfPartner.load(id, args),
    listingCounts: ({ id }, _, { loaders }) => loaders.listingCounts.load(id),
  },

  ListingCount: {
    state: ({ state }) => ({ code: state }),
    district: (row) => district(row.district),
  },

  Category: {
    async __resolveReference({ code }, context) {
      atTheDoor(context);
      return (await context.store.reference()).categories.get(code) ?? null;
    },
    parent: async ({ parent }, _, { store }) =>
      parent === null ? null : ((await store.reference()).categories.get(parent) ?? null),
  },

  CertificationScheme: {
    async __resolveReference({ code }, context) {
      atTheDoor(context);
      return (await context.store.reference()).schemes.get(code) ?? null;
    },
    state: ({ state }) => (state === null ? null : { code: state }),
  },

  Certificate: {
    async __resolveReference({ id }, context) {
      atTheDoor(context);
      return certificateById(id, context);
    },
    scheme: async ({ scheme }, _, { store }) => (await store.reference()).schemes.get(scheme)!,
    product: ({ product }, _, { loaders }) => (product === null ? null : loaders.product.load(product)),
    seller: ({ seller }) => sellerOf(seller),
    state: ({ state }) => ({ code: state }),
    status: (row, { on }) => statusOn(row, on ?? dayInIndia(new Date())),
    async isValid(row, { asOn }, { loaders }) {
      const day = asOn ?? dayInIndia(new Date());
      return isValidByDays(row, day) ?? wasValid(await loaders.certificateChanges.load(row.id), day);
    },
    history: ({ id }, _, { loaders }) => loaders.certificateChanges.load(id),
  },

  ProductOffer: { partner: ({ partner }) => ({ id: partner }) },

  Product: {
    async __resolveReference({ id }, context) {
      atTheDoor(context);
      return productById(id, context);
    },
    seller: ({ seller }) => sellerOf(seller),
    cooperative: ({ cooperative }) => entity(cooperative),
    state: ({ state }) => ({ code: state }),
    district: (row) => district(row.district),
    category: async ({ category }, _, { store }) => (await store.reference()).categories.get(category)!,
    attributes: ({ id }, _, { loaders }) => loaders.attributes.load(id),
    gi: ({ gi }) => entity(gi),
    hasGi: ({ gi }) => gi !== null,
    odopProduct: ({ odopProduct }) => entity(odopProduct),
    certifications: ({ id }, _, { loaders }) => loaders.certificatesOfProduct.load(id),
    offers: ({ id }, _, { loaders }) => loaders.offers.load(id),
    price: ({ price }) => money(price),
    images: ({ id }, _, { loaders }) => loaders.images.load(id),
    listings: ({ id }, args, { loaders }) => loaders.listingsOfProduct.load(id, args),
  },

  Listing: {
    async __resolveReference({ id }, context) {
      atTheDoor(context);
      return listingById(id, context);
    },
    product: ({ product }, _, { loaders }) => loaders.product.load(product),
    partner: ({ partner }) => ({ id: partner }),
    programme: ({ programme }) => entity(programme),
    price: ({ price }) => money(price),
    seller: ({ seller }) => sellerOf(seller),
    cooperative: ({ cooperative }) => entity(cooperative),
    state: ({ state }) => ({ code: state }),
    district: (row) => district(row.district),
    gi: ({ gi }) => entity(gi),
    hasGi: ({ gi }) => gi !== null,
    issues: (row, args, context) => issuesOfListing(context, row, args),
    history: ({ id }, _, { loaders }) => loaders.listingChanges.load(id),
    allowedTransitions: (row, _, context) => transitionsOfListing(context, row),
  },

  ListingIssue: {
    number: (row) => ('position' in row ? row.position + 1 : null),
    code: (row) => ('position' in row ? null : row.code),
    source: (row) => ('position' in row ? 'PARTNER' : 'GRAPH'),
  },

  ListingChange: { organization: ({ organization }) => entity(organization) },
};
