import { type Check, checkText, issuesIn } from '../../../shared/checks.ts';
import { type Issue, issue } from '../../../shared/errors.ts';
import type { Outbound } from '../../../shared/outbound/outbound.ts';
import type { Audience } from '../../../shared/principal.ts';
import { eventTypesFor } from '../../event-types.ts';

interface Described {
  readonly url?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly eventTypes?: readonly string[] | null | undefined;
}

/** What is wrong with what is given of an endpoint. Names are looked up, so no transaction may be open. */
export async function checkEndpoint(outbound: Outbound, audience: Audience, input: Described): Promise<Issue[]> {
  const { url, description, eventTypes } = input;
  return issuesIn([
    url === null ? issue('input.url', 'REQUIRED', { expected: 'a URL' }) : null,
    url ? await checkUrl(outbound, url) : null,
    url === '' ? issue('input.url', 'INVALID_FORMAT', { expected: 'an https URL', received: url }) : null,
    checkText('input.description', description, { max: 200 }),
    ...(eventTypes === undefined ? [] : checkEventTypes(audience, eventTypes ?? [])),
  ]);
}

async function checkUrl(outbound: Outbound, url: string): Promise<Check> {
  const refusal = await outbound.examine(url);
  if (refusal === null) return null;
  const code = refusal.kind === 'FORM' ? 'INVALID_FORMAT' : 'ADDRESS_REFUSED';
  return issue('input.url', code, { expected: refusal.expected, received: url.toWellFormed() });
}

function checkEventTypes(audience: Audience, names: readonly string[]): Check[] {
  const known = eventTypesFor(audience).map(({ name }) => name);
  if (names.length === 0 || names.length > known.length)
    return [
      issue('input.eventTypes', names.length === 0 ? 'REQUIRED' : 'OUT_OF_RANGE', {
        expected: `1 to ${known.length} names of webhookEventTypes`,
        received: names.length,
      }),
    ];
  return names.map((name, index) =>
    known.includes(name)
      ? null
      : issue(`input.eventTypes.${index}`, 'UNKNOWN', { expected: 'a name of webhookEventTypes', received: name }),
  );
}

/** As WHATWG reads and prints it: what is kept is what was checked. */
export const normalUrl = (url: string): string => new URL(url).href;
