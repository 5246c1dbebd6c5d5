import { endOfDayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { MouContent } from '../store/mou-rows.ts';
import type { MouRow } from '../tables.ts';
import { contentOn } from './content-on.ts';
import { contentKey, type ShownMou } from './mou-view.ts';
import { showContent } from './show-written.ts';
import { type Standing, standingOn } from './status-on.ts';
import { EVER_SIGNED } from './validity.ts';
import { maySeeStanding } from './visibility.ts';

/**
 * An MoU as it stood at the end of a day, null when it was not on record, or not yet the caller's to see. The loaders get
 * the rows below it under a key of its own.
 */
export async function mouAsOf(context: Context, mou: MouRow, day: string): Promise<ShownMou | null> {
  const { loaders, principal } = context;
  const changes = await loaders.changesOf.load(mou.id);
  const standing = standingOn(mou, changes, day);
  if (!standing || !maySeeStanding(principal, mou, standing)) return null;

  const end = endOfDayInIndia(day);
  const version = changes.find(({ at }) => at < end)?.version ?? mou.version;
  const isSigned = EVER_SIGNED.has(standing.status);
  const { columns, content } = await contentOn(context, mou, day, isSigned ? null : version);
  const key = contentKey(mou.id, day);
  const shown = shownAs({ ...mou, ...columns, version, day }, standing, isSigned);
  loaders.mou.clear(key).prime(key, shown);
  showContent(context, key, keyed(content, key, day));
  loaders.changesOf.clear(key).prime(
    key,
    changes.filter(({ at }) => at < end),
  );
  return shown;
}

function shownAs(mou: ShownMou, standing: Standing, isSigned: boolean): ShownMou {
  const { status, reason, since } = standing;
  const unsigned = { signedOn: null, signedPrecision: null, signedAfter: null, signedBefore: null };
  return {
    ...mou,
    status,
    statusReason: reason,
    statusSince: since,
    approvedBy: status === 'DRAFT' || status === 'UNDER_REVIEW' ? null : mou.approvedBy,
    ...(isSigned ? {} : { ...unsigned, signedEarliest: null, signedLatest: null, signedAt: null }),
  };
}

/** Rows that name the view above them instead of the MoU and the obligations as they are. */
const keyed = (content: MouContent, key: string, day: string): MouContent => {
  const under = <Row extends { readonly mou: string }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => ({ ...row, mou: key }));
  return {
    parties: under(content.parties),
    people: under(content.people),
    cooperatives: under(content.cooperatives),
    obligations: under(content.obligations),
    milestones: content.milestones.map((row) => ({ ...row, obligation: contentKey(row.obligation, day) })),
    targets: under(content.targets),
    targetDistricts: under(content.targetDistricts),
    documents: under(content.documents),
    figures: content.figures,
  };
};
