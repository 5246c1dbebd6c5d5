import { BlockList, isIP } from 'node:net';

/** A network as operators write it: `10.20.0.0/16`, `fd12:3456::/32`, or a single address. */
export type Cidr = string;

/**
 * Where an address is: in the public internet, in a network that the operator of the hub opened, or in one that nobody
 * outside has to do with.
 */
export type Place = 'public' | 'opened' | 'closed';

/**
 * What of IPv4 is not the public internet: https://www.iana.org/assignments/iana-ipv4-special-registry and the multicast space
 * of RFC 5771. Networks that are special and yet globally reachable (AS112, AMT) are in it too: nobody serves anything there.
 */
const CLOSED_IPV4: readonly Cidr[] = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carriers (CGNAT)
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, where clouds keep their metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.31.196.0/24', // AS112
  '192.52.193.0/24', // AMT
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '192.175.48.0/24', // AS112
  '198.18.0.0/15', // benchmarking
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and the broadcast address
];

/**
 * The only IPv6 addresses that anybody was given so far: https://www.iana.org/assignments/ipv6-address-space. Outside of it
 * are, among others, loopback, unspecified, link-local, site-local, unique local (with fd00:ec2::254) and multicast addresses,
 * and those with an IPv4 address in them (::ffff:0:0/96, 64:ff9b::/96, 64:ff9b:1::/48).
 */
const PUBLIC_IPV6: Cidr = '2000::/3';

/** What of it is special: https://www.iana.org/assignments/iana-ipv6-special-registry. */
const CLOSED_IPV6: readonly Cidr[] = [
  '2001::/23', // protocol assignments, Teredo among them
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4: an IPv4 address is in it
  '2620:4f:8000::/48', // AS112
  '3fff::/20', // documentation
];

/** Tells where an address is, of any text that may be one; what is no address is closed. */
export function createPlaceOf(openedNetworks: readonly Cidr[]): (address: string) => Place {
  const opened = blockListOf(openedNetworks);
  const closed = blockListOf([...CLOSED_IPV4, ...CLOSED_IPV6]);
  const publicIpv6 = blockListOf([PUBLIC_IPV6]);
  return (address) => {
    const version = isIP(address);
    // A zone (fe80::1%eth0) names an interface of this machine.
    if (version === 0 || address.includes('%')) return 'closed';
    const family = version === 4 ? 'ipv4' : 'ipv6';
    if (opened.check(address, family)) return 'opened';
    if (closed.check(address, family)) return 'closed';
    return version === 4 || publicIpv6.check(address, family) ? 'public' : 'closed';
  };
}

const LENGTHS: Readonly<Record<number, number>> = { 4: 32, 6: 128 };

/** Address and length of a network's prefix; null when it is none. */
function partsOf(cidr: Cidr) {
  const [address = '', prefix, ...rest] = cidr.split('/');
  const most = LENGTHS[isIP(address)];
  if (most === undefined || address.includes('%') || rest.length > 0) return null;
  if (prefix !== undefined && !/^\d{1,3}$/.test(prefix)) return null;
  const length = prefix === undefined ? most : Number(prefix);
  return length > most ? null : { address, length, family: most === 32 ? ('ipv4' as const) : ('ipv6' as const) };
}

export const isCidr = (text: string): boolean => partsOf(text) !== null;

function blockListOf(networks: readonly Cidr[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const parts = partsOf(network);
    if (parts === null) throw new Error(`expected a network such as 10.20.0.0/16, got "${network}"`);
    list.addSubnet(parts.address, parts.length, parts.family);
  }
  return list;
}
