import { Lane, laneKey } from './lane.ts';
import type { Tenant } from './tenant.ts';

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

  constructor(url: string, size: number) {
    this.#all = Array.from({ length: size }, () => new Lane(url));
    this.#idle = [...this.#all];
  }

  /** Runs the work on a connection that nobody else uses meanwhile, in a session of the tenant. */
  async run<Result>(tenant: Tenant | undefined, work: (lane: Lane) => PromiseLike<Result>): Promise<Result> {
    const key = laneKey(tenant);
    const lane = this.#take(key) ?? (await new Promise<Lane>((resolve) => this.#waiting.push(resolve)));
    try {
      if (lane.key !== key) await lane.enter(tenant);
      return await work(lane);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(lane);
      else this.#idle.push(lane);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((lane) => lane.close()));
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
