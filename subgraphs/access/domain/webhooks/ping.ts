import type { Exchange, Failure } from '../../../shared/outbound/outbound.ts';
import type { Context } from '../../loaders.ts';
import { liveWebhookSecrets, type NewEndpoint } from '../../store/webhooks.ts';
import type { WebhookEndpointRow } from '../../tables.ts';
import type { WebhookCheckOutcome } from '../../types.generated.ts';
import { signedMessage } from '../../webhook-message.ts';

/** What came of a ping, as the row keeps it. */
export type Checked = Required<Pick<NewEndpoint, 'checkedAt' | 'checkOutcome' | 'checkStatus'>>;

const FAILURES: Readonly<Record<Failure, WebhookCheckOutcome>> = {
  REFUSED: 'ADDRESS_REFUSED',
  UNREACHABLE: 'UNREACHABLE',
  UNTRUSTED: 'UNTRUSTED',
  TIMED_OUT: 'TIMED_OUT',
};

function outcomeOf({ outcome, status }: Exchange): WebhookCheckOutcome {
  if (outcome !== 'ANSWERED') return FAILURES[outcome];
  if (status >= 200 && status < 300) return 'ANSWERED';
  return status >= 300 && status < 400 ? 'REDIRECTED' : 'REJECTED';
}

/** Sends an endpoint a message that says nothing, signed as all others are. Takes up to ten seconds. */
export async function ping({ db, store }: Context, { id, url }: WebhookEndpointRow): Promise<Checked> {
  const { webhooks } = store.secrets().vault;
  const secrets = await liveWebhookSecrets(db, id);
  const at = new Date();
  const notice = { type: 'webhook_endpoint.ping', at, data: { endpoint: id } };
  const message = signedMessage(
    notice,
    secrets.map(({ sealed }) => webhooks.open(sealed, id)),
  );
  const exchange = await store.outbound().post(url, message);
  return { checkedAt: at, checkOutcome: outcomeOf(exchange), checkStatus: exchange.status };
}
