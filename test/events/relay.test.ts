import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Relay } from '../../gateway/events/relay.ts';
import { openProbe, type Probe } from './probe.ts';

let probe: Probe;
const relays: Relay[] = [];

beforeAll(async () => {
  probe = await openProbe();
});
beforeEach(() => probe.forget());
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
});
afterAll(() => probe.drop());

const start = async (...args: Parameters<Probe['relay']>): Promise<Relay> => {
  const relay = await probe.relay(...args);
  relays.push(relay);
  return relay;
};
const numbered = (count: number, from = 0): string[] => Array.from({ length: count }, (_, index) => `e${from + index}`);
const eventually = (names: readonly string[]) => expect.poll(() => probe.met(), { timeout: 20_000 }).toEqual(names);

describe('the relay of events', () => {
  it('delivers what was there before it, then what comes, in order', async () => {
    await probe.emit(['a', 'b']);
    const relay = await start();
    await relay.caughtUp;
    await eventually(['a', 'b']);
    await probe.emit(['c']);
    await probe.emit(['d', 'e']);
    await eventually(['a', 'b', 'c', 'd', 'e']);
  });

  it('passes over events of other types', async () => {
    await start();
    await probe.emit(['a'], probe.db, 'enterprise.updated');
    await probe.emit(['b']);
    await eventually(['b']);
    await probe.emit(['c'], probe.db, 'enterprise.updated');
    await expect
      .poll(
        async () => {
          const [row] = await probe.sql`select (select max(sequence) from enterprises.outbox)
          = (select sequence from probe.event_position) as is_at_end`;
          return row?.is_at_end;
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    expect(await probe.met()).toEqual(['b']);
  });

  it('never passes over an event whose transaction commits after one with a higher sequence was delivered', async () => {
    await start();
    await probe.emit(['first']);
    await eventually(['first']);
    const commit = Promise.withResolvers<void>();
    const inserted = Promise.withResolvers<void>();
    const late = probe.db.transaction(async (tx) => {
      await probe.emit(['late'], tx);
      inserted.resolve();
      await commit.promise;
    });
    await inserted.promise;
    await probe.emit(['early']);
    const [outbox] = await probe.sql`select count(*)::int as seen from enterprises.outbox`;
    expect(outbox?.seen).toBe(2);
    commit.resolve();
    await late;
    await eventually(['first', 'late', 'early']);
  });

  it('never passes over an event of an old transaction that takes its sequence late', async () => {
    await start();
    const goOn = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const old = probe.db.transaction(async (tx) => {
      await tx.execute('select pg_current_xact_id()');
      begun.resolve();
      await goOn.promise;
      await probe.emit(['of the old one'], tx);
    });
    await begun.promise;
    await probe.emit(['of the young one']);
    goOn.resolve();
    await old;
    await eventually(['of the old one', 'of the young one']);
  });

  it('finds by itself what no notification told it of', async () => {
    await start(undefined, undefined, { pollMs: 10 });
    await probe.emitSilently(['a'], probe.db, 'enterprise.registered');
    await eventually(['a']);
  });

  it('delivers nothing of a transaction that is rolled back', async () => {
    await start();
    await expect(
      probe.db.transaction(async (tx) => {
        await probe.emit(['gone'], tx);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await probe.emit(['kept']);
    await eventually(['kept']);
  });

  it('has caught up when it has what an old transaction held back, not before', async () => {
    const commit = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const old = probe.db.transaction(async (tx) => {
      await tx.execute('select pg_current_xact_id()');
      begun.resolve();
      await commit.promise;
    });
    await begun.promise;
    await probe.emit(['held back']);
    const relay = await start();
    let isCaughtUp = false;
    const caughtUp = relay.caughtUp.then(() => {
      isCaughtUp = true;
    });
    await expect.poll(async () => (await probe.sql`select from probe.event_position`).length).toBe(1);
    expect(isCaughtUp).toBe(false);
    commit.resolve();
    await old;
    await caughtUp;
    expect(await probe.met()).toEqual(['held back']);
  });

  it('has each event take effect once with three relays at work', async () => {
    await probe.emit(numbered(1_500));
    await Promise.all([start(), start(), start()]);
    for (let from = 1_500; from < 1_600; from += 10) await probe.emit(numbered(10, from));
    await eventually(numbered(1_600));
  });

  it('goes on where it stopped, with what came in the meantime', async () => {
    const first = await start();
    await probe.emit(numbered(3));
    await eventually(numbered(3));
    await first.stop();
    await probe.emit(numbered(3, 3));
    expect(await probe.met()).toEqual(numbered(3));
    await start();
    await eventually(numbered(6));
  });

  it('catches up with thousands before it says so', async () => {
    for (let from = 0; from < 12_000; from += 3_000) await probe.emit(numbered(3_000, from));
    const relay = await start();
    await relay.caughtUp;
    const met = await probe.met();
    expect(met.length).toBe(12_000);
    expect(met.every((name, index) => name === `e${index}`)).toBe(true);
  });
});
