import { requireScope } from '../../shared/authorisation.ts';
import type { Context } from '../loaders.ts';
import type { ClientPage, OfficerPage, WebhookEndpointPage } from '../store.ts';
import type { QueryApiClientsArgs, QueryOfficersArgs, QueryWebhookEndpointsArgs } from '../types.generated.ts';
import { audienceNamed } from './audience.ts';
import { requireOwner } from './webhooks/owner.ts';

/** A filter as the store takes it: audiences have other names there. */
const stored = <Filter extends { readonly audience?: Parameters<typeof audienceNamed>[0] | null | undefined }>(
  filter: Filter | null | undefined,
) => ({ ...filter, audience: filter?.audience ? audienceNamed(filter.audience) : null });

export async function listClients(context: Context, args: QueryApiClientsArgs): Promise<ClientPage> {
  requireScope(context.principal, 'access:admin');
  const { filter, orderBy: order, first, after } = args;
  return context.store.clientPage({ filter: stored(filter), order, first, after });
}

export async function listOfficers(context: Context, args: QueryOfficersArgs): Promise<OfficerPage> {
  requireScope(context.principal, 'access:admin');
  const { filter, orderBy: order, first, after } = args;
  const email = filter?.email?.trim().toLowerCase() ?? null;
  return context.store.officerPage({ filter: { ...stored(filter), email }, order, first, after });
}

export async function listWebhookEndpoints(
  context: Context,
  { filter, orderBy: order, first, after }: QueryWebhookEndpointsArgs,
): Promise<WebhookEndpointPage> {
  const owner = requireOwner(context.principal);
  return context.store.webhookEndpointPage({ filter: { ...filter, ...owner }, order, first, after });
}
