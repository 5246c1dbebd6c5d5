import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DnsServer, startDnsServer } from '../support/dns-server.ts';
import { startDemoHub, type TestHub } from '../support/hub.ts';
import { type Receiver, startReceiver } from '../support/receiver.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { webhookMutation } from '../support/webhooks.ts';

/** The machine's own servers, of which none is for clients of the hub to meet. */
let inside: Receiver[];
/** The network that is open to this hub, by the operator's setting: one address. */
const OPENED = '127.0.0.9';
let open: Receiver;
let dns: DnsServer;
let hub: TestHub;
let port: number;

/** What a name leads to: the first answer to what is looked up when it is registered, the rest from then on. */
const NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'loopback.example.test': [['127.0.0.1']],
  'loopback6.example.test': [['::1']],
  'unspecified.example.test': [['0.0.0.0']],
  'private.example.test': [['10.1.2.3']],
  'private172.example.test': [['172.31.0.1']],
  'private192.example.test': [['192.168.1.1']],
  'linklocal.example.test': [['169.254.1.1']],
  'metadata.example.test': [['169.254.169.254']],
  'metadata6.example.test': [['fd00:ec2::254']],
  'carrier.example.test': [['100.64.0.1']],
  'multicast.example.test': [['224.0.0.1']],
  'reserved.example.test': [['240.0.0.1']],
  'broadcast.example.test': [['255.255.255.255']],
  'documentation.example.test': [['203.0.113.7']],
  'mapped.example.test': [['::ffff:127.0.0.1']],
  'translated.example.test': [['64:ff9b::7f00:1']],
  'sixtofour.example.test': [['2002:7f00:1::']],
  'teredo.example.test': [['2001:0:7f00:1::']],
  'mixed.example.test': [['1.1.1.1', '127.0.0.1']],
  'nothing.example.test': [[]],
  'rebound.example.test': [['1.1.1.1'], ['127.0.0.1']],
  'rebound6.example.test': [['2606:4700::1111'], ['::1']],
  'rebound-metadata.example.test': [['1.1.1.1'], ['169.254.169.254']],
  'rebound-mixed.example.test': [[OPENED], [OPENED, '127.0.0.1']],
  'open.example.test': [[OPENED]],
};

beforeAll(async () => {
  dns = await startDnsServer((name, before) => {
    const answers = NAMES[name];
    return answers?.[Math.min(before, answers.length - 1)] ?? [];
  });
  inside = [await startReceiver(), await startReceiver({ host: '::1' })];
  open = await startReceiver({
    host: OPENED,
    answer: (request, response) => {
      const [, kind, target = ''] = /^\/(\w+)\?(.*)$/.exec(request.url ?? '') ?? [];
      if (kind === 'redirect') response.writeHead(307, { location: decodeURIComponent(target) }).end();
      else response.writeHead(204).end();
    },
  });
  const [first, second] = inside.map((one) => one.port);
  port = first ?? 0;
  hub = await startDemoHub({
    outbound: {
      allowedNetworks: [OPENED],
      allowedPorts: [port, second ?? 0, open.port],
      dnsServers: [dns.address],
    },
  });
});
afterAll(async () => {
  await hub.stop();
  dns.stop();
  await Promise.all([...inside, open].map((receiver) => receiver.stop()));
});

const connections = (): number[] => inside.map((receiver) => receiver.connections());
const NOBODY = [0, 0];

const mutate = async (field: string, input: object, client = 'flipkart'): Promise<Answer> =>
  (await hub.ask(client, webhookMutation(field), { input })).result;
const register = (url: string, client?: string): Promise<Answer> =>
  mutate('registerWebhookEndpoint', { url, eventTypes: ['listing.updated'] }, client);
const verify = ({ id, version }: Answer, client?: string): Promise<Answer> =>
  mutate('verifyWebhookEndpoint', { id, expectedVersion: version }, client);
/** Room for the next: an organisation has no more than twenty. */
const disable = ({ id, version }: Answer): Promise<Answer> =>
  mutate('disableWebhookEndpoint', { id, expectedVersion: version, reason: 'Tried out' });

describe('an endpoint that points to where nobody outside has to do with', () => {
  const ADDRESSES = [
    '127.0.0.1',
    '127.1',
    '127.0.0.1.',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '0177.0.0.1',
    '017700000001',
    '%31%32%37.0.0.1',
    '１２７.0.0.1',
    '0',
    '0.0.0.0',
    '[::]',
    '[::1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:0001]',
    '[64:ff9b::127.0.0.1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fec0::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[ff02::1]',
    '[2001:db8::1]',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.0.1',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
  ];

  it.each(ADDRESSES)('by the address %s is refused', async (address) => {
    for (const url of [`https://${address}:${port}/`, `http://${address}:${port}/`, `https://${address}/`])
      expect(issuesOf(await register(url)), url).toEqual(['input.url ADDRESS_REFUSED']);
    expect(connections()).toEqual(NOBODY);
  });

  const names = Object.keys(NAMES).filter((name) => !/^(rebound|open)/.test(name));
  it.each(names)('by the name %s is refused, and nothing is told of what the name leads to', async (name) => {
    const refused = await register(`https://${name}:${port}/`);
    expect(issuesOf(refused)).toEqual(['input.url ADDRESS_REFUSED']);
    expect(refused.issues[0].message).toBe(
      `input.url: expected a host that is in the public DNS, with public addresses only, got https://${name}:${port}/`,
    );
    expect(connections()).toEqual(NOBODY);
  });

  it.each(['localhost', 'localhost.localdomain', 'ip6-localhost', 'metadata.google.internal', 'kubernetes.default'])(
    'by the name %s, which this machine or its network may know, is refused',
    async (name) => {
      expect(issuesOf(await register(`https://${name}:${port}/`))).toEqual(['input.url ADDRESS_REFUSED']);
      expect(connections()).toEqual(NOBODY);
    },
  );

  it.each([
    'https://user:secret@open.example.test/',
    'https://open.example.test@127.0.0.1/',
    'https://open.example.test./',
    'https://open.example.test/#@127.0.0.1',
    'ftp://open.example.test/',
    'file:///etc/passwd',
    'gopher://127.0.0.1:6379/_FLUSHALL',
    'https://open.example.test/\r\nHost: 127.0.0.1',
    'https://[::1%25lo]/',
    '//127.0.0.1/',
  ])('by the URL %j is refused', async (url) => {
    expect(issuesOf(await register(url))).toEqual(['input.url INVALID_FORMAT']);
  });

  it.each([22, 25, 5432, 6379, 8080])('at port %i is refused', async (other) => {
    expect(issuesOf(await register(`http://${OPENED}:${other}/`))).toEqual(['input.url ADDRESS_REFUSED']);
  });

  it('after a change is refused as well', async () => {
    const { endpoint } = await register(`http://${OPENED}:${open.port}/`);
    const input = { id: endpoint.id, expectedVersion: 1, url: `https://127.0.0.1:${port}/` };
    expect(issuesOf(await mutate('changeWebhookEndpoint', input))).toEqual(['input.url ADDRESS_REFUSED']);
    await disable(endpoint);
  });
});

describe('an endpoint that comes to point there later', () => {
  it.each(Object.keys(NAMES).filter((name) => name.startsWith('rebound')))(
    'by rebinding %s is refused when it is connected to',
    async (name) => {
      // What is opened is spoken to in the clear, so that nothing but the address can be the reason.
      const scheme = name.includes('mixed') ? 'http' : 'https';
      const before = open.connections();
      const { endpoint } = await register(`${scheme}://${name}:${port}/`);
      expect(endpoint.status).toBe('PENDING');
      const { endpoint: checked } = await verify(endpoint);
      expect(checked).toMatchObject({
        status: 'PENDING',
        lastCheck: { outcome: 'ADDRESS_REFUSED', httpStatus: null },
      });
      expect([connections(), open.connections()]).toEqual([NOBODY, before]);
      await disable(checked);
    },
  );

  it.each([
    'http://127.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'https://169.254.169.254/latest/meta-data/',
    '//127.0.0.1:PORT/',
  ])('by a redirect to %s is not followed', async (target) => {
    const location = target.replace('PORT', String(port));
    const { endpoint } = await register(
      `http://open.example.test:${open.port}/redirect?${encodeURIComponent(location)}`,
    );
    const { endpoint: checked } = await verify(endpoint);
    expect(checked).toMatchObject({ status: 'PENDING', lastCheck: { outcome: 'REDIRECTED', httpStatus: 307 } });
    expect(connections()).toEqual(NOBODY);
    await disable(checked);
  });
});

describe('an endpoint where one may be', () => {
  it('is pinged: what is refused above is refused for its address', async () => {
    const { endpoint } = await register(`http://open.example.test:${open.port}/hooks`);
    const { endpoint: checked } = await verify(endpoint);
    expect(checked).toMatchObject({ status: 'ACTIVE', lastCheck: { outcome: 'ANSWERED', httpStatus: 204 } });
    expect(open.received.at(-1)).toMatchObject({
      method: 'POST',
      path: '/hooks',
      headers: { host: `open.example.test:${open.port}`, 'user-agent': 'Sangam-Hub/1.0 (webhooks)' },
    });
    expect(open.received.at(-1)?.headers.authorization).toBeUndefined();
    await disable(checked);
  });

  it('is its organisation’s and nobody else’s', async () => {
    const { endpoint } = await register(`http://${OPENED}:${open.port}/mine`);
    for (const client of ['amazon', 'bureau-up']) {
      const read = await hub.ask(
        client,
        'query ($id: ID!) { webhookEndpoint(id: $id) { url } node(id: $id) { id } webhookEndpoints { totalCount } }',
        { id: endpoint.id },
      );
      expect(read).toEqual({ webhookEndpoint: null, node: null, webhookEndpoints: { totalCount: 0 } });
      expect(issuesOf(await verify(endpoint, client))).toEqual(['input.id NOT_FOUND']);
    }
    const FIND = 'query ($id: ID!) { node(id: $id) { ... on WebhookEndpoint { url } } }';
    for (const client of ['flipkart', 'admin'])
      expect((await hub.ask(client, FIND, { id: endpoint.id })).node, client).toEqual({ url: endpoint.url });
  });

  it('tells a partner of no audience but its own', async () => {
    const body = await hub.post('flipkart', '{ webhookEndpoints { edges { node { audience } } } }');
    expect(body.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

it('nothing was ever connected to that is not for clients', () => {
  expect(connections()).toEqual(NOBODY);
});
