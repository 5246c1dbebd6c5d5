import { randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IDENTITY_KEY_BYTES } from '../../subgraphs/access/vault.ts';
import { StartError } from '../database/start-error.ts';

/**
 * The identity key of a hub that was given none: kept in the home's `identity.key` (base64url, readable by its owner
 * only) and made at the first start. Several hubs on one database need the same key and are given it as IDENTITY_KEY.
 */
export async function keptIdentityKey(home: string): Promise<Buffer> {
  const file = join(home, 'identity.key');
  await create(file);
  const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url');
  if (key.byteLength !== IDENTITY_KEY_BYTES)
    throw new StartError(`${file}: expected ${IDENTITY_KEY_BYTES} bytes in base64url, got ${key.byteLength} bytes.`);
  return key;
}

/** Written beside and then linked: of two hubs that start at once, one wins, and neither reads half a file. */
async function create(file: string): Promise<void> {
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, `${randomBytes(IDENTITY_KEY_BYTES).toString('base64url')}\n`, { mode: 0o600 });
  try {
    await link(fresh, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(fresh);
  }
}
