/**
 * Asks one address for pages drawn at random, from a process of its own: first to warm it up, then to measure. Every
 * answer is looked at, so that nothing is quick by being wrong.
 */
import { readFile } from 'node:fs/promises';
import { createHistogram } from 'node:perf_hooks';
import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import type { DrawnPage } from '../dataset/positions.ts';
import type { HeadersOfPartners } from '../partners.ts';
import { DIALECTS, type DialectName } from './dialects.ts';

export interface LoadOptions {
  readonly url: string;
  readonly dialect: DialectName;
  readonly query: string;
  readonly headers: HeadersOfPartners;
  /** File with the pages to draw from. */
  readonly pages: string;
  readonly connections: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  /** Not null: in place of `seconds`, each page once, as a document of its own with the place in it, named with this. */
  readonly distinctDocuments?: string | null;
}

export interface Load {
  readonly requests: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers that were wrong or did not come. */
  readonly errors: number;
  /** Of the first error; null when there was none. */
  readonly firstError: string | null;
  /** How many answers were compared with what the database says, field by field. */
  readonly checkedDeeply: number;
}

const CONTENT = { 'content-type': 'application/json', accept: 'application/json' };
const DEEPLY_ONE_IN = 50;

interface Context {
  page?: DrawnPage;
}

const tell = (message: { readonly warm: true } | { readonly load: Load }): void => {
  if (process.send === undefined) throw new Error('expected a parent process');
  process.send(message);
};

process.once('message', async (options: LoadOptions) => {
  const pages: readonly DrawnPage[] = JSON.parse(await readFile(options.pages, 'utf8'));
  const warmUp = await run({ ...options, distinctDocuments: null }, pages, options.warmUpSeconds);
  if (warmUp.errors > 0) {
    // What answers wrongly need not be measured.
    tell({ load: warmUp });
    process.disconnect?.();
    return;
  }
  tell({ warm: true });
  process.once('message', async () => {
    tell({ load: await run(options, pages, options.seconds) });
    process.disconnect?.();
  });
});

/** How many pages are asked for when each is asked for once. */
const DOCUMENTS = 10_000;

async function run(options: LoadOptions, pages: readonly DrawnPage[], duration: number): Promise<Load> {
  const dialect = DIALECTS[options.dialect];
  const distinct = options.distinctDocuments ?? null;
  let turn = 0;
  const deep = pages.filter(({ expected }) => expected !== null);
  const { origin, pathname } = new URL(options.url);
  const microseconds = createHistogram();
  let errors = 0;
  let firstError: string | null = null;
  let answers = 0;
  let checkedDeeply = 0;

  const draw = (): DrawnPage | undefined => {
    const among = Math.random() * DEEPLY_ONE_IN < 1 ? deep : pages;
    return among[Math.floor(Math.random() * among.length)];
  };

  const inline = ({ id }: DrawnPage, path: string, name: string) => {
    const query = options.query
      .replace(/query Catalogue\([^)]*\)/, `query ${name}${id}`)
      .replace('$after', JSON.stringify(id));
    return { method: 'POST' as const, path, body: JSON.stringify({ query }) };
  };

  const judge = (status: number, body: string, page: DrawnPage): string | null => {
    if (status !== 200) return `status ${status}: ${body.slice(0, 500)}`;
    if (body.includes('"errors"')) return body.slice(0, 500);
    if (!body.includes(page.firstId) || !body.includes(page.lastId))
      return `not the page asked for: ${body.slice(0, 500)}`;
    if (page.expected === null) return null;
    checkedDeeply++;
    const listings = dialect.listings(JSON.parse(body));
    return isDeepStrictEqual(listings, page.expected)
      ? null
      : `${JSON.stringify(listings[0])}\nand so on; expected\n${JSON.stringify(page.expected[0])}`;
  };

  // Its types know instances from the form with a callback only; this form gives one that can be awaited as well.
  const instance = autocannon({
    url: origin,
    connections: options.connections,
    ...(distinct === null ? { duration } : { amount: DOCUMENTS }),
    timeout: 30,
    requests: [
      {
        setupRequest(request, context: Context) {
          const page = distinct === null ? draw() : pages[turn++ % pages.length];
          if (page === undefined) throw new Error('expected pages');
          context.page = page;
          const asked =
            distinct === null ? dialect.request(page, pathname, options.query) : inline(page, pathname, distinct);
          return {
            ...request,
            ...asked,
            headers: { ...CONTENT, ...options.headers[page.partner] },
          };
        },
        onResponse(status: number, body: string, { page }: Context) {
          if (page === undefined) throw new Error('expected an answer to something');
          answers++;
          const fault = judge(status, body, page);
          if (fault === null) return;
          errors++;
          firstError ??= fault;
        },
      },
    ],
  } as autocannon.Options) as unknown as autocannon.Instance & PromiseLike<autocannon.Result>;
  instance.on('response', (_client, _status, _bytes, responseMs) => {
    microseconds.record(Math.max(1, Math.round(responseMs * 1_000)));
  });
  const result = await instance;
  const lost = result.errors;
  if (lost > 0) firstError ??= `${lost} requests were not answered`;
  return {
    requests: answers,
    requestsPerSecond: answers / result.duration,
    p50Ms: microseconds.percentile(50) / 1_000,
    p99Ms: microseconds.percentile(99) / 1_000,
    errors: errors + lost,
    firstError,
    checkedDeeply,
  };
}
