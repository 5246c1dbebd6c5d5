import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import { type EnquiryRow, enquiries, type PortalRow, type RegistrationRow } from '../../subgraphs/trade/tables.ts';
import { placeDeal, placeEnquiry, placePortal, placeQuote, placeRegistration } from '../support/builders/trade.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { openTrade, type Trade, traces } from './client.ts';

let trade: Trade;
let portal: PortalRow;
let registration: RegistrationRow;

beforeAll(async () => {
  trade = await openTrade();
  portal = await placePortal(trade.database.db);
  registration = await placeRegistration(trade.database.db, portal, { enterprise: trade.unit() });
});
afterAll(() => trade.database.drop());

const enquiryInput = () => ({
  portal: portal.id,
  externalReference: newId('enq'),
  buyer: { name: 'B. Schmidt', organization: 'Hanse Handel', country: 'DE' },
  contact: { email: 'b@hanse.example' },
  wanted: 'Coir mats <b>fine</b>',
  quantity: 12.5,
  unit: 'bale',
  deliveryPlace: 'Hamburg',
  deliveryCountry: 'DE',
});
const quoteInput = (overrides: object = {}) => ({
  currency: 'USD',
  validUntil: '2999-01-31',
  paymentTerms: 'Half in advance, by bank transfer',
  deliveryTerms: 'FOB Kochi',
  lines: [{ description: 'Coir mat', hsn: '5702', quantity: 12.5, unit: 'bale', unitPrice: 10_01 }],
  ...overrides,
});
const ENQUIRY = 'id version status answeredAt statusReason contact { email } history { from to reason }';
const QUOTE = `id version status revision total { minorUnits currency formatted } enquiry { ${ENQUIRY} }
  revisions { revision total { minorUnits } lines { quantity unitPrice { formatted } amount { minorUnits } } }`;
const DEAL = `id version status settlement paymentTerms value { formatted } deliveredOn isOverdue enquiry { status }
  history { from to }`;
const statusOf = async (id: string) => (await trade.ask(`{ enquiry(id: "${id}") { ${ENQUIRY} } }`)).enquiry;
const assigned = (overrides: object = {}): Promise<EnquiryRow> =>
  placeEnquiry(trade.database.db, portal, { status: 'ASSIGNED', registration: registration.id, ...overrides });

describe('an enquiry from abroad', () => {
  it('becomes a deal by assignment, answer, quote, revision and acceptance, and no payment is taken', async () => {
    const { enquiry } = await trade.write('recordEnquiry', enquiryInput(), { select: `enquiry { ${ENQUIRY} }` });
    expect(enquiry).toMatchObject({ status: 'NEW', contact: { email: 'b@hanse.example' } });
    const assignment = { id: enquiry.id, expectedVersion: 1, to: 'ASSIGNED', registration: registration.id };
    await trade.write('transitionEnquiry', assignment);
    const message = { enquiry: enquiry.id, side: 'SELLER', text: 'We can deliver <script>alert(1)</script>' };
    const answer = await trade.write('recordEnquiryMessage', message, {
      select: 'message { text } enquiry { status }',
    });
    expect(answer).toMatchObject({ message: { text: message.text }, enquiry: { status: 'ANSWERED' } });

    const sent = await trade.write(
      'sendQuote',
      { enquiry: enquiry.id, ...quoteInput() },
      { select: `quote { ${QUOTE} }` },
    );
    // 12.5 bales at 10.01 dollars are 125.125 dollars: half a cent is rounded up.
    expect(sent.quote).toMatchObject({
      status: 'SENT',
      total: { minorUnits: 125_13, currency: 'USD', formatted: '$125.13' },
      enquiry: { status: 'QUOTED' },
    });
    const { quote } = await trade.write(
      'reviseQuote',
      {
        id: sent.quote.id,
        expectedVersion: 1,
        ...quoteInput({ lines: [{ ...quoteInput().lines[0], unitPrice: 9_00 }] }),
      },
      { select: `quote { ${QUOTE} }` },
    );
    expect(quote).toMatchObject({ version: 2, revision: 2, total: { minorUnits: 112_50 } });
    expect(quote.revisions.map(({ total }: { total: object }) => total)).toEqual([
      { minorUnits: 112_50 },
      { minorUnits: 125_13 },
    ]);
    expect(issuesOf(await trade.write('agreeDeal', { quote: quote.id }))).toEqual(['input.quote GUARD_NOT_MET']);
    await trade.write('transitionQuote', { id: quote.id, expectedVersion: 2, to: 'ACCEPTED' });
    const agreed = await trade.write(
      'agreeDeal',
      { quote: quote.id, deliverBy: '2999-02-01' },
      { select: `deal { ${DEAL} }` },
    );
    expect(agreed.deal).toMatchObject({
      status: 'AGREED',
      settlement: 'OFF_PLATFORM',
      paymentTerms: 'Half in advance, by bank transfer',
      value: { formatted: '$112.50' },
      isOverdue: false,
      enquiry: { status: 'WON' },
    });
    expect((await statusOf(enquiry.id)).history.map(({ to }: { to: string }) => to)).toEqual([
      'WON',
      'QUOTED',
      'ANSWERED',
      'ASSIGNED',
      'NEW',
    ]);
    const { sql } = trade.database;
    const events = await sql`select type from trade.outbox where subject = ${enquiry.id} order by sequence`;
    expect(events.map(({ type }) => type)).toEqual([
      'enquiry.received',
      'enquiry.assigned',
      'enquiry.answered',
      'enquiry.quoted',
      'enquiry.won',
    ]);
  });

  it('is QUOTED again when its deal is cancelled, and can become another deal', async () => {
    const row = await assigned({ status: 'WON' });
    const quote = await placeQuote(trade.database.db, row, { status: 'ACCEPTED' });
    const deal = await placeDeal(trade.database.db, quote);
    expect(issuesOf(await trade.write('agreeDeal', { quote: quote.id }))).toEqual(['input.quote GUARD_NOT_MET']);
    await trade.write('transitionDeal', { id: deal.id, expectedVersion: 1, to: 'CANCELLED', reason: 'No ship' });
    expect(await statusOf(row.id)).toMatchObject({ status: 'QUOTED', statusReason: 'No ship' });
    const again = await trade.write('agreeDeal', { quote: quote.id }, { select: `deal { ${DEAL} }` });
    expect(again.deal.enquiry.status).toBe('WON');
  });

  it('has one deal a quote, also when two agree at once', async () => {
    const row = await assigned({ status: 'QUOTED' });
    const quote = await placeQuote(trade.database.db, row, { status: 'ACCEPTED' });
    const answers = await Promise.all(Array.from({ length: 4 }, () => trade.write('agreeDeal', { quote: quote.id })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AgreeDealPayload',
      ...Array.from({ length: 3 }, () => 'ValidationFailed'),
    ]);
  });

  it('comes to one deal, however many of its quotes were accepted, and also at once', async () => {
    const row = await assigned({ status: 'QUOTED' });
    const quotes = await Promise.all(
      Array.from({ length: 3 }, () => placeQuote(trade.database.db, row, { status: 'ACCEPTED' })),
    );
    const answers = await Promise.all(quotes.map(({ id }) => trade.write('agreeDeal', { quote: id })));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AgreeDealPayload',
      'ValidationFailed',
      'ValidationFailed',
    ]);
  });

  it.each([
    ['was given up', { status: 'LOST' }],
    ['was closed', { status: 'CLOSED' }],
    ['is held for spam', { status: 'SPAM' }],
    ['was given to another unit since', { status: 'QUOTED', registration: 'other' }],
  ] as const)('that %s comes to no deal, and none of its quotes can be accepted', async (_, change) => {
    const { db } = trade.database;
    const row = await assigned({ status: 'QUOTED' });
    const [accepted, sent] = [await placeQuote(db, row, { status: 'ACCEPTED' }), await placeQuote(db, row)];
    const other = await placeRegistration(db, portal, { enterprise: trade.unit() });
    const registration = 'registration' in change ? other.id : row.registration;
    await db.update(enquiries).set({ status: change.status, registration }).where(eq(enquiries.id, row.id));
    expect(issuesOf(await trade.write('agreeDeal', { quote: accepted.id }))).toEqual(['input.quote GUARD_NOT_MET']);
    const acceptance = { id: sent.id, expectedVersion: 1, to: 'ACCEPTED' };
    expect(issuesOf(await trade.write('transitionQuote', acceptance))).toEqual(['input.to GUARD_NOT_MET']);
  });

  it('comes once for a key and once for a reference of the portal', async () => {
    const input = enquiryInput();
    const select = 'enquiry { id }';
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => trade.write('recordEnquiry', input, { key: input.externalReference, select })),
    );
    expect(new Set(answers.map(({ enquiry }) => enquiry.id)).size).toBe(1);
    expect(issuesOf(await trade.write('recordEnquiry', input))).toEqual(['input.externalReference DUPLICATE']);
  });

  it('leaves nothing after a dry run of any of its writes', async () => {
    const row = await assigned();
    const quoted = await assigned({ status: 'QUOTED' });
    const quote = await placeQuote(trade.database.db, quoted, { status: 'ACCEPTED' });
    const before = await traces(trade.database);
    const message = { enquiry: row.id, side: 'SELLER', text: 'x' };
    for (const [field, input, select] of [
      ['recordEnquiry', enquiryInput(), 'enquiry { status }'],
      ['recordEnquiryMessage', message, 'enquiry { status history { to } }'],
      ['sendQuote', { enquiry: row.id, ...quoteInput() }, `quote { ${QUOTE} }`],
      ['agreeDeal', { quote: quote.id }, `deal { ${DEAL} }`],
    ] as const)
      expect(await trade.write(field, input, { select, dryRun: true, key: field })).toMatchObject({ dryRun: true });
    expect(await traces(trade.database)).toBe(before);
    expect((await statusOf(row.id)).status).toBe('ASSIGNED');
  });
});
