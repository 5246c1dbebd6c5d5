import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { EnquiryRow, PortalRow, RegistrationRow } from '../../subgraphs/trade/tables.ts';
import {
  FLIPKART,
  placeDeal,
  placeEnquiry,
  placePage,
  placePortal,
  placeQuote,
  placeRegistration,
} from '../support/builders/trade.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { openTrade, type Trade } from './client.ts';

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
const DEAL = `id version status settlement paymentTerms value { formatted } deliveredOn isOverdue enquiry { status }
  history { from to }`;
const assigned = (overrides: object = {}): Promise<EnquiryRow> =>
  placeEnquiry(trade.database.db, portal, { status: 'ASSIGNED', registration: registration.id, ...overrides });

describe('what is refused, with path and code', () => {
  const recorded = async (overrides: object) =>
    issuesOf(await trade.write('recordEnquiry', { ...enquiryInput(), ...overrides }));

  it('is an enquiry with everything wrong, all at once', async () => {
    expect(
      await recorded({
        addressee: newId('org'),
        buyer: { name: ' ', country: 'XX' },
        contact: { phone: 'call me' },
        wanted: '',
        quantity: -1,
        unit: null,
        deliveryCountry: 'ZZ',
        neededBy: '2001-01-01',
        receivedAt: '2999-01-01T00:00:00Z',
      }),
    ).toEqual([
      'input.addressee NOT_FOUND',
      'input.buyer.name OUT_OF_RANGE',
      'input.buyer.country UNKNOWN',
      'input.contact.phone INVALID_FORMAT',
      'input.wanted OUT_OF_RANGE',
      'input.quantity OUT_OF_RANGE',
      'input.unit INCONSISTENT',
      'input.deliveryCountry UNKNOWN',
      'input.receivedAt OUT_OF_RANGE',
      'input.neededBy OUT_OF_RANGE',
    ]);
    expect(await recorded({ contact: {} })).toEqual(['input.contact REQUIRED']);
    expect(await recorded({ quantity: 1.2345 })).toEqual(['input.quantity INVALID_FORMAT']);
  });

  it('is a page or a unit of another portal, or of each other', async () => {
    const { db } = trade.database;
    const elsewhere = await placeRegistration(db, await placePortal(db));
    const page = await placePage(db, registration);
    const other = await placeRegistration(db, portal);
    expect(await recorded({ page: (await placePage(db, elsewhere)).id })).toEqual(['input.page NOT_FOUND']);
    expect(await recorded({ registration: elsewhere.id })).toEqual(['input.registration NOT_FOUND']);
    expect(await recorded({ page: page.id, registration: other.id })).toEqual(['input.registration INCONSISTENT']);
    const { enquiry } = await trade.write(
      'recordEnquiry',
      { ...enquiryInput(), page: page.id, addressee: FLIPKART },
      { select: 'enquiry { registration { id } addressee { id } }' },
    );
    expect(enquiry).toEqual({ registration: { id: registration.id }, addressee: { id: FLIPKART } });
  });

  it('is assignment to nobody, or to a unit that is not active', async () => {
    const { db } = trade.database;
    const { id } = await placeEnquiry(db, portal);
    const suspended = await placeRegistration(db, portal, { status: 'SUSPENDED' });
    const assign = async (input: object) =>
      issuesOf(await trade.write('transitionEnquiry', { id, expectedVersion: 1, to: 'ASSIGNED', ...input }));
    expect(await assign({})).toEqual(['input.registration GUARD_NOT_MET']);
    expect(await assign({ registration: suspended.id })).toEqual(['input.registration GUARD_NOT_MET']);
    expect(await assign({ registration: newId('preg') })).toEqual(['input.registration NOT_FOUND']);
    expect(await assign({ to: 'SPAM', registration: registration.id })).toEqual([
      'input.reason GUARD_NOT_MET',
      'input.registration INCONSISTENT',
    ]);
  });

  it('is a message of a seller to whom nobody assigned the enquiry, and any message to one that is closed', async () => {
    const { db } = trade.database;
    const message = async (status: 'NEW' | 'CLOSED', side: string) => {
      const { id: enquiry } = await placeEnquiry(db, portal, { status });
      return issuesOf(await trade.write('recordEnquiryMessage', { enquiry, side, text: 'x' }));
    };
    expect(await message('NEW', 'SELLER')).toEqual(['input.side GUARD_NOT_MET']);
    expect(await message('CLOSED', 'BUYER')).toEqual(['input.enquiry GUARD_NOT_MET']);
  });

  it('is a quote of unknown currency, without lines, out of date or too large', async () => {
    const { id: enquiry } = await assigned();
    const line = quoteInput().lines[0]!;
    const send = async (overrides: object) =>
      issuesOf(await trade.write('sendQuote', { enquiry, ...quoteInput(overrides) }));
    expect(await send({ currency: 'XXX', lines: [], validUntil: '2001-01-01' })).toEqual([
      'input.currency UNKNOWN',
      'input.validUntil OUT_OF_RANGE',
      'input.lines OUT_OF_RANGE',
    ]);
    expect(
      await send({
        lines: [
          { ...line, unitPrice: 0 },
          { ...line, product: newId('prd') },
        ],
      }),
    ).toEqual(['input.lines.0.unitPrice OUT_OF_RANGE', 'input.lines.1.product NOT_FOUND']);
    expect(await send({ lines: [{ ...line, quantity: 900_000_000, unitPrice: 9_000_000_000_000 }] })).toEqual([
      'input.lines OUT_OF_RANGE',
    ]);
  });

  it('is a quote to an enquiry that nobody has, and one of a unit that was suspended', async () => {
    const { db } = trade.database;
    const { id } = await placeEnquiry(db, portal);
    expect(issuesOf(await trade.write('sendQuote', { enquiry: id, ...quoteInput() }))).toEqual([
      'input.enquiry GUARD_NOT_MET',
    ]);
    const suspended = await placeRegistration(db, portal, { status: 'SUSPENDED' });
    const other = await assigned({ registration: suspended.id });
    expect(issuesOf(await trade.write('sendQuote', { enquiry: other.id, ...quoteInput() }))).toEqual([
      'input.enquiry GUARD_NOT_MET',
    ]);
  });

  it('is acceptance after the last day: the quote is EXPIRED, until it is revised', async () => {
    const row = await assigned({ status: 'QUOTED' });
    const quote = await placeQuote(trade.database.db, row, { validUntil: '2021-03-31' });
    const accept = { id: quote.id, expectedVersion: 1, to: 'ACCEPTED' };
    expect(issuesOf(await trade.write('transitionQuote', accept))).toEqual(['input.to GUARD_NOT_MET']);
    const expired = `{ quotes(filter: { enquiries: ["${row.id}"], statuses: [EXPIRED] }) { edges { node { id status } } } }`;
    expect((await trade.ask(expired)).quotes.edges).toEqual([{ node: { id: quote.id, status: 'EXPIRED' } }]);
    await trade.write('reviseQuote', { id: quote.id, expectedVersion: 1, ...quoteInput() });
    expect((await trade.ask(expired)).quotes.edges).toEqual([]);
    expect(await trade.write('transitionQuote', { ...accept, expectedVersion: 2 })).toMatchObject({ dryRun: false });
    expect(issuesOf(await trade.write('reviseQuote', { id: quote.id, expectedVersion: 3, ...quoteInput() }))).toEqual([
      'input.id IMMUTABLE',
    ]);
  });

  it('is delivery without a day, before the agreement, or with a day in another step', async () => {
    const quote = await placeQuote(trade.database.db, await assigned({ status: 'WON' }), { status: 'ACCEPTED' });
    const deal = await placeDeal(trade.database.db, quote, { deliverBy: '2021-04-01' });
    const step = async (input: object) =>
      issuesOf(await trade.write('transitionDeal', { id: deal.id, expectedVersion: 1, ...input }));
    expect(await step({ to: 'DELIVERED' })).toEqual(['input.deliveredOn GUARD_NOT_MET']);
    expect(await step({ to: 'DELIVERED', deliveredOn: '2021-03-01' })).toEqual(['input.deliveredOn OUT_OF_RANGE']);
    expect(await step({ to: 'DISPATCHED', deliveredOn: '2021-04-01' })).toEqual(['input.deliveredOn INCONSISTENT']);
    const overdue = `{ deals(filter: { overdue: true, enquiries: ["${quote.enquiry}"] }) { edges { node { id isOverdue } } } }`;
    expect((await trade.ask(overdue)).deals.edges).toEqual([{ node: { id: deal.id, isOverdue: true } }]);
    const input = { id: deal.id, expectedVersion: 1, to: 'DELIVERED', deliveredOn: '2021-04-09' };
    const { deal: done } = await trade.write('transitionDeal', input, { select: `deal { ${DEAL} }` });
    expect(done).toMatchObject({ status: 'DELIVERED', deliveredOn: '2021-04-09', isOverdue: false });
  });
});
