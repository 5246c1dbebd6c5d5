import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { HUB_ROLE } from '../../../subgraphs/shared/tenancy/assert-bound.ts';
import { StartError } from '../start-error.ts';

const MAX_IDENTIFIER = 63;
/** invalid_authorization_specification and invalid_password: no such role, or with another password. */
const REFUSED = new Set(['28000', '28P01']);
/** What a pooler says of a login that it does not know. */
const PROTOCOL_VIOLATION = '08P01';

/**
 * The url under which the hub works: that of a login of this database's own, made where it is missing, whose password follows
 * from the identity key, so that hubs which share the key share the login. Throws a StartError when the owner may not make it.
 */
export async function hubLogin(ownerUrl: string, identityKey: Uint8Array): Promise<string> {
  const owner = connectOnce(ownerUrl);
  try {
    const [row] = await owner<{ database: string }[]>`select current_database() as database`;
    const role = loginOf(row!.database);
    const password = createHmac('sha256', identityKey).update(`database role ${role}`).digest('base64url');
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = password;
    if (!(await isWelcome(url.href))) await makeLogin(owner, role, password);
    return url.href;
  } finally {
    await owner.end({ timeout: 5 });
  }
}

/** The name of a database's login. */
export function loginOf(database: string): string {
  const name = `${HUB_ROLE}_${database}`;
  if (Buffer.byteLength(name) <= MAX_IDENTIFIER) return name;
  return `${HUB_ROLE}_${createHash('sha256').update(database).digest('hex').slice(0, 40)}`;
}

const connectOnce = (url: string): Sql =>
  postgres(url, { max: 1, prepare: false, connect_timeout: 10, onnotice: () => {} });

async function isWelcome(url: string): Promise<boolean> {
  const sql = connectOnce(url);
  try {
    await sql`select 1`;
    return true;
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    if (REFUSED.has(error.code)) return false;
    if (error.code !== PROTOCOL_VIOLATION) throw error;
    throw new StartError(
      `What stands before the database does not take the login that the hub works as (${error.message}). ` +
        `Name the url of a role in ${HUB_ROLE} that it takes in HUB_DATABASE_URL.`,
      { cause: error },
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function makeLogin(owner: Sql, role: string, password: string): Promise<void> {
  const verifier = scramVerifier(password);
  try {
    await owner.unsafe(`do $$ begin
      create role "${role}" login in role ${HUB_ROLE};
    exception when duplicate_object or unique_violation then null;
    end $$`);
    await owner.unsafe(`alter role "${role}" login password '${verifier}'`);
  } catch (error) {
    if (!(error instanceof postgres.PostgresError)) throw error;
    throw new StartError(
      `The database's user may not make the login "${role}" that the hub works as (${error.message}). ` +
        `Have an administrator make a role in ${HUB_ROLE}, and name its url in HUB_DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** What PostgreSQL would make of a password (RFC 5803), so that the password itself is in no statement and no log. */
function scramVerifier(password: string): string {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}
