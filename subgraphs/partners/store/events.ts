import type { Transaction } from '../../shared/database.ts';
import { announcing } from '../../shared/events/outbox.ts';
import type { Principal } from '../../shared/principal.ts';
import { ledger, type MouRow } from '../tables.ts';

/** A change of an MoU that comes with another write, or with a day. */
export interface MouEvent {
  readonly mou: MouRow;
  readonly actor: Pick<Principal, 'id' | 'audience' | 'organization'>;
  readonly requestId: string;
  readonly operation: string;
  /** For example `mou.amended`. */
  readonly type: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Its audit row and its event, in the transaction of the change. */
export async function tellOfMou(tx: Transaction, event: MouEvent): Promise<void> {
  const { mou, actor, requestId, operation, type, before, after } = event;
  const subject = { subjectType: 'Mou', subject: mou.id, state: mou.state, requestId };
  const { id, audience, organization } = actor;
  await tx.insert(ledger.audit).values({ ...subject, actor: id, audience, organization, operation, before, after });
  await tx
    .insert(ledger.outbox)
    .values({ ...subject, type, subjectVersion: mou.version, payload: after })
    .returning({ announced: announcing(ledger.subgraph) });
}
