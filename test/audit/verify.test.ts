import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExportedHead, exportHeads } from '../../gateway/audit/heads.ts';
import { linkHash } from '../../gateway/audit/link-hash.ts';
import { verifyAudit } from '../../gateway/audit/verify.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { type AnySql, addEntry, chainsOf } from './chain.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneDatabase();
});
beforeEach(async () => {
  await forgetAudit(database.sql, 'finance');
  for (let row = 1; row <= 5; row++) await addEntry(database.sql, { subject: `fund_${row}` });
  await addEntry(database.sql, { state: null });
  await addEntry(database.sql, { state: 'IN-UP' });
});
afterAll(() => database.drop());

/** What the owner of the database can do, with the triggers off. */
const tamper = (work: (tx: AnySql) => Promise<unknown>) =>
  database.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await work(tx);
  });

const verify = (exported: readonly ExportedHead[] = []) =>
  verifyAudit(database.sql, { subgraph: null, tenant: null, exported });

/** The faults as `tenant link position (row): what`. */
const faultsOf = async (exported: readonly ExportedHead[] = []): Promise<string[]> =>
  (await verify(exported)).faults.map(
    ({ tenant, position, sequence, what }) => `${tenant} link ${position} (${sequence}): ${what}`,
  );

/** Sequence of the row at a position of Kerala's chain. */
const rowAt = async (position: number): Promise<number> => {
  const [row] =
    await database.sql`select sequence from finance.audit_link where tenant = 'IN-KL' and position = ${position}`;
  return row?.sequence;
};

/** Makes Kerala's chain anew from its rows, as somebody does who knows the format and has the database. */
async function forgeChain(): Promise<void> {
  const links = (await chainsOf(database)).get('IN-KL') ?? [];
  let previous = '';
  let position = 0;
  await tamper(async (tx) => {
    await tx`delete from finance.audit_link where tenant = 'IN-KL'`;
    for (const { entry } of links) {
      if (entry === null) continue;
      position += 1;
      previous = linkHash({ subgraph: 'finance', tenant: 'IN-KL', position, previous }, entry);
      await tx`insert into finance.audit_link values (${Number(entry.sequence)}, 'IN-KL', ${position}, ${previous})`;
    }
    await tx`update finance.audit_head set position = ${position}, hash = ${previous} where tenant = 'IN-KL'`;
  });
}

describe('an untouched trail', () => {
  it('is whole, and so are heads that were exported before more was written', async () => {
    const before = await exportHeads(database.sql);
    expect(before.map(({ subgraph, tenant, position }) => [subgraph, tenant, position])).toEqual([
      ['finance', '', 1],
      ['finance', 'IN-KL', 5],
      ['finance', 'IN-UP', 1],
    ]);
    await addEntry(database.sql);
    const after = await exportHeads(database.sql);
    expect(await verify([...before, ...after])).toEqual({ chains: 3, links: 8, faults: [] });
  });

  it('is verified for one subgraph and one tenant', async () => {
    const { sql } = database;
    const of = (subgraph: string | null, tenant: string | null) => verifyAudit(sql, { subgraph, tenant, exported: [] });
    await tamper((tx) => tx`update finance.audit set actor = 'nobody' where state = 'IN-UP'`);
    expect(await of('finance', 'IN-KL')).toEqual({ chains: 1, links: 5, faults: [] });
    expect(await of('finance', '')).toEqual({ chains: 1, links: 1, faults: [] });
    expect((await of('finance', 'IN-UP')).faults).toHaveLength(1);
    await expect(of('finances', null)).rejects.toThrow('expected one of access, catalogue');
    await expect(of('finance', 'IN-XX')).rejects.toThrow('no chain of that tenant');
  });
});

describe('a broken link is found and named', () => {
  it('where any column of a row was changed', async () => {
    const row = await rowAt(3);
    const changes = {
      at: `at + interval '1 millisecond'`,
      actor: `'x'`,
      audience: `'admin'`,
      organization: `''`,
      state: `'IN-UP'`,
      operation: `'x'`,
      subject_type: `'x'`,
      subject: `'x'`,
      before: `'null'`,
      after: `'{"a": 1}'`,
      request_id: `'x'`,
    };
    const columns = await database.sql`
      select attname as name from pg_attribute where attrelid = 'finance.audit'::regclass and attnum > 0 and not attisdropped`;
    expect(columns.map(({ name }) => name).toSorted()).toEqual([...Object.keys(changes), 'sequence'].toSorted());
    await database.sql`create table kept_audit as select * from finance.audit`;
    for (const [column, value] of Object.entries(changes)) {
      await tamper((tx) => tx`update finance.audit set ${tx(column)} = ${tx.unsafe(value)} where sequence = ${row}`);
      expect(await faultsOf(), column).toEqual([
        `IN-KL link 3 (${row}): the hash fits neither: the row was changed, or the link before`,
      ]);
      await tamper(
        (tx) =>
          tx`update finance.audit a set ${tx(column)} = kept.${tx(column)} from kept_audit kept where kept.sequence = a.sequence`,
      );
      expect(await faultsOf(), column).toEqual([]);
    }
  });

  it('where a row was removed, with its link or without it', async () => {
    const row = await rowAt(2);
    await tamper((tx) => tx`delete from finance.audit where sequence = ${row}`);
    expect(await faultsOf()).toEqual([`IN-KL link 2 (${row}): the row is missing`]);
    await tamper((tx) => tx`delete from finance.audit_link where sequence = ${row}`);
    expect(await faultsOf()).toEqual(['IN-KL link 2 (null): the link is missing, the next one is at 3']);
    await tamper(
      (tx) => tx`update finance.audit_link set position = position - 1 where tenant = 'IN-KL' and position > 2`,
    );
    expect(await faultsOf()).toEqual([
      `IN-KL link 2 (${await rowAt(2)}): the hash fits neither: the row was changed, or the link before`,
    ]);
  });

  it('where two rows were swapped', async () => {
    const [one, other] = [await rowAt(2), await rowAt(4)];
    await tamper(async (tx) => {
      await tx`update finance.audit set sequence = -1 where sequence = ${one}`;
      await tx`update finance.audit set sequence = ${one} where sequence = ${other}`;
      await tx`update finance.audit set sequence = ${other} where sequence = -1`;
    });
    expect(await faultsOf()).toEqual([
      `IN-KL link 2 (${one}): the hash fits neither: the row was changed, or the link before`,
    ]);
  });

  it('where a changed row got the hash that fits it, at the link after it', async () => {
    const links = (await chainsOf(database)).get('IN-KL') ?? [];
    const entry = links[1]?.entry;
    if (!entry) throw new Error('expected a second link');
    const place = { subgraph: 'finance', tenant: 'IN-KL', position: 2, previous: links[0]?.hash ?? '' };
    const hash = linkHash(place, { ...entry, actor: 'x' });
    await tamper(async (tx) => {
      await tx`update finance.audit set actor = 'x' where sequence = ${links[1]?.sequence ?? 0}`;
      await tx`update finance.audit_link set hash = ${hash} where sequence = ${links[1]?.sequence ?? 0}`;
    });
    expect(await faultsOf()).toEqual([
      `IN-KL link 3 (${links[2]?.sequence}): the hash fits neither: the row was changed, or the link before`,
    ]);
  });

  it('where a row was put in past the rules, or with a link of its own', async () => {
    await tamper((tx) => addEntry(tx, { operation: 'forged' }));
    const [forged] = await database.sql`select sequence from finance.audit where operation = 'forged'`;
    expect(await faultsOf()).toEqual([
      `IN-KL link null (${forged?.sequence}): the row is in no chain: it was added past the database’s own rules`,
    ]);
    await tamper((tx) => tx`insert into finance.audit_link values (${forged?.sequence}, 'IN-KL', 6, 'made up')`);
    expect(await faultsOf()).toEqual([
      `IN-KL link 6 (${forged?.sequence}): the hash fits neither: the row was changed, or the link before`,
    ]);
  });

  it('where the head is not the last link', async () => {
    await tamper((tx) => tx`update finance.audit_head set hash = 'x' where tenant = 'IN-KL'`);
    expect(await faultsOf()).toEqual(['IN-KL link 5 (null): the head has another hash than the last link']);
    await tamper((tx) => tx`delete from finance.audit_head where tenant = 'IN-KL'`);
    expect(await faultsOf()).toEqual(['IN-KL link 1 (null): the link is beyond the head, which is at 0']);
    await tamper((tx) => tx`delete from finance.audit_link where tenant = 'IN-UP'`);
    expect(await faultsOf()).toContain('IN-UP link 1 (null): the link is missing, the head is at position 1');
  });

  it('in each chain that is broken, and not in those that are whole', async () => {
    await tamper((tx) => tx`update finance.audit set actor = 'x' where state is distinct from 'IN-UP'`);
    const { chains, faults } = await verify();
    expect([chains, faults.map(({ tenant, position }) => [tenant, position])]).toEqual([
      3,
      [
        ['', 1],
        ['IN-KL', 1],
      ],
    ]);
  });

  it('also while others write', async () => {
    const writing = Promise.all(Array.from({ length: 50 }, () => addEntry(database.sql)));
    const verdicts = await Promise.all(Array.from({ length: 5 }, () => verify()));
    await writing;
    expect(verdicts.flatMap(({ faults }) => faults)).toEqual([]);
  });
});

describe('an exported head', () => {
  it('tells of a tail that was cut off, which nothing in the database does', async () => {
    const exported = await exportHeads(database.sql);
    await tamper(
      (tx) =>
        tx`delete from finance.audit where sequence = (select max(sequence) from finance.audit where state = 'IN-KL')`,
    );
    await forgeChain();
    expect(await faultsOf()).toEqual([]);
    expect(await faultsOf(exported)).toEqual([
      `IN-KL link 5 (null): the link is missing, though position 5 was exported as the head of ${exported[1]?.at}: truncated`,
    ]);
  });

  it('tells of a history that was rewritten, which nothing in the database does', async () => {
    const exported = await exportHeads(database.sql);
    const row = await rowAt(2);
    await tamper((tx) => tx`update finance.audit set actor = 'somebody else' where sequence = ${row}`);
    await forgeChain();
    for (let more = 0; more < 3; more++) await addEntry(database.sql);
    expect(await faultsOf()).toEqual([]);
    expect(await faultsOf(exported)).toEqual([
      `IN-KL link 5 (${await rowAt(5)}): not the head that was exported of ${exported[1]?.at}: rewritten`,
    ]);
  });

  it('tells of a chain, and of a trail, of which nothing is left', async () => {
    const exported = await exportHeads(database.sql);
    await forgetAudit(database.sql, 'finance');
    expect((await faultsOf(exported)).map((fault) => fault.split(':')[0])).toEqual([
      ' link 1 (null)',
      'IN-KL link 1 (null)',
      'IN-UP link 1 (null)',
    ]);
    const gone = exported.slice(0, 1).map((head) => ({ ...head, subgraph: 'fisheries' }));
    expect(await faultsOf(gone)).toEqual([' link null (null): the tables of its chains are gone']);
  });
});
