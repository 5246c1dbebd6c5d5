import { z } from 'zod';
import { AUDIENCES, type Principal } from '../../subgraphs/shared/principal.ts';

/** The claims that the hub adds to a token, named apart from the registered ones (RFC 7519, 4.3). */
export const CLAIMS = {
  audience: 'sangam_audience',
  organization: 'sangam_organization',
  state: 'sangam_state',
} as const;

/** What a token of a client must carry, beside what the verification of its signature checked. */
const clientClaims = z
  .object({
    sub: z.string().min(1),
    client_id: z.string().min(1),
    exp: z.number().int(),
    scope: z.string().default(''),
    [CLAIMS.audience]: z.enum(AUDIENCES),
    [CLAIMS.organization]: z.string().min(1).nullable().default(null),
    [CLAIMS.state]: z
      .string()
      .regex(/^IN-[A-Z]{2}$/)
      .nullable()
      .default(null),
  })
  .refine((claims) => claims.sub === claims.client_id, { message: 'sub and client_id differ' });

/** Null when the claims do not make a principal. */
export function principalOf(claims: unknown): Principal | null {
  const { success, data } = clientClaims.safeParse(claims);
  if (!success) return null;
  return {
    kind: 'CLIENT',
    id: data.client_id,
    audience: data[CLAIMS.audience],
    organization: data[CLAIMS.organization],
    state: data[CLAIMS.state],
    scopes: new Set(data.scope.split(' ').filter(Boolean)),
  };
}
