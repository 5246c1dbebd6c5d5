import { setImmediate } from 'node:timers/promises';
import { typenameOfId } from '../../../subgraphs/shared/ids.ts';
import type { Caller } from './callers.ts';
import type { EntryPoint } from './entry-points.ts';
import type { Looker } from './setting.ts';
import { hiddenIn, idsIn } from './visible.ts';

export interface Answered {
  readonly status: number;
  readonly text: string;
}

/** Asks over HTTP as a caller. */
export async function askAs(
  url: string,
  { authorization }: Caller,
  query: string,
  extra: object = {},
): Promise<Answered> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    // A connection of its own: one that is kept may be closed by the hub while both share a busy thread.
    headers: {
      'content-type': 'application/json',
      connection: 'close',
      ...(authorization === '' ? {} : { authorization }),
    },
    body: JSON.stringify({ query, ...extra }),
  });
  return { status: response.status, text: await response.text() };
}

/** What of an answer a caller can tell answers apart by: all but who asked when, what it cost, and the ids that were named. */
export function shapeOf({ status, text }: Answered, named: readonly string[]): string {
  const body = JSON.parse(text, (key, value: unknown) =>
    key === 'requestId' || key === 'cost' || key === 'trace' ? undefined : value,
  );
  return named.reduce((shape, id) => shape.replaceAll(id, '(id)'), JSON.stringify({ status, ...body }));
}

/** What is wrong with the answers of an entry point to a caller; nothing when it shows and tells nothing of others. */
export async function faultsOf(url: string, { caller, sight, met }: Looker, entry: EntryPoint): Promise<string[]> {
  const { name, document, variables, twin } = entry;
  const answer = await askAs(url, caller, document, { variables });
  for (const [, type] of answer.text.matchAll(/"__typename":"(\w+)"/g)) if (type !== undefined) met.add(type);
  const named = idsIn(JSON.stringify(variables));
  const shown = hiddenIn(answer.text, sight, new Set(named));
  const faults = shown.map(
    (id) => `${name} shows ${caller.name} the ${typenameOfId(id)} ${id}${around(answer.text, id)}`,
  );
  if (hasFailed(answer)) faults.push(`${name} fails for ${caller.name}: ${answer.text.slice(0, 500)}`);
  if (twin !== undefined && !named.some((id) => sight.sees(id))) {
    const other = await askAs(url, caller, document, { variables: twin });
    const [hidden, absent] = [shapeOf(answer, named), shapeOf(other, idsIn(JSON.stringify(twin)))];
    if (hidden !== absent) faults.push(`${name} tells ${caller.name} of a record: ${apart(hidden, absent)}`);
  }
  return faults;
}

/** Answers that say that the question or the hub is at fault prove nothing. */
export const hasFailed = ({ text }: Answered): boolean =>
  /"code":"(INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|OPERATION_TOO_LARGE|UNPLANNABLE_OPERATION|PLANNING_TIMEOUT|RATE_LIMITED|SUBGRAPH_[A-Z_]+|FORBIDDEN|BAD_USER_INPUT)"/.test(
    text,
  );

const around = (text: string, id: string): string =>
  `: ${text.slice(Math.max(0, text.indexOf(id) - 120), text.indexOf(id) + 60)}`;

function apart(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at] && at < one.length) at++;
  const from = Math.max(0, at - 80);
  return `${one.slice(from, at + 160)} instead of ${other.slice(from, at + 160)}`;
}

/** Runs all, a few at once. */
export async function eachOf<T, R>(items: readonly T[], run: (item: T) => Promise<R>, atOnce = 4): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await run(item);
      await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
