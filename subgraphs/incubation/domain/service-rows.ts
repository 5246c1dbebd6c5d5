import type { EnrolmentRow, EnrolmentServiceRow } from '../tables.ts';

type Enrolled = Pick<
  EnrolmentRow,
  'id' | 'mou' | 'programme' | 'partner' | 'state' | 'district' | 'enrolledAt' | 'synthetic'
>;
type Planned = Pick<EnrolmentServiceRow, 'service'> & Partial<EnrolmentServiceRow>;

/** The row of a service of an enrolment: what the enrolment is under, with whom and where is copied into it. */
export const serviceRowOf = (enrolment: Enrolled, planned: Planned): EnrolmentServiceRow => ({
  status: 'NOT_STARTED',
  ownerOrganization: null,
  ownerPerson: null,
  dueOn: null,
  startedAt: null,
  completedAt: null,
  ...planned,
  enrolment: enrolment.id,
  mou: enrolment.mou,
  programme: enrolment.programme,
  partner: enrolment.partner,
  state: enrolment.state,
  district: enrolment.district,
  enrolledAt: enrolment.enrolledAt,
  synthetic: enrolment.synthetic,
});
