import { ConnectionLost, Lane, laneKey } from './lane.ts';
import { Paces } from './paces.ts';
import type { StatementText } from './statement.ts';
import type { Tenant } from './tenant.ts';

/** So many statements go together at most: the last one waits for all before it. */
const MOST_TOGETHER = 8;

/** Statements that are sent on one lane together, each to fail or succeed by itself. */
interface Ride {
  /** Set up for whom they run; a promise as long as it is not. */
  readonly lane: Lane | Promise<Lane>;
  statements: number;
  unanswered: number;
}

/**
 * A pool whose connections stay set up for whom they served last: setting a session up costs as much as a small read, and a
 * transaction around every read two and a half times the read. Whoever comes is given a free lane of its own tenant, or
 * one that nobody has used, or the one that was unused for longest. One waits in line when there is none.
 */
export class Lanes {
  readonly #all: readonly Lane[];
  /** The one that was used last stands last. */
  readonly #idle: Lane[];
  readonly #waiting: ((lane: Lane) => void)[] = [];
  readonly #paces = new Paces();
  /** What has not been sent yet, by whom the lane is set up for. */
  readonly #boarding = new Map<string, Ride>();

  constructor(url: string, size: number) {
    this.#all = Array.from({ length: size }, () => new Lane(url));
    this.#idle = [...this.#all];
  }

  /** Runs the work on a connection that nobody else uses meanwhile, in a session of the tenant. */
  async run<Result>(tenant: Tenant | undefined, work: (lane: Lane) => PromiseLike<Result>): Promise<Result> {
    const key = laneKey(tenant);
    const lane = await this.#enter(tenant, key);
    try {
      assertSetUp(lane, key);
      return await work(lane);
    } finally {
      this.#leave(lane);
    }
  }

  /**
   * Runs one statement in a session of the tenant. Reads that are known to be quick go together when they come in one turn of
   * the event loop: one system call sends them, and one backend is woken to answer.
   */
  async send(tenant: Tenant | undefined, statement: StatementText, asArrays: boolean): Promise<unknown> {
    const key = laneKey(tenant);
    const isQuick = this.#paces.isQuick(statement.query);
    const boarding = isQuick ? this.#boarding.get(key) : undefined;
    return this.#ride(boarding ?? this.#open(tenant, key, isQuick), key, statement, asArrays);
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((lane) => lane.close()));
  }

  /** Others may come along from now on, at once: what is asked for in lockstep would else miss each other. */
  #open(tenant: Tenant | undefined, key: string, isForOthers: boolean): Ride {
    const lane = this.#enter(tenant, key);
    const ride: Ride = { lane, statements: 0, unanswered: 0 };
    if (!isForOthers) return ride;
    this.#boarding.set(key, ride);
    const depart = () => setImmediate(() => this.#depart(key, ride));
    if (lane instanceof Promise) lane.then(depart, depart);
    else depart();
    return ride;
  }

  #depart(key: string, ride: Ride): void {
    if (this.#boarding.get(key) === ride) this.#boarding.delete(key);
  }

  async #ride(ride: Ride, key: string, statement: StatementText, asArrays: boolean): Promise<unknown> {
    const waitsForNone = ride.statements === 0;
    ride.unanswered++;
    if (++ride.statements === MOST_TOGETHER) this.#depart(key, ride);
    let lane: Lane | undefined;
    try {
      lane = ride.lane instanceof Promise ? await ride.lane : ride.lane;
      assertSetUp(lane, key);
      const sent = performance.now();
      const rows = await lane.send(statement, asArrays);
      if (waitsForNone) this.#paces.note(statement.query, performance.now() - sent);
      return rows;
    } finally {
      if (--ride.unanswered === 0) {
        this.#depart(key, ride);
        if (lane) this.#leave(lane);
      }
    }
  }

  /** A lane that is set up for the tenant; a promise where there is none at hand. */
  #enter(tenant: Tenant | undefined, key: string): Lane | Promise<Lane> {
    const lane = this.#take(key);
    return lane?.key === key ? lane : this.#setUp(lane, tenant, key);
  }

  async #setUp(free: Lane | undefined, tenant: Tenant | undefined, key: string): Promise<Lane> {
    const lane = free ?? (await new Promise<Lane>((resolve) => this.#waiting.push(resolve)));
    try {
      if (lane.key !== key) await lane.enter(tenant);
      return lane;
    } catch (error) {
      this.#leave(lane);
      throw error;
    }
  }

  #leave(lane: Lane): void {
    const next = this.#waiting.shift();
    if (next) next(lane);
    else this.#idle.push(lane);
  }

  #take(key: string): Lane | undefined {
    const idle = this.#idle;
    let unused = -1;
    for (let index = idle.length - 1; index >= 0; index--) {
      const lane = idle[index]!;
      if (lane.key === key) return idle.splice(index, 1)[0];
      if (lane.key === undefined) unused = index;
    }
    return unused === -1 ? idle.shift() : idle.splice(unused, 1)[0];
  }
}

/** Between the set-up and a statement the connection may be lost: the next one's session is set up for nobody, and would show no row. */
function assertSetUp(lane: Lane, key: string): void {
  if (lane.key !== key) throw new ConnectionLost();
}
