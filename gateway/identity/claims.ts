import { z } from 'zod';
import { AUDIENCES, type Principal } from '../../subgraphs/shared/principal.ts';

/** The claims that the hub adds to a token, named apart from the registered ones (RFC 7519, 4.3). */
export const CLAIMS = {
  audience: 'sangam_audience',
  organization: 'sangam_organization',
  state: 'sangam_state',
  kind: 'sangam_kind',
} as const;

/** What a token must carry, beside what the verification of its signature checked. */
const tokenClaims = z
  .object({
    sub: z.string().min(1),
    client_id: z.string().min(1),
    jti: z.string().min(1),
    iat: z.number().int(),
    exp: z.number().int(),
    scope: z.string().default(''),
    [CLAIMS.audience]: z.enum(AUDIENCES),
    [CLAIMS.organization]: z.string().min(1).nullable().default(null),
    [CLAIMS.state]: z
      .string()
      .regex(/^IN-[A-Z]{2}$/)
      .nullable()
      .default(null),
    [CLAIMS.kind]: z.enum(['CLIENT', 'OFFICER']).default('CLIENT'),
  })
  .refine((claims) => claims[CLAIMS.kind] === 'OFFICER' || claims.sub === claims.client_id, {
    message: 'sub and client_id differ',
  });

type TokenClaims = z.infer<typeof tokenClaims>;

/** Null when the claims are not those of a token of ours. */
export function readClaims(claims: unknown): TokenClaims | null {
  const { success, data } = tokenClaims.safeParse(claims);
  return success ? data : null;
}

export const principalOf = (claims: TokenClaims): Principal => ({
  kind: claims[CLAIMS.kind],
  id: claims.sub,
  audience: claims[CLAIMS.audience],
  organization: claims[CLAIMS.organization],
  state: claims[CLAIMS.state],
  scopes: new Set(claims.scope.split(' ').filter(Boolean)),
});
