import DataLoader from 'dataloader';
import { z } from 'zod';
import { isIdOf } from '../../shared/ids.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';

const coded = z.object({ code: z.string() });
const identified = z.object({ id: z.string() });
const enterpriseFacts = z.object({
  kind: z.enum(['MSME', 'PUBLIC_SECTOR', 'STARTUP', 'ARTISAN', 'WEAVER']),
  status: z.string(),
  state: coded,
  district: z.object({ code: z.string(), industriesCentre: identified.nullish() }),
});
export type EnterpriseFacts = z.infer<typeof enterpriseFacts>;

const SELECTION = { Enterprise: 'kind status state { code } district { code industriesCentre { id } }' };

/** What the register says of enterprises: null for one that does not exist or is not the caller's to see. */
export const createSellerFacts = (graph: EntityDirectory): DataLoader<string, EnterpriseFacts | null> =>
  new DataLoader(async (ids) => {
    const askable = ids.filter((id) => isIdOf('Enterprise', id));
    const references = askable.map((id) => ({ __typename: 'Enterprise', id }));
    const found = askable.length === 0 ? [] : await graph.find(references, SELECTION);
    const facts = new Map(
      askable.map((id, position) => [id, found[position] ? enterpriseFacts.parse(found[position]) : null]),
    );
    return ids.map((id) => facts.get(id) ?? null);
  });
