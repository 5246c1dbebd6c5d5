import type { EnrolmentRow } from '../../../subgraphs/incubation/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import { AMAZON, FLIPKART, insertEnrolment, MTIPB_MOU } from './incubation.ts';

/** Enrolments of every sort that reads tell apart, in three states. */
export interface SomeEnrolments {
  /** Of Uttar Pradesh with Flipkart; no generated one; its MARKETING is overdue, its ONBOARDING done. */
  readonly late: EnrolmentRow;
  readonly tamil: EnrolmentRow;
  /** A co-operative of Tamil Nadu, enrolled before the others. */
  readonly coop: EnrolmentRow;
  /** Of Uttar Pradesh with Amazon under an MoU of its own, two services. */
  readonly amazon: EnrolmentRow;
  readonly amazonMou: string;
  /** Its only service is done. */
  readonly done: EnrolmentRow;
  /** Thirty of Kerala straight under the programme, half of them overdue. */
  readonly crowd: readonly EnrolmentRow[];
}

const tn = { mou: MTIPB_MOU, state: 'IN-TN', district: '571' } as const;

export async function insertSomeEnrolments(db: Database): Promise<SomeEnrolments> {
  const amazonMou = newId('mou');
  const late = await insertEnrolment(db, {
    district: '140',
    synthetic: false,
    services: {
      MARKETING: { status: 'BLOCKED', dueOn: '2021-05-01', ownerOrganization: FLIPKART },
      ONBOARDING: { status: 'DONE', dueOn: '2021-04-01' },
    },
  });
  const tamil = await insertEnrolment(db, { ...tn, services: { ONBOARDING: { dueOn: '2999-01-01' } } });
  const coop = await insertEnrolment(db, { ...tn, seller: newId('coop'), enrolledAt: '2020-01-01' });
  const amazon = await insertEnrolment(db, {
    mou: amazonMou,
    programme: null,
    partner: AMAZON,
    only: ['MARKETING', 'MARKET_ACCESS_TRAINING'],
  });
  const done = await insertEnrolment(db, { only: ['ONBOARDING'], services: { ONBOARDING: { status: 'DONE' } } });
  const crowd: EnrolmentRow[] = [];
  for (let n = 0; n < 30; n++)
    crowd.push(
      await insertEnrolment(db, {
        state: 'IN-KL',
        district: '555',
        mou: null,
        enrolledAt: `2022-0${1 + (n % 4)}-01`,
        updatedAt: new Date(Date.UTC(2022, 0, 1 + (n % 3))),
        services: { CATALOGUING: { dueOn: n % 2 === 0 ? `2022-06-0${1 + (n % 5)}` : null } },
      }),
    );
  return { late, tamil, coop, amazon, amazonMou, done, crowd };
}
