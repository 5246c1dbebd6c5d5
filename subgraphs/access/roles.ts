import type { Audience } from '../shared/principal.ts';
import { SCOPES } from './scopes.ts';

/** What officers may do, by role: the one table of it. An officer's scopes are those of all roles together. */
export const ROLES = {
  BUREAU_OFFICER: {
    audience: 'bureau',
    scopes: [
      'catalogue:read',
      'catalogue:write',
      'mou:read',
      'mou:write',
      'enterprise:read',
      'enterprise:write',
      'cooperative:write',
      'incubation:write',
      'outcome:write',
      'finance:read',
      'trade:read',
      'trade:write',
      'pii:read',
      'export:run',
      'webhook:manage',
    ],
  },
  BUREAU_APPROVER: {
    audience: 'bureau',
    scopes: [
      'catalogue:read',
      'mou:read',
      'mou:write',
      'enterprise:read',
      'outcome:write',
      'finance:read',
      'finance:write',
      'trade:read',
      'pii:read',
      'export:run',
    ],
  },
  PARTNER_ENGINEER: {
    audience: 'partner',
    scopes: [
      'catalogue:read',
      'listing:write',
      'mou:read',
      'incubation:write',
      'trade:read',
      'export:run',
      'webhook:manage',
    ],
  },
  ADMIN: { audience: 'admin', scopes: SCOPES },
} as const satisfies Readonly<Record<string, { audience: Audience; scopes: readonly string[] }>>;

export type Role = keyof typeof ROLES;

export const ROLE_NAMES = Object.keys(ROLES).filter(isRole);

export function isRole(name: string): name is Role {
  return Object.hasOwn(ROLES, name);
}

/** The audience that all of the roles have; null when they have not one in common. */
export function audienceOf(roles: readonly string[]): Audience | null {
  const audiences = new Set(roles.map((role) => (isRole(role) ? ROLES[role].audience : null)));
  const [audience = null] = audiences;
  return audiences.size === 1 ? audience : null;
}

export const scopesOfRoles = (roles: readonly string[]): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => (isRole(role) ? [...ROLES[role].scopes] : [])));
