import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { type AnySql, addEntry, chainsOf, isUnbroken, ledgersOf } from './chain.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
beforeEach(() => forgetAudit(database.sql, 'finance'));
afterAll(() => database.drop());

describe('the audit trail', () => {
  it('is one chain a tenant, with a hash that can be made anew from the row', async () => {
    await addEntry(database.sql, { after: { b: 1, a: 'ക "quoted" \\ \n \u0001\u007f\u2028', n: 1.5 } });
    await addEntry(database.sql, { state: null });
    await addEntry(database.sql, { after: null });
    const chains = await chainsOf(database);
    expect([...chains].map(([tenant, links]) => [tenant, links.map(({ position }) => position)])).toEqual([
      ['', [1]],
      ['IN-KL', [1, 2]],
    ]);
    expect([...chains.values()].map(isUnbroken)).toEqual([true, true]);
  });

  it('is made of what the statement in docs/security.md prints', async () => {
    await addEntry(database.sql, { after: { b: 1, a: 'ക "quoted" \\ \n \u0001\u007f\u2028' } });
    await addEntry(database.sql, { state: null });
    await addEntry(database.sql);
    const document = await readFile(new URL('../../docs/security.md', import.meta.url), 'utf8');
    const [, statement = ''] = /```sql\n([^`]+)```/.exec(document) ?? [];
    const rows = await database.sql.unsafe(statement.replace('as hashed', '::text as hashed'));
    expect(rows).toHaveLength(3);
    for (const { hash, hashed } of rows) expect(createHash('sha256').update(hashed).digest('hex')).toBe(hash);
  });

  it('has as its heads the last links', async () => {
    for (const state of ['IN-KL', 'IN-UP', 'IN-KL']) await addEntry(database.sql, { state });
    const chains = await chainsOf(database);
    const heads = await database.sql`select tenant, position, hash from finance.audit_head order by tenant`;
    expect([...heads]).toEqual(
      ['IN-KL', 'IN-UP'].map((tenant) => {
        const last = chains.get(tenant)?.at(-1);
        return { tenant, position: last?.position, hash: last?.hash };
      }),
    );
  });

  it('knows nothing of what was rolled back', async () => {
    const failed = database.sql.begin(async (tx) => {
      await addEntry(tx, { operation: 'undone' });
      throw new Error('on purpose');
    });
    await expect(failed).rejects.toThrow('on purpose');
    await database.sql.begin(async (tx) => {
      await addEntry(tx, { operation: 'first' });
      await tx
        .savepoint(async (inner) => {
          await addEntry(inner, { operation: 'undone' });
          throw new Error('on purpose');
        })
        .catch(() => {});
      await addEntry(tx, { operation: 'second' });
    });
    const chain = (await chainsOf(database)).get('IN-KL') ?? [];
    expect(chain.map(({ entry }) => entry?.operation)).toEqual(['first', 'second']);
    expect(isUnbroken(chain)).toBe(true);
  });

  it('stays whole and without gaps when many write to the same and to crossing tenants at once', async () => {
    const TENANTS = ['IN-KL', 'IN-TN', null, 'IN-UP'];
    const WRITERS = 60;
    const rotated = (by: number) => TENANTS.map((_, index) => TENANTS[(index + by) % TENANTS.length] ?? null);
    await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        database.sql.begin(async (tx) => {
          // Each begins with another tenant, and goes back and forth.
          const order = rotated(writer);
          for (const state of writer % 2 === 0 ? order : order.toReversed()) await addEntry(tx, { state });
          await addEntry(tx, { state: 'IN-KL' });
        }),
      ),
    );
    const chains = await chainsOf(database);
    expect([...chains].map(([tenant, links]) => [tenant, links.length])).toEqual([
      ['', WRITERS],
      ['IN-KL', 2 * WRITERS],
      ['IN-TN', WRITERS],
      ['IN-UP', WRITERS],
    ]);
    expect([...chains.values()].map(isUnbroken)).toEqual([true, true, true, true]);
  });

  it('is written by a role that may add and read rows, and neither touch heads nor links', async () => {
    await database.sql.begin(async (tx) => {
      await tx`create role audit_writer nologin`;
      await tx`grant usage on schema finance to audit_writer`;
      await tx`grant select, insert on finance.audit to audit_writer`;
      await tx`grant usage on sequence finance.audit_sequence_seq to audit_writer`;
    });
    try {
      const as = (work: (tx: AnySql) => Promise<unknown>) =>
        database.sql.begin(async (tx) => {
          await tx`set local role audit_writer`;
          await tx`set local sangam.audience = 'hub'`;
          await work(tx);
        });
      await as((tx) => addEntry(tx));
      expect(isUnbroken((await chainsOf(database)).get('IN-KL') ?? [])).toBe(true);
      const refused = [
        (tx: AnySql) => tx`update finance.audit set actor = 'x'`,
        (tx: AnySql) => tx`insert into finance.audit_link values (1, 'IN-KL', 2, 'x')`,
        (tx: AnySql) => tx`update finance.audit_head set position = 0`,
        (tx: AnySql) => tx`select public.chain_audit('finance', 0)`,
        (tx: AnySql) =>
          tx`create temporary table audit (sequence bigint);
          create trigger own after insert on audit for each row execute function public.link_audit()`.simple(),
      ];
      for (const work of refused) await expect(as(work)).rejects.toThrow('permission denied');
    } finally {
      await database.sql`drop owned by audit_writer`;
      await database.sql`drop role audit_writer`;
    }
  });

  it('lets nobody change or remove a row, a link or a head, in any subgraph', async () => {
    const ledgers = await ledgersOf(database);
    expect(ledgers.length).toBeGreaterThanOrEqual(9);
    for (const ledger of ledgers) {
      for (const [table, column] of [
        ['audit', 'actor'],
        ['audit_link', 'hash'],
      ] as const) {
        const whole = database.sql(`${ledger}.${table}`);
        const name = database.sql(column);
        await expect(database.sql`update ${whole} set ${name} = ${name}`).rejects.toThrow('append-only');
        await expect(database.sql`delete from ${whole}`).rejects.toThrow('append-only');
        await expect(database.sql`truncate ${whole}`).rejects.toThrow('append-only');
      }
      const heads = database.sql(`${ledger}.audit_head`);
      await expect(database.sql`delete from ${heads}`).rejects.toThrow('append-only');
      await expect(database.sql`truncate ${heads}`).rejects.toThrow('append-only');
    }
  });

  it('makes links in every subgraph', async () => {
    for (const ledger of await ledgersOf(database)) {
      const { sql } = database;
      await sql`insert into ${sql(`${ledger}.audit`)} (actor, audience, operation, subject_type, subject, after, request_id)
        values ('test', 'admin', 'test', 'Test', 'test_1', '{}', 'request-1')`;
      const [links] = await sql`select count(*)::int as count from ${sql(`${ledger}.audit_link`)}`;
      expect({ ledger, count: links?.count }).toEqual({ ledger, count: 1 });
    }
  });
});
