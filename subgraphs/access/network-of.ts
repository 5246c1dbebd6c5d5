/** What tries are counted by: an IPv4 address, or the /64 of an IPv6 address, since whoever has one of those has all of it. */
export function networkOf(address: string): string {
  if (address.startsWith('::ffff:') && address.includes('.')) return address.slice('::ffff:'.length);
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const missing = 8 - groups.length - tail.split(':').filter(Boolean).length;
  return [...groups, ...Array.from({ length: address.includes('::') ? missing : 0 }, () => '0')].slice(0, 4).join(':');
}
