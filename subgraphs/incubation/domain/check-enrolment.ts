import { type Check, checkNotAfter, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import { SERVICES } from '../tables.ts';
import type { EnrolSellerInput } from '../types.generated.ts';
import { checkOwner } from './check-owner.ts';
import { checkSeller } from './check-seller.ts';
import { checkPartner } from './choose-partner.ts';
import type { ForeignRecords, MouFacts, SellerFacts } from './foreign-records.ts';

export interface EnrolmentCheck {
  readonly principal: Principal;
  readonly foreign: ForeignRecords;
  /** Today in India. */
  readonly today: string;
  /** Day of the enrolment. */
  readonly day: string;
}

/** Every rule on a new enrolment but the one that needs the database: all issues, errors and warnings. */
export function checkEnrolment(input: EnrolSellerInput, context: EnrolmentCheck): Issue[] {
  const { foreign, today, day } = context;
  return issuesIn([
    checkSeller('input.seller', input.seller, foreign.seller, context.principal),
    checkOneFrame(input),
    ...checkMou(input, context),
    ...checkProgramme(input, foreign),
    checkPartner(input, foreign),
    checkNotAfter('input.enrolledAt', day, today, 'today'),
    ...checkServices(input, context),
  ]);
}

/** Under exactly one of an MoU and a programme. */
export function checkOneFrame({ mou, programme }: Pick<EnrolSellerInput, 'mou' | 'programme'>): Check {
  if (mou && programme)
    return issue('input.programme', 'INCONSISTENT', { expected: 'either an MoU or a programme', received: programme });
  if (mou || programme) return null;
  return issue('input.mou', 'REQUIRED', { expected: 'an MoU, or a programme in its place' });
}

function checkMou({ mou: id, seller: sellerId }: EnrolSellerInput, { foreign, day }: EnrolmentCheck): Check[] {
  if (!id) return [];
  const { mou, seller } = foreign;
  if (!mou) return [issue('input.mou', 'NOT_FOUND', { expected: 'an MoU of yours', received: id })];
  return [
    mou.status === 'SIGNED'
      ? null
      : issue('input.mou', 'GUARD_NOT_MET', { expected: 'an MoU that is SIGNED', received: mou.status }),
    isInForce(mou, day) ? null : issue('input.enrolledAt', 'INCONSISTENT', { expected: inForce(mou), received: day }),
    seller ? checkCoverage(mou, sellerId, seller, day) : null,
  ];
}

const isBetween = (day: string, from: string | null | undefined, to: string | null | undefined): boolean =>
  (!from || day >= from) && (!to || day <= to);
const isInForce = (mou: MouFacts, day: string): boolean => isBetween(day, firstDayOf(mou), mou.effectiveTo);
const inForce = (mou: MouFacts): string =>
  `a day on which the MoU is in force (${firstDayOf(mou) ?? 'any'} to ${mou.effectiveTo ?? 'any'})`;

/** As agreed, else the signature; of that perhaps only month or year are known, and the first day of these is the earliest. */
function firstDayOf({ effectiveFrom, signedOn, signedOnPrecision }: MouFacts): string | null {
  if (effectiveFrom || !signedOn) return effectiveFrom ?? null;
  if (signedOnPrecision === 'YEAR') return `${signedOn.slice(0, 4)}-01-01`;
  return signedOnPrecision === 'MONTH' ? `${signedOn.slice(0, 7)}-01` : signedOn;
}

/** By state, then by district where the MoU names some; a co-operative that it names is covered wherever it is. */
function checkCoverage({ scope, state }: MouFacts, sellerId: string, seller: SellerFacts, day: string): Check {
  const isNamed = scope.cooperatives.some(
    ({ cooperative, from, to }) => cooperative?.id === sellerId && isBetween(day, from, to),
  );
  if (isNamed) return null;
  const states = scope.states.length > 0 ? scope.states.map(({ code }) => code) : [state.code];
  if (!states.includes(seller.state.code))
    return issue('input.mou', 'INCONSISTENT', {
      expected: `an MoU that covers ${seller.state.code}`,
      received: `one that covers ${states.join(', ')}`,
    });
  const districts = scope.districts.map(({ code }) => code);
  if (districts.length === 0 || (seller.district && districts.includes(seller.district.code))) return null;
  return issue('input.mou', 'INCONSISTENT', {
    expected: seller.district
      ? `an MoU that covers the district ${seller.district.code}`
      : 'a seller whose district is known',
    received: `one that covers the districts ${districts.join(', ')}`,
  });
}

function checkProgramme({ programme: id }: EnrolSellerInput, { programme, seller }: ForeignRecords): Check[] {
  if (!id) return [];
  if (!programme) return [issue('input.programme', 'NOT_FOUND', { expected: 'a programme', received: id })];
  if (!programme.state || !seller || programme.state.code === seller.state.code) return [];
  return [
    issue('input.programme', 'INCONSISTENT', {
      expected: `a programme for ${seller.state.code}`,
      received: `one for ${programme.state.code}`,
    }),
  ];
}

function checkServices({ services }: EnrolSellerInput, { foreign, day }: EnrolmentCheck): Check[] {
  if (!services) return [];
  if (services.length < 1 || services.length > SERVICES.length)
    return [
      issue('input.services', 'OUT_OF_RANGE', {
        expected: `1 to ${SERVICES.length} services, or the field left out`,
        received: services.length,
      }),
    ];
  return services.flatMap(({ service, dueOn, owner }, position) => {
    const path = `input.services.${position}`;
    return [
      services.findIndex((other) => other.service === service) < position
        ? issue(`${path}.service`, 'DUPLICATE', { expected: 'each service once', received: service })
        : null,
      dueOn && dueOn < day
        ? issue(`${path}.dueOn`, 'OUT_OF_RANGE', {
            expected: `the day of the enrolment (${day}) or later`,
            received: dueOn,
          })
        : null,
      ...checkOwner(`${path}.owner`, owner, foreign.organizations),
    ];
  });
}
