import { describe, expect, it } from 'vitest';
import { differences } from './random/differences.ts';

/** Other supergraphs and operations by `FUZZ_SEED`; many more by `node test/executor/fuzz.ts --runs 20000`. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const SUPERGRAPHS = 24;
const OPERATIONS = 25;

describe('random operations on random supergraphs', { timeout: 120_000 }, () => {
  it('get the data and the error places that graphql-js gives on one schema', async () => {
    let graphs = 0;
    let runs = 0;
    for (let seed = SEED * 1_000; graphs < SUPERGRAPHS; seed++) {
      const report = await differences(seed, OPERATIONS);
      if (report === null) continue;
      expect(report.difference, `seed ${seed}\n${report.sdl}`).toBeNull();
      graphs++;
      runs += report.runs;
    }
    expect(runs).toBeGreaterThan(SUPERGRAPHS * OPERATIONS * 0.7);
  });
});
