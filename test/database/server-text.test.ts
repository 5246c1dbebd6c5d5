import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { assertSupportedServer } from '../../gateway/database/server-version.ts';

const admin = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} });
const NAMES = { latin: 'sangam_text_latin', c: 'sangam_text_c' };

beforeAll(async () => {
  for (const name of Object.values(NAMES)) await admin`drop database if exists ${admin(name)}`;
  await admin.unsafe(
    `create database ${NAMES.latin} encoding 'SQL_ASCII' locale_provider libc locale 'C' template template0`,
  );
  await admin.unsafe(`create database ${NAMES.c} encoding 'UTF8' locale_provider libc locale 'C' template template0`);
});
afterAll(async () => {
  for (const name of Object.values(NAMES)) await admin`drop database if exists ${admin(name)} with (force)`;
  await admin.end();
});

const verdictOn = async (name: string | null): Promise<string> => {
  const url = new URL(inject('serverUrl'));
  if (name !== null) url.pathname = `/${name}`;
  const sql = postgres(url.href, { max: 1, onnotice: () => {} });
  try {
    await assertSupportedServer(sql, url.href);
    return 'fine';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await sql.end();
  }
};

test('a database that can not keep names of Indian scripts, or does not know their letters, is refused', async () => {
  expect(await verdictOn(NAMES.latin)).toContain('has the encoding SQL_ASCII, and Sangam needs UTF8');
  expect(await verdictOn(NAMES.c)).toContain('lc_ctype');
  expect(await verdictOn(null)).toBe('fine');
});
