import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Relay } from '../../gateway/events/relay.ts';
import { deliverNext, openPosition } from '../../subgraphs/shared/events/deliver.ts';
import { openProbe, type Probe } from './probe.ts';

let probe: Probe;
const relays: Relay[] = [];
const logged: { message: string; details: Record<string, unknown> }[] = [];
const logger = {
  error: (details: object, message: string) => void logged.push({ message, details: { ...details } }),
};

beforeAll(async () => {
  probe = await openProbe();
});
beforeEach(async () => {
  logged.length = 0;
  await probe.forget();
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
});
afterAll(() => probe.drop());

/** Nothing here takes long, but the machine may have other work. */
const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

const start = async (...args: Parameters<Probe['relay']>): Promise<Relay> => {
  const relay = await probe.relay(...args);
  relays.push(relay);
  return relay;
};

describe('events that can not be delivered', () => {
  it('have no effect until they can, when each has it once', async () => {
    let isBroken = true;
    const relay = await start(async (tx, events) => {
      await probe.keep(tx, events);
      if (isBroken) throw new Error('the consumer is broken');
    }, logger);
    await probe.emit(['a', 'b']);
    await eventually(() => logged.length).toBeGreaterThan(2);
    expect(await probe.met()).toEqual([]);
    isBroken = false;
    await eventually(() => probe.met()).toEqual(['a', 'b']);
    await relay.stop();
  });

  it('stop only what comes after them, and the log names the first', async () => {
    let isMended = false;
    await start(async (tx, events) => {
      if (!isMended && events.some(({ subject }) => subject === 'bad')) throw new Error('can not count it');
      await probe.keep(tx, events);
    }, logger);
    await probe.db.transaction((tx) => probe.emit(['a', 'b', 'bad', 'c'], tx));
    await eventually(() => logged.length).toBeGreaterThan(0);
    expect(await probe.met()).toEqual(['a', 'b']);
    const [first] = logged;
    expect(first?.details).toMatchObject({ consumer: 'probe', source: 'enterprises', subject: 'bad', failures: 1 });
    expect(String(first?.details.err)).toContain('can not count it');
    isMended = true;
    await eventually(() => probe.met()).toEqual(['a', 'b', 'bad', 'c']);
  });

  it('are those with a payload that the consumer does not know', async () => {
    await start(undefined, logger);
    await probe.emit(['good']);
    await probe.sql`insert into enterprises.outbox (type, subject_type, subject, subject_version, payload, request_id)
      values ('enterprise.registered', 'Enterprise', 'odd', 1, '{"nom": "odd"}', 'req')`;
    await probe.sql`notify outbox, 'enterprises'`;
    await eventually(() => logged.length).toBeGreaterThan(0);
    expect(await probe.met()).toEqual(['good']);
    expect(String(logged[0]?.details.err)).toMatch(/expected a payload of enterprise\.registered \(odd\).*name/s);
  });

  it('do not keep the hub from saying that it has caught up', async () => {
    await probe.emit(['a']);
    const relay = await start(async () => {
      throw new Error('broken for good');
    }, logger);
    await relay.caughtUp;
    expect(logged.length).toBeGreaterThan(0);
    await relay.stop();
    expect(await probe.met()).toEqual([]);
  });

  it('wait for another relay that holds the position, the start of a hub not for ever', async () => {
    const consumer = probe.consumer();
    await openPosition(probe.db, consumer);
    await probe.emit(['a']);
    const release = Promise.withResolvers<void>();
    const locked = Promise.withResolvers<void>();
    const stuck = probe.db.transaction(async (tx) => {
      await tx.execute('select from probe.event_position for update');
      locked.resolve();
      await release.promise;
    });
    await locked.promise;
    const relay = await start(undefined, logger, { patienceMs: 50 });
    await relay.caughtUp;
    expect(await probe.met()).toEqual([]);
    release.resolve();
    await stuck;
    await eventually(() => probe.met()).toEqual(['a']);
    expect(logged).toEqual([]);
  });

  it('come again after a crash between effect and commit, and their effect is kept once', async () => {
    const databases = { source: probe.db, target: probe.db };
    const consumer = probe.consumer();
    const crashing = probe.consumer(async (tx, events) => {
      await probe.keep(tx, events);
      throw new Error('power is gone');
    });
    await openPosition(probe.db, consumer);
    await probe.emit(['a', 'b']);
    await eventually(() => deliverNext(crashing, databases, 10).then(() => 'nothing yet', String)).toContain('power');
    expect(await deliverNext(consumer, databases, 10)).toMatchObject({ kind: 'delivered', last: { subject: 'b' } });
    await eventually(async () => (await deliverNext(consumer, databases, 10)).kind).toBe('idle');
    expect(await probe.met()).toEqual(['a', 'b']);
  });

  it('finish with the batch under way when the relay is stopped', async () => {
    const begun = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const relay = await start(async (tx, events) => {
      begun.resolve();
      await goOn.promise;
      await probe.keep(tx, events);
    });
    await probe.emit(['a']);
    await begun.promise;
    const stopped = relay.stop();
    goOn.resolve();
    await stopped;
    expect(await probe.met()).toEqual(['a']);
  });

  it('are told of when they were restored from another server, and come again once that is mended as the page on it says', async () => {
    await start(undefined, logger);
    await probe.emit(['a']);
    await eventually(() => probe.met()).toEqual(['a']);
    await probe.sql`update enterprises.outbox set transaction = '9000000000000'`;
    await probe.emit(['b']);
    await eventually(() => logged.map(({ details }) => String(details.err)).join()).toContain('restored');
    expect(await probe.met()).toEqual(['a']);
    await probe.sql`update enterprises.outbox set transaction = '3'`;
    await probe.sql`update probe.event_position set transaction = '0', sequence = 0`;
    await eventually(() => probe.met()).toEqual(['a', 'a', 'b']);
    await probe.emit(['c']);
    await eventually(() => probe.met()).toEqual(['a', 'a', 'b', 'c']);
  });
});
