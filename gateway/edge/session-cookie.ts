import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VerifiedToken } from '../identity/verifier.ts';

/** The cookie of a person who signed in with a token: the token itself, for as long as it lives. */
export function createSessionCookie(secure: boolean) {
  // `__Host-` makes browsers refuse the cookie from a sibling domain, or without Secure.
  const name = secure ? '__Host-sangam-session' : 'sangam-session';
  const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
  return {
    read: (request: FastifyRequest): string | undefined => request.cookies[name],
    write: (reply: FastifyReply, token: string, { expiresAt }: VerifiedToken): FastifyReply =>
      reply.setCookie(name, token, { ...attributes, expires: new Date(expiresAt) }),
    clear: (reply: FastifyReply): FastifyReply => reply.clearCookie(name, attributes),
  };
}

export type SessionCookie = ReturnType<typeof createSessionCookie>;
