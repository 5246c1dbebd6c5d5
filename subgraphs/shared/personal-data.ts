import DataLoader from 'dataloader';
import { isOfOwnState } from './authorisation.ts';
import type { SubgraphRequest } from './subgraph.ts';

interface Seller {
  readonly id: string;
  readonly state: string;
}

export interface PersonalData {
  /** A value of a seller's personal data; null for whoever may not see it, as if there were none. */
  of<Value>(seller: Seller, value: Value): Value | null | Promise<Value | null>;
}

/**
 * Contact and tax identifiers of sellers, for one request. Beside the scope `pii:read`, which the fields ask for themselves, one
 * must be the bureau of the seller's state, an admin, or a partner that the seller is enrolled with. Only of partners is the
 * graph asked, once for all sellers of a level, and anew in each request: who withdraws is gone from the next answer.
 */
export function createPersonalData(
  typename: 'Enterprise' | 'Cooperative',
  { principal, graph }: SubgraphRequest,
): PersonalData {
  if (principal.audience !== 'partner')
    return { of: ({ state }, value) => (isOfOwnState(principal, [state]) ? value : null) };

  const isEnrolled = new DataLoader<string, boolean>(async (ids) => {
    const sellers = await graph.find(
      ids.map((id) => ({ __typename: typename, id })),
      { [typename]: 'isEnrolledWithCaller' },
    );
    return sellers.map((seller) => seller?.isEnrolledWithCaller === true);
  });
  return { of: async ({ id }, value) => ((await isEnrolled.load(id)) ? value : null) };
}
