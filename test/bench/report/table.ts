import Table from 'cli-table3';
import pc from 'picocolors';
import type { Measured, Result } from '../measure-target.ts';
import { GOALS } from '../targets/index.ts';
import { markdownTable } from './document.ts';

const CEILING = 'ceiling-sql';

type Row = Result & Partial<Measured>;

const HEAD = ['', 'requests/s', 'to the ceiling', 'p50 ms', 'p99 ms', 'CPU ms a request', 'RSS MB', 'errors'];
const GOAL_HEAD = ['goal', 'wanted', 'measured', ''];

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

/** What was measured, each to the ceiling where it does the ceiling's work. */
function resultRows(results: readonly Row[]): string[][] {
  const ceiling = results.find(({ name }) => name === CEILING)?.requestsPerSecond;
  return results.map(({ name, requestsPerSecond, p50Ms, p99Ms, rssMb, errors, cpuMs }) => [
    name,
    whole(requestsPerSecond),
    ceiling === undefined || name.endsWith('-stub') ? '' : (requestsPerSecond / ceiling).toFixed(2),
    p50Ms.toFixed(1),
    p99Ms.toFixed(1),
    cpuMs?.toFixed(2) ?? '',
    whole(rssMb),
    whole(errors),
  ]);
}

/** How far each goal was reached, of those whose both sides were measured and answered right. */
function goalRows(results: readonly Row[]): string[][] {
  const rateOf = (name: string) =>
    results.find((result) => result.name === name && result.errors === 0)?.requestsPerSecond;
  return GOALS.flatMap(({ name, times, of }) => {
    const [ours, theirs] = [rateOf(name), rateOf(of)];
    if (ours === undefined || theirs === undefined) return [];
    const outcome = ours >= times * theirs ? 'reached' : 'missed';
    return [[`${name} to ${of}`, String(times), (ours / theirs).toFixed(2), outcome]];
  });
}

function inTerminal(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, index) => (index === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push(row.map((cell) => (cell === 'missed' ? pc.red(cell) : cell)));
  return table.toString();
}

export const resultTable = (results: readonly Row[]): string => inTerminal(HEAD, resultRows(results));

export const goalTable = (results: readonly Row[]): string => inTerminal(GOAL_HEAD, goalRows(results));

/** Both tables for docs/performance.md; `line` tells where and how they were measured. */
export const resultSection = (results: readonly Row[], line: string): string =>
  [`Measured on ${line}.`, markdownTable(HEAD, resultRows(results)), markdownTable(GOAL_HEAD, goalRows(results))].join(
    '\n\n',
  );
