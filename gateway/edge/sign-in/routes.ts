import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { People } from '../../identity/identity.ts';
import { SIGN_IN_PATH, type SignInRequest } from '../../identity/issuer.ts';
import { isFromElsewhere } from '../from-elsewhere.ts';
import { NO_ACCOUNT, readForm, sendForm, tooManyTries } from './answer.ts';
import { expiredPage, passwordPage, signInPage } from './pages.ts';
import { refusalOfChange } from './password-refusals.ts';

/** Room for an email and three passwords, and for little more. */
const FORM_LIMIT = 4 * 1024;

/** Answers a browser that signs in for `asked`. */
type Answer = (request: FastifyRequest, reply: FastifyReply, asked: SignInRequest) => Promise<FastifyReply>;

/**
 * The issuer's sign-in page, and the one on which officers change their password. A form counts only from the browser that the issuer sent
 * here: it holds a signed cookie for this one address, which no page of another site can make it send with a POST.
 */
export function addSignInRoutes(app: FastifyInstance, people: People): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_LIMIT },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    for (const [path, get, post] of [
      [`${SIGN_IN_PATH}/:uid`, showSignIn, signIn],
      [`${SIGN_IN_PATH}/:uid/password`, showPassword, changePassword],
    ] as const) {
      scope.get(path, (request, reply) => whenAsked(request, reply, get));
      scope.post(path, async (request, reply) =>
        isFromElsewhere(request) ? sendForm(reply.code(403), expiredPage(), null) : whenAsked(request, reply, post),
      );
    }
  });

  /** Lets nobody on but the browser that the issuer sent to this address. */
  async function whenAsked(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
    const asked = await people.signInRequest(request.raw, reply.raw);
    const { params } = request;
    const isHere = typeof params === 'object' && params !== null && 'uid' in params && params.uid === asked?.uid;
    return asked && isHere ? answer(request, reply, asked) : sendForm(reply.code(400), expiredPage(), null);
  }

  async function showSignIn(_: FastifyRequest, reply: FastifyReply, asked: SignInRequest): Promise<FastifyReply> {
    return sendForm(reply, signInPage({ uid: asked.uid, email: '', refusal: null }), asked);
  }

  async function signIn(request: FastifyRequest, reply: FastifyReply, asked: SignInRequest): Promise<FastifyReply> {
    const { email, password } = readForm(request);
    const { ip: address, id: requestId } = request;
    const outcome = await people.signIn({ email, password, address, requestId, client: asked.clientId });
    request.log.info({ outcome: outcome.kind, signInFor: asked.clientId }, 'a person tried to sign in');
    const again = (refusal: string) => sendForm(reply, signInPage({ uid: asked.uid, email, refusal }), asked);
    switch (outcome.kind) {
      case 'signed-in':
        return reply.redirect(await people.signedIn(request.raw, reply.raw, outcome.officer.id), 303);
      case 'must-change': {
        const refusal = 'Somebody else set this password. Choose one of your own to sign in.';
        return sendForm(reply.code(403), passwordPage({ uid: asked.uid, email, refusal }), asked);
      }
      case 'blocked':
        reply.code(429).header('retry-after', outcome.seconds);
        return again(tooManyTries(outcome.seconds));
      case 'refused':
        reply.code(401);
        return again(NO_ACCOUNT);
    }
  }

  async function showPassword(_: FastifyRequest, reply: FastifyReply, asked: SignInRequest): Promise<FastifyReply> {
    return sendForm(reply, passwordPage({ uid: asked.uid, email: '', refusal: null }), asked);
  }

  /** Changes the password, and signs in by it as anybody else does. */
  async function changePassword(request: FastifyRequest, reply: FastifyReply, asked: SignInRequest) {
    const { email, password, newPassword, repeated } = readForm(request);
    const again = (refusal: string) => sendForm(reply, passwordPage({ uid: asked.uid, email, refusal }), asked);
    if (newPassword !== repeated) {
      reply.code(400);
      return again('The new password is not the same both times.');
    }
    const { ip: address, id: requestId } = request;
    const outcome = await people.changePassword({ email, password, newPassword, address, requestId });
    request.log.info({ outcome: outcome.kind, signInFor: asked.clientId }, 'a person tried to change a password');
    switch (outcome.kind) {
      case 'written':
        request.body = new URLSearchParams({ email, password: newPassword });
        return signIn(request, reply, asked);
      case 'blocked':
        reply.code(429).header('retry-after', outcome.seconds);
        return again(tooManyTries(outcome.seconds));
      case 'refused':
        reply.code(401);
        return again(NO_ACCOUNT);
      case 'invalid':
        reply.code(400);
        return again(refusalOfChange(outcome.issues));
    }
  }
}
