import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import {
  changeCampaign,
  changePolicy,
  findCampaign,
  findPolicy,
  insertReports,
  lockCampaign,
  lockPolicy,
} from '../store/writes.ts';
import { type CampaignRow, ledger, type PolicyRow } from '../tables.ts';
import type { MutationRecordReportedFiguresArgs, RecordReportedFiguresInput } from '../types.generated.ts';
import { findPlaces } from './check-places.ts';
import { checkReports } from './check-reports.ts';
import { notYours } from './input-checks.ts';

const CAMPAIGN = { subjectType: 'Campaign', find: findCampaign, lock: lockCampaign, change: changeCampaign };
const POLICY = { subjectType: 'Policy', find: findPolicy, lock: lockPolicy, change: changePolicy };

/** Puts what sources report beside what is computed, for a campaign or a policy of the bureau's own state. */
export async function recordReportedFigures(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordReportedFiguresArgs,
): Promise<WriteOutcome<CampaignRow | PolicyRow>> {
  const { principal, graph } = context;
  requireScope(principal, 'outcome:write');
  const { subject, expectedVersion } = input;
  const isCampaign = isIdOf('Campaign', subject);
  const kind = isCampaign ? CAMPAIGN : POLICY;
  const scope = stateScopeOf(principal);
  const places = await findPlaces(graph, null, districtsIn(input));

  return write(context, ledger, {
    operation: 'recordReportedFigures',
    input,
    dryRun,
    idempotencyKey,
    reload: kind.find,
    duplicates: {
      reported_crossing_once: issue('input.crossings', 'DUPLICATE', { expected: 'each crossing of a source once' }),
    },
    async effect(tx) {
      const current = isCampaign || isIdOf('Policy', subject) ? await kind.lock(tx, subject) : null;
      if (!current || (scope !== null && current.state !== scope))
        return invalid(notYours('input.subject', 'a campaign or policy', subject));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const today = dayInIndia(new Date());
      const issues = issuesIn(checkReports(input, { state: current.state, isCampaign, places, today }));
      if (issues.length > 0) return invalid(...issues);

      const figures = (input.figures ?? []).map((figure) => ({
        subject,
        district: figure.district ?? null,
        metric: figure.metric.trim(),
        value: figure.value,
        unit: figure.unit.trim(),
        qualifier: figure.qualifier,
        asOf: figure.asOf ?? null,
        source: figure.source.trim(),
      }));
      const crossings = (input.crossings ?? []).map(({ district, threshold, crossedBy, rank, source }) => ({
        campaign: subject,
        district,
        threshold,
        crossedBy,
        rank: rank ?? null,
        source: source.trim(),
      }));
      await insertReports(tx, figures, crossings);
      const row = await kind.change(tx, subject, {});
      return {
        row,
        subjectType: kind.subjectType,
        state: row.state,
        event: `${kind.subjectType.toLowerCase()}.reported`,
        before: current,
        after: { ...row, figures, crossings },
      };
    },
  });
}

const districtsIn = ({ figures, crossings }: RecordReportedFiguresInput): string[] => [
  ...(figures ?? []).flatMap(({ district }) => district ?? []),
  ...(crossings ?? []).map(({ district }) => district),
];
