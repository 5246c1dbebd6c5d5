import type { Transaction } from '../../../shared/database.ts';
import { type Issue, issue } from '../../../shared/errors.ts';
import { countEndpoints } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';

/** Each event is sent to every endpoint that wants it. */
const MOST_ENDPOINTS = 20;

/** Whether an owner may have one more endpoint that is told of events. */
export async function checkRoom(
  tx: Transaction,
  path: string,
  owner: Pick<WebhookEndpointRow, 'audience' | 'organization' | 'state'>,
): Promise<Issue[]> {
  const count = await countEndpoints(tx, owner);
  if (count < MOST_ENDPOINTS) return [];
  return [
    issue(path, 'OVERRUN', {
      expected: `at most ${MOST_ENDPOINTS} endpoints that are not disabled`,
      received: count + 1,
    }),
  ];
}
