import Table from 'cli-table3';
import pc from 'picocolors';
import type { Measured, Result } from '../measure-target.ts';
import { GOALS } from '../targets/index.ts';

const CEILING = 'ceiling-sql';
const UNCOMPARED = '';

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** What was measured, each to the ceiling where it does the ceiling's work. */
export function resultTable(results: readonly (Result & Partial<Measured>)[]): string {
  const table = new Table({
    head: ['', 'requests/s', 'to the ceiling', 'p50 ms', 'p99 ms', 'CPU ms a request', 'RSS MB', 'errors'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'right'],
    style: { head: [], border: [] },
  });
  const ceiling = results.find(({ name }) => name === CEILING)?.requestsPerSecond;
  for (const { name, requestsPerSecond, p50Ms, p99Ms, rssMb, errors, cpuMs } of results) {
    const share =
      ceiling !== undefined && !name.endsWith('-stub') ? (requestsPerSecond / ceiling).toFixed(2) : UNCOMPARED;
    table.push([
      name,
      whole(requestsPerSecond),
      share,
      p50Ms.toFixed(1),
      p99Ms.toFixed(1),
      cpuMs?.toFixed(2) ?? UNCOMPARED,
      whole(rssMb),
      errors === 0 ? '0' : pc.red(whole(errors)),
    ]);
  }
  return table.toString();
}

/** How far each goal was reached, of those whose both sides were measured. */
export function goalTable(results: readonly Result[]): string {
  const table = new Table({
    head: ['goal', 'wanted', 'measured', ''],
    colAligns: ['left', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  const rateOf = (name: string) => results.find((result) => result.name === name)?.requestsPerSecond;
  for (const { name, times, of } of GOALS) {
    const [ours, theirs] = [rateOf(name), rateOf(of)];
    if (ours === undefined || theirs === undefined) continue;
    const reached = ours >= times * theirs;
    table.push([
      `${name} to ${of}`,
      times,
      (ours / theirs).toFixed(2),
      reached ? pc.green('reached') : pc.red('missed'),
    ]);
  }
  return table.toString();
}
