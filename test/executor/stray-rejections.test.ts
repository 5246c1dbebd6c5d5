import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const CHILD = fileURLToPath(new URL('fixture/stray-rejection.child.ts', import.meta.url));
const run = promisify(execFile);

describe('a promise that graphql-js leaves behind rejected', () => {
  it('does not end the process, and is logged', async () => {
    const { stdout } = await run(process.execPath, [CHILD, 'survive']);
    expect(stdout).toMatch(/^\{"rows":null\}\na promise was rejected that nobody waits for\n/);
    expect(stdout.trim().split('\n').at(-1)).toBe('alive');
  });

  it('would end it: the day that this fails, surviveStrayRejections can go', async () => {
    await expect(run(process.execPath, [CHILD])).rejects.toThrow('later');
  });
});
