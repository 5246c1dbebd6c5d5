import { type Check, checkForm } from '../../shared/checks.ts';

const MAX_LENGTH = 2_000;

/** The only schemes that a browser may be sent to from a catalogue; no user or password in between, no blanks to hide in. */
function isWebAddress(value: string): boolean {
  const isPlain = value.length <= MAX_LENGTH && value.isWellFormed() && !/[\s\p{Cc}]/u.test(value);
  const url = isPlain ? URL.parse(value) : null;
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** An address of the web, absolute. */
export const checkUrl = (path: string, value: string | null | undefined): Check =>
  checkForm(path, value, `an http or https URL of at most ${MAX_LENGTH} characters`, isWebAddress);
