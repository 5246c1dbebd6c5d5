import { parseArgs } from 'node:util';
import { connectByHttp } from './fixture/connect-by-http.ts';
import { connectLocally } from './fixture/federation.ts';
import { differences } from './random/differences.ts';

/**
 * `node test/executor/fuzz.ts --runs 20000 --seed 7`: random operations on random supergraphs against graphql-js on one
 * schema, for as long as one likes; over HTTP with `--http`. Prints every difference with the SDL of its subgraphs and the seed that repeats it.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    operations: { type: 'string', default: '50' },
    http: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const operations = Number(values.operations);
let seed = Number(values.seed);
const total = { graphs: 0, runs: 0, unplannable: 0, differences: 0 };

console.log(`seeds from ${seed}, ${runs} runs, ${operations} a supergraph`);
for (; total.runs < runs; seed++) {
  const report = await differences(seed, operations, values.http ? connectByHttp : connectLocally);
  if (report === null) continue;
  total.graphs++;
  total.runs += report.runs;
  total.unplannable += report.unplannable;
  if (report.difference !== null) {
    total.differences++;
    console.log(`\nseed ${seed}\n${report.sdl}\n${report.difference}\n`);
  }
  if (total.graphs % 100 === 0) console.log(`seed ${seed}: ${JSON.stringify(total)}`);
}
console.log(JSON.stringify(total));
if (total.differences > 0) process.exitCode = 1;
