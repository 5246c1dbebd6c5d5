import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { StartError } from '../../gateway/database/start-error.ts';
import { openListener } from '../../gateway/edge/listener.ts';
import { post, startTestEdge } from './test-edge.ts';

test('a port in use is one clear line, not a stack', async () => {
  const first = await openListener('127.0.0.1', 0);
  const port = Number(new URL(first.url).port);
  try {
    await expect(openListener('127.0.0.1', port)).rejects.toThrow(
      new StartError(`PORT: 127.0.0.1:${port} is in use by another program; set PORT to a free one.`),
    );
  } finally {
    await first.close();
  }
});

test('a host that is not of this machine is named', async () => {
  await expect(openListener('192.0.2.1', 0)).rejects.toThrow('HOST: expected an address of this machine');
});

test('until the hub is ready, requests are told to come back', async () => {
  const listener = await openListener('127.0.0.1', 0);
  try {
    const response = await fetch(listener.url);
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
  } finally {
    await listener.close();
  }
});

test('a hub that stops finishes what it has begun and takes nothing new', async () => {
  const edge = await startTestEdge();
  const answer = post(edge.url, await edge.token('flipkart'), '{ slow }');
  await edge.graph.gate.reached;

  const stopped = edge.stop();
  edge.graph.gate.open();

  expect((await answer).body).toEqual({ data: { slow: 'done' } });
  await stopped;
  const { hostname, port } = new URL(edge.url);
  const [error] = await once(connect(Number(port), hostname), 'error');
  expect(error).toMatchObject({ code: 'ECONNREFUSED' });
});
