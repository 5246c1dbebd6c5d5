import { writeFile } from 'node:fs/promises';
import type { Profiler } from 'node:inspector';
import Table from 'cli-table3';
import type { BenchOptions } from '../bench.ts';
import { measureTarget } from '../measure-target.ts';
import { Surroundings } from '../surroundings.ts';
import { TARGETS } from '../targets/index.ts';
import { sharesOf } from './shares.ts';

const SHOWN = 30;

/**
 * Profiles what `--only` names first, else the hub, while it is loaded. The profile can be opened in Chromium's developer
 * tools and in most editors.
 */
export async function profileHub(options: BenchOptions): Promise<number> {
  const name = options.only.length === TARGETS.length ? 'hub' : options.only[0];
  const target = TARGETS.find((candidate) => candidate.name === name);
  if (target === undefined) throw new Error('expected something to profile');
  await using surroundings = new Surroundings((line) => console.log(line));
  const ground = await surroundings.groundOf(target);
  const pace = { connections: options.connections, warmUpSeconds: options.warmUp, seconds: options.seconds };
  let profile: Profiler.Profile | null = null;
  const measured = await measureTarget(target, ground, pace, {
    begin: async (server) => {
      await server.ask('profile');
    },
    end: async (server) => {
      profile = (await server.ask('profile-end')) as Profiler.Profile;
    },
  });
  if (profile === null || measured.errors > 0) throw new Error(`${name} answered wrongly: ${measured.firstError}`);
  const file = `${name}.cpuprofile`;
  await writeFile(file, JSON.stringify(profile));

  const table = new Table({
    head: ['', '%', 'µs a request'],
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [] },
  });
  for (const { owner, share } of sharesOf(profile).slice(0, SHOWN))
    table.push([owner, (share * 100).toFixed(1), Math.round(share * measured.cpuMs * 1_000)]);
  console.log(table.toString());
  console.log(
    `${measured.requestsPerSecond} requests/s while profiled, ${measured.cpuMs.toFixed(2)} ms of CPU each; ${file} has the whole.`,
  );
  return 0;
}
