import type { FastifyInstance } from 'fastify';

/** By name, what the hub needs to answer; each rejects when it is not there. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<void>>>;

/** A check that takes longer has failed. */
const CHECK_MS = 2_000;

/** `/healthz`: the process lives. `/readyz`: it can answer, or 503 with what is missing. */
export function addHealthRoutes(app: FastifyInstance, checks: ReadinessChecks): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async (request, reply) => {
    const outcomes = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        try {
          await withinTime(check());
          return null;
        } catch (error) {
          // The reason may name hosts and users: it goes to the log, not to whoever asks.
          request.log.warn({ err: error, check: name }, 'not ready');
          return `${name} does not answer`;
        }
      }),
    );
    const reasons = outcomes.filter((outcome) => outcome !== null);
    if (reasons.length === 0) return { status: 'ready' };
    return reply.code(503).header('retry-after', '1').send({ status: 'not ready', reasons });
  });
}

async function withinTime(work: Promise<void>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`no answer in ${CHECK_MS} ms`)), CHECK_MS);
  await Promise.race([work, promise]).finally(() => clearTimeout(timer));
}
