import { expect, test } from 'vitest';
import { startTestEdge } from './test-edge.ts';

test('a hub that has all it needs lives and is ready', async () => {
  const edge = await startTestEdge({ readiness: { database: async () => {}, planner: async () => {} } });
  try {
    const [healthz, readyz] = await Promise.all(['/healthz', '/readyz'].map((path) => fetch(`${edge.url}${path}`)));
    expect([healthz?.status, readyz?.status]).toEqual([200, 200]);
  } finally {
    await edge.stop();
  }
});

test('a hub whose database is gone lives, and says that it is not ready and why, without telling secrets', async () => {
  const edge = await startTestEdge({
    readiness: {
      database: async () => {
        throw new Error('connect ECONNREFUSED postgres://user:hunter2@10.0.0.1');
      },
      planner: async () => {},
    },
  });
  try {
    expect((await fetch(`${edge.url}/healthz`)).status).toBe(200);
    const response = await fetch(`${edge.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', reasons: ['database does not answer'] });
  } finally {
    await edge.stop();
  }
});
