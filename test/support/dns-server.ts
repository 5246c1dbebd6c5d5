import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv4 } from 'node:net';

export interface DnsServer {
  /** For `WEBHOOK_DNS_SERVERS`. */
  readonly address: string;
  /** Names that were asked for, once for each kind of address. */
  readonly asked: string[];
  stop(): void;
}

const A = 1;
const AAAA = 28;

/** Addresses of a name, by how often it was asked for before; one without any does not exist, and of null there is no answer. */
export type Zone = (name: string, before: number) => readonly string[] | null;

/** A name server on this machine: what names lead to is the test's to say, each time anew. */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, { address, port }) => {
    const { name, type, end } = questionOf(query);
    const before = asked.filter((line) => line === `${name} ${type}`).length;
    asked.push(`${name} ${type}`);
    const addresses = zone(name, before);
    if (addresses === null) return;
    const answers = addresses.filter((one) => isIPv4(one) === (type === A)).map((one) => recordOf(type, one));
    const head = Buffer.alloc(12);
    query.copy(head, 0, 0, 2);
    head.writeUInt16BE(addresses.length > 0 ? 0x8180 : 0x8183, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt16BE(answers.length, 6);
    socket.send(Buffer.concat([head, query.subarray(12, end), ...answers]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, asked, stop: () => socket.close() };
}

function questionOf(query: Buffer) {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** Names the question by a pointer; to be forgotten at once. */
function recordOf(type: number, address: string): Buffer {
  const data = type === AAAA ? bytesOfIpv6(address) : Buffer.from(address.split('.').map(Number));
  const head = Buffer.from([0xc0, 0x0c, 0, type, 0, 1, 0, 0, 0, 0, 0, data.length]);
  return Buffer.concat([head, data]);
}

function bytesOfIpv6(address: string): Buffer {
  const [before = '', after = ''] = address.split('::').map((part) => part.split(':').filter(Boolean).join(':'));
  const [head, tail] = [before, after].map((part) => part.split(':').filter(Boolean));
  const groups = [...head!, ...Array<string>(8 - head!.length - tail!.length).fill('0'), ...tail!];
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex');
}
