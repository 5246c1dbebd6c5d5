import { describe, expect, it } from 'vitest';
import { connectByHttp } from './fixture/connect-by-http.ts';
import { connectLocally } from './fixture/federation.ts';
import { differences } from './random/differences.ts';

/** Other supergraphs and operations by `FUZZ_SEED`; many more by `node test/executor/fuzz.ts --runs 20000`. */
const SEED = Number(process.env.FUZZ_SEED ?? 1);
const OPERATIONS = 25;

describe('random operations on random supergraphs', { timeout: 120_000 }, () => {
  it.each([
    { way: 'in this process', connect: connectLocally, supergraphs: 16 },
    { way: 'over HTTP', connect: connectByHttp, supergraphs: 8 },
  ])(
    'get the data and the error places that graphql-js gives on one schema, $way',
    async ({ connect, supergraphs }) => {
      let graphs = 0;
      let runs = 0;
      for (let seed = SEED * 1_000; graphs < supergraphs; seed++) {
        const report = await differences(seed, OPERATIONS, connect);
        if (report === null) continue;
        expect(report.difference, `seed ${seed}\n${report.sdl}`).toBeNull();
        graphs++;
        runs += report.runs;
      }
      expect(runs).toBeGreaterThan(supergraphs * OPERATIONS * 0.7);
    },
  );
});
