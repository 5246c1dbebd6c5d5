import { isIP } from 'node:net';
import type { Place } from './networks.ts';
import type { Resolve } from './resolve.ts';
import type { Refusal, Target } from './target.ts';

/** Nothing is sent there. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(`expected ${refusal.expected}`);
    this.refusal = refusal;
  }
}

/**
 * A name without addresses and one with addresses that are nobody's business read the same: the hub must not tell who asks
 * which names a network has inside.
 */
export const HOST_REFUSED: Refusal = {
  kind: 'ADDRESS',
  expected: 'a host that is in the public DNS, with public addresses only',
};

const SCHEME_REFUSED: Refusal = {
  kind: 'ADDRESS',
  expected: 'https: http is spoken only within networks that the operators of the hub have opened',
};

/**
 * The addresses of a target, each of which may be connected to. Throws AddressRefused when one of them may not, even if
 * others may: a name that leads into both is none that somebody serves to the public.
 */
export async function addressesOf(
  { url, host }: Target,
  { resolve, placeOf }: { readonly resolve: Resolve; readonly placeOf: (address: string) => Place },
  signal: AbortSignal,
): Promise<readonly string[]> {
  const addresses = isIP(host) === 0 ? await resolve(host, signal) : [host];
  const places = new Set(addresses.map(placeOf));
  if (places.size === 0 || places.has('closed')) throw new AddressRefused(HOST_REFUSED);
  if (url.protocol === 'http:' && places.has('public')) throw new AddressRefused(SCHEME_REFUSED);
  return addresses;
}
