import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { eventTypesFor } from '../../subgraphs/access/event-types.ts';
import { EVENT_TYPES } from '../../subgraphs/shared/events/event-types.ts';
import { AUDIENCES } from '../../subgraphs/shared/principal.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}/${file}`, 'utf8');
const source = globSync('subgraphs/*/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.generated.ts') && !file.endsWith('shared/events/event-types.ts'))
  .map(read)
  .join('\n');

const names: readonly string[] = Object.values(EVENT_TYPES).flat();
const families = new Set(names.map((name) => name.split('.')[0]));
const listed = new Set(names);
/** Sent to an endpoint to see whether it is there: it happens to no record. */
const PING = 'webhook_endpoint.ping';

const literals = [...source.matchAll(/'([a-z_-]+)\.([a-z_-]+)'/g)];
/** Beginnings of names that end with a status: `mou.`, `mou.amendment_`. */
const templates = [...source.matchAll(/\bevent\b.*`([a-z_]+\.[a-z_]*)\$\{/g)].flatMap(([, start]) => start ?? []);

/** Families that are named by the status which a record takes, and the enum that has these. */
const STATUSES: Readonly<Record<string, string>> = {
  'deal.': 'DealStatus',
  'delegation.': 'DelegationStatus',
  'enquiry.': 'EnquiryStatus',
  'facility_booking.': 'FacilityBookingStatus',
  'facility_centre.': 'FacilityCentreStatus',
  'fund.': 'FundStatus',
  'fund_application.': 'FundApplicationStatus',
  'gi_application.': 'GeographicalIndicationApplicationStatus',
  'mou.': 'MouStatus',
  'mou.amendment_': 'AmendmentStatus',
  'portal.': 'PortalStatus',
  'portal_registration.': 'RegistrationStatus',
  'quote.': 'QuoteStatus',
  'trade_assistance.': 'AssistanceStatus',
  'trade_fair.': 'TradeFairStatus',
  'training_registration.': 'TrainingRegistrationStatus',
  'training_session.': 'TrainingSessionStatus',
};
/** No step leads there: a status that follows from a date, that a record begins with, or whose step has a name of its own. */
const NEVER = ['quote.expired', 'portal.planned', 'fund_application.disbursing'];

describe('the table of events', () => {
  it('has every name once', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('has every name that a subgraph gives to an event', () => {
    const given = literals
      .filter(([, family]) => families.has(family ?? ''))
      .map(([, family, rest]) => `${family}.${rest}`);
    expect(given.length).toBeGreaterThan(60);
    expect(given.filter((name) => !listed.has(name) && name !== PING)).toEqual([]);
    const events = [...source.matchAll(/\bevent(?: =|:) (?:\(\) => )?'([^']+)'/g)].flatMap(([, name]) => name ?? []);
    expect(events.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('has an event for every status that a record can take', () => {
    const schema = buildSchema(read('schema/admin.graphql'), { assumeValidSDL: true });
    const expected = Object.entries(STATUSES).flatMap(([start, name]) => {
      const type = schema.getType(name);
      if (!isEnumType(type)) throw new Error(`expected an enum ${name}`);
      return type.getValues().map((value) => `${start}${value.name.toLowerCase()}`);
    });
    expect(expected.filter((name) => !listed.has(name) && !NEVER.includes(name))).toEqual([]);
    expect(NEVER.filter((name) => listed.has(name))).toEqual([]);
  });

  it('knows every family that is named by a status', () => {
    // Those of which all names are in the code as well.
    const spelled = ['authorised_user.', 'certificate.', 'listing.issue_', 'enquiry.'];
    expect(templates.filter((start) => STATUSES[start] === undefined && !spelled.includes(start))).toEqual([]);
  });

  it('has no name that no subgraph gives', () => {
    const given = new Set(literals.map(([, family, rest]) => `${family}.${rest}`));
    const starts = [...templates, ...Object.keys(STATUSES)];
    const byKind = ['campaign.reported', 'policy.reported'];
    expect(
      names.filter((name) => !given.has(name) && !byKind.includes(name) && !starts.some((it) => name.startsWith(it))),
    ).toEqual([]);
  });

  it('is in docs/events.md, with who is told', () => {
    const rows = [...read('docs/events.md').matchAll(/^\| `(\w+)` \| ([\w, ]+) \| (.+) \|$/gm)].map(
      ([, subject, audiences, events = '']) => [
        subject,
        audiences,
        [...events.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
      ],
    );
    const expected = Object.entries(EVENT_TYPES).map(([subject, events]) => {
      const told = AUDIENCES.filter((audience) => eventTypesFor(audience).some((type) => type.subject === subject));
      return [subject, told.length === AUDIENCES.length ? 'all' : told.join(', '), [...events]];
    });
    expect(rows).toEqual(expected);
  });
});
