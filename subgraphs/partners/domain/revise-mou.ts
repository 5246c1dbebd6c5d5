import { onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeMou, findMou, readChanges, readContent, replaceContent } from '../store/mou-rows.ts';
import { ledger, type MouRow } from '../tables.ts';
import type { MutationReviseMouArgs } from '../types.generated.ts';
import { changeable, isRefusal, lockChangeable } from './changeable-mou.ts';
import { checkMou } from './check-mou.ts';
import { keepChange } from './keep-change.ts';
import { columnsOf, contentOf } from './mou-content.ts';
import { findNamedEntities } from './named-entities.ts';
import { requireMouWriter } from './record-mou.ts';
import { showWritten } from './show-written.ts';

/**
 * Replaces all that a draft says. Access first, then the version, then that it is a draft, then everything wrong with the
 * input at once. Nobody has signed a draft, so that no signature is lost with the persons named before.
 */
export async function reviseMou(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationReviseMouArgs,
): Promise<WriteOutcome<MouRow>> {
  const { db, principal } = context;
  requireMouWriter(principal);
  // The rules depend on the state that keeps the MoU, which never changes: it can be read before the row is locked.
  const known = changeable(principal, input.id, isIdOf('Mou', input.id) ? await findMou(db, input.id) : null);
  if (isRefusal(known)) return known;
  const revision = { ...input, state: known.state };
  const named = await findNamedEntities(context, revision);
  const issues = checkMou(revision, named, principal);

  return write(context, ledger, {
    operation: 'reviseMou',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    async effect(tx) {
      const current = await lockChangeable(tx, principal, input);
      if (isRefusal(current)) return current;
      if (current.status !== 'DRAFT')
        return invalid(
          issue('input.id', 'IMMUTABLE', { expected: 'an MoU in status DRAFT', received: `one in ${current.status}` }),
        );
      if (onlyErrors(issues).length > 0) return invalid(...issues);

      const was = { row: current, content: await readContent(tx, current.id) };
      await replaceContent(tx, current.id, contentOf(current.id, revision, named, was.content.obligations));
      const row = await changeMou(tx, current.id, columnsOf(revision));
      const { content, before, after } = await keepChange(tx, principal.id, was, row, null);
      showWritten(context, row, content, await readChanges(tx, row.id));
      return {
        row,
        subjectType: 'Mou',
        state: row.state,
        event: 'mou.revised',
        before,
        after,
        warnings: onlyWarnings(issues),
      };
    },
  });
}
