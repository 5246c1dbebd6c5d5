import { earliestDue } from '../../../subgraphs/partners/domain/overdue.ts';
import type { MouContent } from '../../../subgraphs/partners/store/mou-rows.ts';
import type * as partners from '../../../subgraphs/partners/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { SERVICES } from '../rows.ts';
import { daysAfter, earlierOf, LAST_DAY, momentOf } from './calendar.ts';
import type { Random } from './random.ts';

/** What is drawn of a generated MoU before anything else of it is made. */
export interface Drawn {
  readonly id: string;
  readonly index: number;
  readonly random: Random;
  readonly state: string;
  readonly status: partners.MouStatus;
  readonly isSigned: boolean;
  readonly signedOn: string | null;
  readonly proposedOn: string;
  readonly effectiveTo: string;
  /** Ids of organisations. */
  readonly partner: string;
  readonly bureau: string;
  /** Those of the state. */
  readonly districts: readonly string[];
}

interface MadeContent {
  readonly content: MouContent;
  readonly milestoneReports: (typeof partners.milestoneReports.$inferInsert)[];
  readonly achievementReports: (typeof partners.achievementReports.$inferInsert)[];
}

const EVIDENCE = 'Generated: a letter of the partner.';

/** Parties, obligations with milestones, targets and a document; what was due long ago is reported on, most of it as met. */
export function contentOf(drawn: Drawn): MadeContent {
  const { id: mou, index, random, isSigned, signedOn, proposedOn, status } = drawn;
  const from = signedOn ?? proposedOn;
  const partyRow = { mou, statedAs: 'Generated party' };
  const services = SERVICES.filter((_, at) => at === index % SERVICES.length || random.chance(0.3));
  const obligations = services.map((service, position) => {
    const id = seedId('obl', `${mou}/${service}`);
    const milestones = [90, 210, 400].slice(0, random.int(1, 3)).map((days, at) => {
      const due = daysAfter(from, days);
      const isOver = isSigned && due < daysAfter(LAST_DAY, -60);
      const reached = random.chance(0.8) ? ('MET' as const) : random.chance(0.5) ? ('PARTIALLY_MET' as const) : null;
      const reported = isOver ? reached : null;
      return {
        ...{ obligation: id, key: `step-${at + 1}`, position: at, title: `Step ${at + 1} of ${service}`, due },
        ...{ status: reported ?? ('SCHEDULED' as const), evidence: reported && EVIDENCE, evidenceSha256: null },
      };
    });
    return {
      row: {
        ...{ id, mou, key: service.toLowerCase().replaceAll('_', '-'), position, owedBy: 'partner', owedTo: ['state'] },
        ...{ service, description: `Generated: ${service} for small enterprises.`, nextDueOn: earliestDue(milestones) },
      },
      milestones,
    };
  });
  const milestones = obligations.flatMap((obligation) => obligation.milestones);
  const targets = targetsOf(drawn, from);
  const signs = isSigned || status === 'PARTIALLY_SIGNED';
  return {
    content: {
      parties: [
        { ...partyRow, key: 'partner', position: 0, role: 'E_COMMERCE_PARTNER', organization: drawn.partner },
        { ...partyRow, key: 'state', position: 1, role: 'STATE_PARTY', organization: drawn.bureau },
      ],
      people: (['partner', 'state'] as const)
        .filter((party) => isSigned || (signs && party === 'partner'))
        .map((party) => ({
          ...{ mou, party, position: 0, name: 'Generated Signatory', designation: 'Director' },
          ...{ capacity: 'SIGNATORY' as const, signedOn: signedOn ?? from },
        })),
      cooperatives: [],
      obligations: obligations.map(({ row }) => row),
      milestones,
      ...targets.content,
      documents: [
        {
          ...{ mou, position: 0, type: 'AGREEMENT', title: 'Generated agreement', size: 20_000 + index },
          ...{
            sha256: String(index).padStart(64, '0'),
            mediaType: 'application/pdf',
            location: `Generated file ${index}`,
          },
          ...{ amendment: null, inForceFrom: null },
        },
      ],
      figures: [],
    },
    milestoneReports: milestones
      .filter((milestone) => milestone.status !== 'SCHEDULED')
      .map(({ obligation, key, due, status: to }) => ({
        ...{ mou, obligation, milestone: key, actor: 'seed', asOf: due, at: momentOf(due, random) },
        ...{ from: 'SCHEDULED' as const, to, evidence: EVIDENCE, evidenceSha256: null, note: null },
      })),
    achievementReports: targets.reports,
  };
}

function targetsOf({ id: mou, random, isSigned, districts }: Drawn, from: string) {
  const value = random.int(2, 40) * 50;
  const parts = districts.filter((_, at) => at % 5 === 0).slice(0, 6);
  const due = daysAfter(from, 365);
  const trained = isSigned ? Math.floor(value * random.magnitude(0.1, 1)) : null;
  const unit = { mou, baseline: null, min: null, max: null, due };
  const asOf = earlierOf(daysAfter(from, 200), LAST_DAY);
  return {
    content: {
      targets: [
        {
          ...unit,
          key: 'sellers-enrolled',
          position: 0,
          metric: 'SELLERS_ENROLLED',
          unit: 'sellers',
          value,
          achieved: null,
        },
        {
          ...unit,
          key: 'enterprises',
          position: 1,
          metric: 'ENTERPRISES_REGISTERED',
          unit: 'enterprises',
          value: value * 2,
          achieved: null,
        },
        {
          ...unit,
          key: 'artisans',
          position: 2,
          metric: 'ARTISANS_REACHED',
          unit: 'persons',
          value,
          achieved: trained,
        },
      ],
      targetDistricts: parts.map((district) => ({
        ...{ mou, target: 0, district, value: Math.floor(value / parts.length), achieved: null },
      })),
    },
    reports:
      trained === null
        ? []
        : [
            {
              ...{ mou, target: 'artisans', district: null, value: trained, actor: 'seed', asOf },
              ...{ at: momentOf(asOf, random), evidence: 'Generated: a count of the bureau.', evidenceSha256: null },
            },
          ],
  };
}
