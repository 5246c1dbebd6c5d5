import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSafelists } from '../../gateway/safelist/safelists.ts';
import { type SafelistDocument, type SafelistStore, safelistStore } from '../../gateway/safelist/store.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let store: SafelistStore;
beforeAll(async () => {
  database = await cloneDatabase();
  store = safelistStore(database.db);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.sql`truncate safelist.client cascade`;
});

const aDocument = (document: string): SafelistDocument => ({
  hash: createHash('sha256').update(document).digest('hex'),
  name: 'a.graphql',
  document,
});

describe('a safelist', () => {
  it('is empty, and open, for a client that has none', async () => {
    expect(await createSafelists(store).of('nobody')).toEqual({ isOnly: false, documents: new Map() });
  });

  it('has what was added and not removed, each once', async () => {
    const [one, two] = [aDocument('{ one }'), aDocument('{ two }')];
    expect(await store.add('a', [one, two])).toBe(2);
    expect(await store.add('a', [one])).toBe(0);
    expect(await store.remove('a', [two.hash, 'unknown'])).toBe(1);
    expect(await store.documentsOf('a')).toEqual([one]);
    expect(await store.documentsOf('b')).toEqual([]);
  });

  it('takes no document under another’s hash', async () => {
    const forged = { ...aDocument('{ one }'), document: '{ two }' };
    await expect(store.add('a', [forged])).rejects.toThrow();
    expect(await store.documentsOf('a')).toEqual([]);
  });

  it('is read anew after two seconds, and its documents only when it changed', async () => {
    const clock = { ms: 0 };
    const reads: string[] = [];
    const counted: SafelistStore = {
      ...store,
      documentsOf: (client) => {
        reads.push(client);
        return store.documentsOf(client);
      },
    };
    const safelists = createSafelists(counted, () => clock.ms);
    await store.add('a', [aDocument('{ one }')]);
    await safelists.of('a');
    await store.setOnly('a', true);

    clock.ms = 1_999;
    expect(safelists.of('a')).toMatchObject({ isOnly: false });
    clock.ms = 2_000;
    expect(await safelists.of('a')).toMatchObject({ isOnly: true });
    clock.ms = 4_001;
    await safelists.of('a');
    expect(reads).toEqual(['a', 'a']);
  });

  it('serves on as it was while the database does not answer, and is not made up where nothing is known', async () => {
    const clock = { ms: 0 };
    let isBroken = false;
    const broken: SafelistStore = {
      ...store,
      stateOf: async (client) => {
        if (isBroken) throw new Error('no connection');
        return store.stateOf(client);
      },
    };
    const safelists = createSafelists(broken, () => clock.ms);
    await store.setOnly('a', true);
    await safelists.of('a');
    isBroken = true;
    clock.ms = 60_000;
    expect(await safelists.of('a')).toMatchObject({ isOnly: true });
    await expect(safelists.of('b')).rejects.toThrow('no connection');
  });
});
