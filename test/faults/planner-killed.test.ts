import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { createFixture, type Fixture } from '../executor/fixture/fixture.ts';

let fixture: Fixture | undefined;
afterEach(async () => fixture?.graph.stop());

const KILLS = 20;
const WORKERS = 4;
const KNOWN = { query: '{ me { name } }', answer: '{"data":{"me":{"name":"Asha"}}}' };

it('a planner that is killed at random under load loses no document', async () => {
  // On a machine that is busy a planner may take long to start again: what is tested is that it does.
  const running = await createFixture({ graph: { planner: { deadlineMs: 20_000 } } });
  fixture = running;
  const ask = async (query: string) => JSON.stringify(await running.execute(query));
  // What comes a second time is kept.
  await ask(KNOWN.query);
  await ask(KNOWN.query);

  let documents = 0;
  let isOver = false;
  const planned: string[] = [];
  const failed: { query: string; came: string }[] = [];
  const wrong: string[] = [];
  const work = async (): Promise<void> => {
    while (!isOver) {
      const alias = `a${documents++}`;
      const query = `{ me { ${alias}: name } }`;
      const came = await ask(query);
      if (came === `{"data":{"me":{"${alias}":"Asha"}}}`) planned.push(query);
      else failed.push({ query, came });
      const known = await ask(KNOWN.query);
      if (known !== KNOWN.answer) wrong.push(known);
    }
  };
  const load = Promise.all(Array.from({ length: WORKERS }, work));

  let killed: number | undefined;
  for (let kill = 0; kill < KILLS; kill++) {
    await until(() => running.graph.plannerPid !== undefined && running.graph.plannerPid !== killed);
    // By then what was in hand at the last kill is planned: whoever is hit twice is to blame.
    const enough = planned.length + 1 + WORKERS + Math.floor(Math.random() * 20);
    await until(() => planned.length >= enough);
    killed = running.graph.plannerPid;
    if (killed !== undefined) process.kill(killed, 'SIGKILL');
  }
  isOver = true;
  await load;

  expect(wrong).toEqual([]);
  expect(failed).toEqual([]);
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(1);
}
