import type { FastifyInstance, FastifyReply } from 'fastify';
import type { People } from '../../identity/identity.ts';
import { SIGN_IN_PATH, type SignInRequest } from '../../identity/issuer.ts';
import { isFromElsewhere } from '../from-elsewhere.ts';
import { PAGE_POLICY } from '../security-headers.ts';
import { expiredPage, signInPage } from './pages.ts';

/** Room for an email and a password, and for little more. */
const FORM_LIMIT = 4 * 1024;

interface Params {
  readonly Params: { readonly uid: string };
}

/**
 * The issuer's sign-in page. A form counts only from the browser that the issuer sent here: it holds a signed cookie for this one
 * address, which no page of another site can make it send with a POST.
 */
export function addSignInRoutes(app: FastifyInstance, people: People): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_LIMIT },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );

    scope.get<Params>(`${SIGN_IN_PATH}/:uid`, async (request, reply) => {
      const asked = await people.signInRequest(request.raw, reply.raw);
      if (asked?.uid !== request.params.uid) return send(reply.code(400), expiredPage(), null);
      return send(reply, signInPage({ uid: asked.uid, email: '', refusal: null }), asked);
    });

    scope.post<Params>(`${SIGN_IN_PATH}/:uid`, async (request, reply) => {
      if (isFromElsewhere(request)) return send(reply.code(403), expiredPage(), null);
      const asked = await people.signInRequest(request.raw, reply.raw);
      if (asked?.uid !== request.params.uid) return send(reply.code(400), expiredPage(), null);
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const email = (form.get('email') ?? '').slice(0, 320);
      const outcome = await people.signIn({ email, password: form.get('password') ?? '', address: request.ip });
      request.log.info({ outcome: outcome.kind, signInFor: asked.clientId }, 'a person tried to sign in');
      switch (outcome.kind) {
        case 'signed-in':
          return reply.redirect(await people.signedIn(request.raw, reply.raw, outcome.officer.id), 303);
        case 'blocked': {
          const refusal = `There were too many tries. Try again in ${inWords(outcome.seconds)}.`;
          reply.code(429).header('retry-after', outcome.seconds);
          return send(reply, signInPage({ uid: asked.uid, email, refusal }), asked);
        }
        case 'refused': {
          const refusal = 'There is no such account, or the password is not its own.';
          return send(reply.code(401), signInPage({ uid: asked.uid, email, refusal }), asked);
        }
      }
    });
  });
}

/** Browsers hold a form to its policy through all redirects, and the last of them leads back to the client. */
function send(reply: FastifyReply, html: string, asked: SignInRequest | null): FastifyReply {
  const back = asked === null ? '' : ` ${new URL(asked.redirectUri).origin}`;
  const policy = PAGE_POLICY.replace("form-action 'self'", `form-action 'self'${back}`);
  return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
