import { describe, expect, it } from 'vitest';
import { Paces } from '../../../subgraphs/shared/tenancy/paces.ts';

const READ = 'select "name" from "enterprises"."enterprise" where "id" = any($1)';
const SEARCH = 'select "id" from "catalogue"."product" where "words" @@ $1';

/** What an ordinary hour leaves behind, in milliseconds. */
function afterReadsOf(milliseconds: number): Paces {
  const paces = new Paces();
  for (let read = 0; read < 200; read++) paces.note(READ, milliseconds);
  return paces;
}

describe('a statement', () => {
  it('is not quick before anything is known of it', () => {
    expect(new Paces().isQuick(READ)).toBe(false);
  });

  it('is quick when it took no longer than others', () => {
    expect(afterReadsOf(0.5).isQuick(READ)).toBe(true);
  });

  it('is not quick for a long time after it was slow once', () => {
    const paces = afterReadsOf(0.5);
    paces.note(SEARCH, 300);
    expect(paces.isQuick(SEARCH)).toBe(false);
    for (let run = 0; run < 10; run++) paces.note(SEARCH, 0.5);
    expect(paces.isQuick(SEARCH)).toBe(false);
    for (let run = 0; run < 20; run++) paces.note(SEARCH, 0.5);
    expect(paces.isQuick(SEARCH)).toBe(true);
  });

  it('is no slower because the machine is busy', () => {
    const paces = afterReadsOf(40);
    paces.note(SEARCH, 100);
    expect(paces.isQuick(SEARCH)).toBe(true);
    paces.note(SEARCH, 400);
    expect(paces.isQuick(SEARCH)).toBe(false);
  });

  it('is measured by what is usual, which a few slow ones do not change', () => {
    const paces = new Paces();
    for (let turn = 0; turn < 400; turn++) paces.note(turn % 4 === 0 ? SEARCH : READ, turn % 4 === 0 ? 300 : 0.5);
    expect(paces.isQuick(READ)).toBe(true);
    expect(paces.isQuick(SEARCH)).toBe(false);
  });

  it.each([
    'insert into "catalogue"."listing" values ($1)',
    'update "catalogue"."listing" set "title" = $1',
    'with "gone" as (delete from "catalogue"."listing" returning *) select * from "gone"',
    'select * from "catalogue"."listing" where "id" = $1 for update',
    'select * from "catalogue"."listing" where "id" = $1 FOR NO KEY UPDATE skip locked',
    'select * from "catalogue"."listing" where "id" = $1 for share',
    'begin',
  ])('is never quick that may wait for a lock or writes: %s', (text) => {
    const paces = afterReadsOf(0.5);
    for (let run = 0; run < 3; run++) paces.note(text, 0.1);
    expect(paces.isQuick(text)).toBe(false);
  });
});
