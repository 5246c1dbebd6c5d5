import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { rememberedRows } from '../../subgraphs/shared/remembered-rows.ts';

interface Row {
  readonly id: string;
  readonly name: string;
}

describe('rows of lately', () => {
  const table = new Map<string, Row>();
  const read = vi.fn(async (ids: readonly string[]): Promise<Row[]> => ids.flatMap((id) => table.get(id) ?? []));
  const create = (most = 100) => rememberedRows(read, ({ id }: Row) => id, { ttlMs: 5_000, most });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
    read.mockClear();
    table.clear();
    for (const id of ['a', 'b', 'c']) table.set(id, { id, name: `first ${id}` });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are read once, and only those that are missing', async () => {
    const rows = create();
    await rows(['a', 'b']);
    expect((await rows(['c', 'a', 'b'])).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
    expect(read.mock.calls).toEqual([[['a', 'b']], [['c']]]);
  });

  it('are read again when their time is over', async () => {
    const rows = create();
    await rows(['a']);
    table.set('a', { id: 'a', name: 'second a' });
    vi.advanceTimersByTime(4_999);
    expect(await rows(['a'])).toEqual([{ id: 'a', name: 'first a' }]);
    vi.advanceTimersByTime(2);
    expect(await rows(['a'])).toEqual([{ id: 'a', name: 'second a' }]);
  });

  it('do not keep what was not there', async () => {
    const rows = create();
    expect(await rows(['new'])).toEqual([]);
    table.set('new', { id: 'new', name: 'first new' });
    expect(await rows(['new'])).toEqual([{ id: 'new', name: 'first new' }]);
  });

  it('keep nothing of a read that failed', async () => {
    const rows = create();
    read.mockRejectedValueOnce(new Error('no database'));
    await expect(rows(['a'])).rejects.toThrow('no database');
    expect(await rows(['a'])).toEqual([{ id: 'a', name: 'first a' }]);
  });

  it('are bounded in their number', async () => {
    const rows = create(10);
    const ids = Array.from({ length: 100 }, (_, index) => `id ${index}`);
    for (const id of ids) table.set(id, { id, name: id });
    await rows(ids);
    read.mockClear();
    await rows(ids);
    expect(read.mock.calls[0]?.[0].length).toBeGreaterThanOrEqual(80);
  });
});
