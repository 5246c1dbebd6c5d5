import { errors } from 'undici';
import { AddressRefused, addressesOf, HOST_REFUSED } from './addresses.ts';
import { exchange, type Message } from './exchange.ts';
import { createPlaceOf } from './networks.ts';
import { createResolve } from './resolve.ts';
import type { OutboundSettings } from './settings.ts';
import { isRefusal, type Refusal, readTarget, type Target } from './target.ts';

/** Sends to addresses that clients of the hub named: to the public internet, and to what the hub's operators opened beside it. */
export interface Outbound {
  /**
   * What is wrong with a URL, as far as it can be told now; null when nothing is. It is a courtesy to whoever names it: a name
   * may lead elsewhere a moment later, so `post` judges again.
   */
  examine(url: string): Promise<Refusal | null>;
  /** One request and its answer. Never rejects, whatever the other side does. */
  post(url: string, message: Message): Promise<Exchange>;
}

/** What came of a request. Nothing of the answer but its status is kept: its text is nobody's to read. */
export type Exchange =
  | { readonly outcome: 'ANSWERED'; readonly status: number }
  | { readonly outcome: Failure; readonly status: null };

/** `REFUSED`: nothing was connected to. `UNTRUSTED`: the certificate is of another name, or vouched for by nobody known. */
export type Failure = 'REFUSED' | 'UNREACHABLE' | 'UNTRUSTED' | 'TIMED_OUT';

/** Times in milliseconds. */
export interface Patience {
  /** For names to be resolved, a connection to be made and everything after it. */
  readonly exchangeMs: number;
  /** For one address to take a connection. */
  readonly connectMs: number;
}

const PATIENCE: Patience = { exchangeMs: 10_000, connectMs: 3_000 };

export function createOutbound(settings: OutboundSettings, patience: Patience = PATIENCE): Outbound {
  const means = { resolve: createResolve(settings.dnsServers), placeOf: createPlaceOf(settings.allowedNetworks) };
  const check = (target: Target, signal: AbortSignal) => addressesOf(target, means, signal);

  return {
    async examine(url) {
      const target = readTarget(url, settings);
      if (isRefusal(target)) return target;
      const signal = AbortSignal.timeout(patience.exchangeMs);
      try {
        await check(target, signal);
        return null;
      } catch (error) {
        if (error instanceof AddressRefused) return error.refusal;
        if (signal.aborted) return HOST_REFUSED;
        throw error;
      }
    },
    async post(url, message) {
      const target = readTarget(url, settings);
      if (isRefusal(target)) return { outcome: 'REFUSED', status: null };
      const signal = AbortSignal.timeout(patience.exchangeMs);
      const addresses = () => check(target, signal);
      try {
        const status = await exchange(target, message, { addresses, connectMs: patience.connectMs, signal });
        return { outcome: 'ANSWERED', status };
      } catch (error) {
        return { outcome: signal.aborted ? 'TIMED_OUT' : failureOf(error), status: null };
      }
    },
  };
}

/** Codes of Node's TLS and of OpenSSL: DEPTH_ZERO_SELF_SIGNED_CERT, UNABLE_TO_VERIFY_LEAF_SIGNATURE, ERR_TLS_CERT_ALTNAME_INVALID. */
const OF_TLS = /^ERR_(TLS|SSL)_|^EPROTO$|^UNABLE_TO_|CERT/;

function failureOf(error: unknown): Failure {
  if (error instanceof AddressRefused) return 'REFUSED';
  if (error instanceof errors.ConnectTimeoutError) return 'TIMED_OUT';
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return OF_TLS.test(code) ? 'UNTRUSTED' : 'UNREACHABLE';
}
