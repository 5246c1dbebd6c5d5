import { type Check, checkNotAfter, checkText, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeMou, findMou, readChanges, readContent } from '../store/mou-rows.ts';
import { findObligation, readMilestoneReports, reportMilestone } from '../store/progress-rows.ts';
import { ledger, type MilestoneReportRow, type MilestoneRow, type MouRow } from '../tables.ts';
import type { MutationRecordMilestoneArgs, RecordMilestoneInput } from '../types.generated.ts';
import { isRefusal, lockChangeable } from './changeable-mou.ts';
import { checkEvidence, needsEvidence } from './check-evidence.ts';
import { checkDay, normalHash, trimmed } from './input-checks.ts';
import { keepChange } from './keep-change.ts';
import { requireMouWriter } from './record-mou.ts';
import { showWritten } from './show-written.ts';

/**
 * Reports how far a milestone has come. The MoU gets a version; the report is kept for good. The newest report by its day is
 * how far it is now: one of an earlier day tells of that day.
 */
export async function recordMilestone(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordMilestoneArgs,
): Promise<WriteOutcome<MouRow>> {
  const { db, loaders, principal, store } = context;
  requireMouWriter(principal);
  await store.rollOver();
  const obligation = isIdOf('Obligation', input.obligation) ? await findObligation(db, input.obligation) : null;
  const noObligation = invalid(
    issue('input.obligation', 'NOT_FOUND', { expected: 'id of an obligation of yours', received: input.obligation }),
  );
  if (!obligation) return noObligation;

  return write(context, ledger, {
    operation: 'recordMilestone',
    input,
    dryRun,
    idempotencyKey,
    reload: findMou,
    async effect(tx) {
      const wanted = { id: obligation.mou, expectedVersion: input.expectedVersion };
      const mou = await lockChangeable(tx, principal, wanted, 'input.obligation');
      // An obligation of an MoU that one does not see looks like none.
      if (isRefusal(mou))
        return mou.kind === 'invalid' && mou.issues.some(({ code }) => code === 'NOT_FOUND') ? noObligation : mou;
      const content = await readContent(tx, mou.id);
      const milestone = content.milestones.find(
        (row) => row.obligation === input.obligation && row.key === input.milestone,
      );
      const today = dayInIndia(new Date());
      const asOf = input.asOf ?? today;
      const known = milestone ? await readMilestoneReports(tx, milestone) : [];
      const before = milestone && { ...milestone, status: statusBefore(milestone, known, asOf) };
      const issues = checkReport(input, mou, before, today);
      if (onlyErrors(issues).length > 0 || !before) return invalid(...issues);

      const report = {
        mou: mou.id,
        obligation: input.obligation,
        milestone: before.key,
        actor: principal.id,
        asOf,
        from: before.status,
        to: input.status,
        evidence: trimmed(input.evidence),
        evidenceSha256: input.evidenceSha256 ? normalHash(input.evidenceSha256) : null,
        note: trimmed(input.note),
      };
      await reportMilestone(tx, report, known.every((earlier) => earlier.asOf <= asOf) ? before : null);
      const row = await changeMou(tx, mou.id, {});
      const reason = `Milestone ${before.key}: ${input.status}`;
      const kept = await keepChange(tx, principal.id, { row: mou, content }, row, reason);
      showWritten(context, row, kept.content, await readChanges(tx, row.id));
      loaders.milestoneReportsOf.clear(input.obligation);
      return {
        row,
        subjectType: 'Mou',
        state: row.state,
        event: 'mou.milestone_recorded',
        before: kept.before,
        after: kept.after,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** How far it had come by a day, of its reports, the newest by its day first: else what stood before the first of them. */
function statusBefore(
  { status }: MilestoneRow,
  reports: readonly MilestoneReportRow[],
  day: string,
): MilestoneRow['status'] {
  return reports.find(({ asOf }) => asOf <= day)?.to ?? reports.at(-1)?.from ?? status;
}

function checkReport(
  input: RecordMilestoneInput,
  mou: MouRow,
  milestone: MilestoneRow | undefined,
  today: string,
): Issue[] {
  const { status, asOf, note } = input;
  return issuesIn([
    mou.status === 'SIGNED' || mou.status === 'SUSPENDED'
      ? null
      : issue('input.obligation', 'GUARD_NOT_MET', {
          expected: 'an MoU in status SIGNED or SUSPENDED',
          received: `one in ${mou.status}`,
        }),
    milestone
      ? null
      : issue('input.milestone', 'NOT_FOUND', { expected: 'key of a milestone of it', received: input.milestone }),
    checkDay('input.asOf', asOf),
    checkNotAfter('input.asOf', asOf, today, 'today'),
    ...checkEvidence('input', input, needsEvidence(status) ? `what shows that it is ${status}` : null),
    checkText('input.note', note, { min: 0, max: 2_000, multiline: true }),
    ...(milestone ? checkStepOf(milestone, input, today) : []),
  ]);
}

function checkStepOf(milestone: MilestoneRow, input: RecordMilestoneInput, today: string): Check[] {
  const { status, note, asOf } = input;
  return [
    milestone.status === 'MET' && status !== 'MET' && trimmed(note) === null
      ? issue('input.note', 'REQUIRED', { expected: 'why what was MET is so no more' })
      : null,
    status === 'NOT_MET' && milestone.due >= (asOf ?? today)
      ? warning('input.status', 'UNUSUAL', { expected: `no miss before ${milestone.due} has passed`, received: status })
      : null,
  ];
}
