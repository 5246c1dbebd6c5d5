import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limitsForAll } from '../../../gateway/client-limits.ts';
import { placeMou } from '../../support/builders/partners.ts';
import type { Answer } from '../../support/subgraph-client.ts';
import { type DownloadEdge, startDownloadEdge } from './download-edge.ts';

/** Two pages of the register, and what one page of it costs. */
const MOUS = 150;

let edge: DownloadEdge;
let pageCost: number;
let first: string;
beforeAll(async () => {
  const unlimited = await startDownloadEdge();
  pageCost = Number((await unlimited.get('admin', '/mous.csv')).headers.get('sangam-cost'));
  await unlimited.stop();

  // An admin affords one page and has the next a second later; of the others' budgets little comes back.
  const { partner, bureau, admin } = limitsForAll();
  const limits = {
    partner: { ...partner, budget: 60, restoreRate: 1 },
    bureau: { ...bureau, budget: pageCost + 50, restoreRate: 1 },
    admin: { ...admin, budget: pageCost + 10, restoreRate: pageCost },
  };
  edge = await startDownloadEdge({ limits });
  for (let n = 0; n < MOUS; n++) first = await placeMou(edge.database.db, { title: `MoU ${n}`, reference: `A-${n}` });
});
afterAll(() => edge.stop());

describe('what a download costs', () => {
  it('is told by headers, as of an operation', async () => {
    const response = await edge.get('bureau-tn', `/ocds/${first}.json`);
    expect(response.status).toBe(200);
    const cost = Number(response.headers.get('sangam-cost'));
    expect(cost).toBeGreaterThan(10);
    const [, left] = /^"cost";r=(\d+);t=\d+$/.exec(response.headers.get('ratelimit') ?? '') ?? [];
    expect(Number(left)).toBe(pageCost + 50 - cost);
    expect(response.headers.get('ratelimit-policy')).toMatch(/^"cost";q=\d+;w=\d+$/);
    expect(response.headers.get('retry-after')).toBeNull();
  });

  it('comes out of the same bucket as operations do, and more than is left is refused before the first byte', async () => {
    const response = await edge.get('bureau-tn', '/mous.csv');
    expect(response.status).toBe(429);
    const refused: Answer = await response.json();
    expect(refused.errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('sangam-cost')).toBe(String(pageCost));
    expect(response.headers.get('content-disposition')).toBeNull();
  });

  it('is asked of what is refused, so that there is an end to it', async () => {
    const statuses: number[] = [];
    while (statuses.at(-1) !== 429 && statuses.length < 20)
      statuses.push((await edge.get('flipkart', '/ocds/mou_x.json', 'catalogue:read')).status);
    expect(new Set(statuses)).toEqual(new Set([403, 429]));
  });
});

describe('a download that has begun', () => {
  it('goes on as the budget comes back, and is whole', async () => {
    const response = await edge.get('admin', '/mous.csv');
    expect(response.status).toBe(200);
    const rows: string[][] = parse(await response.text());
    expect(rows).toHaveLength(1 + MOUS);
  });
});
