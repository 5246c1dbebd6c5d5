import { webhookEndpoints } from '../../../subgraphs/access/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import { type Cell, nameOf } from './cells.ts';

/** Where the bureau and the partner of a cell want to be told of events. */
export type Webhooks = Awaited<ReturnType<typeof placeWebhooks>>;

export async function placeWebhooks(db: Database, cell: Cell) {
  const { state, partner } = cell;
  const endpoint = { url: 'https://hooks.example/sangam', eventTypes: ['mou.transitioned'] };
  const bureauWebhook = newId('whk');
  const partnerWebhook = newId('whk');
  await db.insert(webhookEndpoints).values([
    {
      ...endpoint,
      id: bureauWebhook,
      audience: 'bureau',
      state: state.code,
      organization: state.organization,
      description: `Of the bureau of ${nameOf(cell)}`,
    },
    {
      ...endpoint,
      id: partnerWebhook,
      audience: 'partner',
      organization: partner.organization,
      description: `Of the partner of ${nameOf(cell)}`,
    },
  ]);
  return { bureauWebhook, partnerWebhook };
}
