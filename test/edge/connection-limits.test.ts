import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestEdge, type TestEdge } from './test-edge.ts';

let edge: TestEdge;
beforeAll(async () => {
  edge = await startTestEdge({
    connectionLimits: { connections: 3, headersSeconds: 1, requestSeconds: 2, keepAliveSeconds: 47 },
  });
});
afterAll(() => edge.stop());

async function open(): Promise<Socket> {
  const { hostname, port } = new URL(edge.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** What the hub sends until it closes the connection. */
async function untilClosed(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk) => {
    text += String(chunk);
  });
  await once(socket, 'close');
  return text;
}

const status = async (): Promise<number> => {
  const response = await fetch(`${edge.url}/healthz`, { headers: { connection: 'close' } });
  await response.text();
  return response.status;
};

describe('limits of connections that are set', () => {
  test('bound how long the headers may take', async () => {
    const socket = await open();
    socket.write('GET /healthz HTTP/1.1\r\nhost: hub\r\nx-slow: ');
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('bound how long the whole request may take', async () => {
    const socket = await open();
    const type = 'content-type: application/x-www-form-urlencoded';
    socket.write(`POST /session HTTP/1.1\r\nhost: hub\r\n${type}\r\ncontent-length: 1000\r\n\r\ntoken=`);
    expect(await untilClosed(socket)).toMatch(/^HTTP\/1\.1 408 /);
  });

  test('keep a connection for the next request', async () => {
    const socket = await open();
    socket.write('GET /healthz HTTP/1.1\r\nhost: hub\r\n\r\n');
    const [answer] = await once(socket, 'data');
    expect(String(answer).toLowerCase()).toContain('keep-alive: timeout=47');
    socket.destroy();
  });

  test('bound how many there are at once, and let others in when some are gone', async () => {
    await vi.waitFor(async () => expect(await status()).toBe(200));
    const held = await Promise.all([open(), open(), open()]);
    expect(await untilClosed(await open())).toBe('');
    expect(edge.log()).toContain('there were more connections than MAX_CONNECTIONS allows');

    for (const socket of held) socket.destroy();
    await vi.waitFor(async () => expect(await status()).toBe(200));
  });
});
