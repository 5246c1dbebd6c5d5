import { readFile } from 'node:fs/promises';
import { FILE_POLL_MS, fileFingerprint, type Watchable } from '../watch.ts';

/** Where a supergraph is kept. Two fingerprints that are equal are the same supergraph. */
export interface SupergraphSource extends Watchable {
  /** Rejects when there is nothing to be had. */
  read(): Promise<string>;
}

const FETCH_MS = 10_000;
const URL_POLL_MS = 10_000;

/** An `http:` or `https:` address, or else the path of a file. */
export function supergraphSource(place: string): SupergraphSource {
  return /^https?:\/\//i.test(place) ? urlSource(place) : fileSource(place);
}

const fileSource = (path: string): SupergraphSource => ({
  name: path,
  pollMs: FILE_POLL_MS,
  read: () => readFile(path, 'utf8'),
  fingerprint: () => fileFingerprint(path),
});

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
