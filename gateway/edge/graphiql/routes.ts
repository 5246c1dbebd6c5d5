import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { People } from '../../identity/identity.ts';
import type { VerifiedToken, Verifier } from '../../identity/verifier.ts';
import { isFromElsewhere } from '../from-elsewhere.ts';
import type { SessionCookie } from '../session-cookie.ts';
import { graphiqlPage, signInPage } from './pages.ts';
import { requestToken } from './request-token.ts';
import { sendAsset, sendPage } from './send.ts';

interface GraphiqlOptions {
  readonly verify: Verifier;
  readonly cookie: SessionCookie;
  /** The issuer's own session of a person, which a sign-out ends too. */
  readonly people: Pick<People, 'sessionCookie' | 'endSession'>;
}

/** Room for a token, and for little more. */
const FORM_LIMIT = 16 * 1024;

/** GraphiQL for people who are signed in, and the sign-in for all others. Everything comes from the hub itself. */
export function addGraphiqlRoutes(app: FastifyInstance, { verify, cookie, people }: GraphiqlOptions): void {
  const signedIn = async (request: FastifyRequest): Promise<VerifiedToken | null> => {
    const token = cookie.read(request);
    return token === undefined ? null : verify(token);
  };

  app.get('/graphiql', async (request, reply) => {
    const session = await signedIn(request);
    return sendPage(reply, session ? graphiqlPage(session.principal) : signInPage(null));
  });

  app.get<{ Params: { name: string } }>('/graphiql/assets/:name', async (request, reply) => {
    const { name } = request.params;
    // The sign-in page has its looks; GraphiQL itself is for those who are signed in.
    if (name !== 'hub.css' && (await signedIn(request)) === null) return reply.callNotFound();
    return sendAsset(request, reply, name);
  });

  app.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: FORM_LIMIT },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.addHook('onRequest', async (request, reply) => {
      if (isFromElsewhere(request)) return sendPage(reply.code(403), signInPage('The form came from another site.'));
    });

    scope.post('/session', async (request, reply) => {
      const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
      const token =
        form.get('token')?.trim() ||
        (await requestToken(app, request, form.get('client_id'), form.get('client_secret')));
      const session = token ? await verify(token) : null;
      if (!token || session === null) return sendPage(reply.code(401), signInPage(refusalOf(form)));
      return cookie.write(reply, token, session).redirect('/graphiql', 303);
    });

    scope.post('/session/end', async (request, reply) => {
      const session = request.cookies[people.sessionCookie];
      if (session !== undefined) await people.endSession(session);
      return cookie.clear(reply).clearCookie(people.sessionCookie).redirect('/graphiql', 303);
    });
  });
}

const refusalOf = (form: URLSearchParams): string =>
  form.has('client_id')
    ? 'There is no such client, or the secret is not its own.'
    : 'The token is not valid (any more). Tokens live for 15 minutes: get a new one.';
