import { snapshotOf } from '../../../subgraphs/partners/domain/mou-snapshot.ts';
import { termsOf } from '../../../subgraphs/partners/domain/terms.ts';
import type { MouContent } from '../../../subgraphs/partners/store/mou-rows.ts';
import type * as partners from '../../../subgraphs/partners/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { organizationId } from '../ids.ts';
import type { Amounts } from './batches.ts';
import { daysAfter, earlierOf, LAST_DAY, momentOf } from './calendar.ts';
import { contentOf, type Drawn } from './mou-content.ts';
import { randomAt, type Weighted } from './random.ts';
import type { World } from './world.ts';

/** Generated MoUs, by table. They stand beside those of the facts, which have no terms, targets and milestones of their own. */
export interface MouBatch {
  readonly mous: (typeof partners.mous.$inferInsert)[];
  readonly contents: MouContent[];
  readonly terms: (typeof partners.mouTerms.$inferInsert)[];
  readonly amendments: (typeof partners.amendments.$inferInsert)[];
  readonly signatures: (typeof partners.amendmentSignatures.$inferInsert)[];
  readonly amendmentChanges: (typeof partners.amendmentChanges.$inferInsert)[];
  readonly milestoneReports: (typeof partners.milestoneReports.$inferInsert)[];
  readonly achievementReports: (typeof partners.achievementReports.$inferInsert)[];
  readonly versions: (typeof partners.mouVersions.$inferInsert)[];
}

/** One for 250 enterprises: a dozen in the demo, a few hundred in the large set. */
const mouCount = ({ enterprises }: Amounts): number => Math.min(600, Math.max(12, Math.round(enterprises / 250)));

const STATUSES: readonly Weighted<partners.MouStatus>[] = [
  ['SIGNED', 62],
  ['COMPLETED', 8],
  ['SUSPENDED', 4],
  ['TERMINATED', 4],
  ['DRAFT', 6],
  ['UNDER_REVIEW', 6],
  ['APPROVED', 4],
  ['PARTIALLY_SIGNED', 4],
  ['WITHDRAWN', 2],
];
const SIGNED: ReadonlySet<partners.MouStatus> = new Set(['SIGNED', 'SUSPENDED', 'TERMINATED', 'COMPLETED']);
const WITH_REASON: ReadonlySet<partners.MouStatus> = new Set(['SUSPENDED', 'TERMINATED', 'COMPLETED', 'WITHDRAWN']);

type StateAndBureau = readonly [state: string, bureau: string];
const STATES: readonly [StateAndBureau, ...StateAndBureau[]] = [
  ['IN-KL', 'bureau-kl'],
  ['IN-TN', 'bureau-tn'],
  ['IN-UP', 'bureau-up'],
];
const PARTNERS = ['amazon', 'flipkart', 'walmart'] as const;

const mouIdAt = (index: number): string => seedId('mou', `synthetic-${index}`);

function drawAt(world: World, index: number): Drawn {
  const random = randomAt(world.seed, 'mou', index);
  const [state, bureau] = random.pick(STATES);
  const status = index === 0 ? 'SIGNED' : random.weighted(STATUSES);
  const isSigned = SIGNED.has(status);
  const signedOn = daysAfter('2022-04-01', random.int(0, 1_200));
  return {
    id: mouIdAt(index),
    index,
    random,
    state,
    status,
    isSigned,
    signedOn: isSigned ? signedOn : null,
    proposedOn: daysAfter(signedOn, -random.int(20, 90)),
    effectiveTo: daysAfter(signedOn, 365 * random.int(1, 3)),
    partner: organizationId(random.pick(PARTNERS)),
    bureau: organizationId(bureau),
    districts: world.facts.districts.filter((district) => district.state === state).map(({ lgd_code }) => lgd_code),
  };
}

/** Every fourth MoU follows the one three before it, where that was signed in the same state and has ended. */
function renewedBy(world: World, drawn: Drawn): string | null {
  if (drawn.index < 3 || drawn.index % 4 !== 3 || drawn.status === 'WITHDRAWN' || drawn.status === 'TERMINATED')
    return null;
  const old = drawAt(world, drawn.index - 3);
  const isOver = old.signedOn !== null && old.status !== 'TERMINATED' && old.signedOn < (drawn.signedOn ?? LAST_DAY);
  return isOver && old.state === drawn.state ? old.id : null;
}

/** Generated MoUs with parties, obligations, targets, amendments, renewals and what was reported on them. */
export function syntheticMous(world: World, amounts: Amounts): MouBatch {
  const batch: MouBatch = {
    ...{ mous: [], contents: [], terms: [], amendments: [], signatures: [], amendmentChanges: [] },
    ...{ milestoneReports: [], achievementReports: [], versions: [] },
  };
  for (let index = 0; index < mouCount(amounts); index++) addMou(world, batch, drawAt(world, index));
  return batch;
}

function addMou(world: World, batch: MouBatch, drawn: Drawn): void {
  const { id, index, random, state, status, signedOn } = drawn;
  const made = contentOf(drawn);
  const title = `Generated MoU ${index + 1}: small enterprises on a marketplace`;
  const statusDay = statusDayOf(drawn);
  const isAmended = drawn.isSigned && random.chance(0.35);
  const effectiveTo = isAmended ? daysAfter(drawn.effectiveTo, 365) : drawn.effectiveTo;
  const at = momentOf(statusDay, random);
  const columns = {
    title,
    summary: 'Generated for trying the graph out; it stands for no agreement.',
    programme: null,
    states: [state],
    districts: [] as string[],
    sectors: [] as string[],
    effectiveFrom: signedOn,
    effectiveTo: drawn.effectiveTo,
  };
  const base = {
    id,
    reference: `SYN-${state.slice(3)}-${drawn.proposedOn.slice(0, 4)}-${String(index + 1).padStart(4, '0')}`,
    ...columns,
    effectiveTo,
    state,
    status,
    statusReason: WITH_REASON.has(status) ? 'Generated: so it was decided.' : null,
    statusSince: at,
    withdrawnFrom: status === 'WITHDRAWN' ? ('UNDER_REVIEW' as const) : null,
    renews: renewedBy(world, drawn),
    termsNumber: isAmended ? 2 : 1,
    signedOn,
    signedPrecision: signedOn === null ? null : ('DAY' as const),
    approvedBy: drawn.isSigned ? 'seed-approver' : null,
    recordedBy: 'seed',
    source: null,
    sure: true,
    synthetic: true,
    version: drawn.isSigned ? 2 : 1,
    createdAt: momentOf(drawn.proposedOn, random),
    updatedAt: at,
  };
  batch.mous.push(base);
  batch.contents.push(made.content);
  batch.milestoneReports.push(...made.milestoneReports);
  batch.achievementReports.push(...made.achievementReports);
  const row = {
    ...base,
    shared: status !== 'DRAFT',
    signedAfter: null,
    signedBefore: null,
    signedEarliest: signedOn,
    signedLatest: signedOn,
    signedAt: null,
  };
  const snapshot = snapshotOf(row, made.content);
  const draft = {
    mou: id,
    version: 1,
    at: base.createdAt,
    actor: 'seed',
    from: null,
    to: drawn.isSigned ? ('DRAFT' as const) : status,
  };
  batch.versions.push({ ...draft, reason: null, snapshot });
  if (drawn.isSigned)
    batch.versions.push({
      mou: id,
      version: 2,
      at,
      actor: 'seed',
      from: 'DRAFT',
      to: status,
      reason: base.statusReason,
      snapshot,
    });
  if (isAmended && signedOn !== null) addAmendment(batch, drawn, signedOn, termsOf(columns, made.content), effectiveTo);
}

/** Since when it stands where it stands. */
function statusDayOf({ status, signedOn, proposedOn, random }: Drawn): string {
  if (status === 'SIGNED' && signedOn !== null) return signedOn;
  return earlierOf(daysAfter(signedOn ?? proposedOn, random.int(10, 300)), LAST_DAY);
}

/** A signed amendment that gives the MoU a year more; in force before the old end, and before LAST_DAY. */
function addAmendment(
  batch: MouBatch,
  drawn: Drawn,
  signedOn: string,
  terms: partners.Terms,
  effectiveTo: string,
): void {
  const { id: mou, index, random, state } = drawn;
  const id = seedId('amd', `synthetic-${index}`);
  const day = earlierOf(daysAfter(signedOn, 180), LAST_DAY);
  const at = momentOf(day, random);
  batch.terms.push({ mou, number: 1, terms }, { mou, number: 2, terms: { ...terms, effectiveTo } });
  batch.amendments.push({
    ...{ id, mou, number: 2, amends: 1, state, status: 'SIGNED', summary: 'Generated: a year more.' },
    ...{ statusSince: at, effectiveFrom: day, inForceFrom: day, signedOn: day, appliedAt: at },
    ...{ recordedBy: 'seed', approvedBy: 'seed-approver', synthetic: true, version: 2, createdAt: at, updatedAt: at },
  });
  batch.signatures.push(
    ...terms.parties.map(({ key }, position) => ({
      ...{ amendment: id, party: key, position, name: 'Generated Signatory', designation: 'Director', signedOn: day },
    })),
  );
  batch.amendmentChanges.push(
    { amendment: id, version: 1, at, actor: 'seed', from: null, to: 'DRAFT', reason: null },
    { amendment: id, version: 2, at, actor: 'seed', from: 'DRAFT', to: 'SIGNED', reason: null },
  );
}
