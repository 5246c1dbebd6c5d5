import { organizationId } from '../../drizzle/seed/ids.ts';

/** The marketplaces that the large set has listings on: the demo client of each, and its organisation. */
export const PARTNERS: readonly { readonly client: string; readonly id: string }[] = ['flipkart', 'amazon'].map(
  (client) => ({ client, id: organizationId(client) }),
);

export type Headers = Readonly<Record<string, string>>;

/** What requests of each partner carry, by its id. */
export type HeadersOfPartners = Readonly<Record<string, Headers>>;

export const headersOfPartners = (headersOf: (id: string) => Headers): HeadersOfPartners =>
  Object.fromEntries(PARTNERS.map(({ id }) => [id, headersOf(id)]));
