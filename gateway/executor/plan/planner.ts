import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { QueryPlan } from '@graphql-hive/router-query-planner';
import { type Logger, refuse } from '../errors.ts';
import { type FromPlanner, isFromPlanner, type ToPlanner } from './messages.ts';
import { Strikes } from './strikes.ts';
import { crashed, Unplannable } from './unplannable.ts';

export interface PlannerOptions {
  /** Milliseconds that a request waits for its plan, its turn included, and that the planner has for it once it is at it; default 2,000. */
  readonly deadlineMs?: number;
  /** Operations that may wait for a plan; one more is refused. Default 1,000. */
  readonly queue?: number;
  /** Milliseconds for which an operation is refused that brought the planner down, or held it up twice; default ten minutes. */
  readonly denyMs?: number;
  /** Milliseconds for the start of the process, reading the supergraph included; default 20,000. */
  readonly startMs?: number;
  readonly logger?: Logger | undefined;
}

export interface Planner {
  /** Rejects with a `Refusal`: UNPLANNABLE_OPERATION or PLANNING_TIMEOUT. */
  plan(operation: string): Promise<QueryPlan>;
  /** The process that plans, undefined while it starts again. */
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

interface Waiting {
  readonly operation: string;
  readonly resolve: (plan: QueryPlan) => void;
  readonly reject: (error: Error) => void;
  /** Ends the wait, not the planning: that has its own time from when it is taken in hand. */
  readonly timer: NodeJS.Timeout;
  isOver: boolean;
}

const PROGRAM = fileURLToPath(new URL('./planner-process.ts', import.meta.url));
const LONGEST_BACKOFF_MS = 5_000;

/**
 * Starts the planner's process. It plans one operation at a time, so that a crash has exactly one author; the others wait
 * for the process to come again, and with them, once, an operation that may be innocent: of a signal from without, or of a
 * machine that was busy. Rejects when the planner does not accept the supergraph.
 */
export async function startPlanner(supergraphSdl: string, options: PlannerOptions = {}): Promise<Planner> {
  const { deadlineMs = 2_000, queue: queueLimit = 1_000, denyMs = 600_000, startMs = 20_000, logger } = options;
  const strikes = new Strikes(denyMs);
  const queue: Waiting[] = [];
  let child: ChildProcess | undefined;
  let isReady = false;
  let inHand: Waiting | undefined;
  let overdue: NodeJS.Timeout | undefined;
  let crashesInARow = 0;
  let restart: NodeJS.Timeout | undefined;
  let isStopped = false;

  await start();

  return {
    plan,
    get pid() {
      return isReady ? child?.pid : undefined;
    },
    async stop() {
      isStopped = true;
      clearTimeout(restart);
      for (const waiting of queue.splice(0)) settle(waiting).reject(stopping());
      const running = child;
      if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
      const exited = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGKILL');
      await exited;
    },
  };

  function plan(operation: string): Promise<QueryPlan> {
    if (strikes.isDenied(operation)) return Promise.reject(crashed());
    if (queue.length >= queueLimit || isStopped) {
      return Promise.reject(refuse('PLANNING_TIMEOUT', 'Too many operations wait to be planned.'));
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => giveUp(waiting), deadlineMs);
      const waiting: Waiting = { operation, resolve, reject, timer, isOver: false };
      queue.push(waiting);
      next();
    });
  }

  function next(): void {
    if (!isReady || inHand !== undefined || child === undefined) return;
    const waiting = queue.shift();
    if (waiting === undefined) return;
    inHand = waiting;
    overdue = setTimeout(() => stopPlanning(waiting), deadlineMs);
    send(child, { kind: 'operation', operation: waiting.operation });
  }

  function giveUp(waiting: Waiting): void {
    settle(waiting).reject(refuse('PLANNING_TIMEOUT', 'The operation took too long to plan.'));
    const index = queue.indexOf(waiting);
    if (index >= 0) queue.splice(index, 1);
  }

  /** There is no way to interrupt the planner but to end its process. */
  function stopPlanning({ operation }: Waiting): void {
    logger?.error({ operation }, 'planning took too long');
    child?.kill('SIGKILL');
  }

  /** The operation in hand, which no longer is. */
  function takeFromHand(): Waiting | undefined {
    const waiting = inHand;
    inHand = undefined;
    clearTimeout(overdue);
    return waiting;
  }

  /** Resolves once the process has read the supergraph; later starts (after a crash) are not waited for. */
  function start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const started = fork(PROGRAM, [], { execArgv: [], serialization: 'advanced', env: { NODE_ENV: 'production' } });
      child = started;
      const timer = setTimeout(() => started.kill('SIGKILL'), startMs);
      const isFirst = crashesInARow === 0 && !isReady;
      started.on('message', (message) => {
        if (started !== child || !isFromPlanner(message)) return;
        if (isReady) return answered(message);
        clearTimeout(timer);
        if (message.kind === 'failed') {
          reject(new Error(`The planner refuses the supergraph: ${message.message}`));
          started.kill('SIGKILL');
          return;
        }
        isReady = true;
        resolve();
        next();
      });
      started.once('error', (error) => logger?.error({ err: error }, 'the planner process failed'));
      started.once('exit', (code, signal) => {
        clearTimeout(timer);
        reject(new Error(`The planner ended while it read the supergraph (${signal ?? code}).`));
        if (started === child) ended(code, signal, isFirst);
      });
      send(started, { kind: 'supergraph', sdl: supergraphSdl });
    });
  }

  function answered(message: FromPlanner): void {
    const waiting = takeFromHand();
    crashesInARow = 0;
    if (waiting !== undefined) {
      settle(waiting);
      if (message.kind === 'planned') waiting.resolve(message.plan);
      else {
        const reason = message.kind === 'failed' ? message.message : message.kind;
        logger?.warn({ operation: waiting.operation, reason }, 'an operation cannot be planned');
        waiting.reject(new Unplannable());
      }
    }
    next();
  }

  function ended(code: number | null, signal: NodeJS.Signals | null, isFirst: boolean): void {
    const wasReady = isReady;
    isReady = false;
    child = undefined;
    const waiting = takeFromHand();
    if (waiting !== undefined && isStopped) settle(waiting).reject(stopping());
    else if (waiting !== undefined) {
      strikes.ended(waiting.operation, signal);
      if (strikes.isDenied(waiting.operation)) settle(waiting).reject(crashed());
      else if (!waiting.isOver) queue.unshift(waiting);
    }
    if (isStopped || (isFirst && !wasReady)) return;
    logger?.error({ code, signal, operation: waiting?.operation }, 'the planner ended and is started again');
    // The first crash costs nothing but the start; crash after crash, the machine gets a rest.
    const delay = crashesInARow === 0 ? 0 : Math.min(LONGEST_BACKOFF_MS, 50 * 2 ** Math.min(crashesInARow, 10));
    crashesInARow++;
    restart = setTimeout(() => {
      start().catch((error) => logger?.error({ err: error }, 'the planner did not start'));
    }, delay);
  }
}

const stopping = () => refuse('PLANNING_TIMEOUT', 'The gateway is stopping.');

function settle(waiting: Waiting): Waiting {
  clearTimeout(waiting.timer);
  waiting.isOver = true;
  return waiting;
}

function send(child: ChildProcess, message: ToPlanner): void {
  // A process that has just ended cannot be written to; its exit event says so.
  child.send(message, () => {});
}
