import { type Check, checkForm, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { TrainingSessionRow } from '../tables.ts';
import type { DistrictFacts } from './foreign-records.ts';

type Announced = Pick<
  TrainingSessionRow,
  'startsAt' | 'endsAt' | 'mode' | 'place' | 'state' | 'district' | 'seats' | 'language'
>;

const MAX_MS = 31 * 86_400_000;
const MAX_SEATS = 100_000;

/** Every rule on when, where and how a session takes place, new or announced anew. */
export const checkSession = (session: Announced, district: DistrictFacts | null, now: Date): Check[] => [
  session.startsAt > now
    ? null
    : issue('input.startsAt', 'OUT_OF_RANGE', {
        expected: `a moment after ${now.toISOString()}`,
        received: session.startsAt.toISOString(),
      }),
  session.endsAt > session.startsAt && session.endsAt.getTime() - session.startsAt.getTime() <= MAX_MS
    ? null
    : issue('input.endsAt', 'OUT_OF_RANGE', {
        expected: `a moment after ${session.startsAt.toISOString()}, at most 31 days later`,
        received: session.endsAt.toISOString(),
      }),
  checkText('input.place', session.place, { max: 300 }),
  ...checkPlace(session, district),
  checkRange('input.seats', session.seats, 1, MAX_SEATS),
  checkForm('input.language', session.language, 'an ISO 639 code of two or three small letters', (value) =>
    /^[a-z]{2,3}$/.test(value),
  ),
];

/** A room and its state unless it is only online; a district where there is a room, in its state. */
function checkPlace({ mode, place, state, district: code }: Announced, district: DistrictFacts | null): Check[] {
  const isOnline = mode === 'ONLINE';
  return [
    isOnline || place ? null : issue('input.place', 'REQUIRED', { expected: `a place for a session that is ${mode}` }),
    isOnline && place
      ? issue('input.place', 'INCONSISTENT', { expected: 'no place for a session that is ONLINE', received: place })
      : null,
    isOnline || state ? null : issue('input.state', 'REQUIRED', { expected: `a state for a session that is ${mode}` }),
    isOnline && code
      ? issue('input.district', 'INCONSISTENT', {
          expected: 'no district for a session that is ONLINE',
          received: code,
        })
      : null,
    code && !district
      ? issue('input.district', 'UNKNOWN', { expected: 'LGD code of a district', received: code })
      : null,
    district && state && district.state.code !== state
      ? issue('input.district', 'INCONSISTENT', { expected: `a district of ${state}`, received: district.state.code })
      : null,
  ];
}
