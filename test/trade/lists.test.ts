import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EnquiryRow, PortalRow, RegistrationRow } from '../../subgraphs/trade/tables.ts';
import {
  placeAssistance,
  placeDeal,
  placeDelegation,
  placeEnquiry,
  placeFair,
  placeMessage,
  placePage,
  placePortal,
  placeQuote,
  placeRegistration,
} from '../support/builders/trade.ts';
import { anAdmin } from '../support/principals.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { walkPages } from '../support/walk-pages.ts';
import { openTrade, type Trade } from './client.ts';

let trade: Trade;
let portal: PortalRow;
let registration: RegistrationRow;
let enquiry: EnquiryRow;

beforeAll(async () => {
  trade = await openTrade();
});
afterAll(() => trade.database.drop());
beforeEach(async () => {
  const { db, sql } = trade.database;
  await sql`truncate trade.portal, trade.trade_fair, trade.delegation, trade.assistance cascade`;
  portal = await placePortal(db, { name: 'Portal 0' });
  registration = await placeRegistration(db, portal, { submittedOn: '2020-01-01' });
  enquiry = await placeEnquiry(db, portal, { registration: registration.id, receivedAt: new Date('2020-01-01') });
});

/** Two rows share every sort value, so that ties are met; half of the pages end within one. */
const twin = (n: number): number => Math.floor(n / 2);
const day = (n: number): string => `2021-01-${String(1 + twin(n)).padStart(2, '0')}`;
const moment = (n: number): Date => new Date(`${day(n)}T06:00:00Z`);

interface List {
  readonly orders: readonly string[];
  readonly table: string;
  readonly add: (n: number) => Promise<{ readonly id: string }>;
  /** The list within a query, in place of a root field. */
  readonly under?: () => string;
}

const LISTS: Readonly<Record<string, List>> = {
  portals: {
    ...{ orders: ['NAME_ASC', 'UPDATED_DESC'], table: 'portal' },
    add: (n) => placePortal(trade.database.db, { name: `Portal ${twin(n)}`, updatedAt: moment(n) }),
  },
  portalRegistrations: {
    ...{ orders: ['SUBMITTED_DESC', 'SUBMITTED_ASC', 'UPDATED_DESC'], table: 'registration' },
    add: (n) => placeRegistration(trade.database.db, portal, { submittedOn: day(n), updatedAt: moment(n) }),
  },
  portalPages: {
    ...{ orders: ['TITLE_ASC', 'UPDATED_DESC'], table: 'portal_page' },
    add: (n) => placePage(trade.database.db, registration, { title: `Page ${twin(n)}`, updatedAt: moment(n) }),
  },
  enquiries: {
    ...{ orders: ['RECEIVED_DESC', 'RECEIVED_ASC', 'NEEDED_ASC', 'UPDATED_DESC'], table: 'enquiry' },
    add: (n) =>
      placeEnquiry(trade.database.db, portal, {
        ...{ receivedAt: moment(n), updatedAt: moment(n) },
        neededBy: n % 3 === 0 ? null : day(n),
      }),
  },
  messages: {
    ...{ orders: [''], table: 'enquiry_message' },
    add: async (n) => ({ id: await placeMessage(trade.database.db, enquiry.id, moment(n)) }),
    under: () => `enquiry(id: "${enquiry.id}")`,
  },
  quotes: {
    ...{ orders: ['SENT_DESC', 'VALID_ASC', 'UPDATED_DESC'], table: 'quote' },
    add: (n) => placeQuote(trade.database.db, enquiry, { sentAt: moment(n), validUntil: day(n), updatedAt: moment(n) }),
  },
  deals: {
    ...{ orders: ['AGREED_DESC', 'AGREED_ASC', 'DUE_ASC', 'UPDATED_DESC'], table: 'deal' },
    add: async (n) =>
      placeDeal(trade.database.db, await placeQuote(trade.database.db, enquiry), {
        ...{ agreedOn: day(n), updatedAt: moment(n) },
        deliverBy: n % 3 === 0 ? null : day(n),
      }),
  },
  tradeFairs: {
    ...{ orders: ['STARTS_DESC', 'STARTS_ASC', 'NAME_ASC', 'UPDATED_DESC'], table: 'trade_fair' },
    add: (n) => placeFair(trade.database.db, { name: `Fair ${twin(n)}`, startsOn: day(n), updatedAt: moment(n) }),
  },
  delegations: {
    ...{ orders: ['DEPARTS_DESC', 'DEPARTS_ASC', 'UPDATED_DESC'], table: 'delegation' },
    add: (n) => placeDelegation(trade.database.db, { departsOn: day(n), updatedAt: moment(n) }),
  },
  tradeAssistances: {
    ...{ orders: ['SANCTIONED_DESC', 'UPDATED_DESC'], table: 'assistance' },
    add: (n) => placeAssistance(trade.database.db, { sanctionedOn: day(n), updatedAt: moment(n) }),
  },
};
const cases = Object.entries(LISTS).flatMap(([list, { orders }]) => orders.map((order) => [list, order] as const));

describe.each(cases)('%s in the order %s', (list, order) => {
  it('gives every row that was there throughout once, while others come, change and go between pages', async () => {
    const { add, table, under } = LISTS[list]!;
    const { sql } = trade.database;
    const ids: string[] = [];
    for (let n = 0; n < 11; n++) ids.push((await add(n)).id);
    const orderBy = order === '' ? '' : `orderBy: ${order}, `;
    const read = async (after: string | null) => {
      const page = `${list}(${orderBy}first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }`;
      const query = under
        ? `query ($after: String) { parent: ${under()} { ${page} } }`
        : `query ($after: String) { ${page} }`;
      const answer: Answer = await trade.ask(query, { after }, anAdmin());
      return (answer.parent ?? answer)[list];
    };
    const dropped = ids[5]!;
    const walked = await walkPages(read, async (page) => {
      await add(page);
      // As a replica: neither triggers nor foreign keys stand in the way of a row that goes.
      if (page === 0)
        await sql.begin(async (tx) => {
          await tx`set local session_replication_role = replica`;
          await tx`delete from ${tx(`trade.${table}`)} where id = ${dropped}`;
        });
    });
    for (const id of ids.filter((one) => one !== dropped)) expect(walked.filter((one) => one === id)).toHaveLength(1);
  });
});

describe('filters', () => {
  it('find enquiries by words, country, unit, reference and days', async () => {
    const { db } = trade.database;
    const find = async (filter: object): Promise<string[]> => {
      const query =
        'query ($filter: EnquiryFilter) { enquiries(filter: $filter, orderBy: RELEVANCE) { edges { node { id } } } }';
      return (await trade.ask(query, { filter }, anAdmin())).enquiries.edges.map(({ node }: Answer) => node.id);
    };
    const row = await placeEnquiry(db, portal, {
      ...{ wanted: 'Cardamom, green', buyerOrganization: 'Suq Traders', buyerCountry: 'AE', channel: 'FAIR' },
      ...{ externalReference: 'R-1', receivedAt: new Date('2022-05-05T20:00:00Z'), neededBy: '2022-06-01' },
    });
    for (const filter of [
      { search: 'cardamon' },
      { search: 'suq' },
      { countries: ['AE'] },
      { channels: ['FAIR'] },
      { externalReferences: ['R-1'] },
      { assigned: false },
      // 20:00 UTC is after midnight in India.
      { receivedFrom: '2022-05-06', receivedTo: '2022-05-06' },
      { neededTo: '2022-06-01' },
    ])
      expect(await find(filter), JSON.stringify(filter)).toEqual([row.id]);
    expect(await find({ abroad: false })).toEqual([]);
    expect(await find({ registrations: [registration.id] })).toEqual([enquiry.id]);
  });

  it('find a portal by any of its domains, whatever the case', async () => {
    await trade.database.sql`insert into trade.portal_domain values ('www.market.example', ${portal.id}, 1)`;
    const { found, none } = await trade.ask(
      '{ found: portal(domain: " WWW.Market.example ") { id domains } none: portal(domain: "nowhere.example") { id } }',
    );
    expect(found).toMatchObject({ id: portal.id, domains: [expect.any(String), 'www.market.example'] });
    expect(none).toBeNull();
  });
});
