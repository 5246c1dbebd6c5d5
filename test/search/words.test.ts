import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeness } from '../../subgraphs/shared/search/closeness.ts';
import { foldWord } from '../../subgraphs/shared/search/fold-word.ts';
import { searchQueryOf } from '../../subgraphs/shared/search/search-query.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

describe('a word as it sounds', () => {
  it.each([
    ['khadi', 'kadhi'],
    ['Khilauna', 'khilona'],
    ['terracotta', 'teracota'],
    ['co-optex', 'cooptex'],
    ['carpets', 'karpet'],
    ['Alleppey', 'alepey'],
    ['lakshmi', 'laxmi'],
  ])('%s sounds like %s', (a, b) => expect(foldWord(a)).toBe(foldWord(b)));

  it.each([
    ['silk', 'milk'],
    ['glass', 'glas-s-s-s-t'],
    ['tea', 'teak'],
  ])('%s does not sound like %s', (a, b) => expect(foldWord(a)).not.toBe(foldWord(b)));

  it('is the same to PostgreSQL', async () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aaceehhiklooprssstuuwxyzq.-/'), maxLength: 14 });
    const words = fc.sample(letters, { numRuns: 2_000, seed: 7 });
    const rows = await database.sql<{ word: string; key: string }[]>`
      select word, public.fold_word(word) as key from unnest(${words}::text[]) as word`;
    for (const { word, key } of rows) expect([word, key]).toEqual([word, foldWord(word)]);
  });
});

describe('the closeness of words', () => {
  it.each([
    ['brocde', 'brocade'],
    ['crpet', 'carpets'],
    ['texitle', 'textiles'],
    ['chikankari', 'chikan'],
    ['trivandram', 'trivandrum'],
    ['banarsi', 'banarasi'],
  ])('%s is near %s', (wanted, word) => expect(closeness(wanted, word)).toBeGreaterThan(0));

  it.each([
    ['tea', 'sea'],
    ['brass', 'bronze'],
    ['qwxzvf', 'brocade'],
    ['carpenter', 'carpet'],
    ['', 'carpet'],
    ['carpet', ''],
  ])('%s is not near %s', (wanted, word) => expect(closeness(wanted, word)).toBe(0));

  it('is 1 for words that sound the same and less for all others, whichever is asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const near = closeness(a, b);
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(1);
        expect(near === 1).toBe(foldWord(a) === foldWord(b));
      }),
    );
  });
});

describe('a query', () => {
  it('is one that PostgreSQL reads, whatever the words hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 4 }),
        async (words) => {
          const clean = words.map((word) => word.replaceAll('\0', 'x'));
          const { query, exact, nearest } = searchQueryOf(
            clean.map((word) => ({ word, near: [{ word: `${word}'\\`, closeness: 0.5 }] })),
          );
          await database.sql`select ${query}::text::tsquery, ${exact}::text::tsquery, ${nearest}::text::tsquery`;
        },
      ),
      { numRuns: 200 },
    );
  });
});
