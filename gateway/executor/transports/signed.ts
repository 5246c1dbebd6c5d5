import { bodyHash, createIdentitySigner } from '../../../subgraphs/shared/signed-identity.ts';
import { executorError } from '../errors.ts';
import type { SignIdentity } from './http.ts';

/** Tells a subgraph of ours who asks: queries by a token of lately, mutations by one of their own. */
export function signedIdentity(secret: Uint8Array, subgraph: string): SignIdentity {
  const signer = createIdentitySigner(secret, subgraph);
  return ({ kind }, { principal, requestId, idempotencyKey }, body) => {
    if (principal === null) throw executorError('FORBIDDEN', 'A subgraph answers only to a known principal.');
    if (kind === 'query') return signer.forReading(principal);
    return signer.forCall(principal, { requestId, idempotencyKey, body: bodyHash(body) });
  };
}
