import { readFile, writeFile } from 'node:fs/promises';
import pc from 'picocolors';
import type { BenchOptions } from './bench.ts';
import { type Measured, measureTarget, type Result } from './measure-target.ts';
import { writeSection } from './report/document.ts';
import { describeMachine, machineLine } from './report/machine.ts';
import { goalTable, resultSection, resultTable } from './report/table.ts';
import { Surroundings } from './surroundings.ts';
import { TARGETS } from './targets/index.ts';

/** Measures one after the other. What fails does not end the run, but fails it. */
export async function measureAll(options: BenchOptions): Promise<number> {
  const machine = describeMachine();
  const kept = options.resume && options.json !== undefined ? await readResults(options.json) : [];
  const results = new Map<string, Result & Partial<Measured>>(kept.map((result) => [result.name, result]));
  const pace = { connections: options.connections, warmUpSeconds: options.warmUp, seconds: options.seconds };
  let failed = false;
  {
    await using surroundings = new Surroundings((line) => console.log(line));
    for (const target of TARGETS) {
      if (!options.only.includes(target.name) || results.has(target.name)) continue;
      try {
        const measured = await measureTarget(target, await surroundings.groundOf(target), pace);
        console.log(`${target.name.padEnd(20)} ${measured.requestsPerSecond.toFixed(0).padStart(6)} requests/s`);
        if (measured.errors > 0) {
          failed = true;
          console.error(pc.red(`${target.name} answered wrongly ${measured.errors} times: ${measured.firstError}`));
        }
        results.set(target.name, measured);
      } catch (error) {
        failed = true;
        console.error(pc.red(`${target.name} failed:`), error);
      }
      if (options.json !== undefined) await writeResults(options.json, [...results.values()], machine);
    }
  }
  const inOrder = TARGETS.flatMap(({ name }) => results.get(name) ?? []);
  const line = `${machineLine(machine)}; ${pace.connections} requests in flight, ${pace.seconds} s each after ${pace.warmUpSeconds} s of warm-up`;
  console.log(`\n${line}\n`);
  console.log(resultTable(inOrder));
  console.log(goalTable(inOrder));
  if (options.write) await writeSection('results', resultSection(inOrder, line));
  return failed ? 1 : 0;
}

async function readResults(file: string): Promise<readonly Result[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return [];
  const { results }: { results: readonly Result[] } = JSON.parse(text);
  return results.filter(({ errors }) => errors === 0);
}

async function writeResults(file: string, measured: readonly Result[], machine: object): Promise<void> {
  const results = measured.map(({ name, requestsPerSecond, p50Ms, p99Ms, rssMb, errors }) => ({
    name,
    requestsPerSecond,
    p50Ms,
    p99Ms,
    rssMb,
    errors,
  }));
  await writeFile(file, `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
