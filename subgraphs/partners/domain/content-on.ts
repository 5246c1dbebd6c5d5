import type { Context } from '../loaders.ts';
import type { MouContent } from '../store/mou-rows.ts';
import type { MilestoneReportRow, MouRow } from '../tables.ts';
import { comesIntoForce } from './amendment-states.ts';
import { contentOfSnapshot } from './content-of-snapshot.ts';
import { isComputed } from './metrics.ts';
import { earliestDue } from './overdue.ts';
import { rowsOfTerms, termColumns } from './terms-rows.ts';

interface ContentOn {
  readonly columns: Partial<MouRow>;
  readonly content: MouContent;
}

/**
 * What an MoU said at the end of a day. Before its signature (`version` given), what that version of its record kept; then
 * the terms in force, with the progress that was reported of that day or earlier.
 */
export async function contentOn(
  context: Context,
  mou: MouRow,
  day: string,
  version: number | null,
): Promise<ContentOn> {
  const { loaders } = context;
  if (version !== null) {
    const kept = await loaders.snapshot.load(`${mou.id}/${version}`);
    if (kept) return contentOfSnapshot(mou.id, kept.snapshot);
  }
  const now = await currentContent(context, mou.id);
  const [amendments, terms] = await Promise.all([loaders.allAmendmentsOf.load(mou.id), loaders.termsOf.load(mou.id)]);
  const inForce = amendments.findLast(
    (amendment) => amendment.inForceFrom !== null && amendment.inForceFrom <= day && comesIntoForce(mou, amendment),
  );
  const number = inForce?.number ?? 1;
  const kept = terms.find((candidate) => candidate.number === number)?.terms;
  const content = kept && number !== mou.termsNumber ? rowsOfTerms(mou.id, kept, now) : now;
  return {
    columns: { ...(kept ? termColumns(kept) : {}), termsNumber: number },
    content: await withProgressOf(context, mou.id, content, day),
  };
}

/** All rows below an MoU as they are. */
async function currentContent({ loaders }: Context, mou: string): Promise<MouContent> {
  const [parties, people, cooperatives, obligations, targets, targetDistricts, documents, figures] = await Promise.all([
    loaders.partiesOf.load(mou),
    loaders.peopleOf.load(mou),
    loaders.cooperativesOf.load(mou),
    loaders.obligationsOf.load(mou),
    loaders.targetsOf.load(mou),
    loaders.targetDistrictsOf.load(mou),
    loaders.documentsOf.load(mou),
    loaders.figuresOf.load(mou),
  ]);
  const milestones = (await Promise.all(obligations.map(({ id }) => loaders.milestonesOf.load(id)))).flat();
  return { parties, people, cooperatives, obligations, milestones, targets, targetDistricts, documents, figures };
}

async function withProgressOf(
  { loaders }: Context,
  mou: string,
  content: MouContent,
  day: string,
): Promise<MouContent> {
  const [reports, achievements] = await Promise.all([
    Promise.all(content.obligations.map(({ id }) => loaders.milestoneReportsOf.load(id))),
    loaders.achievementReportsOf.load(mou),
  ]);
  const milestones = content.milestones.map((milestone) => {
    const own = reports
      .flat()
      .filter(({ obligation, milestone: key }) => obligation === milestone.obligation && key === milestone.key);
    return { ...milestone, ...progressOn(own, day) };
  });
  const achievedOn = (target: string, district: string | null, now: number | null): number | null => {
    const own = achievements.filter((report) => report.target === target && report.district === district);
    return own.length === 0 ? now : (own.find(({ asOf }) => asOf <= day)?.value ?? null);
  };
  const keyAt = new Map(content.targets.map(({ position, key }) => [position, key]));
  return {
    ...content,
    milestones,
    obligations: content.obligations.map((obligation) => ({
      ...obligation,
      nextDueOn: earliestDue(milestones.filter((milestone) => milestone.obligation === obligation.id)),
    })),
    people: content.people.map((person) => ({
      ...person,
      signedOn: person.signedOn !== null && person.signedOn <= day ? person.signedOn : null,
    })),
    targets: content.targets.map((target) => ({
      ...target,
      achieved: isComputed(target.metric) ? null : achievedOn(target.key, null, target.achieved),
    })),
    targetDistricts: content.targetDistricts.map((part) => ({
      ...part,
      achieved: achievedOn(keyAt.get(part.target) ?? '', part.district, part.achieved),
    })),
  };
}

/** How far a milestone had come by a day, of its reports, the latest first; nothing when there is no report. */
function progressOn(reports: readonly MilestoneReportRow[], day: string) {
  const last = reports.find(({ asOf }) => asOf <= day);
  if (last) return { status: last.to, evidence: last.evidence, evidenceSha256: last.evidenceSha256 };
  const first = reports.at(-1);
  return first ? { status: first.from, evidence: null, evidenceSha256: null } : {};
}
