import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readQuestions } from '../../gateway/tour/questions.ts';
import { startDemoHub, type TestHub } from '../support/hub.ts';
import type { Checks } from './expected/check.ts';
import { kerala } from './expected/kerala.ts';
import { tamilNadu } from './expected/tamil-nadu.ts';
import { uttarPradesh } from './expected/uttar-pradesh.ts';

const checks: Checks = { ...uttarPradesh, ...tamilNadu, ...kerala };
const sources = await readQuestions();
let hub: TestHub;

beforeAll(async () => {
  hub = await startDemoHub();
}, 120_000);
afterAll(() => hub.stop());

test('each of the five texts has its questions, and every question has its check', () => {
  expect(sources).toHaveLength(5);
  const titles = sources.flatMap(({ questions }) => questions.map(({ title }) => title));
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.toSorted()).toEqual(Object.keys(checks).toSorted());
});

for (const source of sources)
  describe(source.title, () => {
    for (const { title, who, operation, variables } of source.questions)
      test(title, async () => {
        await checks[title]?.(await hub.ask(who, operation, variables), hub);
      });
  });
