import { encodeCursor } from '../../../subgraphs/shared/cursor.ts';
import type { DrawnPage } from '../dataset/positions.ts';
import type { ListingAnswer } from '../query.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  /** Below the address, with the query string. */
  readonly path: string;
  readonly body?: string;
}

/** How a page is asked for, and where its listings are in the answer. */
export interface Dialect {
  request(page: DrawnPage, path: string, query: string): HttpRequest;
  /** Throws, or gives what is not the page, when the answer is not one. */
  listings(answer: unknown): readonly ListingAnswer[];
}

const cursorOf = ({ title, id }: DrawnPage): string => encodeCursor({ order: 'TITLE_ASC', sortValue: title, id });

const nodesOf = (answer: unknown): readonly ListingAnswer[] =>
  (answer as { data: { listings: { edges: { node: ListingAnswer }[] } } }).data.listings.edges.map(({ node }) => node);

/** What its cursors in this order begin with. A wrong one is refused, which the load generator would see. */
const POSTGRAPHILE_ORDER = '00cab7cfc0';

export const POSTGRAPHILE_QUERY = `query Catalogue($partner: String!, $after: Cursor) {
  allListings(first: 20, after: $after, condition: { partner: $partner }, orderBy: [TITLE_ASC, ROW_ID_ASC]) {
    edges {
      node {
        rowId
        title
        price
        hasGi
        enterpriseBySeller { name registeredAt class districtByDistrict { name } stateByState { name } }
        cooperativeByCooperative { name memberTotal }
        organizationByPartner { name }
        programmeByProgramme { name }
      }
    }
  }
}`;

interface Named {
  readonly name: string;
}

interface PostgraphileListing {
  readonly rowId: string;
  readonly title: string;
  readonly price: string;
  readonly hasGi: boolean;
  readonly enterpriseBySeller:
    | (Named & { registeredAt: string; class: string; districtByDistrict: Named; stateByState: Named })
    | null;
  readonly cooperativeByCooperative: (Named & { memberTotal: number | null }) | null;
  readonly organizationByPartner: Named;
  readonly programmeByProgramme: Named | null;
}

function listingOf(node: PostgraphileListing): ListingAnswer {
  const { enterpriseBySeller: enterprise, cooperativeByCooperative: cooperative } = node;
  const members = cooperative?.memberTotal ?? null;
  return {
    id: node.rowId,
    title: node.title,
    price: { paise: Number(node.price) },
    hasGi: node.hasGi,
    seller:
      enterprise === null
        ? { __typename: 'Cooperative', name: cooperative?.name ?? '' }
        : {
            __typename: 'Enterprise',
            name: enterprise.name,
            registeredAt: enterprise.registeredAt,
            class: enterprise.class,
            district: enterprise.districtByDistrict,
            state: enterprise.stateByState,
          },
    cooperative: cooperative && { name: cooperative.name, memberCounts: members === null ? null : { total: members } },
    partner: node.organizationByPartner,
    programme: node.programmeByProgramme,
  };
}

export const DIALECTS = {
  graph: {
    request: (page, path, query) => ({
      method: 'POST',
      path,
      body: JSON.stringify({ query, variables: { after: cursorOf(page) } }),
    }),
    listings: nodesOf,
  },
  /** The stubs know pages by their place. */
  stub: {
    request: ({ id }, path, query) => ({
      method: 'POST',
      path,
      body: JSON.stringify({ query, variables: { after: id } }),
    }),
    listings: nodesOf,
  },
  /** PostGraphile names things its own way, and has no union of sellers. Its cursors are signed with what they order by. */
  postgraphile: {
    request: ({ partner, title, id }, path, query) => ({
      method: 'POST',
      path,
      body: JSON.stringify({
        query,
        variables: { partner, after: Buffer.from(JSON.stringify([POSTGRAPHILE_ORDER, title, id])).toString('base64') },
      }),
    }),
    listings: (answer) => {
      const { edges } = (answer as { data: { allListings: { edges: { node: PostgraphileListing }[] } } }).data
        .allListings;
      return edges.map(({ node }) => listingOf(node));
    },
  },
  address: {
    request: (page, path) => ({
      method: 'GET',
      path: `${path}?${new URLSearchParams({ partner: page.partner, after: cursorOf(page) })}`,
    }),
    listings: nodesOf,
  },
} as const satisfies Readonly<Record<string, Dialect>>;

export type DialectName = keyof typeof DIALECTS;
