import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attacked, startAttacked } from './attacker.ts';

let attacked: Attacked;
let token: string;
beforeAll(async () => {
  attacked = await startAttacked();
  token = await attacked.hub.tokenOf('flipkart');
});
afterAll(() => attacked.hub.stop());

interface SlowSocket {
  readonly socket: Socket;
  /** What the hub sent before it closed the connection, and after how many milliseconds it did. */
  readonly closed: Promise<{ readonly text: string; readonly ms: number }>;
}

/** Opens a connection, sends the beginning of a request, and then a byte a second and no more. */
async function openSlowly(beginning: string, drop: string): Promise<SlowSocket> {
  const { hostname, port } = new URL(attacked.hub.url);
  const socket = connect(Number(port), hostname);
  // The hub closes while bytes are still on their way.
  socket.on('error', () => {});
  await once(socket, 'connect');
  const start = performance.now();
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  // Whatever error comes before it: `once` would take that for the end.
  const { promise: closed, resolve } = Promise.withResolvers<{ text: string; ms: number }>();
  socket.once('close', () => resolve({ text, ms: performance.now() - start }));
  socket.write(beginning);
  const drip = setInterval(() => socket.write(drop), 1_000);
  void closed.then(() => clearInterval(drip));
  return { socket, closed };
}

async function pageTimes(count: number): Promise<string> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const start = performance.now();
    await attacked.hub.ask('amazon', '{ listings(first: 5) { edges { node { title } } } }');
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return `median ${times[count / 2]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms`;
}

describe('1,000 connections that send a byte a second', () => {
  it('are closed after ten seconds in the headers and thirty in the body, and others are answered all the while', async () => {
    console.info(`a page without them: ${await pageTimes(100)}`);
    const headers = `POST /graphql HTTP/1.1\r\nhost: hub\r\nauthorization: Bearer ${token}\r\n`;
    const inBody = `${headers}content-type: application/json\r\ncontent-length: 1000\r\n\r\n{`;
    const inHeaders = await Promise.all(Array.from({ length: 500 }, () => openSlowly(`${headers}x-slow: `, 'x')));
    const inBodies = await Promise.all(Array.from({ length: 500 }, () => openSlowly(inBody, ' ')));
    console.info(`a page beside 1,000 of them: ${await pageTimes(100)}`);

    const first = await Promise.all(inHeaders.map(({ closed }) => closed));
    for (const { text } of first) expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(inBodies.filter(({ socket }) => socket.closed)).toEqual([]);
    console.info(`a page beside 500 of them: ${await pageTimes(100)}`);

    const second = await Promise.all(inBodies.map(({ closed }) => closed));
    for (const { text } of second) expect(text).toMatch(/^HTTP\/1\.1 408 /);
    const latest = (closings: readonly { ms: number }[]) => Math.max(...closings.map(({ ms }) => ms)).toFixed(0);
    console.info(`closed after ${latest(first)} ms in the headers and ${latest(second)} ms in the body`);
  }, 90_000);

  it('leave no connection behind', async () => {
    const reply = await attacked.send({ query: '{ __typename }' });
    expect(reply.status).toBe(200);
  });
});
