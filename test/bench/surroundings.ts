import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH_HOME, type Dataset, openDataset } from './dataset/open.ts';
import { type DrawnPage, drawPages } from './dataset/positions.ts';
import { POSTGRAPHILE_QUERY } from './load/dialects.ts';
import type { ServeOptions } from './processes/serve.ts';
import { type Server, startServer } from './processes/start.ts';
import { PAGE_SIZE, pageQuery } from './query.ts';
import { stubPages } from './stub/pages.ts';
import { composeStubs, type StubPage, stubQuery } from './stub/schema.ts';
import type { Target } from './targets/index.ts';

/** What a target is started with, and what it is asked. */
export interface Ground {
  readonly serve: ServeOptions;
  readonly query: string;
  /** File with the pages to draw from. */
  readonly pages: string;
}

const NOTHING: ServeOptions = { databaseUrl: '', home: '', supergraph: '', subgraphs: {}, secret: '' };

/** PostGraphile reads all listings before a page to find it: it is asked for pages among the first hundred only. */
const POSTGRAPHILE_WITHIN = 100;

const STUB_PAGE = { rows: PAGE_SIZE, subgraphs: 4 };

/** What targets stand on: database, subgraphs and stubs, each made when the first target needs it and kept to the end. */
export class Surroundings implements AsyncDisposable {
  readonly #log: (line: string) => void;
  readonly #stack = new AsyncDisposableStack();
  readonly #secret = randomBytes(32).toString('base64');
  #dataset: Promise<Dataset> | null = null;
  #subgraphs: Promise<Server> | null = null;
  #stubs: Promise<Server> | null = null;
  readonly #files = new Map<string, Promise<string>>();

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** `rows`: how long pages are; the hub's lists go up to 100. */
  async groundOf({ over, dialect }: Target, rows = PAGE_SIZE): Promise<Ground> {
    if (over === 'stubs') return this.stubGround({ ...STUB_PAGE, rows });
    const { url: databaseUrl } = await this.#openDataset();
    const serve = { ...NOTHING, databaseUrl, home: BENCH_HOME, secret: this.#secret };
    if (dialect === 'postgraphile') {
      const pages = await this.#pages('pages-first', () =>
        drawPages(databaseUrl, { rows, within: POSTGRAPHILE_WITHIN }),
      );
      return { serve, query: POSTGRAPHILE_QUERY, pages };
    }
    const pages = await this.#pages(`pages-${rows}`, () => drawPages(databaseUrl, { rows }));
    if (over === 'database') return { serve, query: pageQuery(rows), pages };
    this.#subgraphs ??= this.#start('targets/subgraphs.ts', serve);
    const subgraphs = (await this.#subgraphs).urls;
    const supergraph = await this.#file('supergraph.graphql', () => placedSupergraph(subgraphs));
    return { serve: { ...serve, subgraphs, supergraph }, query: pageQuery(rows), pages };
  }

  async stubGround(page: StubPage): Promise<Ground> {
    await mkdir(BENCH_HOME, { recursive: true });
    this.#stubs ??= this.#start('stub/serve.ts', NOTHING);
    const { urls } = await this.#stubs;
    const supergraph = await this.#file('stub-supergraph.graphql', async () => composeStubs(urls));
    const name = `stub-pages-${page.rows}-${page.subgraphs}`;
    const pages = await this.#pages(name, async () => stubPages(page));
    return { serve: { ...NOTHING, supergraph }, query: stubQuery(page), pages };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stack.disposeAsync();
  }

  async #openDataset(): Promise<Dataset> {
    this.#dataset ??= openDataset(this.#log).then((dataset) => {
      this.#stack.defer(() => dataset.stop());
      return dataset;
    });
    return this.#dataset;
  }

  async #start(file: string, options: ServeOptions): Promise<Server> {
    const server = await startServer(new URL(file, import.meta.url), options);
    this.#stack.defer(() => server.stop());
    return server;
  }

  #pages(name: string, draw: () => Promise<readonly DrawnPage[]>): Promise<string> {
    return this.#file(`${name}.json`, async () => JSON.stringify(await draw()));
  }

  /** Written once a run; its path. */
  #file(name: string, make: () => Promise<string>): Promise<string> {
    let file = this.#files.get(name);
    if (file === undefined) {
      const path = join(BENCH_HOME, name);
      file = make().then(async (text) => {
        await writeFile(path, text);
        return path;
      });
      this.#files.set(name, file);
    }
    return file;
  }
}

/**
 * The committed supergraph with the addresses at which the subgraphs answer now. Scopes are the subgraphs' own business
 * here: @apollo/gateway takes no supergraph that wants them checked by a gateway.
 */
async function placedSupergraph(urls: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const unguarded = text.replace(/for: SECURITY, /g, '');
  return unguarded.replace(/(@join__graph\(name: "(\w+)", url: )"[^"]*"/g, (_, start, name) => {
    const url = urls[name];
    if (url === undefined) throw new Error(`the subgraph ${name} does not run`);
    return `${start}"${url}"`;
  });
}
