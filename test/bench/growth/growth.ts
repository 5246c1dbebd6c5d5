import type { BenchOptions } from '../bench.ts';
import { PAGE_SIZE } from '../query.ts';
import { markdownTable, writeSection } from '../report/document.ts';
import { describeMachine, machineLine } from '../report/machine.ts';
import { Surroundings } from '../surroundings.ts';
import { TARGETS, type Target } from '../targets/index.ts';
import { distinctDocuments, type Round } from './distinct-documents.ts';
import { draw, type Picture, type Point } from './plot.ts';
import { type Pace, type Step, series } from './series.ts';

const ROWS = [1, 10, 100, 1_000];
/** As long as the lists of the hub go. */
const HUB_ROWS = [1, 10, 100];
const SUBGRAPHS = [1, 2, 3, 4, 5, 6, 7, 8];
const CONNECTIONS = [1, 2, 4, 8, 16, 32, 64];

/** There are forty measurements: each is shorter than those that are compared with goals. */
const MOST_SECONDS = 4;
const WARM_UP_SECONDS = 2;

/** Measures cost as work grows, and writes tables and pictures of it into docs. */
export async function growth(options: BenchOptions): Promise<number> {
  const pace = { warmUpSeconds: WARM_UP_SECONDS, seconds: Math.min(options.seconds, MOST_SECONDS) };
  await using surroundings = new Surroundings((line) => console.log(line));
  const targets = TARGETS.filter(({ name }) => options.only.includes(name));
  const gateways = targets.filter(({ over }) => over === 'stubs');
  const hub = targets.filter(({ name }) => name === 'hub');
  const own = [...hub, ...gateways.filter(({ name }) => name === 'gateway-stub')];

  const rows: Picture = {
    file: 'performance-rows.svg',
    title: 'Requests a second as pages grow',
    label: 'rows a page',
    points: await pointsOf([...hub, ...gateways], pace, (target) =>
      rowSteps(surroundings, target, options.connections),
    ),
  };
  const subgraphs: Picture = {
    file: 'performance-subgraphs.svg',
    title: 'Requests a second as a page is spread over more subgraphs',
    label: 'subgraphs that a page of 20 rows takes',
    points: await pointsOf(gateways, pace, () => subgraphSteps(surroundings, options.connections)),
  };
  const connections: Picture = {
    file: 'performance-connections.svg',
    title: 'Requests a second as more ask at once',
    label: 'requests in flight',
    points: await pointsOf([...hub, ...gateways], pace, (target) => connectionSteps(surroundings, target)),
  };
  const pictures = [rows, subgraphs, connections].filter(({ points }) => points.length > 0);
  for (const picture of pictures) await draw(picture);

  const documents: [string, readonly Round[]][] = [];
  for (const target of own.filter(({ over }) => over === 'stubs'))
    documents.push([target.name, await distinctDocuments(target, await surroundings.groundOf(target), pace)]);

  const sections = [
    `Measured on ${machineLine(describeMachine())}; ${pace.seconds} s each after ${pace.warmUpSeconds} s of warm-up.`,
    ...pictures.map(sectionOf),
    ...documents.map(([name, rounds]) => documentSection(name, rounds)),
  ];
  const markdown = sections.join('\n\n');
  console.log(markdown);
  await writeSection('growth', markdown);
  return 0;
}

async function pointsOf(
  targets: readonly Target[],
  pace: Pace,
  stepsOf: (target: Target) => Promise<readonly Step[]>,
): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const target of targets) points.push(...(await series({ target, steps: await stepsOf(target), pace })));
  return points;
}

const rowSteps = (surroundings: Surroundings, target: Target, connections: number): Promise<Step[]> =>
  inTurn(target.over === 'stubs' ? ROWS : HUB_ROWS, async (rows) => ({
    x: rows,
    ground: await surroundings.groundOf(target, rows),
    connections,
  }));

const subgraphSteps = (surroundings: Surroundings, connections: number): Promise<Step[]> =>
  inTurn(SUBGRAPHS, async (subgraphs) => ({
    x: subgraphs,
    ground: await surroundings.stubGround({ rows: PAGE_SIZE, subgraphs }),
    connections,
  }));

const connectionSteps = (surroundings: Surroundings, target: Target): Promise<Step[]> =>
  inTurn(CONNECTIONS, async (connections) => ({
    x: connections,
    ground: await surroundings.groundOf(target),
    connections,
  }));

async function inTurn<Item, Result>(items: readonly Item[], make: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await make(item));
  return results;
}

function sectionOf({ file, title, label, points }: Picture): string {
  const xs = [...new Set(points.map(({ x }) => x))];
  const rows = [...new Set(points.map(({ name }) => name))].map((name) => [
    `\`${name}\``,
    ...xs.map((x) => {
      const point = points.find((candidate) => candidate.name === name && candidate.x === x);
      return point === undefined ? '' : Math.round(point.requestsPerSecond).toLocaleString('en-US');
    }),
  ]);
  return `### ${title}\n\n![${title}](${file})\n\n${markdownTable([label, ...xs.map(String)], rows)}`;
}

function documentSection(name: string, rounds: readonly Round[]): string {
  const rows = rounds.map(({ requestsPerSecond, errors, longestStallMs, p99StallMs, heapMb, rssMb }, index) => [
    `${index + 1}`,
    ...[requestsPerSecond, errors, longestStallMs, p99StallMs, heapMb, rssMb].map((value) => String(Math.round(value))),
  ]);
  const head = [
    '10,000 documents, time',
    'requests/s',
    'errors',
    'longest stall ms',
    'p99 ms',
    'heap in use MB',
    'RSS MB',
  ];
  return `### Documents that never came before, \`${name}\`\n\n${markdownTable(head, rows)}`;
}
