import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused } from './errors.ts';
import { refuseOddText, surveyJson } from './json-text.ts';

type Unpack = (bytes: Uint8Array, options: ZlibOptions) => Promise<Uint8Array>;

/** Content codings (RFC 9110, 8.4.1) that are unpacked. */
const UNPACKERS: ReadonlyMap<string, Unpack> = new Map<string, Unpack>([
  ['gzip', promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip)],
  ['x-gzip', promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip)],
  ['deflate', promisify<Uint8Array, ZlibOptions, Uint8Array>(inflate)],
  ['br', (bytes, { maxOutputLength }) => unbrotli(bytes, maxOutputLength === undefined ? {} : { maxOutputLength })],
]);
const unbrotli = promisify<Uint8Array, { maxOutputLength?: number }, Uint8Array>(brotliDecompress);

/**
 * Reads JSON bodies up to `limitOf` bytes, which hold for what comes and for what it unpacks to: unpacking ends with the
 * first byte too many, so that ten kilobytes that stand for a gigabyte take no memory. Keys that would reach a prototype
 * are refused by Fastify's own parser.
 */
export function readJsonBodies(app: FastifyInstance, limitOf: (request: FastifyRequest) => number): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', async (request: FastifyRequest, payload: Readable) => {
    const limit = limitOf(request);
    const unpack = unpackerOf(request);
    if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
    const came = await collect(payload, limit);
    const bytes = unpack === null ? came : await unpackWithin(unpack, came, limit);
    const { hasEscapes } = surveyJson(bytes);
    const value = await new Promise<unknown>((resolve, reject) => {
      parse(request, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(), (error, body) =>
        error ? reject(error) : resolve(body),
      );
    });
    if (hasEscapes) refuseOddText(value);
    return value;
  });
}

/** Null for a body as it is. Several codings on top of each other are used by nobody but those who try. */
function unpackerOf({ headers }: FastifyRequest): Unpack | null {
  const coding = headers['content-encoding']?.toLowerCase();
  if (coding === undefined || coding === 'identity') return null;
  const unpack = UNPACKERS.get(coding);
  if (unpack === undefined)
    throw new Refused('UNSUPPORTED_MEDIA_TYPE', 'Expected a body packed by gzip, deflate or br, or not at all.');
  return unpack;
}

function collect(payload: Readable, limit: number): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const chunks: Buffer[] = [];
  let length = 0;
  payload.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else reject(tooLarge());
  });
  payload.once('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
  payload.once('error', reject);
  return promise;
}

async function unpackWithin(unpack: Unpack, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new Refused('BAD_REQUEST', 'The body is not packed as content-encoding says.');
  }
}

const tooLarge = (): Refused => new Refused('PAYLOAD_TOO_LARGE', 'The body is larger than the hub takes.');
