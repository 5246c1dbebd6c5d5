import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { typeidUnboxed } from 'typeid-js';
import type { Message } from '../shared/outbound/exchange.ts';

/** What an endpoint is told. */
export interface Notice {
  /** For example `listing.updated`. */
  readonly type: string;
  /** When it happened. */
  readonly at: Date;
  readonly data: object;
}

/** 256 random bits as Standard Webhooks writes them. */
export const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/**
 * A notice as it is posted, signed by each of the secrets (Standard Webhooks 1.0,
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md): whoever knows one of them can tell that
 * it is from this hub, whole, and not an old one sent again.
 */
export function signedMessage({ type, at, data }: Notice, secrets: readonly string[]): Message {
  const id = typeidUnboxed('msg');
  const sentAt = new Date();
  const body = JSON.stringify({ type, timestamp: at.toISOString(), data });
  return {
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, sentAt, body)).join(' '),
    },
    body,
  };
}
