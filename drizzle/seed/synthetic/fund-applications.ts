import type { changes, fundApplications, fundAppraisals, fundTranches } from '../../../subgraphs/finance/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { daysAfter, earlierOf, LAST_DAY, laterOf, momentOf } from './calendar.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import { FUNDS_OPEN, syntheticFundId } from './funds.ts';
import { type Random, randomAt, type Weighted } from './random.ts';
import type { World } from './world.ts';

type ApplicationRow = typeof fundApplications.$inferInsert;
type Status = ApplicationRow['status'];
type ChangeRow = typeof changes.$inferInsert;
type TrancheRow = typeof fundTranches.$inferInsert;

interface SyntheticApplication {
  readonly application: ApplicationRow;
  readonly appraisals: readonly (typeof fundAppraisals.$inferInsert)[];
  readonly tranches: readonly TrancheRow[];
  readonly changes: readonly ChangeRow[];
}

const LAKH = 1_00_000_00;

/** Enterprises beyond these apply for nothing, so that the funds last for any amount of them. */
const LAST_INDEX = 200_000;
/** The first enterprises apply often: a small set should show every status in every state. */
const FEW = 800;
const CHANCES: Readonly<Record<string, readonly [first: number, later: number]>> = {
  'IN-UP': [0.5, 1 / 16],
  'IN-TN': [0.5, 1 / 64],
  'IN-KL': [0.15, 1 / 64],
};

const STATUSES: readonly Weighted<Status>[] = [
  ['SUBMITTED', 2],
  ['APPRAISAL', 2],
  ['SANCTIONED', 2],
  ['REJECTED', 2],
  ['DISBURSING', 3],
  ['CLOSED', 2],
];
const TITLES = [
  'New machines for the workshop',
  'A second production line',
  'Solar panels on the roof',
  'A testing bench',
  'Packing under own name',
] as const;

const ACTOR = 'generated';

/** The application of a generated enterprise to its state's fund; null for most, which do not apply. */
export function fundApplicationOf(world: World, enterprise: SyntheticEnterprise): SyntheticApplication | null {
  const { index, kind, place } = enterprise;
  const random = randomAt(world.seed, 'fund-application', index);
  const [first, later] = CHANCES[place.state] ?? [0, 0];
  const isStartUp = kind === 'STARTUP';
  const chance = index < FEW ? first : later;
  if (index >= LAST_INDEX || !random.chance(isStartUp ? Math.min(1, chance * 4) : chance)) return null;

  const status = random.weighted(STATUSES);
  const id = seedId('fap', `synthetic/${world.seed}/${index}`);
  const submittedOn = daysAfter(laterOf(FUNDS_OPEN, enterprise.registeredAt), random.int(0, 150));
  const appraisedOn = earlierOf(daysAfter(submittedOn, random.int(20, 60)), LAST_DAY);
  const decidedOn = earlierOf(daysAfter(appraisedOn, random.int(10, 40)), LAST_DAY);
  const requested = Math.ceil(random.magnitude(2, 40)) * LAKH;
  const granted = Math.ceil((requested * random.int(6, 10)) / 10 / LAKH) * LAKH;
  const base = { id, fund: syntheticFundId(world, place.state) };
  const isExamined = status !== 'SUBMITTED' && !(status === 'APPRAISAL' && random.chance(0.4));
  const isSanctioned = status === 'SANCTIONED' || status === 'DISBURSING' || status === 'CLOSED';
  const tranches = isSanctioned ? tranchesOf(base, granted, decidedOn, status, random) : [];
  const disbursed = tranches.reduce((sum, tranche) => sum + (tranche.disbursed ?? 0), 0);
  const history = historyOf({ id, status, submittedOn, appraisedOn, decidedOn, isExamined, tranches }, random);
  const latest = history.at(-1)?.at ?? momentOf(submittedOn, random);
  return {
    application: {
      ...base,
      purpose: isStartUp ? 'STARTUP' : 'UPGRADE',
      state: place.state,
      enterprise: enterprise.id,
      district: place.district,
      title: random.pick(TITLES),
      description: null,
      requested,
      submittedOn,
      status,
      statusSince: latest,
      statusReason: status === 'REJECTED' ? 'Generated: not enough of its own money' : null,
      appraiser: status === 'SUBMITTED' ? null : 'Generated appraisal cell',
      sanctioned: isSanctioned ? granted : null,
      sanctionedOn: isSanctioned ? decidedOn : null,
      sanctionedBy: isSanctioned ? ACTOR : null,
      sanctionReference: isSanctioned ? `GEN-ORDER-${index}` : null,
      disbursed,
      released: status === 'CLOSED' ? granted - disbursed : 0,
      nextDueOn: status === 'CLOSED' ? null : (tranches.find((tranche) => !tranche.disbursed)?.dueOn ?? null),
      synthetic: true,
      version: history.length,
      createdAt: history[0]?.at ?? latest,
      updatedAt: latest,
    },
    appraisals: isExamined
      ? [
          {
            application: id,
            number: 1,
            appraisedOn,
            appraisedBy: ACTOR,
            score: status === 'REJECTED' ? random.int(10, 45) : random.int(55, 95),
            recommendation: status === 'REJECTED' ? 'REJECT' : 'SANCTION',
            recommended: status === 'REJECTED' ? null : granted,
            remarks: 'Generated.',
          },
        ]
      : [],
    tranches,
    changes: history,
  };
}

/** Two to four parts, one a quarter. Of DISBURSING some are paid out, of CLOSED all, or all but the last. */
function tranchesOf(
  { id, fund }: { readonly id: string; readonly fund: string },
  granted: number,
  sanctionedOn: string,
  status: Status,
  random: Random,
): TrancheRow[] {
  const count = Math.min(random.int(2, 4), granted / LAKH);
  const part = Math.floor(granted / count / LAKH) * LAKH;
  const paid =
    { DISBURSING: random.int(1, Math.max(1, count - 1)), CLOSED: count - (random.chance(0.25) && count > 1 ? 1 : 0) }[
      status as 'CLOSED'
    ] ?? 0;
  return Array.from({ length: count }, (_, position) => {
    const dueOn = daysAfter(sanctionedOn, 30 + 90 * position);
    const amount = position === count - 1 ? granted - part * (count - 1) : part;
    const isPaid = position < paid;
    return {
      application: id,
      number: position + 1,
      fund,
      amount,
      dueOn,
      disbursed: isPaid ? amount : null,
      disbursedOn: isPaid ? earlierOf(dueOn, LAST_DAY) : null,
      reference: isPaid ? `GEN-PAYMENT-${id.slice(-10)}-${position + 1}` : null,
    };
  });
}

interface Life {
  readonly id: string;
  readonly status: Status;
  readonly submittedOn: string;
  readonly appraisedOn: string;
  readonly decidedOn: string;
  readonly isExamined: boolean;
  readonly tranches: readonly TrancheRow[];
}

/** What the mutations would have left of it. */
function historyOf(life: Life, random: Random): ChangeRow[] {
  const { id, status, submittedOn, appraisedOn, decidedOn, isExamined, tranches } = life;
  const steps: (readonly [action: string, to: Status, day: string])[] = [
    ['submitFundApplication', 'SUBMITTED', submittedOn],
  ];
  if (status !== 'SUBMITTED') steps.push(['transitionFundApplication', 'APPRAISAL', submittedOn]);
  if (isExamined) steps.push(['appraiseFundApplication', 'APPRAISAL', appraisedOn]);
  if (status === 'REJECTED') steps.push(['transitionFundApplication', 'REJECTED', decidedOn]);
  if (tranches.length > 0) steps.push(['sanctionFundApplication', 'SANCTIONED', decidedOn]);
  for (const { disbursedOn } of tranches) if (disbursedOn) steps.push(['disburseTranche', 'DISBURSING', disbursedOn]);
  if (status === 'CLOSED') steps.push(['transitionFundApplication', 'CLOSED', LAST_DAY]);
  const noon = (day: string): Date => momentOf(day, random);
  let latest = noon(submittedOn);
  return steps.map(([action, to, day], position) => {
    const at = noon(day);
    // Of what happened on one day, what comes later is later.
    latest = at > latest ? at : new Date(latest.getTime() + 60_000);
    return {
      subject: id,
      version: position + 1,
      at: latest,
      action,
      actor: ACTOR,
      organization: null,
      from: steps[position - 1]?.[1] ?? null,
      to,
      note: 'Generated.',
    };
  });
}
