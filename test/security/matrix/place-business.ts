import { eq, sql } from 'drizzle-orm';
import { fundContributions, funds } from '../../../subgraphs/finance/tables.ts';
import type { Database } from '../../../subgraphs/shared/database.ts';
import { spendings } from '../../../subgraphs/trade/tables.ts';
import { placeApplication, placeFund } from '../../support/builders/finance.ts';
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
} from '../../support/builders/trade.ts';
import { type Cell, nameOf } from './cells.ts';
import type { Market } from './place-market.ts';

/** Money and trade of a cell. */
export type Business = Awaited<ReturnType<typeof placeBusiness>>;

export async function placeBusiness(db: Database, cell: Cell, market: Market) {
  return { ...(await placeMoney(db, cell, market)), ...(await placeTrade(db, cell, market)) };
}

async function placeMoney(db: Database, cell: Cell, { enterprise, otherEnterprise, thirdEnterprise }: Market) {
  const { state, partner } = cell;
  const fund = await placeFund(db, { state: state.code, name: `Fund of ${nameOf(cell)}` });
  const contribution = { fund, number: 2, status: 'FORESEEN', amount: 1_00_00_000_00, received: 0 } as const;
  // Of what the builder has one contributor pledge, the partner is to give a part. Its bank is not among the facts.
  await db
    .update(fundContributions)
    .set({ contributor: null, amount: sql`${fundContributions.amount} - ${contribution.amount}` })
    .where(eq(fundContributions.fund, fund));
  await db
    .insert(fundContributions)
    .values({ ...contribution, contributor: partner.organization, statedAs: `Contribution of ${nameOf(cell)}` });
  await db
    .update(funds)
    .set({ pledged: sql`${funds.pledged} - ${contribution.amount}` })
    .where(eq(funds.id, fund));
  const ofSeller = { fund, state: state.code, district: state.district, enterprise };
  const application = await placeApplication(db, { ...ofSeller, title: `Project of ${nameOf(cell)}` });
  const sanctioned = await placeApplication(db, {
    ...ofSeller,
    enterprise: otherEnterprise,
    status: 'SANCTIONED',
  });
  const appraised = await placeApplication(db, { ...ofSeller, enterprise: thirdEnterprise, status: 'APPRAISAL' });
  const proposedFund = await placeFund(db, {
    state: state.code,
    name: `Proposed fund of ${nameOf(cell)}`,
    status: 'PROPOSED',
  });
  await db.update(fundContributions).set({ contributor: null }).where(eq(fundContributions.fund, proposedFund));
  const youngFund = await placeFund(db, {
    state: state.code,
    name: `Young fund of ${nameOf(cell)}`,
    status: 'PROPOSED',
    foreseen: 0,
  });
  return {
    fund,
    proposedFund,
    youngFund,
    application: application.id,
    appraisedApplication: appraised.id,
    sanctionedApplication: sanctioned.id,
  };
}

/** Of a portal that the bureau operates, with the partner as addressee. */
async function placeTrade(db: Database, cell: Cell, { enterprise, otherEnterprise, product }: Market) {
  const { state, partner } = cell;
  const name = (what: string) => `${what} of ${nameOf(cell)}`;
  const portal = await placePortal(db, {
    name: name('Portal'),
    state: state.code,
    operator: state.organization,
  });
  const registration = await placeRegistration(db, portal, { enterprise, district: state.district });
  const submitted = await placeRegistration(db, portal, {
    enterprise: otherEnterprise,
    district: state.district,
    status: 'SUBMITTED',
  });
  const page = await placePage(db, registration, { product, title: name('Page') });
  const hidden = await placePage(db, registration, { title: name('Hidden page'), status: 'WITHDRAWN' });
  const enquiry = await placeEnquiry(db, portal, {
    addressee: partner.organization,
    registration: registration.id,
    wanted: name('Enquiry'),
    status: 'WON',
  });
  const open = await placeEnquiry(db, portal, {
    addressee: partner.organization,
    registration: registration.id,
    wanted: name('Open enquiry'),
    status: 'ASSIGNED',
  });
  const accepted = await placeEnquiry(db, portal, {
    addressee: partner.organization,
    registration: registration.id,
    wanted: name('Enquiry that is quoted for'),
    status: 'QUOTED',
  });
  const acceptedQuote = await placeQuote(db, accepted, { status: 'ACCEPTED' });
  const message = await placeMessage(db, enquiry.id, new Date('2021-03-01T07:00:00Z'));
  const quote = await placeQuote(db, enquiry, { status: 'ACCEPTED' });
  const sent = await placeQuote(db, open);
  const deal = await placeDeal(db, quote);
  const fair = await placeFair(db, { name: name('Fair'), state: state.code });
  const delegation = await placeDelegation(db, {
    name: name('Delegation'),
    state: state.code,
    ledBy: partner.organization,
    fair: fair.id,
  });
  const assistance = await placeAssistance(db, {
    state: state.code,
    delegation: delegation.id,
    ledBy: partner.organization,
  });
  await db.insert(spendings).values({
    ...{ assistance: assistance.id, amount: 100, spentOn: '2021-06-01', voucher: 'V-1', purpose: name('Stall') },
    actor: state.bureau,
  });
  const partnerPortal = await placePortal(db, {
    name: name('Portal of the partner'),
    state: state.code,
    operator: partner.organization,
  });
  const theirs = await placeRegistration(db, partnerPortal, { enterprise, district: state.district });
  const theirEnquiry = await placeEnquiry(db, partnerPortal, {
    registration: theirs.id,
    wanted: name('Enquiry on a portal of the partner'),
    status: 'WON',
  });
  const theirQuote = await placeQuote(db, theirEnquiry, { status: 'ACCEPTED' });
  const theirDeal = await placeDeal(db, theirQuote);
  return {
    partnerPortal: partnerPortal.id,
    theirRegistration: theirs.id,
    theirEnquiry: theirEnquiry.id,
    theirQuote: theirQuote.id,
    theirDeal: theirDeal.id,
    portal: portal.id,
    portalRegistration: registration.id,
    submittedRegistration: submitted.id,
    page: page.id,
    hiddenPage: hidden.id,
    enquiry: enquiry.id,
    openEnquiry: open.id,
    message,
    quote: quote.id,
    sentQuote: sent.id,
    quotedEnquiry: accepted.id,
    acceptedQuote: acceptedQuote.id,
    deal: deal.id,
    fair: fair.id,
    delegation: delegation.id,
    assistance: assistance.id,
  };
}
