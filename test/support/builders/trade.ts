import type { Database } from '../../../subgraphs/shared/database.ts';
import { newId, seedId } from '../../../subgraphs/shared/ids.ts';
import {
  type AssistanceRow,
  assistanceSchemes,
  assistances,
  type DealRow,
  type DelegationRow,
  deals,
  delegations,
  type EnquiryRow,
  enquiries,
  enquiryMessages,
  type PortalPageRow,
  type PortalRow,
  portalDomains,
  portalPages,
  portals,
  type QuoteRow,
  quoteLines,
  quoteRevisions,
  quotes,
  type RegistrationRow,
  registrations,
  statusChanges,
  type TradeFairRow,
  tradeFairs,
} from '../../../subgraphs/trade/tables.ts';

export const KBIP = seedId('org', 'bureau-kl');
export const FLIPKART = seedId('org', 'flipkart');
export const ERNAKULAM_CENTRE = seedId('dic', '555');

/** Every record begins its history. */
const begin = (db: Database, subject: string, to: string) =>
  db.insert(statusChanges).values({ subject, from: null, to, actor: 'seed' });

/** A live portal of Kerala that its bureau operates, unless told otherwise. */
export async function placePortal(
  db: Database,
  overrides: Partial<typeof portals.$inferInsert> = {},
): Promise<PortalRow> {
  const id = newId('ptl');
  const [row] = await db
    .insert(portals)
    .values({ id, name: 'Kerala Market', state: 'IN-KL', operator: KBIP, status: 'LIVE', ...overrides })
    .returning();
  await db.insert(portalDomains).values({ portal: row!.id, domain: `${row!.id.slice(-12)}.example`, position: 0 });
  await begin(db, row!.id, row!.status);
  return row!;
}

type OfPortal = Pick<PortalRow, 'id' | 'state' | 'operator'>;

/** A unit of Ernakulam that is active on the portal, unless told otherwise. */
export async function placeRegistration(
  db: Database,
  { id: portal, state, operator }: OfPortal,
  overrides: Partial<typeof registrations.$inferInsert> = {},
): Promise<RegistrationRow> {
  const [row] = await db
    .insert(registrations)
    .values({
      ...{ id: newId('preg'), portal, state, operator, enterprise: newId('ent'), enterpriseKind: 'MSME' },
      ...{ district: '555', centre: ERNAKULAM_CENTRE, submittedOn: '2021-02-01', status: 'ACTIVE' },
      ...overrides,
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}

/** A page that is public, unless told otherwise. */
export async function placePage(
  db: Database,
  registration: RegistrationRow,
  overrides: Partial<typeof portalPages.$inferInsert> = {},
): Promise<PortalPageRow> {
  const { id, portal, state, operator, enterprise, status: registrationStatus } = registration;
  const page = newId('page');
  const [row] = await db
    .insert(portalPages)
    .values({
      ...{
        id: page,
        portal,
        state,
        operator,
        registration: id,
        enterprise,
        product: newId('prd'),
        slug: page.slice(5),
      },
      ...{ title: 'Coir mat', registrationStatus, productStatus: 'PUBLISHED', enterpriseStatus: 'ACTIVE' },
      ...overrides,
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}

/** A buyer of Hamburg who wants coir mats, unless told otherwise. */
export async function placeEnquiry(
  db: Database,
  { id: portal, state, operator }: OfPortal,
  overrides: Partial<typeof enquiries.$inferInsert> = {},
): Promise<EnquiryRow> {
  const [row] = await db
    .insert(enquiries)
    .values({
      ...{ id: newId('enq'), portal, state, operator, channel: 'PORTAL', buyerName: 'A. Buyer', buyerCountry: 'DE' },
      ...{ contactEmail: 'buyer@hamburg.example', wanted: 'Coir mats', receivedAt: new Date('2021-03-01T06:00:00Z') },
      ...overrides,
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}

export async function placeMessage(db: Database, enquiry: string, sentAt: Date): Promise<string> {
  const id = newId('emsg');
  await db.insert(enquiryMessages).values({ id, enquiry, side: 'BUYER', text: 'Hello', sentAt, actor: 'seed' });
  return id;
}

/** An offer of 10 mats at 12.50 dollars that holds for long, unless told otherwise. */
export async function placeQuote(
  db: Database,
  enquiry: EnquiryRow,
  overrides: Partial<typeof quotes.$inferInsert> = {},
): Promise<QuoteRow> {
  const { id, portal, state, operator, addressee, registration } = enquiry;
  const [row] = await db
    .insert(quotes)
    .values({
      ...{ id: newId('quo'), enquiry: id, portal, state, operator, addressee, registration: registration ?? '' },
      ...{ currency: 'USD', total: 12_500, validUntil: '2999-12-31', sentAt: new Date('2021-03-02T06:00:00Z') },
      ...overrides,
    })
    .returning();
  const { id: quote, revision, currency, total, validUntil, sentAt } = row!;
  await db.insert(quoteRevisions).values({
    ...{ quote, revision, currency, total, validUntil, sentAt, actor: 'seed' },
    ...{ paymentTerms: 'In advance', deliveryTerms: 'Ex works' },
  });
  await db.insert(quoteLines).values({
    ...{ quote, revision, position: 0, description: 'Coir mat', quantity: 10, unit: 'piece' },
    ...{ unitPrice: total / 10, amount: total },
  });
  await begin(db, quote, row!.status);
  return row!;
}

/** A deal that was agreed on the day after the quote, unless told otherwise. */
export async function placeDeal(
  db: Database,
  quote: QuoteRow,
  overrides: Partial<typeof deals.$inferInsert> = {},
): Promise<DealRow> {
  const { enquiry, portal, state, operator, addressee, registration, revision, currency, total } = quote;
  const [row] = await db
    .insert(deals)
    .values({
      ...{ id: newId('deal'), enquiry, portal, state, operator, addressee, registration, quote: quote.id },
      ...{ quoteRevision: revision, currency, value: total, paymentTerms: 'In advance', deliveryTerms: 'Ex works' },
      ...{ agreedOn: '2021-03-03', ...overrides },
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}

export async function placeFair(
  db: Database,
  overrides: Partial<typeof tradeFairs.$inferInsert> = {},
): Promise<TradeFairRow> {
  const [row] = await db
    .insert(tradeFairs)
    .values({
      ...{ id: newId('fair'), name: 'Coir Week', kind: 'FAIR', state: 'IN-KL', organizer: 'Chamber of Hamburg' },
      ...{ country: 'DE', place: 'Hamburg', startsOn: '2021-06-01', endsOn: '2021-06-03', ...overrides },
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}

/** Of ten seats, one of which is taken, unless told otherwise. */
export async function placeDelegation(
  db: Database,
  overrides: Partial<typeof delegations.$inferInsert> = {},
): Promise<DelegationRow> {
  const [row] = await db
    .insert(delegations)
    .values({
      ...{ id: newId('dlg'), name: 'To Hamburg', state: 'IN-KL', country: 'DE', place: 'Hamburg', seats: 10 },
      ...{ seatsTaken: 1, departsOn: '2021-05-31', returnsOn: '2021-06-04', ...overrides },
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}

export const SCHEME = 'INTERNATIONAL_PARTNERSHIP';
export async function placeScheme(db: Database): Promise<void> {
  await db
    .insert(assistanceSchemes)
    .values({ code: SCHEME, name: 'Assistance for delegations', funder: 'UNION' })
    .onConflictDoNothing();
}

/** A thousand rupees for a delegation, nothing of it spent, unless told otherwise. */
export async function placeAssistance(
  db: Database,
  overrides: Partial<typeof assistances.$inferInsert> = {},
): Promise<AssistanceRow> {
  await placeScheme(db);
  const delegation = overrides.fair ? null : (overrides.delegation ?? (await placeDelegation(db)).id);
  const id = newId('tas');
  const [row] = await db
    .insert(assistances)
    .values({
      ...{ id, scheme: SCHEME, state: 'IN-KL', sanctionOrder: id, sanctionedOn: '2021-05-01', sanctioned: 100_000 },
      ...overrides,
      delegation,
    })
    .returning();
  await begin(db, row!.id, row!.status);
  return row!;
}
