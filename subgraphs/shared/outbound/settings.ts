import { isIP, isIPv4 } from 'node:net';
import { z } from 'zod';
import { type Environment, readVariable, type Variable } from '../environment.ts';
import { type Cidr, isCidr } from './networks.ts';

/** What the operator of the hub allows to addresses that its clients name. */
export interface OutboundSettings {
  /** Networks that are connected to although they are not the public internet, by http too. */
  readonly allowedNetworks: readonly Cidr[];
  /** Ports beside 443 and 80. */
  readonly allowedPorts: readonly number[];
  /** DNS servers that names are asked of; null: those of this machine. */
  readonly dnsServers: readonly string[] | null;
}

export const NOTHING_ALLOWED: OutboundSettings = { allowedNetworks: [], allowedPorts: [], dnsServers: null };

const listed = (text: string): string[] => text.split(',').map((part) => part.trim());

const NETWORKS: Variable<readonly Cidr[]> = {
  expected: 'networks such as 10.20.0.0/16 or fd12:3456::/32, with commas between several',
  schema: z
    .string()
    .transform(listed)
    .refine((networks) => networks.every(isCidr)),
};

const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;

const PORTS: Variable<readonly number[]> = {
  expected: 'ports such as 8443, with commas between several',
  schema: z
    .string()
    .transform(listed)
    .refine((ports) => ports.every(isPort))
    .transform((ports) => ports.map(Number)),
};

/** `192.0.2.53`, `192.0.2.53:5353`, `2001:db8::53` or `[2001:db8::53]:5353`. */
function isServer(text: string): boolean {
  if (isIP(text) !== 0) return true;
  const [, ipv6, ipv4 = '', port = ''] = /^(?:\[(.+)\]|([^:]+)):(\d+)$/.exec(text) ?? [];
  return isPort(port) && (ipv6 === undefined ? isIPv4(ipv4) : isIP(ipv6) === 6);
}

const SERVERS: Variable<readonly string[]> = {
  expected: 'addresses of DNS servers such as 192.0.2.53 or [2001:db8::53]:5353, with commas between several',
  schema: z
    .string()
    .transform(listed)
    .refine((servers) => servers.every(isServer)),
};

/** Throws a StartError that names the variable, what was expected and what came. */
export function readOutboundSettings(env: Environment): OutboundSettings {
  return {
    allowedNetworks: readVariable(env, 'WEBHOOK_ALLOWED_NETWORKS', NETWORKS) ?? NOTHING_ALLOWED.allowedNetworks,
    allowedPorts: readVariable(env, 'WEBHOOK_ALLOWED_PORTS', PORTS) ?? NOTHING_ALLOWED.allowedPorts,
    dnsServers: readVariable(env, 'WEBHOOK_DNS_SERVERS', SERVERS) ?? NOTHING_ALLOWED.dnsServers,
  };
}
