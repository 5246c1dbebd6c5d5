import { EVENT_TYPES } from '../shared/events/event-types.ts';
import type { Audience } from '../shared/principal.ts';

type Subject = keyof typeof EVENT_TYPES;

/** A kind of event that an endpoint can want. */
export interface EventType {
  /** For example `listing.updated`. */
  readonly name: string;
  /** Name of the type that it is about. */
  readonly subject: string;
}

/** Types that an audience's contract does not have: it is told of none of their events either. A test compares. */
const NOT_FOR: Readonly<Record<Audience, readonly Subject[]>> = {
  partner: ['FacilityBooking', 'Fund', 'FundApplication', 'ApiClient', 'Officer', 'SigningKey'],
  bureau: ['ApiClient', 'Officer', 'SigningKey'],
  admin: [],
};

/** What an audience can be told of, in the order of the table. */
export const eventTypesFor = (audience: Audience): readonly EventType[] =>
  Object.entries(EVENT_TYPES)
    .filter(([subject]) => !NOT_FOR[audience].some((hidden) => hidden === subject))
    .flatMap(([subject, names]) => names.map((name) => ({ name, subject })));
