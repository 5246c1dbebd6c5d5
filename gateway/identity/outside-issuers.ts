import { z } from 'zod';
import { isRole, scopesOfRoles } from '../../subgraphs/access/roles.ts';
import { SCOPES, scopesFor } from '../../subgraphs/access/scopes.ts';
import { type Environment, readVariable, type Variable } from '../../subgraphs/shared/environment.ts';
import { AUDIENCES, type Audience } from '../../subgraphs/shared/principal.ts';

/** Another issuer whose access tokens the hub takes, within what its operator allows it to grant. */
export interface OutsideIssuer {
  /** As its tokens name it; `/.well-known/openid-configuration` below it tells where its keys are. */
  readonly issuer: string;
  /** What its tokens for the hub have as `aud`. */
  readonly audience: string;
  readonly algorithms: readonly string[];
  readonly claims: ClaimMapping;
  /** What a token of it comes to at most, whatever it says. */
  readonly grants: Grants;
}

interface ClaimMapping {
  readonly subject: string;
  /** A claim with the id of the client; RFC 9068 has `client_id`, others `azp`. */
  readonly client: string;
  /** Claims that say what the token is good for; one that is not mapped is what `grants` says, if that is one. */
  readonly state: string | null;
  readonly organization: string | null;
  /** A claim with scopes, in one text or a list. */
  readonly scopes: string | null;
  /** A claim with roles of `subgraphs/access/roles.ts`, or names that `roleNames` translates. */
  readonly roles: string | null;
  readonly roleNames: Readonly<Record<string, string>>;
}

interface Grants {
  readonly audience: Audience;
  readonly organizations: readonly string[];
  readonly states: readonly string[];
  readonly scopes: readonly string[];
}

/** Asymmetric only, and none of them by default that a library might take for another. */
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'EdDSA', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'] as const;

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Keys and what they sign must not come by way of somebody else: https, except on the hub's own machine. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}

const claim = z.string().min(1).max(200);
const claimOrNone = claim.nullable().default(null);

const outsideIssuer = z
  .strictObject({
    issuer: z.string().refine(isIssuer),
    audience: z.string().min(1),
    algorithms: z.array(z.enum(ALGORITHMS)).min(1).default(['ES256', 'EdDSA', 'RS256', 'PS256']),
    claims: z.strictObject({
      subject: claim.default('sub'),
      client: claim.default('client_id'),
      state: claimOrNone,
      organization: claimOrNone,
      scopes: claimOrNone,
      roles: claimOrNone,
      roleNames: z.record(z.string(), z.string().refine(isRole)).default({}),
    }),
    grants: z.strictObject({
      audience: z.enum(AUDIENCES),
      organizations: z.array(z.string().regex(/^org_/)).default([]),
      states: z.array(z.string().regex(/^IN-[A-Z]{2}$/)).default([]),
      scopes: z.array(z.string().refine((scope) => SCOPES.includes(scope))).min(1),
    }),
  })
  .refine(({ grants }) => grants.scopes.every((scope) => scopesFor(grants.audience).includes(scope)))
  .refine(({ grants }) => grants.audience === 'admin' || grants.organizations.length > 0)
  .refine(({ grants }) => (grants.audience === 'bureau') === grants.states.length > 0);

const OIDC_ISSUERS: Variable<readonly OutsideIssuer[]> = {
  expected:
    'a JSON list of {"issuer", "audience", "claims", "grants"} as docs/security.md shows it, each issuer once, https unless on this machine',
  schema: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text);
      } catch {
        context.addIssue({ code: 'custom', message: 'no JSON' });
        return z.NEVER;
      }
    })
    .pipe(z.array(outsideIssuer))
    .refine((issuers) => new Set(issuers.map(({ issuer }) => issuer)).size === issuers.length),
};

/** Throws a StartError when the variable is wrong. */
export const readOutsideIssuers = (env: Environment): readonly OutsideIssuer[] =>
  readVariable(env, 'OIDC_ISSUERS', OIDC_ISSUERS) ?? [];

/** What a claim says, found by its name, or by a path with dots (`realm_access.roles`). */
function valueAt(claims: Readonly<Record<string, unknown>>, path: string | null): unknown {
  if (path === null) return undefined;
  if (Object.hasOwn(claims, path)) return claims[path];
  return path.split('.').reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined;
  }, claims);
}

const listOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(/\s+/).filter(Boolean);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
};

/** The one value that is both said and allowed; where nothing is to be said, the only one that is allowed. */
function within(said: unknown, isMapped: boolean, allowed: readonly string[]): string | null | undefined {
  if (allowed.length === 0) return null;
  if (!isMapped) return allowed.length === 1 ? allowed[0] : undefined;
  return typeof said === 'string' && allowed.includes(said) ? said : undefined;
}

/** The claims of ours that a token of another issuer comes to; null when it says too little, or of somebody whom it may not speak for. */
export function translateClaims(token: Readonly<Record<string, unknown>>, { claims, grants }: OutsideIssuer) {
  const state = within(valueAt(token, claims.state), claims.state !== null, grants.states);
  const organization = within(valueAt(token, claims.organization), claims.organization !== null, grants.organizations);
  if (state === undefined || organization === undefined) return null;
  const roles = listOf(valueAt(token, claims.roles)).map((name) => claims.roleNames[name] ?? name);
  const said = new Set([...listOf(valueAt(token, claims.scopes)), ...scopesOfRoles(roles)]);
  return {
    subject: valueAt(token, claims.subject),
    client: valueAt(token, claims.client),
    audience: grants.audience,
    state,
    organization,
    scopes: grants.scopes.filter((scope) => said.has(scope)),
  };
}
