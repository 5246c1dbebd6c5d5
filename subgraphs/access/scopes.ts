import type { Audience } from '../shared/principal.ts';

/**
 * Every scope that a client may hold. The description of a field in the API schema names the scope that it needs. Nothing asks for
 * `export:run` yet: the register of MoUs, which can be downloaded, goes by `mou:read`.
 */
export const SCOPES: readonly string[] = [
  'catalogue:read',
  'catalogue:write',
  'listing:write',
  'mou:read',
  'mou:write',
  'enterprise:read',
  'enterprise:write',
  'cooperative:write',
  'incubation:write',
  'outcome:write',
  'finance:read',
  'finance:write',
  'trade:read',
  'trade:write',
  'pii:read',
  'export:run',
  'webhook:manage',
  'access:admin',
];

/** The scopes that may be given to each audience at all; an admin's are all. */
const NOT_FOR: Readonly<Record<Audience, readonly string[]>> = {
  partner: [
    'catalogue:write',
    'mou:write',
    'enterprise:write',
    'cooperative:write',
    'outcome:write',
    'finance:read',
    'finance:write',
    'access:admin',
  ],
  bureau: ['access:admin'],
  admin: [],
};

/** The most that a client or officer of an audience can hold. */
export const scopesFor = (audience: Audience): readonly string[] =>
  SCOPES.filter((scope) => !NOT_FOR[audience].includes(scope));
