import type { FastifyReply, FastifyRequest } from 'fastify';
import { PAGE_POLICY } from '../security-headers.ts';
import { graphiqlAssets } from './assets.ts';

export const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply.type('text/html; charset=utf-8').header('content-security-policy', PAGE_POLICY).send(html);

/** A file of GraphiQL; 304 when the browser has it, 404 when there is none of that name. */
export async function sendAsset(request: FastifyRequest, reply: FastifyReply, name: string): Promise<unknown> {
  const asset = (await graphiqlAssets()).get(name);
  if (!asset) return reply.callNotFound();
  reply.header('cache-control', 'private, no-cache').header('etag', asset.etag);
  if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send();
  return reply.type(asset.type).header('content-encoding', 'gzip').send(asset.gzipped);
}
