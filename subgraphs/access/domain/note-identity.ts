import { type SQL, sql } from 'drizzle-orm';
import type { Queryable } from '../../shared/database.ts';
import type { Audience } from '../../shared/principal.ts';
import { ledger } from '../tables.ts';

/** Who an event of the issuer is about: an officer or a client. */
export interface Subject {
  readonly type: 'Officer' | 'ApiClient';
  readonly id: string;
  readonly audience: Audience | null;
  readonly organization: string | null;
  readonly state: string | null;
}

/** What stands for an account that there is not. */
export const NOBODY: Subject = { type: 'Officer', id: '', audience: null, organization: null, state: null };

export interface IdentityEvent {
  /** For example `signIn`. */
  readonly operation: string;
  /** Never a secret, a password or an email. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly requestId: string;
}

/**
 * Notes in the audit trail what somebody did at the issuer, where no mutation does it. They are their own actor, as far as is known:
 * whoever tries a wrong password may be anybody.
 */
export async function noteIdentity(db: Queryable, subject: Subject, event: IdentityEvent): Promise<void> {
  await db.insert(ledger.audit).values(rowOf(subject, event));
}

/** The same, unless it was noted of the same details within the interval: what somebody repeats must not fill the trail. */
export async function noteIdentityOnceIn(
  interval: SQL,
  db: Queryable,
  subject: Subject,
  event: IdentityEvent,
): Promise<void> {
  const { audit } = ledger;
  const details = JSON.stringify(event.details);
  const [known] = await db
    .select({ sequence: audit.sequence })
    .from(audit)
    .where(
      sql`${audit.subject} = ${subject.id} and ${audit.operation} = ${event.operation}
        and ${audit.after} = ${details}::jsonb and ${audit.at} > now() - ${interval}`,
    )
    .limit(1);
  if (known === undefined) await noteIdentity(db, subject, event);
}

const rowOf = (
  { type, id, audience, organization, state }: Subject,
  { operation, details, requestId }: IdentityEvent,
) => ({
  actor: id,
  audience: audience ?? '',
  organization,
  state,
  operation,
  subjectType: type,
  subject: id,
  after: details,
  requestId,
});
