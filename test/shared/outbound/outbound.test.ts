import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createOutbound, type Patience } from '../../../subgraphs/shared/outbound/outbound.ts';
import type { OutboundSettings } from '../../../subgraphs/shared/outbound/settings.ts';
import { type DnsServer, startDnsServer, type Zone } from '../../support/dns-server.ts';
import { type Receiver, startReceiver } from '../../support/receiver.ts';
import { selfSigned } from '../../support/self-signed.ts';

/** What names lead to in the test that runs. */
let zone: Zone = () => [];
let dns: DnsServer;
beforeAll(async () => {
  dns = await startDnsServer((name, before) => zone(name, before));
});
afterAll(() => dns.stop());

const receivers: Receiver[] = [];
async function aReceiver(options: Parameters<typeof startReceiver>[0] = {}): Promise<Receiver> {
  const receiver = await startReceiver(options);
  receivers.push(receiver);
  return receiver;
}
afterEach(async () => {
  zone = () => [];
  dns.asked.length = 0;
  await Promise.all(receivers.splice(0).map((receiver) => receiver.stop()));
});

const MESSAGE = { headers: { 'content-type': 'application/json' }, body: '{"type":"ping"}' };
const LOOPBACK = ['127.0.0.1/32'];

/** Sends to any of the receivers, by way of the test's own name server. */
const outbound = (settings: Partial<OutboundSettings> = {}, patience?: Patience) =>
  createOutbound(
    {
      allowedNetworks: LOOPBACK,
      allowedPorts: receivers.map(({ port }) => port),
      dnsServers: [dns.address],
      ...settings,
    },
    patience,
  );

describe('a message', () => {
  it('is posted with its headers and body, a name of its own and nothing else that tells of the hub', async () => {
    const receiver = await aReceiver();
    const url = `http://127.0.0.1:${receiver.port}/hooks/a%20b?tenant=1`;
    expect(await outbound().post(url, MESSAGE)).toEqual({ outcome: 'ANSWERED', status: 204 });
    expect(receiver.received).toMatchObject([{ method: 'POST', path: '/hooks/a%20b?tenant=1', body: MESSAGE.body }]);
    expect(receiver.received[0]?.headers).toEqual({
      host: `127.0.0.1:${receiver.port}`,
      connection: 'keep-alive',
      'content-type': 'application/json',
      'content-length': String(MESSAGE.body.length),
      'user-agent': 'Sangam-Hub/1.0 (webhooks)',
    });
  });

  it('goes to the first address of a name that takes a connection', async () => {
    const receiver = await aReceiver();
    zone = () => ['127.0.0.2', '127.0.0.1'];
    const url = `http://hooks.example.test:${receiver.port}/`;
    expect(await outbound({ allowedNetworks: ['127.0.0.0/8'] }).post(url, MESSAGE)).toMatchObject({ status: 204 });
    expect(receiver.received[0]?.headers.host).toBe(`hooks.example.test:${receiver.port}`);
  });

  it('gets no cookie from an answer before', async () => {
    const receiver = await aReceiver({
      answer: (_request, response) => response.writeHead(200, { 'set-cookie': 'session=1; Path=/' }).end(),
    });
    const hub = outbound();
    const url = `http://127.0.0.1:${receiver.port}/`;
    await hub.post(url, MESSAGE);
    await hub.post(url, MESSAGE);
    expect(receiver.received.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined]);
  });

  it('does not go by a proxy of the environment', async () => {
    const receiver = await aReceiver();
    const proxy = await aReceiver();
    const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'NODE_USE_ENV_PROXY'];
    const before = names.map((name) => [name, process.env[name]] as const);
    for (const name of names) process.env[name] = name.startsWith('NODE') ? '1' : `http://127.0.0.1:${proxy.port}`;
    try {
      expect(await outbound().post(`http://127.0.0.1:${receiver.port}/`, MESSAGE)).toMatchObject({ status: 204 });
    } finally {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect([receiver.connections(), proxy.connections()]).toEqual([1, 0]);
  });
});

describe('nothing is connected to', () => {
  it('that is this machine’s or its network’s, however it is written', async () => {
    const receiver = await aReceiver();
    const ipv6 = await aReceiver({ host: '::1' });
    const hub = outbound({ allowedNetworks: [] });
    const hosts = ['127.0.0.1', '127.1', '0x7f.1', '2130706433', '0177.0.0.1', '0', '127.0.0.2', '[::ffff:7f00:1]'];
    for (const host of hosts) {
      for (const scheme of ['http', 'https']) {
        const url = `${scheme}://${host}:${receiver.port}/`;
        expect(await hub.post(url, MESSAGE), url).toEqual({ outcome: 'REFUSED', status: null });
        expect(await hub.examine(url), url).toMatchObject({ kind: 'ADDRESS' });
      }
    }
    expect(await hub.post(`https://[::1]:${ipv6.port}/`, MESSAGE)).toMatchObject({ outcome: 'REFUSED' });
    expect([receiver.connections(), ipv6.connections()]).toEqual([0, 0]);
  });

  it.each([
    ['IPv4', ['127.0.0.1']],
    ['IPv6', ['::1']],
    ['an IPv4 address in IPv6', ['::ffff:127.0.0.1']],
    ['a public address beside it', ['1.1.1.1', '127.0.0.1']],
    ['a public address after it', ['127.0.0.1', '2606:4700::1111']],
    ['nothing', []],
  ])('by a name that leads there by %s', async (_by, addresses) => {
    const receiver = await aReceiver();
    zone = () => addresses;
    const url = `https://hooks.example.test:${receiver.port}/`;
    const hub = outbound({ allowedNetworks: [] });
    expect(await hub.post(url, MESSAGE)).toEqual({ outcome: 'REFUSED', status: null });
    expect(receiver.connections()).toBe(0);
    expect(await hub.examine(url)).toEqual({
      kind: 'ADDRESS',
      expected: 'a host that is in the public DNS, with public addresses only',
    });
  });

  it('but what was checked, when the name leads elsewhere the next moment', async () => {
    const checked = await aReceiver();
    const other = await startReceiver({ host: '127.0.0.2' });
    receivers.push(other);
    zone = (_name, before) => [before === 0 ? '127.0.0.1' : '127.0.0.2'];
    const url = `http://rebound.example.test:${checked.port}/`;
    const hub = outbound();
    expect(await hub.post(url, MESSAGE)).toMatchObject({ status: 204 });
    expect(dns.asked.toSorted()).toEqual(['rebound.example.test 1', 'rebound.example.test 28']);
    expect(await hub.post(url, MESSAGE)).toMatchObject({ outcome: 'REFUSED' });
    expect([checked.connections(), other.connections()]).toEqual([1, 0]);
  });

  it('where an answer points to: a redirect is an answer', async () => {
    const inner = await aReceiver();
    const receiver = await aReceiver({
      answer: (_request, response) => response.writeHead(307, { location: `http://127.0.0.1:${inner.port}/` }).end(),
    });
    expect(await outbound().post(`http://127.0.0.1:${receiver.port}/`, MESSAGE)).toEqual({
      outcome: 'ANSWERED',
      status: 307,
    });
    expect(inner.connections()).toBe(0);
  });

  it('at a port that is neither usual nor allowed', async () => {
    const receiver = await aReceiver();
    const url = `http://127.0.0.1:${receiver.port}/`;
    expect(await outbound({ allowedPorts: [] }).post(url, MESSAGE)).toMatchObject({ outcome: 'REFUSED' });
    expect(receiver.connections()).toBe(0);
  });

  it('by http, other than in a network that was opened', async () => {
    zone = () => ['1.1.1.1'];
    expect(await outbound().examine('http://hooks.example.test/')).toMatchObject({
      expected: expect.stringMatching(/^https: /),
    });
    expect(await outbound().examine('https://hooks.example.test/')).toBeNull();
    expect(await outbound().post('http://hooks.example.test/', MESSAGE)).toMatchObject({ outcome: 'REFUSED' });
  });
});

describe('the other side', () => {
  const PATIENCE = { exchangeMs: 300, connectMs: 200 };

  it('may not keep the hub waiting: for an answer, for the rest of its headers, for the rest of its text', async () => {
    const silent = await aReceiver({ answer: () => {} });
    const halting = await aReceiver({ answer: ({ socket }) => void socket.write('HTTP/1.1 200 OK\r\nx-a: ') });
    const dripping = await aReceiver({
      answer: (_request, response) => {
        response.writeHead(200);
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    const hub = outbound({}, PATIENCE);
    for (const { port } of [silent, halting, dripping])
      expect(await hub.post(`http://127.0.0.1:${port}/`, MESSAGE)).toEqual({ outcome: 'TIMED_OUT', status: null });
  });

  it('may not keep the hub waiting for its name', async () => {
    zone = () => null;
    const hub = outbound({}, PATIENCE);
    expect(await hub.post('https://slow.example.test/', MESSAGE)).toEqual({ outcome: 'TIMED_OUT', status: null });
    expect(await hub.examine('https://slow.example.test/')).toMatchObject({ kind: 'ADDRESS' });
  });

  it('is read a few kilobytes of, however much it sends', async () => {
    let sent = 0;
    const receiver = await aReceiver({
      answer: (_request, response) => {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) sent += 64;
        };
        response.on('drain', more);
        more();
      },
    });
    expect(await outbound().post(`http://127.0.0.1:${receiver.port}/`, MESSAGE)).toMatchObject({ status: 200 });
    // What the sockets of both sides take in before one of them ends.
    expect(sent).toBeLessThan(16 * 1024);
  });

  it('with headers beyond measure, with no HTTP, with nobody there is not reached', async () => {
    const wordy = await aReceiver({
      answer: (_request, response) => response.writeHead(200, { 'x-a': 'a'.repeat(20_000) }).end(),
    });
    const strange = await aReceiver({ answer: ({ socket }) => void socket.end('220 smtp.example.test ESMTP\r\n') });
    const gone = await aReceiver();
    const hub = outbound();
    await gone.stop();
    for (const { port } of [wordy, strange, gone])
      expect(await hub.post(`http://127.0.0.1:${port}/`, MESSAGE)).toEqual({ outcome: 'UNREACHABLE', status: null });
  });

  it('has to have a certificate of its name, from somebody known', async () => {
    const certificate = selfSigned('hooks.example.test');
    const receiver = await aReceiver({ certificate });
    const plain = await aReceiver();
    zone = () => ['127.0.0.1'];
    const hub = outbound();
    const post = async (host: string, { port }: Receiver) =>
      (await hub.post(`https://${host}:${port}/`, MESSAGE)).outcome;
    expect(await post('hooks.example.test', receiver)).toBe('UNTRUSTED');
    expect(await post('hooks.example.test', plain)).toBe('UNTRUSTED');
    expect(receiver.received).toEqual([]);
    const known = getCACertificates('default');
    setDefaultCACertificates([...known, certificate.cert]);
    try {
      expect(await post('hooks.example.test', receiver)).toBe('ANSWERED');
      expect(await post('other.example.test', receiver)).toBe('UNTRUSTED');
      expect(await post('127.0.0.1', receiver)).toBe('UNTRUSTED');
    } finally {
      setDefaultCACertificates(known);
    }
    expect(receiver.received).toHaveLength(1);
  });
});
