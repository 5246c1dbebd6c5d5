export const REDIRECT_URI_FORM =
  'an https address, or an http one on localhost, 127.0.0.1 or [::1], without a fragment, a name or a password';

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether people may be sent back there with a code (RFC 9700, 2.1; RFC 8252, 7.3). */
export function isRedirectUri(text: string): boolean {
  if (text.length > 500 || !URL.canParse(text) || text.includes('#')) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
}
