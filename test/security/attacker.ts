import { monitorEventLoopDelay } from 'node:perf_hooks';
import { startDemoHub, type TestHub } from '../support/hub.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, undefined when it is none. */
  readonly body: ReplyBody | undefined;
}

export interface ReplyBody {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  readonly extensions?: { readonly cost?: Cost };
}

export interface Cost {
  readonly requested: number;
  readonly available: number;
  readonly restoreRate: number;
}

export interface Attacked {
  readonly hub: TestHub;
  /** Any request, with the token of a partner unless `headers` has another, or an empty one for none. */
  request(path: string, init?: RequestInit): Promise<Reply>;
  /** A GraphQL request by POST. */
  send(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
}

/** What others are asking for meanwhile: a page that every partner reads. */
const PAGE = '{ listings(first: 5) { edges { node { title } } } }';

/** Asks a hub over HTTP for what it must not give. */
export async function startAttacked(options: Parameters<typeof startDemoHub>[0] = {}): Promise<Attacked> {
  const hub = await startDemoHub(options);
  const authorization = `Bearer ${await hub.tokenOf('flipkart')}`;
  const request = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const headers = new Headers({ authorization, ...Object.fromEntries(new Headers(init.headers)) });
    if (headers.get('authorization') === '') headers.delete('authorization');
    const response = await fetch(`${hub.url}${path}`, { redirect: 'manual', ...init, headers });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parse(text) };
  };
  // What is measured later is not the first of its kind.
  for (let round = 0; round < 3; round++) await hub.ask('amazon', PAGE);
  return {
    hub,
    request,
    send: (body, headers = {}) =>
      request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

function parse(text: string): ReplyBody | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const codesOf = (reply: Reply): unknown[] => reply.body?.errors?.map((error) => error.extensions.code) ?? [];

/** Attacks of which one would be over before anybody else was heard. */
const ROUNDS = 20;

/**
 * Runs `attack`, several times when it is told so by the number of the round, while somebody else asks for a page again and again, and prints how long both took. It asserts that all of
 * the other's requests were answered; times are told and not judged.
 */
export async function besideOthers<T>(
  { hub }: Attacked,
  label: string,
  attack: (round: number) => Promise<T>,
): Promise<T> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const times: number[] = [];
  let isOver = false;
  const others = (async () => {
    do {
      const start = performance.now();
      await hub.ask('amazon', PAGE);
      times.push(performance.now() - start);
    } while (!isOver);
  })();
  const start = performance.now();
  const rounds = attack.length === 0 ? 1 : ROUNDS;
  let outcome: T;
  try {
    outcome = await attack(0);
    for (let round = 1; round < rounds; round++) await attack(round);
  } finally {
    isOver = true;
  }
  const took = (performance.now() - start) / rounds;
  await others;
  delay.disable();
  const slowest = Math.max(...times);
  console.info(
    `${label}: ${took.toFixed(1)} ms; ${times.length} requests of another client, the slowest ${slowest.toFixed(1)} ms; ` +
      `the event loop was late by at most ${(delay.max / 1e6).toFixed(1)} ms`,
  );
  return outcome;
}
