import { checkNotAfter, checkRange, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeMou, findMou, type MouContent, readChanges, readContent } from '../store/mou-rows.ts';
import { readAchievements, reportAchievement } from '../store/progress-rows.ts';
import { type AchievementReportRow, ledger, type MouRow, type MouTargetRow } from '../tables.ts';
import type { MutationRecordAchievementArgs, RecordAchievementInput } from '../types.generated.ts';
import { isRefusal, lockChangeable } from './changeable-mou.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkDay, normalHash } from './input-checks.ts';
import { keepChange } from './keep-change.ts';
import { isComputed } from './metrics.ts';
import { requireMouWriter } from './record-mou.ts';
import { showWritten } from './show-written.ts';

/** Reports what a target has reached that the graph does not count. The newest report by its day is what has been achieved. */
export async function recordAchievement(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordAchievementArgs,
): Promise<WriteOutcome<MouRow>> {
  const { loaders, principal, store } = context;
  requireMouWriter(principal);
  await store.rollOver();

  return write(context, ledger, {
    operation: 'recordAchievement',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    async effect(tx) {
      const wanted = { id: input.mou, expectedVersion: input.expectedVersion };
      const mou = await lockChangeable(tx, principal, wanted, 'input.mou');
      if (isRefusal(mou)) return mou;
      const content = await readContent(tx, mou.id);
      const target = content.targets.find(({ key }) => key === input.target);
      const district = input.district ?? null;
      const today = dayInIndia(new Date());
      const earlier = (await readAchievements(tx, mou.id, input.target)).filter((row) => row.district === district);
      const issues = checkReport(input, mou, target, content, earlier, today);
      if (onlyErrors(issues).length > 0 || !target) return invalid(...issues);

      const asOf = input.asOf ?? today;
      const report = {
        mou: mou.id,
        target: target.key,
        district,
        value: input.value,
        actor: principal.id,
        asOf,
        evidence: input.evidence.trim(),
        evidenceSha256: input.evidenceSha256 ? normalHash(input.evidenceSha256) : null,
      };
      await reportAchievement(tx, report, earlier.every((row) => row.asOf <= asOf) ? target : null);
      const row = await changeMou(tx, mou.id, {});
      const reason = `Target ${target.key}: ${input.value} ${target.unit}`;
      const kept = await keepChange(tx, principal.id, { row: mou, content }, row, reason);
      showWritten(context, row, kept.content, await readChanges(tx, row.id));
      loaders.achievementReportsOf.clear(mou.id);
      return {
        row,
        subjectType: 'Mou',
        state: row.state,
        event: 'mou.achievement_recorded',
        before: kept.before,
        after: kept.after,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

function checkReport(
  input: RecordAchievementInput,
  mou: MouRow,
  target: MouTargetRow | undefined,
  { targetDistricts }: MouContent,
  earlier: readonly AchievementReportRow[],
  today: string,
): Issue[] {
  const { district, value, asOf } = input;
  const districts = targetDistricts.flatMap((part) => (part.target === target?.position ? part.district : []));
  const highest = Math.max(...earlier.filter((row) => row.asOf <= (asOf ?? today)).map((row) => row.value), 0);
  return issuesIn([
    mou.status === 'SIGNED' || mou.status === 'SUSPENDED'
      ? null
      : issue('input.mou', 'GUARD_NOT_MET', {
          expected: 'an MoU in status SIGNED or SUSPENDED',
          received: `one in ${mou.status}`,
        }),
    target ? null : issue('input.target', 'NOT_FOUND', { expected: 'key of a target of it', received: input.target }),
    target && isComputed(target.metric)
      ? issue('input.target', 'INCONSISTENT', {
          expected: 'a target that the graph does not count itself',
          received: target.metric,
        })
      : null,
    target && district && !districts.includes(district)
      ? issue('input.district', 'UNKNOWN', {
          expected: `one of the target's districts: ${districts.join(', ') || 'it has none'}`,
          received: district,
        })
      : null,
    checkRange('input.value', value, 0),
    checkDay('input.asOf', asOf),
    checkNotAfter('input.asOf', asOf, today, 'today'),
    ...checkEvidence('input', input, 'what shows it'),
    value >= 0 && value < highest
      ? warning('input.value', 'UNUSUAL', { expected: `${highest} or more, as reported before`, received: value })
      : null,
  ]);
}
