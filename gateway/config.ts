import { resolve } from 'node:path';
import { z } from 'zod';
import {
  DATABASE_URL,
  type Environment,
  isOrigin,
  isUrlOf,
  LOG_LEVEL,
  type LogLevel,
  RANDOM_KEY,
  readVariable as read,
  type Variable,
} from '../subgraphs/shared/environment.ts';
import { type OutboundSettings, readOutboundSettings } from '../subgraphs/shared/outbound/settings.ts';
import { StartError } from '../subgraphs/shared/start-error.ts';
import { type LimitsByAudience, readLimits } from './client-limits.ts';
import { type ConnectionLimits, readConnectionLimits } from './connection-limits.ts';
import { type OutsideIssuer, readOutsideIssuers } from './identity/outside-issuers.ts';
import { type RemoteSubgraphs, readRemoteSubgraphs } from './remote-subgraphs.ts';
import { readTrustedProxies } from './trusted-proxies.ts';

/** The environment of a hub, read once, at start. No other file of the gateway reads it. */
export interface Config {
  /** Where the embedded database, keys and secrets of this hub are kept; absolute. */
  readonly home: string;
  /** Null: the hub starts a PostgreSQL of its own. */
  readonly databaseUrl: string | null;
  /** The same database under the role that the hub works as; null: one that the hub makes itself. */
  readonly hubDatabaseUrl: string | null;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** The address that clients know the hub by, without a slash at the end; null: made of host and port. */
  readonly publicUrl: string | null;
  readonly production: boolean;
  readonly logLevel: LogLevel;
  /** Null: kept in `home`. */
  readonly identityKey: Buffer | null;
  /** Other issuers whose tokens count. */
  readonly outsideIssuers: readonly OutsideIssuer[];
  /** Null: all subgraphs are in the hub's own process. */
  readonly remoteSubgraphs: RemoteSubgraphs | null;
  /** What clients of each audience may ask for. */
  readonly limits: LimitsByAudience;
  /** Null: this hub counts by itself what clients spend. */
  readonly redisUrl: string | null;
  /** Origins whose pages may call the hub with tokens of their own. */
  readonly corsOrigins: readonly string[];
  readonly connectionLimits: ConnectionLimits;
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Where webhook endpoints may be beside the public internet. */
  readonly outbound: OutboundSettings;
  /** Before the reference in the ocids of OCDS release packages. */
  readonly ocidPrefix: string;
}

/**
 * Publishers register a prefix with the Open Contracting Partnership; this one is nobody's, and stands for "not registered
 * yet": what is published under it is for trying things out.
 */
export const UNREGISTERED_OCID_PREFIX = 'ocds-000000';

const HOME: Variable<string> = { expected: 'a folder', schema: z.string().transform((path) => resolve(path)) };

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

/** With a path in it, the issuer and GraphiQL would not be where they say they are. */
const PUBLIC_URL: Variable<string> = {
  expected: 'an address such as https://hub.example.in, without a path',
  schema: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin),
};

const OCID_PREFIX: Variable<string> = {
  expected: 'a prefix that is registered with the Open Contracting Partnership, such as ocds-a1b2c3',
  schema: z.string().regex(/^ocds-[a-z0-9]{6}$/),
};

const REDIS_URL: Variable<string> = {
  expected: 'redis://USER:PASSWORD@HOST:PORT/NUMBER, or rediss:// for TLS',
  schema: z.string().refine((url) => isUrlOf(['redis:', 'rediss:'], url)),
  secret: true,
};

/** Each by its name: with `*` any page could try tokens that it found elsewhere. */
const CORS_ORIGINS: Variable<readonly string[]> = {
  expected: 'origins such as https://console.example.in, with commas between several, and no *',
  schema: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((origins) => origins.every(isOrigin))
    .transform((origins) => origins.map((origin) => new URL(origin).origin)),
};

const NODE_ENV: Variable<string> = {
  expected: 'development, test or production',
  schema: z.enum(['development', 'test', 'production']),
};

/** Throws a StartError that names the variable, what was expected and what came. An empty variable counts as none. */
export function readConfig(env: Environment = process.env): Config {
  const production = read(env, 'NODE_ENV', NODE_ENV) === 'production';
  const identityKey = read(env, 'IDENTITY_KEY', RANDOM_KEY) ?? null;
  if (production && identityKey === null)
    throw new StartError(`IDENTITY_KEY: expected ${RANDOM_KEY.expected} in production, got nothing.`);
  return {
    home: read(env, 'SANGAM_HOME', HOME) ?? resolve('.sangam'),
    databaseUrl: read(env, 'DATABASE_URL', DATABASE_URL) ?? null,
    hubDatabaseUrl: read(env, 'HUB_DATABASE_URL', DATABASE_URL) ?? null,
    host: read(env, 'HOST', HOST) ?? '127.0.0.1',
    port: read(env, 'PORT', PORT) ?? 4000,
    publicUrl: read(env, 'PUBLIC_URL', PUBLIC_URL) ?? null,
    production,
    logLevel: read(env, 'LOG_LEVEL', LOG_LEVEL) ?? (production ? 'info' : 'warn'),
    identityKey,
    outsideIssuers: readOutsideIssuers(env),
    remoteSubgraphs: readRemoteSubgraphs(env),
    limits: readLimits(env),
    redisUrl: read(env, 'REDIS_URL', REDIS_URL) ?? null,
    corsOrigins: read(env, 'CORS_ORIGINS', CORS_ORIGINS) ?? [],
    connectionLimits: readConnectionLimits(env),
    trustedProxies: readTrustedProxies(env),
    outbound: readOutboundSettings(env),
    ocidPrefix: read(env, 'OCID_PREFIX', OCID_PREFIX) ?? UNREGISTERED_OCID_PREFIX,
  };
}
