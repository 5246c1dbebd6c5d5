import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createGraph } from '../../gateway/executor/graph.ts';
import { type Planner, startPlanner } from '../../gateway/executor/plan/planner.ts';
import { composeFixture, createFixture, type Fixture } from './fixture/fixture.ts';

let planner: Planner | undefined;
let fixture: Fixture | undefined;

afterEach(async () => {
  await planner?.stop();
  await fixture?.graph.stop();
  planner = undefined;
  fixture = undefined;
});

/** Waits until the planner has a process other than `before`. */
async function restarted(running: { readonly pid: number | undefined }, before: number | undefined): Promise<number> {
  for (;;) {
    const { pid } = running;
    if (pid !== undefined && pid !== before) return pid;
    await setTimeout(5);
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors)
    ? error.errors[0]?.extensions.code
    : error;
}

describe('the planner', () => {
  it('that is killed while it plans comes again, and loses nothing', async () => {
    const running = await startPlanner(composeFixture().supergraphSdl);
    planner = running;
    const { pid } = running;
    process.kill(pid ?? 0, 'SIGSTOP');
    const first = running.plan('{ me { id } }');
    const second = running.plan('{ me { name } }');
    process.kill(pid ?? 0, 'SIGKILL');
    expect((await first).kind).toBe('QueryPlan');
    expect((await second).kind).toBe('QueryPlan');
    expect(await restarted(running, pid)).toBe(running.pid);
  });

  it('that is killed twice over a document is not asked for it again', async () => {
    const running = await startPlanner(composeFixture().supergraphSdl);
    planner = running;
    const killedAt = async (operation: string): Promise<unknown> => {
      const { pid } = running;
      process.kill(pid ?? 0, 'SIGSTOP');
      const planning = running.plan(operation).then((plan) => plan.kind, codeOf);
      process.kill(pid ?? 0, 'SIGKILL');
      const came = await planning;
      await restarted(running, pid);
      return came;
    };
    expect(await killedAt('{ me { id } }')).toBe('QueryPlan');
    expect(await killedAt('{ me { id } }')).toBe('UNPLANNABLE_OPERATION');
    expect(await running.plan('{ me { id } }').catch(codeOf)).toBe('UNPLANNABLE_OPERATION');
    expect((await running.plan('{ me { name } }')).kind).toBe('QueryPlan');
  });

  it('that aborts over a document is not asked for it again', async () => {
    const running = await startPlanner(composeFixture().supergraphSdl);
    planner = running;
    const { pid } = running;
    process.kill(pid ?? 0, 'SIGSTOP');
    const crash = running.plan('{ me { id } }').catch(codeOf);
    process.kill(pid ?? 0, 'SIGABRT');
    process.kill(pid ?? 0, 'SIGCONT');
    expect(await crash).toBe('UNPLANNABLE_OPERATION');
    const next = await restarted(running, pid);
    expect(await running.plan('{ me { id } }').catch(codeOf)).toBe('UNPLANNABLE_OPERATION');
    expect(running.pid).toBe(next);
    expect((await running.plan('{ me { name } }')).kind).toBe('QueryPlan');
  });

  it('that does not come to an end is stopped at the deadline', async () => {
    const running = await startPlanner(composeFixture().supergraphSdl, { deadlineMs: 300 });
    planner = running;
    const { pid } = running;
    process.kill(pid ?? 0, 'SIGSTOP');
    const inTurn = ['{ me { id } }', '{ me { name } }'];
    const answers = inTurn.map((operation) => running.plan(operation).catch(codeOf));
    expect(await Promise.all(answers)).toEqual(['PLANNING_TIMEOUT', 'PLANNING_TIMEOUT']);
    await restarted(running, pid);
    // It may have been the machine, and was it here.
    for (const operation of inTurn) expect((await running.plan(operation)).kind).toBe('QueryPlan');
  });

  it('that has to be stopped twice at a document is not asked for it again', async () => {
    const running = await startPlanner(composeFixture().supergraphSdl, { deadlineMs: 300 });
    planner = running;
    for (let turn = 0; turn < 2; turn++) {
      const { pid } = running;
      process.kill(pid ?? 0, 'SIGSTOP');
      expect(await running.plan('{ me { id } }').catch(codeOf)).toBe('PLANNING_TIMEOUT');
      await restarted(running, pid);
    }
    expect(await running.plan('{ me { id } }').catch(codeOf)).toBe('UNPLANNABLE_OPERATION');
  });

  it('refuses what it has no room for', async () => {
    const running = await startPlanner(composeFixture().supergraphSdl, { queue: 1 });
    planner = running;
    const answers = ['id', 'name', 'nick'].map((field) =>
      running.plan(`{ me { ${field} } }`).then((plan) => plan.kind, codeOf),
    );
    expect(await Promise.all(answers)).toEqual(['QueryPlan', 'QueryPlan', 'PLANNING_TIMEOUT']);
  });

  it('says that it does not accept a supergraph', async () => {
    await expect(startPlanner('type Query {')).rejects.toThrow('planner');
    const options = { contracts: {}, transports: {}, supergraphSdl: 'type Query { a: Int }' };
    await expect(createGraph(options)).rejects.toThrow('Not a supergraph');
  });
});

describe('a graph', () => {
  it('answers what it knows while the planner is away, and the rest once it is back', async () => {
    const running = await createFixture();
    fixture = running;
    const known = '{ me { name } }';
    await running.execute(known);
    const pid = running.graph.plannerPid;
    process.kill(pid ?? 0, 'SIGSTOP');
    const planning = running.execute('{ me { nick } }');
    process.kill(pid ?? 0, 'SIGKILL');
    expect(await running.execute(known)).toEqual({ data: { me: { name: 'Asha' } } });
    expect(await planning).toEqual({ data: { me: { nick: 'nick-u1' } } });
  });

  it('says clearly what the planner cannot plan, before any subgraph is called', async () => {
    fixture = await createFixture();
    const { data, errors } = await fixture.execute('{ me { reviews { subject { ... on Book { shipping } } } } }');
    expect(data).toBeUndefined();
    expect(errors?.map((error) => error.extensions.code)).toEqual(['UNPLANNABLE_OPERATION']);
    expect(fixture.calls).toEqual([]);
  });

  it('plans a document once, however many ask for it at the same time', async () => {
    fixture = await createFixture();
    const { execute } = fixture;
    const answers = await Promise.all(Array.from({ length: 20 }, () => execute('{ me { name made { title } } }')));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('does not start without a way to each subgraph', async () => {
    const { supergraphSdl, publicSdl } = composeFixture();
    const options = { supergraphSdl, contracts: { public: publicSdl }, transports: {} };
    await expect(createGraph(options)).rejects.toThrow('accounts');
  });
});
