import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import {
  FLIPKART,
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
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, execute, issuesOf } from '../support/subgraph-client.ts';
import { kerala, openTrade, type Trade } from './client.ts';

let trade: Trade;
const id: Record<string, string> = {};
const PRINCIPALS: Readonly<Record<string, Principal>> = {
  admin: anAdmin(),
  kerala: kerala(),
  uttarPradesh: aBureau(),
  /** Leads the delegation, and is whom one enquiry is addressed to. */
  flipkart: aPartner(),
  /** Operates the second portal. */
  operator: aPartner({ id: 'operator', organization: 'org_operator' }),
  stranger: aPartner({ id: 'stranger', organization: 'org_stranger' }),
};

beforeAll(async () => {
  trade = await openTrade();
  const { db } = trade.database;
  for (const [name, operator] of [
    ['own', 'org_bureau'],
    ['operated', 'org_operator'],
  ] as const) {
    const portal = await placePortal(db, { operator });
    const registration = await placeRegistration(db, portal);
    const addressee = name === 'own' ? FLIPKART : null;
    const enquiry = await placeEnquiry(db, portal, { status: 'WON', registration: registration.id, addressee });
    const quote = await placeQuote(db, enquiry, { status: 'ACCEPTED' });
    Object.assign(id, {
      [`${name} portal`]: portal.id,
      [`${name} active unit`]: registration.id,
      [`${name} new unit`]: (await placeRegistration(db, portal, { status: 'SUBMITTED' })).id,
      [`${name} public page`]: (await placePage(db, registration)).id,
      [`${name} hidden page`]: (await placePage(db, registration, { status: 'WITHDRAWN' })).id,
      [`${name} enquiry`]: enquiry.id,
      [`${name} message`]: await placeMessage(db, enquiry.id, new Date()),
      [`${name} quote`]: quote.id,
      [`${name} deal`]: (await placeDeal(db, quote)).id,
    });
  }
  id.fair = (await placeFair(db, { estimatedCost: 100 })).id;
  const delegation = await placeDelegation(db, { ledBy: FLIPKART, fair: id.fair });
  id.delegation = delegation.id;
  id.assistance = (await placeAssistance(db, { delegation: delegation.id, ledBy: FLIPKART })).id;
});
afterAll(() => trade.database.drop());

const FIELDS: Readonly<Record<string, string>> = {
  portal: 'Portal',
  unit: 'PortalRegistration',
  page: 'PortalPage',
  enquiry: 'Enquiry',
  message: 'EnquiryMessage',
  quote: 'Quote',
  deal: 'Deal',
  fair: 'TradeFair',
  delegation: 'Delegation',
  assistance: 'TradeAssistance',
};
const typeOf = (name: string): string => FIELDS[name.split(' ').at(-1)!]!;

/** What each sees, by reference, which is how the graph comes to a record by any way. */
const SEEN: Readonly<Record<string, readonly string[]>> = {
  admin: ['own', 'operated', 'own new', 'operated new', 'rest'],
  kerala: ['own', 'operated', 'own new', 'operated new', 'rest'],
  uttarPradesh: ['portals'],
  flipkart: ['portals', 'public', 'own enquiry', 'own message', 'own quote', 'own deal', 'rest'],
  operator: ['portals', 'public', 'operated'],
  stranger: ['portals', 'public'],
};

function isSeen(who: string, name: string): boolean {
  const seen = SEEN[who]!;
  const [place = ''] = name.split(' ');
  if (name === 'fair' || name.endsWith(' portal')) return true;
  if (name === 'delegation' || name === 'assistance') return seen.includes('rest');
  if (name.endsWith('active unit') || name.endsWith('public page'))
    return seen.includes('public') || seen.includes(place);
  return seen.includes(place) || seen.includes(name);
}

describe.each(Object.keys(PRINCIPALS))('%s', (who) => {
  const principal = PRINCIPALS[who]!;

  it('comes to what is its own or public, and to nothing else, by reference', async () => {
    const names = Object.keys(id);
    const of = names.map((name) => ({ __typename: typeOf(name), id: id[name] }));
    const { _entities } = await trade.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
      { of },
      principal,
    );
    const found = names.filter((_, n) => _entities[n] !== null);
    expect(found).toEqual(names.filter((name) => isSeen(who, name)));
  });

  it('finds the same in lists, by root fields, and in their counts', async () => {
    for (const [list, one, part] of [
      ['portalRegistrations', 'portalRegistration', 'unit'],
      ['portalPages', 'portalPage', 'page'],
      ['enquiries', 'enquiry', 'enquiry'],
      ['quotes', 'quote', 'quote'],
      ['deals', 'deal', 'deal'],
      ['delegations', 'delegation', 'delegation'],
      ['tradeAssistances', 'tradeAssistance', 'assistance'],
    ] as const) {
      const names = Object.keys(id).filter((name) => name.split(' ').at(-1) === part && isSeen(who, name));
      const { [list]: page } = await trade.ask(`{ ${list} { totalCount edges { node { id } } } }`, {}, principal);
      const ids = page.edges.map(({ node }: Answer) => node.id).sort();
      expect(ids, list).toEqual(names.map((name) => id[name]).sort());
      expect(page.totalCount).toBe(ids.length);
      for (const name of Object.keys(id).filter((candidate) => candidate.split(' ').at(-1) === part)) {
        const answer = await trade.ask(`{ ${one}(id: "${id[name]}") { id } }`, {}, principal);
        expect(answer[one] !== null, `${one} ${name}`).toBe(isSeen(who, name));
      }
    }
  });

  it('is told how trade on a portal goes only where it is its own', async () => {
    const counts = async (portal: string) =>
      (
        await trade.ask(
          `{ portal(id: "${id[portal]}") { registrationCounts { count } enquiryCounts { status count abroad } dealCounts { status count value { formatted } } } }`,
          {},
          principal,
        )
      ).portal;
    for (const place of ['own', 'operated'] as const) {
      const answer = await counts(`${place} portal`);
      expect(answer.registrationCounts).toHaveLength(2);
      const sees = who === 'admin' || who === 'kerala' || (who === 'operator' && place === 'operated');
      expect(answer.enquiryCounts).toEqual(sees ? [{ status: 'WON', count: 1, abroad: 1 }] : null);
      expect(answer.dealCounts).toEqual(
        sees ? [{ status: 'AGREED', count: 1, value: { formatted: '$125.00' } }] : null,
      );
    }
  });
});

describe('beside the rows', () => {
  it('a partner has no place to write, another bureau finds nothing to change', async () => {
    const input = { id: id['own deal'], expectedVersion: 1, to: 'DISPATCHED' };
    expect(issuesOf(await trade.write('transitionDeal', input, { principal: aBureau() }))).toEqual([
      'input.id NOT_FOUND',
    ]);
    const { errors } = await execute(
      trade.subgraph,
      `mutation { transitionDeal(input: { id: "${id['own deal']}", expectedVersion: 1, to: DISPATCHED }) { __typename } }`,
      { principal: aPartner({ scopes: new Set(['trade:write']) }) },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('how to reach a buyer needs the scope for personal data', async () => {
    const query = `{ enquiry(id: "${id['own enquiry']}") { contact { email } } }`;
    expect((await trade.ask(query)).enquiry.contact).toEqual({ email: 'buyer@hamburg.example' });
    const { errors } = await execute(trade.subgraph, query, { principal: kerala({ scopes: new Set(['trade:read']) }) });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a door stands before every reference', async () => {
    for (const [name, one] of Object.entries(id)) {
      const { errors } = await execute(
        trade.subgraph,
        `{ _entities(representations: [{ __typename: "${typeOf(name)}", id: "${one}" }]) { __typename } }`,
        { principal: kerala({ scopes: new Set() }) },
      );
      expect(errors?.[0]?.extensions.code, name).toBe('FORBIDDEN');
    }
  });

  it('what a state means to spend on a fair is for its bureau', async () => {
    const query = `{ tradeFair(id: "${id.fair}") { name estimatedCost { paise } } }`;
    expect((await trade.ask(query)).tradeFair.estimatedCost).toEqual({ paise: 100 });
    expect((await trade.ask(query, {}, aBureau())).tradeFair).toEqual({ name: 'Coir Week', estimatedCost: null });
  });
});
