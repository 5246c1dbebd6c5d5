import { z } from 'zod';
import {
  DATABASE_URL,
  type Environment,
  isOrigin,
  LOG_LEVEL,
  type LogLevel,
  RANDOM_KEY,
  readVariable,
  type Variable,
} from '../environment.ts';
import { type OutboundSettings, readOutboundSettings } from '../outbound/settings.ts';
import { StartError } from '../start-error.ts';

/** The environment of a subgraph that runs alone. */
export interface ServeConfig {
  readonly databaseUrl: string;
  /** Verifies who asks; the hub has the same. */
  readonly secret: Buffer;
  /** Where the hub answers, without a slash at the end: the rest of the graph is asked there. */
  readonly hubUrl: string;
  readonly logLevel: LogLevel;
  /** The hub's; only the subgraph `access` needs it. */
  readonly identityKey: Buffer | null;
  /** Where webhook endpoints may be beside the public internet. */
  readonly outbound: OutboundSettings;
}

const HUB_URL: Variable<string> = {
  expected: 'the address of the hub, such as http://127.0.0.1:4000, without a path',
  schema: z
    .string()
    .refine(isOrigin)
    .transform((url) => new URL(url).origin),
};

/** Throws a StartError that names the variable, what was expected and what came. */
export function readServeConfig(env: Environment): ServeConfig {
  return {
    databaseUrl: needed(env, 'DATABASE_URL', DATABASE_URL),
    secret: needed(env, 'SUBGRAPH_SECRET', RANDOM_KEY),
    hubUrl: needed(env, 'HUB_URL', HUB_URL),
    logLevel: readVariable(env, 'LOG_LEVEL', LOG_LEVEL) ?? 'warn',
    identityKey: readVariable(env, 'IDENTITY_KEY', RANDOM_KEY) ?? null,
    outbound: readOutboundSettings(env),
  };
}

function needed<T>(env: Environment, name: string, variable: Variable<T>): T {
  const value = readVariable(env, name, variable);
  if (value === undefined) throw new StartError(`${name}: expected ${variable.expected}, got nothing.`);
  return value;
}
