import { z } from 'zod';
import type { EntityDirectory, EntityReference } from '../../shared/subgraph.ts';

/** What others count, as the graph tells it of the caller. */

const place = z.object({ code: z.string() });
const sellers = z.object({
  sellerCounts: z.array(
    z.object({ district: place.nullable(), enrolled: z.number(), onboarded: z.number(), trained: z.number() }),
  ),
});
const listings = z.object({
  listingCounts: z.array(z.object({ state: place, district: place.nullable(), live: z.number() })),
});
const registrations = z.object({ units: z.number() });

export type SellerCount = z.infer<typeof sellers>['sellerCounts'][number];
export type ListingCount = z.infer<typeof listings>['listingCounts'][number];

/** Days from and to which registrations count, both included; null: without a bound. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** What is to be counted, each once. */
export interface Wanted {
  /** Ids of MoUs whose sellers are counted. */
  readonly mous: ReadonlySet<string>;
  /** Ids of organisations whose listings are counted. */
  readonly organizations: ReadonlySet<string>;
  /** Codes of districts and states whose registrations are counted. */
  readonly districts: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
  readonly periods: readonly Period[];
}

export interface Counts {
  /** Undefined where the caller may not know. */
  sellers(mou: string): readonly SellerCount[] | undefined;
  listings(organization: string): readonly ListingCount[] | undefined;
  registered(kind: 'District' | 'State', code: string, period: Period): number | undefined;
}

const argumentOf = (name: string, day: string | null): string[] => (day === null ? [] : [`${name}: "${day}"`]);

/** `r0: registrations(from: "2021-02-18") { units }`, one for each period; the days are checked dates of our own tables. */
function registrationsIn(periods: readonly Period[]): string {
  return periods
    .map(({ from, to }, at) => {
      const given = [...argumentOf('from', from), ...argumentOf('to', to)];
      return `r${at}: registrations${given.length > 0 ? `(${given.join(', ')})` : ''} { units }`;
    })
    .join(' ');
}

/** Asks the graph for all that is wanted in one call. */
export async function countInGraph(graph: EntityDirectory, wanted: Wanted): Promise<Counts> {
  const references: EntityReference[] = [
    ...[...wanted.mous].map((id) => ({ __typename: 'Mou', id })),
    ...[...wanted.organizations].map((id) => ({ __typename: 'Organization', id })),
    ...[...wanted.districts].map((id) => ({ __typename: 'District', id })),
    ...[...wanted.states].map((id) => ({ __typename: 'State', id })),
  ];
  const registered = registrationsIn(wanted.periods);
  const found =
    references.length === 0
      ? []
      : await graph.find(references, {
          Mou: 'sellerCounts { district { code } enrolled onboarded trained }',
          Organization: 'listingCounts { state { code } district { code } live }',
          District: registered,
          State: registered,
        });
  const entities = new Map(references.map(({ __typename, id }, at) => [`${__typename}/${id}`, found[at] ?? undefined]));
  return {
    sellers: (mou) => sellers.safeParse(entities.get(`Mou/${mou}`)).data?.sellerCounts,
    listings: (organization) => listings.safeParse(entities.get(`Organization/${organization}`)).data?.listingCounts,
    registered(kind, code, period) {
      const at = wanted.periods.findIndex(({ from, to }) => from === period.from && to === period.to);
      return registrations.safeParse(entities.get(`${kind}/${code}`)?.[`r${at}`]).data?.units;
    },
  };
}
