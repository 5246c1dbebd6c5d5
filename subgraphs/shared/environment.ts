import { z } from 'zod';
import { StartError } from './start-error.ts';

/** The variables of a process. Each program reads its own in one place, and hands them in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How one variable is read, and how its operator is told what it takes. */
export interface Variable<T> {
  readonly expected: string;
  readonly schema: z.ZodType<T, string>;
  /** Which values are never printed; all, when true. */
  readonly secret?: boolean | ((text: string) => boolean);
}

/** Undefined when there is none; an empty one counts as none. Throws a StartError that names it, what was expected and what came. */
export function readVariable<T>(env: Environment, name: string, variable: Variable<T>): T | undefined {
  const { expected, schema, secret = false } = variable;
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const { success, data } = schema.safeParse(text);
  if (success) return data;
  const isSecret = typeof secret === 'function' ? secret(text) : secret;
  const came = isSecret ? 'something else (not printed, it may hold a secret)' : JSON.stringify(text);
  throw new StartError(`${name}: expected ${expected}, got ${came}.`);
}

export const DATABASE_URL: Variable<string> = {
  expected: 'postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  schema: z.string().refine((url) => isUrlOf(['postgres:', 'postgresql:'], url)),
  secret: true,
};

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export const LOG_LEVEL: Variable<LogLevel> = {
  expected: `one of ${LOG_LEVELS.join(', ')}`,
  schema: z.enum(LOG_LEVELS),
};

/** 256 bits. */
export const RANDOM_KEY: Variable<Buffer> = {
  expected: '32 random bytes in base64 (openssl rand -base64 32)',
  schema: z
    .string()
    .regex(/^[\w+/-]{43}=?$/)
    .transform((text) => Buffer.from(text, 'base64')),
  secret: true,
};

export function isUrlOf(protocols: readonly string[], text: string): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** Scheme, host and port and nothing after them. */
export function isOrigin(text: string): boolean {
  return isUrlOf(['http:', 'https:'], text) && new URL(text).href === `${new URL(text).origin}/`;
}
