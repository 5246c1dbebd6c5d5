import type { Principal } from '../../../subgraphs/shared/principal.ts';
import { createIdentitySigner } from '../../../subgraphs/shared/signed-identity.ts';
import { headersOfPartners } from '../partners.ts';

/** Who asks a peer: it takes a partner's word for it, which costs it less than a token does the hub. */
export const PARTNER_HEADER = 'x-partner';

export const partnerHeaders = headersOfPartners((id) => ({ [PARTNER_HEADER]: id }));

const principals: Readonly<Record<string, Principal>> = Object.fromEntries(
  Object.keys(partnerHeaders).map((id) => [
    id,
    {
      kind: 'CLIENT',
      id,
      audience: 'partner',
      organization: id,
      state: null,
      scopes: new Set(['catalogue:read', 'listing:write', 'mou:read']),
    },
  ]),
);

/** The principal that a header names. The same object each time, as the hub has one a token. */
export function principalOf(partner: unknown): Principal {
  const principal = typeof partner === 'string' ? principals[partner] : undefined;
  if (principal === undefined) throw new Error(`expected a partner in ${PARTNER_HEADER}, got ${partner}`);
  return principal;
}

type HeadersForSubgraph = (subgraph: string, partner: unknown) => Promise<Record<string, string>>;

/** What a peer's calls of our subgraphs carry: who asks, signed as the hub signs it. Nothing for stubs. */
export function subgraphHeaders(secret: string): HeadersForSubgraph {
  if (secret === '') return async () => ({});
  const key = Buffer.from(secret, 'base64');
  const signers = new Map<string, ReturnType<typeof createIdentitySigner>>();
  return async (subgraph, partner) => {
    let signer = signers.get(subgraph);
    if (signer === undefined) {
      signer = createIdentitySigner(key, subgraph);
      signers.set(subgraph, signer);
    }
    return { authorization: `Bearer ${await signer.forReading(principalOf(partner))}` };
  };
}
