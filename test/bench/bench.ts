import { Command, InvalidArgumentError } from 'commander';
import { measureAll } from './measure-all.ts';
import { TARGETS } from './targets/index.ts';

export interface BenchOptions {
  readonly json?: string;
  readonly resume: boolean;
  readonly only: readonly string[];
  readonly seconds: number;
  readonly warmUp: number;
  readonly connections: number;
  readonly profile: boolean;
  readonly growth: boolean;
  readonly write: boolean;
}

const NAMES = TARGETS.map(({ name }) => name);

/** The exit status: 1 when anything answered wrongly or not at all. */
export async function bench(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (options.profile) return (await import('./profile/profile-hub.ts')).profileHub(options);
  if (options.growth) return (await import('./growth/growth.ts')).growth(options);
  return measureAll(options);
}

function read(args: readonly string[]): BenchOptions {
  return new Command('npm run bench --')
    .description('Measure the hub, its executor and its peers on one query and one set of data.')
    .option('--json <file>', 'write the figures, after each that was measured')
    .option('--resume', 'keep the figures that the file of --json has, and measure what it has not', false)
    .option('--only <names>', `some of ${NAMES.join(', ')}, with commas between`, names, NAMES)
    .option('--seconds <number>', 'how long each is measured', positive, 8)
    .option('--warm-up <number>', 'seconds of load before that', positive, 4)
    .option('--connections <number>', 'requests in flight', positive, 16)
    .option('--profile', 'write a CPU profile of the hub under load, and print its share by package', false)
    .option('--growth', 'measure cost as work grows, and write it into docs', false)
    .option('--write', 'write the table into docs/performance.md', false)
    .parse(args, { from: 'user' })
    .opts<BenchOptions>();
}

function names(text: string): readonly string[] {
  const wanted = text.split(',').map((name) => name.trim());
  const unknown = wanted.filter((name) => !NAMES.includes(name));
  if (unknown.length > 0)
    throw new InvalidArgumentError(`${unknown.join(', ')}: expected some of ${NAMES.join(', ')}.`);
  return wanted;
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new InvalidArgumentError('expected a number above 0.');
  return value;
}
