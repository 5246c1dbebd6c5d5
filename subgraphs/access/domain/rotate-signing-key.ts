import { requireScope } from '../../shared/authorisation.ts';
import { issue } from '../../shared/errors.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { newSigningKey } from '../signing-key.ts';
import { findKey, insertKey, livingKeys, lockKeys, retireKey } from '../store/keys.ts';
import { ledger, type PublishedKeyRow } from '../tables.ts';
import { whenTokensAreGone } from '../token-life.ts';
import type { MutationRotateSigningKeyArgs } from '../types.generated.ts';

/** Twice the time for which verifiers keep a key set, so that all know the key before it signs. */
const PUBLISHED_BEFORE_MS = 20 * 60 * 1000;

type KeyRow = PublishedKeyRow & { readonly id: string; readonly version: number };

/** A key is not changed by those who name it, so it has no versions. */
const keyRow = (row: PublishedKeyRow): KeyRow => ({ ...row, id: row.kid, version: 1 });

/**
 * Makes the next key that signs. All who verify know it before it does; the one before it is published until its last token has
 * expired. When that one is `compromised`, the new one signs at once, and the older ones and all of their tokens are gone.
 */
export async function rotateSigningKey(
  context: Context,
  { input: { compromised }, dryRun, idempotencyKey }: MutationRotateSigningKeyArgs,
): Promise<CreationOutcome<KeyRow>> {
  requireScope(context.principal, 'access:admin');
  const key = await newSigningKey(context.store.secrets().vault);
  return write<KeyRow, Invalid>(context, ledger, {
    operation: 'rotateSigningKey',
    input: { compromised },
    dryRun,
    idempotencyKey,
    async reload(tx, kid) {
      const row = await findKey(tx, kid);
      return row && keyRow(row);
    },
    async effect(tx) {
      await lockKeys(tx);
      const now = new Date();
      const older = await livingKeys(tx);
      const coming = older.find(({ signsFrom }) => signsFrom > now);
      if (coming && !compromised)
        return invalid(
          issue('input', 'GUARD_NOT_MET', {
            expected: 'no key that is still to begin',
            received: `${coming.kid}, which signs from ${coming.signsFrom.toISOString()}`,
          }),
        );
      const signsFrom = compromised || older.length === 0 ? now : new Date(now.getTime() + PUBLISHED_BEFORE_MS);
      for (const { kid, retiredAt } of older) {
        if (compromised) await retireKey(tx, kid, { retiredAt: now, publishedUntil: now });
        else if (retiredAt === null)
          await retireKey(tx, kid, { retiredAt: signsFrom, publishedUntil: whenTokensAreGone(signsFrom) });
      }
      const row = keyRow(await insertKey(tx, { ...key, signsFrom }));
      return {
        row,
        subjectType: 'SigningKey',
        state: null,
        event: compromised ? 'signing-key.replaced' : 'signing-key.added',
        before: older.map(({ kid }) => kid),
        after: row,
      };
    },
  });
}
