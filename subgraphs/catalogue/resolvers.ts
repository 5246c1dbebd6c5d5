import { requireScope } from '../shared/authorisation.ts';
import { isIdOf } from '../shared/ids.ts';
import { money } from '../shared/money.ts';
import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { listListings } from './domain/list-listings.ts';
import { listProducts } from './domain/list-products.ts';
import { publishProduct } from './domain/publish-product.ts';
import { putListing } from './domain/put-listing.ts';
import { withdrawProduct } from './domain/withdraw-product.ts';
import type { Context } from './loaders.ts';
import type { ListingRow, ProductRow } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const productById = async (id: string, { loaders }: Context): Promise<ProductRow | null> =>
  isIdOf('Product', id) ? loaders.product.load(id) : null;
const listingById = async (id: string, { loaders }: Context): Promise<ListingRow | null> =>
  isIdOf('Listing', id) ? loaders.listing.load(id) : null;

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

  ProductCertification: {
    scheme: async ({ scheme }, _, { store }) => (await store.reference()).schemes.get(scheme)!,
    isValid({ validFrom, validTo }, { asOn }) {
      const day = asOn ?? dayInIndia(new Date());
      return validFrom <= day && (validTo === null || day <= validTo);
    },
  },

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
    certifications: ({ id }, _, { loaders }) => loaders.certifications.load(id),
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
    issues: ({ id }, _, { loaders }) => loaders.issues.load(id),
  },
};
