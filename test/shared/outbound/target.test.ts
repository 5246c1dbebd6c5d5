import { describe, expect, it } from 'vitest';
import { readOutboundSettings } from '../../../subgraphs/shared/outbound/settings.ts';
import { isRefusal, readTarget } from '../../../subgraphs/shared/outbound/target.ts';

const read = (text: string) => readTarget(text, { allowedPorts: [8443] });
const hostOf = (text: string): string => {
  const target = read(text);
  return isRefusal(target) ? target.expected : target.host;
};

describe('a URL', () => {
  it.each([
    ['https://hooks.example.in/sangam?tenant=1', 'hooks.example.in'],
    ['https://HOOKS.example.in:8443/', 'hooks.example.in'],
    ['http://hooks.example.in', 'hooks.example.in'],
    ['https://क.example.in/', 'xn--11b.example.in'],
    ['https://[2606:4700::1111]/', '2606:4700::1111'],
  ])('%s leads to %s', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });

  it.each([
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://2130706433/', '127.0.0.1'],
    ['https://127.1/', '127.0.0.1'],
    ['https://0177.0.0.1/', '127.0.0.1'],
    ['https://127.0.0.1./', '127.0.0.1'],
    ['https://①②⑦.0.0.1/', '127.0.0.1'],
    ['https://0/', '0.0.0.0'],
    ['https://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['https://[0:0:0:0:0:ffff:7f00:1]/', '::ffff:7f00:1'],
    ['https:\\\\127.0.0.1\\x', '127.0.0.1'],
    ['https:127.0.0.1', '127.0.0.1'],
  ])('%s leads to the address that a connection would go to', (text, host) => {
    expect(hostOf(text)).toBe(host);
  });

  it.each([
    ['ftp://hooks.example.in/', 'FORM'],
    ['file:///etc/passwd', 'FORM'],
    ['javascript:alert(1)', 'FORM'],
    ['hooks.example.in', 'FORM'],
    ['', 'FORM'],
    ['https://', 'FORM'],
    ['https://user@hooks.example.in/', 'FORM'],
    ['https://user:secret@hooks.example.in/', 'FORM'],
    ['https://hooks.example.in@127.0.0.1/', 'FORM'],
    ['https://hooks.example.in/#part', 'FORM'],
    ['https://hooks.example.in/#', 'FORM'],
    ['https://hooks.example.in./', 'FORM'],
    ['https://hooks.example.in/\nHost: other', 'FORM'],
    [' https://hooks.example.in/', 'FORM'],
    ['https://hooks.example.in/\0', 'FORM'],
    ['https://127.0.0.1.5.6/', 'FORM'],
    ['https://[fe80::1%25eth0]/', 'FORM'],
    [`https://hooks.example.in/${'x'.repeat(1000)}`, 'FORM'],
    [`https://${'x.'.repeat(130)}in/`, 'FORM'],
    ['https://hooks.example.in:22/', 'ADDRESS'],
    ['https://hooks.example.in:5432/', 'ADDRESS'],
    ['https://hooks.example.in:6379/', 'ADDRESS'],
  ])('%s is refused', (text, kind) => {
    expect(read(text)).toMatchObject({ kind });
  });
});

describe('the settings', () => {
  it('allow nothing unless something is set', () => {
    expect(readOutboundSettings({})).toEqual({ allowedNetworks: [], allowedPorts: [], dnsServers: null });
  });

  it('are lists with commas', () => {
    expect(
      readOutboundSettings({
        WEBHOOK_ALLOWED_NETWORKS: '10.20.0.0/16, fd12:3456::/32',
        WEBHOOK_ALLOWED_PORTS: '8443,9443',
        WEBHOOK_DNS_SERVERS: '192.0.2.53, 192.0.2.54:5353,2001:db8::53, [2001:db8::53]:5353',
      }),
    ).toEqual({
      allowedNetworks: ['10.20.0.0/16', 'fd12:3456::/32'],
      allowedPorts: [8443, 9443],
      dnsServers: ['192.0.2.53', '192.0.2.54:5353', '2001:db8::53', '[2001:db8::53]:5353'],
    });
  });

  it.each([
    ['WEBHOOK_ALLOWED_NETWORKS', '10.20.0.0/33'],
    ['WEBHOOK_ALLOWED_NETWORKS', 'internal.example.in'],
    ['WEBHOOK_ALLOWED_NETWORKS', '*'],
    ['WEBHOOK_ALLOWED_PORTS', '0'],
    ['WEBHOOK_ALLOWED_PORTS', '65536'],
    ['WEBHOOK_ALLOWED_PORTS', '8000-9000'],
    ['WEBHOOK_DNS_SERVERS', 'dns.example.in'],
    ['WEBHOOK_DNS_SERVERS', '192.0.2.53:0'],
    ['WEBHOOK_DNS_SERVERS', '[192.0.2.53]:53'],
  ])('%s=%s stop the start', (name, value) => {
    expect(() => readOutboundSettings({ [name]: value })).toThrow(new RegExp(`^${name}: expected .*, got ".*"\\.$`));
  });
});
