import { readFile, stat } from 'node:fs/promises';

/** Where a supergraph is kept. */
export interface SupergraphSource {
  /** For people: a path or an address. */
  readonly name: string;
  /** Rejects when there is nothing to be had. */
  read(): Promise<string>;
  /** Tells versions apart without reading more than it must: two that are equal are the same supergraph. */
  fingerprint(): Promise<string>;
  /** Milliseconds between two looks at it that it can well bear. */
  readonly pollMs: number;
}

const FETCH_MS = 10_000;
const FILE_POLL_MS = 250;
const URL_POLL_MS = 10_000;

/** An `http:` or `https:` address, or else the path of a file. */
export function supergraphSource(place: string): SupergraphSource {
  return /^https?:\/\//i.test(place) ? urlSource(place) : fileSource(place);
}

/** By path at each look, so that a file renamed over it and a link that was turned are seen like one written in place. */
function fileSource(path: string): SupergraphSource {
  return {
    name: path,
    pollMs: FILE_POLL_MS,
    read: () => readFile(path, 'utf8'),
    async fingerprint() {
      const { ino, size, mtimeMs } = await stat(path);
      return `${ino} ${size} ${mtimeMs}`;
    },
  };
}

/** Asks with the ETag of what it has (RFC 9110, 13.1.2), so that a supergraph that did not change is not sent again. */
function urlSource(url: string): SupergraphSource {
  let kept: { readonly etag: string; readonly text: string } | null = null;

  async function read(): Promise<string> {
    const headers = kept === null ? {} : { 'if-none-match': kept.etag };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(FETCH_MS) }).catch((error: Error) => {
      const reason = error.cause instanceof Error ? error.cause.message : error.message;
      throw new Error(`${url} does not answer: ${reason}`, { cause: error });
    });
    if (response.status === 304 && kept !== null) return kept.text;
    if (!response.ok) throw new Error(`${url} answered ${response.status}, expected a supergraph.`);
    const text = await response.text();
    const etag = response.headers.get('etag');
    kept = etag === null ? null : { etag, text };
    return text;
  }
  return { name: url, pollMs: URL_POLL_MS, read, fingerprint: read };
}
