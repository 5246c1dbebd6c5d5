import { isIP } from 'node:net';
import { z } from 'zod';
import { type Environment, readVariable, type Variable } from '../subgraphs/shared/environment.ts';

/**
 * Whoever is trusted with everybody's address is believed by everybody: a network that holds all addresses is none that could be trusted.
 */
function isProxy(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || address.includes('%') || rest.length > 0) return false;
  return prefix === undefined || (/^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128));
}

const PROXIES: Variable<readonly string[]> = {
  expected:
    'addresses and networks of proxies such as 10.0.0.7 or 10.0.0.0/24, with commas between several, none of them /0',
  schema: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((proxies) => proxies.every(isProxy)),
};

/**
 * `TRUSTED_PROXIES`: who may say in X-Forwarded-For for whom a request is passed on. Throws a StartError that names the variable, what was expected and what came.
 */
export const readTrustedProxies = (env: Environment): readonly string[] =>
  readVariable(env, 'TRUSTED_PROXIES', PROXIES) ?? [];
