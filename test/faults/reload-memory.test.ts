import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { z } from 'zod';

const PROGRAM = fileURLToPath(new URL('reloads.child.ts', import.meta.url));
/** A graph of the shop is about 0.4 MB: eighty that stayed would be three times this. */
const MOST_GROWTH_BYTES = 10 * 1024 * 1024;

const report = z.object({
  asked: z.number(),
  wrong: z.array(z.string()),
  faults: z.array(z.string()),
  refusals: z.number(),
  grownBytes: z.number(),
  planners: z.number(),
});

it('a hundred reloads under load, broken ones among them, lose no request and leak neither memory nor planners', {
  timeout: 250_000,
}, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', PROGRAM, '100'], { timeout: 240_000 });
  const { asked, wrong, faults, refusals, grownBytes, planners } = report.parse(JSON.parse(stdout));
  expect(wrong).toEqual([]);
  expect(faults).toEqual([]);
  expect(refusals).toBe(10);
  expect(asked).toBeGreaterThan(100);
  expect(grownBytes).toBeLessThan(MOST_GROWTH_BYTES);
  expect(planners).toBe(1);
});
