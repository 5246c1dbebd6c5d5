import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import type { ExecuteRequest, Graph } from '../../gateway/executor/graph.ts';
import { createReloadableGraph } from '../../gateway/executor/reloadable.ts';

const REQUEST: ExecuteRequest = {
  document: '{ a }',
  contract: 'public',
  principal: null,
  requestId: 'req-1',
  idempotencyKey: null,
};

/** A graph that answers with its own text, when it is told to, and keeps account of its end. */
function gatedGraph(text: string) {
  const gate = Promise.withResolvers<void>();
  const ended: string[] = [];
  const schema = buildSchema('type Query { a: String }');
  const graph: Graph = {
    schemaOf: () => schema,
    async execute() {
      await gate.promise;
      return { data: { a: text, endedBefore: ended.length } };
    },
    entities: () => ({
      find: async () => {
        await gate.promise;
        return [{ a: text }];
      },
    }),
    plannerPid: undefined,
    stop: async () => void ended.push('graph'),
  };
  return { graph, gate, ended, release: async () => void ended.push('connections') };
}

/** A reloadable graph whose text a test writes; `BROKEN` makes no graph. */
async function start() {
  const built: Record<string, ReturnType<typeof gatedGraph>> = {};
  const logged: { level: string; message: string; reason?: unknown }[] = [];
  const log = (level: string) => (details: object, message: string) => void logged.push({ level, message, ...details });
  const written = { text: 'one', reads: 0, builds: 0, beforeBuild: Promise.resolve() };
  const graph = await createReloadableGraph(
    {
      async read() {
        written.reads++;
        return [written.text];
      },
      async build([text = '']) {
        written.builds++;
        await written.beforeBuild;
        if (text === 'BROKEN') throw new Error('it is broken');
        built[text] = gatedGraph(text);
        return built[text];
      },
    },
    { info: log('info'), warn: log('warn'), error: log('error') },
  );
  const builtOf = (text: string) => {
    const found = built[text];
    if (!found) throw new Error(`${text} was not built`);
    return found;
  };
  return { graph, written, builtOf, logged };
}

it('a request is answered whole by the graph that it came to, which ends with its last request', async () => {
  const { graph, written, builtOf } = await start();
  const [first, second] = [graph.execute(REQUEST), graph.entities(REQUEST).find([{ __typename: 'A', id: '1' }])];
  written.text = 'two';
  expect((await graph.reload()).status).toBe('reloaded');
  const third = graph.execute(REQUEST);
  builtOf('two').gate.resolve();
  expect(await third).toEqual({ data: { a: 'two', endedBefore: 0 } });

  expect(builtOf('one').ended).toEqual([]);
  builtOf('one').gate.resolve();
  expect(await first).toEqual({ data: { a: 'one', endedBefore: 0 } });
  expect(await second).toEqual([{ a: 'one' }]);
  await graph.stop();
  expect(builtOf('one').ended).toEqual(['graph', 'connections']);
  expect(builtOf('two').ended).toEqual(['graph', 'connections']);
});

it('what makes no graph is refused with the reason, logged, and the graph before serves on', async () => {
  const { graph, written, builtOf, logged } = await start();
  const told: string[] = [];
  graph.onReload(() => told.push('reloaded'));
  const { version } = await graph.reload();
  written.text = 'BROKEN';
  expect(await graph.reload()).toEqual({ status: 'refused', version, reason: 'it is broken' });
  expect(logged).toContainEqual(expect.objectContaining({ level: 'error', reason: 'it is broken' }));
  expect(told).toEqual([]);
  builtOf('one').gate.resolve();
  expect(await graph.execute(REQUEST)).toEqual({ data: { a: 'one', endedBefore: 0 } });
});

it('texts that did not change make no new graph', async () => {
  const { graph, written } = await start();
  expect((await graph.reload()).status).toBe('unchanged');
  expect(written.builds).toBe(1);
});

it('those who ask while a reload runs share the one after it, which sees what was written meanwhile', async () => {
  const { graph, written } = await start();
  const hold = Promise.withResolvers<void>();
  written.beforeBuild = hold.promise;
  written.text = 'two';
  const running = graph.reload();
  await expect.poll(() => written.builds).toBe(2);
  written.text = 'three';
  const later = [graph.reload(), graph.reload(), graph.reload()];
  hold.resolve();
  const before = await running;
  const [second, ...same] = await Promise.all(later);
  expect(second?.status).toBe('reloaded');
  expect(second?.version).not.toBe(before.version);
  expect(same).toEqual([second, second]);
  expect(written.reads).toBe(3);
});

it('a graph that was built while the gateway stopped is ended as well', async () => {
  const { graph, written, builtOf } = await start();
  const hold = Promise.withResolvers<void>();
  written.beforeBuild = hold.promise;
  written.text = 'two';
  const running = graph.reload();
  await expect.poll(() => written.builds).toBe(2);
  const stopped = graph.stop();
  hold.resolve();
  expect((await running).status).toBe('refused');
  await stopped;
  expect(builtOf('one').ended).toEqual(['graph', 'connections']);
  expect(builtOf('two').ended).toEqual(['graph', 'connections']);

  // Whoever asks after that starts nothing more.
  expect((await graph.reload()).status).toBe('refused');
  expect(written.builds).toBe(2);
});
