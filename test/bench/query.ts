/**
 * What everything is measured on: a page of twenty listings of one partner, each with its enterprise, its co-operative
 * and its partner. Four subgraphs; five statements when a resolver asks for what its type needs. The partner is
 * whoever asks, and sees its own listings only. The Udyam number is guarded from partners, so the day of registration
 * stands in its place.
 */
export const pageQuery = (rows: number): string => `query Catalogue($after: String) {
  listings(first: ${rows}, after: $after) {
    edges {
      node {
        id
        title
        price { paise }
        hasGi
        seller {
          __typename
          ... on Enterprise { name registeredAt class district { name } state { name } }
          ... on Cooperative { name }
        }
        cooperative { name memberCounts { total } }
        partner { name }
        programme { name }
      }
    }
  }
}`;

export const PAGE_SIZE = 20;

/** One listing as everything that is measured has to answer it, whatever its query language. */
export interface ListingAnswer {
  readonly id: string;
  readonly title: string;
  readonly price: { readonly paise: number };
  readonly hasGi: boolean;
  readonly seller: EnterpriseAnswer | { readonly __typename: 'Cooperative'; readonly name: string };
  readonly cooperative: { readonly name: string; readonly memberCounts: { readonly total: number } | null } | null;
  readonly partner: { readonly name: string };
  readonly programme: { readonly name: string } | null;
}

interface EnterpriseAnswer {
  readonly __typename: 'Enterprise';
  readonly name: string;
  readonly registeredAt: string;
  readonly class: string | null;
  readonly district: { readonly name: string };
  readonly state: { readonly name: string };
}

/** The answer of a graph to `PAGE_QUERY`. */
export interface PageAnswer {
  readonly data: { readonly listings: { readonly edges: readonly { readonly node: ListingAnswer }[] } };
}

export const pageAnswer = (nodes: readonly ListingAnswer[]): PageAnswer => ({
  data: { listings: { edges: nodes.map((node) => ({ node })) } },
});
