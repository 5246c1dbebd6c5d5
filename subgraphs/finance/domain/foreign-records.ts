import { z } from 'zod';
import { isIdOf } from '../../shared/ids.ts';
import type { EntityReference } from '../../shared/subgraph.ts';
import type { Context } from '../loaders.ts';

const coded = z.object({ code: z.string() });
const enterpriseFacts = z.object({
  kind: z.string(),
  status: z.string(),
  state: coded,
  district: coded.nullish(),
});

export type EnterpriseFacts = z.infer<typeof enterpriseFacts>;

/** Fields that only the owner of a type has, so that the question reaches it and not a stub of the type elsewhere. */
const SELECTIONS = {
  State: 'name',
  Organization: 'name',
  Enterprise: 'kind status state { code } district { code }',
} as const;

/** What other subgraphs know of the records that an input names; null and false for what is not there, or not the caller's to see. */
export interface ForeignRecords {
  readonly hasState: boolean;
  readonly hasOrganization: boolean;
  readonly enterprise: EnterpriseFacts | null;
}

export interface Named {
  readonly state?: string | null | undefined;
  readonly organization?: string | null | undefined;
  readonly enterprise?: string | null | undefined;
}

/** One question to the graph for all of them. An id that is not of its type is not asked for, and so not found. */
export async function findForeign({ graph }: Context, named: Named): Promise<ForeignRecords> {
  const references: EntityReference[] = [
    ...(named.state ? [{ __typename: 'State', id: named.state }] : []),
    ...(named.organization && isIdOf('Organization', named.organization)
      ? [{ __typename: 'Organization', id: named.organization }]
      : []),
    ...(named.enterprise && isIdOf('Enterprise', named.enterprise)
      ? [{ __typename: 'Enterprise', id: named.enterprise }]
      : []),
  ];
  const answers = references.length === 0 ? [] : await graph.find(references, SELECTIONS);
  const found = new Map(references.map(({ __typename }, position) => [__typename, answers[position] ?? null]));
  const enterprise = found.get('Enterprise') ?? null;
  return {
    hasState: (found.get('State') ?? null) !== null,
    hasOrganization: (found.get('Organization') ?? null) !== null,
    enterprise: enterprise && enterpriseFacts.parse(enterprise),
  };
}
