import { type Check, checkForm } from '../../shared/checks.ts';

const MAX_LENGTH = 2_000;

/** The only schemes that a browser may be sent to from a catalogue; no user or password in between. */
function isWebAddress(value: string): boolean {
  const url = value.length <= MAX_LENGTH ? URL.parse(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** An address of the web, absolute. */
export const checkUrl = (path: string, value: string | null | undefined): Check =>
  checkForm(path, value, `an http or https URL of at most ${MAX_LENGTH} characters`, isWebAddress);
