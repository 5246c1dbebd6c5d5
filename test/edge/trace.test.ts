import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceOf } from '../../gateway/edge/trace.ts';

const app = Fastify();
beforeAll(async () => {
  app.get('/', async (request) => traceOf(request) ?? null);
  await app.ready();
});
afterAll(() => app.close());

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

async function traced(headers: Record<string, string>): Promise<unknown> {
  return (await app.inject({ url: '/', headers })).json();
}

describe('the trace that a request came with', () => {
  it('is handed on as it came', async () => {
    expect(await traced({ traceparent })).toEqual({ traceparent });
    expect(await traced({ traceparent, tracestate: 'a=1,b@c=2' })).toEqual({ traceparent, tracestate: 'a=1,b@c=2' });
    expect(await traced({ traceparent: `01${traceparent.slice(2)}-more` })).toEqual({
      traceparent: `01${traceparent.slice(2)}-more`,
    });
  });

  it.each([
    '',
    'x',
    traceparent.toUpperCase(),
    `ff${traceparent.slice(2)}`,
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
    `00-0af7651916cd43dd8448eb211c80319c-${'0'.repeat(16)}-01`,
    `${traceparent}-${'x'.repeat(100)}`,
    `${traceparent} x`,
  ])('is none when it is "%s"', async (wrong) => {
    expect(await traced({ traceparent: wrong, tracestate: 'a=1' })).toBeNull();
  });

  it('loses a state that is too long, and a state alone is none', async () => {
    expect(await traced({ traceparent, tracestate: `a=${'1'.repeat(600)}` })).toEqual({ traceparent });
    expect(await traced({ tracestate: 'a=1' })).toBeNull();
  });
});
