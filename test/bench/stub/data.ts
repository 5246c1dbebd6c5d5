import { extraField, STUB_SUBGRAPHS } from './schema.ts';

/** An object as stubs keep it: `__typename` tells its type. */
export type Thing = Readonly<Record<string, unknown>>;

const LISTINGS = 12_000;
const ENTERPRISES = 2_000;
const COOPERATIVES = 40;
const PROGRAMMES = 3;
const PARTNERS = 2;

/** Identifiers as long as the hub's. */
const idOf = (prefix: string, index: number): string => `${prefix}_01dxf6dt00e5${String(index).padStart(14, '0')}`;

const many = (count: number, make: (index: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, index) => make(index));

const enterprises = many(ENTERPRISES, (index) => ({
  __typename: 'Enterprise',
  id: idOf('ent', index),
  name: `Enterprise ${index} of Handloom Makers`,
  registeredAt: `2021-0${1 + (index % 9)}-1${index % 10}`,
  class: ['MICRO', 'SMALL', 'MEDIUM'][index % 3],
  district: { __typename: 'District', name: `District ${index % 75}` },
  state: { __typename: 'State', name: `State ${index % 5}` },
}));

const cooperatives = many(COOPERATIVES, (index) => ({
  __typename: 'Cooperative',
  id: idOf('coop', index),
  name: `Weavers' Society ${index}`,
  memberCounts: { __typename: 'MemberCounts', total: 100 + index },
}));

const programmes = many(PROGRAMMES, (index) => ({
  __typename: 'Programme',
  id: idOf('prg', index),
  name: `Programme ${index}`,
}));
const partners = many(PARTNERS, (index) => ({
  __typename: 'Organization',
  id: idOf('org', index),
  name: `Marketplace ${index}`,
}));

/** In the order of pages. Nine in ten are an enterprise's, one in ten a co-operative's own; four in ten name one. */
export const listings: readonly Thing[] = many(LISTINGS, (index) => {
  const cooperative = cooperatives[index % COOPERATIVES];
  const id = idOf('lst', index);
  return {
    __typename: 'Listing',
    id,
    title: `Saree of silk, number ${index}`,
    price: { __typename: 'Money', paise: 10_000 + index * 100 },
    hasGi: index % 4 === 0,
    seller: index % 10 === 0 ? cooperative : enterprises[(index * 7) % ENTERPRISES],
    cooperative: index % 10 < 4 ? cooperative : null,
    partner: partners[index % PARTNERS],
    programme: programmes[index % PROGRAMMES],
    ...Object.fromEntries(
      STUB_SUBGRAPHS.slice(4).map((name) => [extraField(name), `what ${name} says of listing ${index}`]),
    ),
  };
});

const things: ReadonlyMap<unknown, Thing> = new Map(
  [...listings, ...enterprises, ...cooperatives, ...programmes, ...partners].map((thing) => [thing.id, thing]),
);

export const findThing = (id: unknown): Thing | null => things.get(id) ?? null;

/** The page after a listing, named by its place; from the beginning without one. */
export function listingsAfter(after: unknown, first: unknown): Thing {
  const start = typeof after === 'string' ? Number(after) + 1 : 0;
  const page = listings.slice(start, start + Number(first));
  return {
    __typename: 'ListingConnection',
    edges: page.map((node) => ({ __typename: 'ListingEdge', node })),
  };
}
