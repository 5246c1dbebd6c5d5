import { measure } from '../load/measure.ts';
import { startServer } from '../processes/start.ts';
import type { Ground } from '../surroundings.ts';
import { fileOf, type Target } from '../targets/index.ts';
import type { Point } from './plot.ts';

/** One measurement of a series: what it is asked, and by how many at once. */
export interface Step {
  readonly x: number;
  readonly ground: Ground;
  readonly connections: number;
}

export interface Pace {
  readonly warmUpSeconds: number;
  readonly seconds: number;
}

/** Measures one target step by step, in one process. Throws when it answers wrongly. */
export async function series({
  target,
  steps,
  pace,
}: {
  target: Target;
  steps: readonly Step[];
  pace: Pace;
}): Promise<Point[]> {
  const [first] = steps;
  if (first === undefined) return [];
  const server = await startServer(fileOf(target), first.ground.serve);
  const points: Point[] = [];
  try {
    for (const { x, ground, connections } of steps) {
      const { query, pages } = ground;
      const load = await measure({
        url: server.url,
        headers: server.headers,
        dialect: target.dialect,
        query,
        pages,
        connections,
        ...pace,
      });
      if (load.errors > 0) throw new Error(`${target.name} at ${x}: ${load.firstError}`);
      console.log(`${target.name} at ${x}: ${load.requestsPerSecond.toFixed(0)} requests/s`);
      // Nothing in the time there was: no point on a logarithmic scale.
      if (load.requests > 0) points.push({ name: target.name, x, requestsPerSecond: load.requestsPerSecond });
    }
  } finally {
    await server.stop();
  }
  return points;
}
