import { resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from './database/start-error.ts';

/** The environment of a hub, read once, at start. No other file reads it. */
export interface Config {
  /** Where the embedded database, keys and secrets of this hub are kept; absolute. */
  readonly home: string;
  /** Null: the hub starts a PostgreSQL of its own. */
  readonly databaseUrl: string | null;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The address that clients know the hub by, without a slash at the end; null: made of host and port. */
  readonly publicUrl: string | null;
  readonly production: boolean;
  readonly logLevel: LogLevel;
  /** Null: kept in `home`. */
  readonly identityKey: Buffer | null;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Record<string, string | undefined>>;

interface Variable<T> {
  readonly expected: string;
  readonly schema: z.ZodType<T, string>;
  /** Its value is never printed. */
  readonly secret?: boolean;
}

const HOME: Variable<string> = { expected: 'a folder', schema: z.string().transform((path) => resolve(path)) };

const DATABASE_URL: Variable<string> = {
  expected: 'postgres://USER:PASSWORD@HOST:PORT/DATABASE',
  schema: z.string().refine((url) => isUrlOf(['postgres:', 'postgresql:'], url)),
  secret: true,
};

const HOST: Variable<string> = {
  expected: 'a host name or an IP address',
  schema: z.string().regex(/^[\w.:-]+$/),
};

const PORT: Variable<number> = {
  expected: 'a whole number from 0 to 65535',
  schema: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535),
};

const PUBLIC_URL: Variable<string> = {
  expected: 'an address such as https://hub.example.in, without a path',
  schema: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin),
};

const NODE_ENV: Variable<string> = {
  expected: 'development, test or production',
  schema: z.enum(['development', 'test', 'production']),
};

const LOG_LEVEL: Variable<LogLevel> = { expected: `one of ${LOG_LEVELS.join(', ')}`, schema: z.enum(LOG_LEVELS) };

const IDENTITY_KEY: Variable<Buffer> = {
  expected: '32 random bytes in base64 (openssl rand -base64 32)',
  schema: z
    .string()
    .regex(/^[\w+/-]{43}=?$/)
    .transform((text) => Buffer.from(text, 'base64')),
  secret: true,
};

/** Throws a StartError that names the variable, what was expected and what came. An empty variable counts as none. */
export function readConfig(env: Environment = process.env): Config {
  const production = read(env, 'NODE_ENV', NODE_ENV) === 'production';
  const identityKey = read(env, 'IDENTITY_KEY', IDENTITY_KEY) ?? null;
  if (production && identityKey === null)
    throw new StartError(`IDENTITY_KEY: expected ${IDENTITY_KEY.expected} in production, got nothing.`);
  return {
    home: read(env, 'SANGAM_HOME', HOME) ?? resolve('.sangam'),
    databaseUrl: read(env, 'DATABASE_URL', DATABASE_URL) ?? null,
    host: read(env, 'HOST', HOST) ?? '127.0.0.1',
    port: read(env, 'PORT', PORT) ?? 4000,
    publicUrl: read(env, 'PUBLIC_URL', PUBLIC_URL) ?? null,
    production,
    logLevel: read(env, 'LOG_LEVEL', LOG_LEVEL) ?? (production ? 'info' : 'warn'),
    identityKey,
  };
}

function read<T>(env: Environment, name: string, { expected, schema, secret = false }: Variable<T>): T | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const { success, data } = schema.safeParse(text);
  if (success) return data;
  const came = secret ? 'something else (not printed, it may hold a secret)' : JSON.stringify(text);
  throw new StartError(`${name}: expected ${expected}, got ${came}.`);
}

function isUrlOf(protocols: readonly string[], text: string): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** With a path in it, the issuer and GraphiQL would not be where they say they are. */
function isOrigin(text: string): boolean {
  return isUrlOf(['http:', 'https:'], text) && new URL(text).href === `${new URL(text).origin}/`;
}
