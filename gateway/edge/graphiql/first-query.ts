import type { Audience } from '../../../subgraphs/shared/principal.ts';

/** What the editor shows to someone who has not typed anything yet: a start, on what that audience comes for. */
export const FIRST_QUERY: Readonly<Record<Audience, string>> = {
  partner: `
# The schema is that of partners.
# Ctrl-Space completes, Ctrl-Enter runs.
query Catalogue {
  products(first: 5) {
    edges {
      node {
        title
        price { formatted }
        gi { name }
        district { name }
        seller {
          __typename
          ... on Enterprise { name }
          ... on Cooperative { name }
        }
      }
    }
  }
}`,
  bureau: `
# The schema is that of state bureaus.
# Ctrl-Space completes, Ctrl-Enter runs.
query Register {
  enterprises(first: 5) {
    edges {
      node {
        name
        kind
        district { name }
        sector { name }
        synthetic
      }
    }
  }
}`,
  admin: `
# The schema is the whole graph's.
# Ctrl-Space completes, Ctrl-Enter runs.
query Organisations {
  organizations(first: 10) {
    edges {
      node {
        id
        name
        kind
      }
    }
  }
}`,
};

/** Holds for any graph. */
export const OPEN_FIRST_QUERY = `
# Ctrl-Space completes, Ctrl-Enter runs.
query Graph {
  __schema {
    queryType {
      fields {
        name
        description
      }
    }
  }
}`;
