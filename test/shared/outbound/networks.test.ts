import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { createPlaceOf, isCidr } from '../../../subgraphs/shared/outbound/networks.ts';

const placeOf = createPlaceOf([]);

/** What a library that has the same registries takes for an address of the public internet. */
const isUnicast = (address: string): boolean => ipaddr.parse(address).range() === 'unicast';

const octet = fc.integer({ min: 0, max: 255 });
const group = fc.oneof(fc.constantFrom(0, 0xffff, 0xdb8, 0x2001, 0x7f00, 1), fc.integer({ min: 0, max: 0xffff }));
/** Special networks lie at few first octets and groups: half of the addresses begin with one of them. */
const ipv4 = fc
  .tuple(fc.oneof(octet, fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 255)), octet, octet, octet)
  .map((octets) => octets.join('.'));
const ipv6 = fc
  .tuple(
    fc.oneof(group, fc.constantFrom(0x2001, 0x2002, 0x2620, 0x3fff, 0x64, 0xfe80, 0xfd00, 0xff02)),
    fc.array(group, { minLength: 7, maxLength: 7 }),
  )
  .map(([first, rest]) => [first, ...rest].map((one) => one.toString(16)).join(':'));

describe('an address', () => {
  it('of IPv4 is public exactly when the registries say so', () => {
    fc.assert(
      fc.property(ipv4, (address) => {
        expect(placeOf(address), address).toBe(isUnicast(address) ? 'public' : 'closed');
      }),
      { numRuns: 20_000 },
    );
  });

  it('of IPv6 is public only where the registries say so, and where addresses are given out', () => {
    fc.assert(
      fc.property(ipv6, (address) => {
        const first = Number.parseInt(address, 16);
        const isGivenOut = first >= 0x2000 && first <= 0x3fff;
        expect(placeOf(address), address).toBe(isGivenOut && isUnicast(address) ? 'public' : 'closed');
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b:1::7f00:1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::',
    '3fff::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '127.1',
    'localhost',
    '',
  ])('%s is nobody else’s business', (address) => {
    expect(placeOf(address)).toBe('closed');
  });

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.32.0.1',
    '2606:4700::1111',
    '2001:4860:4860::8888',
  ])('%s is public', (address) => {
    expect(placeOf(address)).toBe('public');
  });
});

describe('a network that the operators opened', () => {
  it('is open, and no wider than they said', () => {
    const opened = createPlaceOf(['10.20.0.0/16', 'fd12:3456::/32', '127.0.0.1']);
    expect(['10.20.0.1', '10.20.255.255', 'fd12:3456::1', '127.0.0.1'].map(opened)).toEqual(Array(4).fill('opened'));
    expect(['10.21.0.1', '10.19.255.255', 'fd12:3457::1', '127.0.0.2', '::1'].map(opened)).toEqual(
      Array(5).fill('closed'),
    );
    expect(opened('1.1.1.1')).toBe('public');
  });

  it.each([
    ['10.0.0.0/8', true],
    ['::1', true],
    ['fd00::/8', true],
    ['0.0.0.0/0', true],
    ['10.0.0.0/33', false],
    ['fd00::/129', false],
    ['10.0.0/8', false],
    ['10.0.0.0/', false],
    ['10.0.0.0/-1', false],
    ['10.0.0.0/8/8', false],
    ['fe80::1%eth0/64', false],
    ['example.in', false],
    ['', false],
  ])('is written as %s: %s', (text, expected) => {
    expect(isCidr(text)).toBe(expected);
  });
});
