import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. About 50 ms of a core. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** At most this many at once, so that tries to sign in neither fill the memory nor all of Node's threads. */
const AT_ONCE = 2;

export interface PasswordHasher {
  /** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`. */
  hash(password: string): Promise<string>;
  /** Takes as long when there is no such account (`null`), and is then false. */
  matches(password: string, phc: string | null): Promise<boolean>;
}

/** Hashes by argon2id (RFC 9106) with a secret that is not in the database. */
export function createPasswordHasher(pepper: Buffer): PasswordHasher {
  const run = limited(AT_ONCE);
  const digest = (password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> => {
    const parameters: Argon2Parameters = {
      ...cost,
      message: normalised(password),
      nonce,
      tagLength: HASH_BYTES,
      secret: pepper,
    };
    return run(() => derive('argon2id', parameters));
  };
  const nobody = randomBytes(SALT_BYTES);

  return {
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      const hash = await digest(password, salt, COST);
      const { memory, passes, parallelism } = COST;
      return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`;
    },
    async matches(password, phc) {
      const known = phc === null ? null : parsed(phc);
      const actual = await digest(password, known?.salt ?? nobody, known?.cost ?? COST);
      return known !== null && known.hash.byteLength === actual.byteLength && timingSafeEqual(actual, known.hash);
    },
  };
}

/** The same password typed on two keyboards is the same text (NIST SP 800-63B-4, 3.1.1.2). */
const normalised = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8');

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

function parsed(phc: string) {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (!match) throw new Error('expected an argon2id hash in the database');
  const [, memory, passes, parallelism, salt = '', hash = ''] = match;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  return { cost, salt: Buffer.from(salt, 'base64'), hash: Buffer.from(hash, 'base64') };
}

/** Runs at most `most` at once, the others in the order in which they came. */
function limited(most: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
