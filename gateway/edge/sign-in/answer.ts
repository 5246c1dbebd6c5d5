import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInRequest } from '../../identity/issuer.ts';
import { PAGE_POLICY } from '../security-headers.ts';

/** Browsers hold a form to its policy through all redirects, and the last of them leads back to the client. */
export function sendForm(reply: FastifyReply, html: string, asked: SignInRequest | null): FastifyReply {
  const back = asked === null ? '' : ` ${new URL(asked.redirectUri).origin}`;
  const policy = PAGE_POLICY.replace("form-action 'self'", `form-action 'self'${back}`);
  return reply.type('text/html; charset=utf-8').header('content-security-policy', policy).send(html);
}

/** What was typed: empty fields where nothing was. */
export function readForm({ body }: FastifyRequest) {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams();
  const field = (name: string): string => form.get(name) ?? '';
  return {
    email: field('email').slice(0, 320),
    password: field('password'),
    newPassword: field('new-password'),
    repeated: field('new-password-again'),
  };
}

export const NO_ACCOUNT = 'There is no such account, or the password is not its own.';

export const tooManyTries = (seconds: number): string => `There were too many tries. Try again in ${inWords(seconds)}.`;

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
