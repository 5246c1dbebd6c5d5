import type { OutboundSettings } from './settings.ts';

/** Why nothing is sent to a URL. What `expected` says may be shown to whoever named it: no address that a name has is in it. */
export interface Refusal {
  /** `FORM`: it is no such URL. `ADDRESS`: it is, and leads where nothing is sent. */
  readonly kind: 'FORM' | 'ADDRESS';
  readonly expected: string;
}

/** A URL whose form is right. Where its name leads is another question. */
export interface Target {
  readonly url: URL;
  /** Name or address without brackets: `::1`, not `[::1]`. */
  readonly host: string;
}

const LONGEST = 1_000;
const LONGEST_NAME = 253;
const USUAL_PORTS: readonly number[] = [443, 80];

const form = (expected: string): Refusal => ({ kind: 'FORM', expected });

/**
 * Reads a URL as WHATWG has it, which makes an address of every odd form that connects to one: `0x7f.1`, `2130706433`, `127.1`,
 * `0177.0.0.1`. From here on only what was read is used, never the text.
 */
export function readTarget(text: string, { allowedPorts }: Pick<OutboundSettings, 'allowedPorts'>): Target | Refusal {
  if (text.length > LONGEST) return form(`at most ${LONGEST} characters`);
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return form('an https URL');
  const url = new URL(text);
  const { protocol, username, password, hash, hostname, port } = url;
  if (protocol !== 'https:' && protocol !== 'http:') return form('an https URL');
  if (username !== '' || password !== '') return form('a URL without a name or a password');
  if (hash !== '' || text.includes('#')) return form('a URL without a fragment');
  if (hostname.endsWith('.') || hostname.length > LONGEST_NAME) return form('a host name without a dot at its end');
  const ports = [...new Set([...USUAL_PORTS, ...allowedPorts])];
  if (port !== '' && !ports.includes(Number(port)))
    return { kind: 'ADDRESS', expected: `a port that may be sent to: ${ports.join(', ')}` };
  return { url, host: hostname.replace(/^\[(.*)\]$/, '$1') };
}

export const isRefusal = (value: Target | Refusal): value is Refusal => 'kind' in value;
