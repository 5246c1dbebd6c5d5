import { writeFile } from 'node:fs/promises';
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { pictureFile } from '../report/document.ts';

export interface Point {
  /** What was measured, as the legend names it. */
  readonly name: string;
  readonly x: number;
  readonly requestsPerSecond: number;
}

export interface Picture {
  readonly file: string;
  readonly title: string;
  readonly label: string;
  readonly points: readonly Point[];
}

/** Requests a second over something that grows, both on logarithmic scales: a line each. */
export async function draw({ file, title, label, points }: Picture): Promise<void> {
  const { document } = new JSDOM('').window;
  const ends = points.filter(
    ({ name, x }) => x === Math.max(...points.filter((it) => it.name === name).map((it) => it.x)),
  );
  const marks = { x: 'x', y: 'requestsPerSecond', stroke: 'name' };
  const svg = Plot.plot({
    document,
    width: 760,
    height: 380,
    marginLeft: 60,
    marginRight: 140,
    marginBottom: 45,
    marginTop: 30,
    style: { background: 'white', color: 'black', fontFamily: 'system-ui, sans-serif', fontSize: '12px' },
    x: { type: 'log', label, ticks: [...new Set(points.map(({ x }) => x))], tickFormat: 'd', grid: true },
    y: { type: 'log', label: 'requests a second', tickFormat: ',d', grid: true },
    color: { scheme: 'dark2' },
    marks: [
      Plot.line(points, marks),
      Plot.dot(points, { ...marks, fill: 'name', r: 3 }),
      Plot.text(ends, { x: 'x', y: 'requestsPerSecond', text: 'name', fill: 'name', textAnchor: 'start', dx: 8 }),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  await writeFile(pictureFile(file), `${svg.outerHTML}\n`);
}
