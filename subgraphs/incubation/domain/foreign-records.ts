import { z } from 'zod';
import { isIdOf } from '../../shared/ids.ts';
import type { EntityReference } from '../../shared/subgraph.ts';
import type { Context } from '../loaders.ts';

const coded = z.object({ code: z.string() });
const identified = z.object({ id: z.string() });

const sellerFacts = z.object({ status: z.string(), state: coded, district: coded.nullish() });
const mouFacts = z.object({
  status: z.string(),
  state: coded,
  programme: identified.nullish(),
  signedOn: z.string().nullish(),
  signedOnPrecision: z.string().nullish(),
  effectiveFrom: z.string().nullish(),
  effectiveTo: z.string().nullish(),
  parties: z.array(z.object({ role: z.string(), organization: identified.nullish() })),
  scope: z.object({
    states: z.array(coded),
    districts: z.array(coded),
    cooperatives: z.array(
      z.object({ cooperative: identified.nullish(), from: z.string().nullish(), to: z.string().nullish() }),
    ),
  }),
});
const programmeFacts = z.object({ organization: identified, state: coded.nullish() });
const districtFacts = z.object({ state: coded });

export type SellerFacts = z.infer<typeof sellerFacts>;
export type MouFacts = z.infer<typeof mouFacts>;
export type ProgrammeFacts = z.infer<typeof programmeFacts>;
export type DistrictFacts = z.infer<typeof districtFacts>;

/** What is asked of each type: the fields that the facts above have. */
const SELECTIONS = {
  Enterprise: 'status state { code } district { code }',
  Cooperative: 'status state { code } district { code }',
  Mou: `status state { code } programme { id } signedOn signedOnPrecision effectiveFrom effectiveTo
    parties { role organization { id } }
    scope { states { code } districts { code } cooperatives { cooperative { id } from to } }`,
  Programme: 'organization { id } state { code }',
  District: 'state { code }',
} as const;

/** What other subgraphs know of the records that an input names: null for what does not exist or is not the caller's to see. */
export interface ForeignRecords {
  readonly seller: SellerFacts | null;
  readonly mou: MouFacts | null;
  readonly programme: ProgrammeFacts | null;
  readonly district: DistrictFacts | null;
  /** Of the organisations named, those that exist. */
  readonly organizations: ReadonlySet<string>;
}

export interface Named {
  readonly seller?: string | undefined;
  readonly mou?: string | null | undefined;
  readonly programme?: string | null | undefined;
  /** LGD code. */
  readonly district?: string | null | undefined;
  readonly organizations?: readonly string[];
}

type Typename = Exclude<keyof typeof SELECTIONS, 'District'> | 'Organization';

/** One question to the graph for all of them. An id that is not of its type is not asked for, and so not found. */
export async function findForeign({ graph }: Context, named: Named): Promise<ForeignRecords> {
  const organizations = [...new Set(named.organizations ?? [])];
  const candidates: readonly (readonly [Typename, string | null | undefined])[] = [
    ['Enterprise', named.seller],
    ['Cooperative', named.seller],
    ['Mou', named.mou],
    ['Programme', named.programme],
    ...organizations.map((id) => ['Organization', id] as const),
  ];
  const references = candidates.flatMap(([__typename, id]): EntityReference[] =>
    id && isIdOf(__typename, id) ? [{ __typename, id }] : [],
  );
  if (named.district) references.push({ __typename: 'District', id: named.district });
  const answers = references.length === 0 ? [] : await graph.find(references, SELECTIONS);
  const found = new Map(references.map(({ id }, position) => [id, answers[position] ?? null]));
  const factsOf = <Facts>(schema: z.ZodType<Facts>, id: string | null | undefined): Facts | null => {
    const answer = id ? (found.get(id) ?? null) : null;
    return answer === null ? null : schema.parse(answer);
  };
  return {
    seller: factsOf(sellerFacts, named.seller),
    mou: factsOf(mouFacts, named.mou),
    programme: factsOf(programmeFacts, named.programme),
    district: factsOf(districtFacts, named.district),
    organizations: new Set(organizations.filter((id) => (found.get(id) ?? null) !== null)),
  };
}
