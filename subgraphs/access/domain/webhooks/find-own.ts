import type { Context } from '../../loaders.ts';
import { findEndpoint } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';
import { requireOwner } from './owner.ts';

/** The endpoint as it is now, outside of any transaction; null when there is none, and when it is somebody else's. */
export async function findOwn(context: Context, id: string): Promise<WebhookEndpointRow | null> {
  return findEndpoint(context.db, requireOwner(context.principal), id);
}
