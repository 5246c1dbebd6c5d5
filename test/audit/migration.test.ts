import { randomBytes } from 'node:crypto';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { expect, inject, it } from 'vitest';
import { connect } from '../../gateway/database/connection.ts';
import { migrate } from '../../gateway/database/migrate.ts';
import { temporaryFolder } from '../database/fixtures/homes.ts';
import { addEntry, chainsOf, isUnbroken } from './chain.ts';

const DRIZZLE = join(import.meta.dirname, '../../drizzle');
/** The chain, or where a stream has none what came after it. */
const FIRST_MIGRATION = /(audit-chain|tenancy)$/;

/** Leaves of each stream's journal what came before the chain. */
async function forgetChain(folder: string): Promise<void> {
  for (const stream of await readdir(folder)) {
    const file = join(folder, stream, 'meta/_journal.json');
    const journal = await readFile(file, 'utf8').catch(() => null);
    if (journal === null) continue;
    const { entries, ...rest }: { entries: { tag: string }[] } = JSON.parse(journal);
    const from = entries.findIndex(({ tag }) => FIRST_MIGRATION.test(tag));
    await writeFile(file, JSON.stringify({ ...rest, entries: from < 0 ? entries : entries.slice(0, from) }));
  }
}

it('takes the rows of a database from before into the chains, in the order of their sequence', async () => {
  const name = `sangam_before_${randomBytes(6).toString('hex')}`;
  const url = new URL(`/${name}`, inject('serverUrl')).href;
  await using folder = await temporaryFolder();
  const admin = postgres(inject('serverUrl'), { max: 1 });
  await admin`create database ${admin(name)}`;
  const { sql, close } = connect(url, { max: 2 });
  try {
    await cp(DRIZZLE, folder.path, { recursive: true });
    await forgetChain(folder.path);
    await migrate(url, () => {}, folder.path);
    for (const state of ['IN-KL', null, 'IN-KL', 'IN-UP']) await addEntry(sql, { state, operation: 'before' });
    await migrate(url);
    await addEntry(sql, { state: 'IN-KL', operation: 'after' });

    const chains = await chainsOf({ sql });
    expect([...chains].map(([tenant, links]) => [tenant, links.map(({ sequence }) => sequence)])).toEqual([
      ['', [2]],
      ['IN-KL', [1, 3, 5]],
      ['IN-UP', [4]],
    ]);
    expect([...chains.values()].map(isUnbroken)).toEqual([true, true, true]);
  } finally {
    await close();
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  }
}, 60_000);
