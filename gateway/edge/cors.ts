import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a page may send and read beyond what it may with every answer. */
const REQUEST_HEADERS = [
  'authorization',
  'content-type',
  'apollo-require-preflight',
  'x-apollo-operation-name',
  'idempotency-key',
  'x-request-id',
  'traceparent',
  'tracestate',
];
const ANSWER_HEADERS = ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after', 'sangam-cost'];

const PREFLIGHT_SECONDS = 600;

/**
 * Lets pages of these origins call the hub with a token of their own. Never with the session's cookie: a page of another origin must
 * not act as the person who is signed in here.
 */
export async function allowOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: REQUEST_HEADERS,
    exposedHeaders: ANSWER_HEADERS,
    credentials: false,
    maxAge: PREFLIGHT_SECONDS,
    // A plain OPTIONS of a page is answered as everybody's is.
    strictPreflight: false,
  });
}
