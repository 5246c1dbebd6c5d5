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
} from '../../support/builders/trade.ts';
import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, HIDDEN, ledgerRules, READ_BY_ALL, type Rule, type Rules, readByAll } from './table-rules.ts';

const OPERATOR = 'org_operator';

/** A record of a state of which partners see what a condition tells. */
const ofState = (partnerSees: string, ...belongsBy: readonly string[]): Rule => ({
  ...HIDDEN,
  bureauSees: 'state = :own',
  partnerSees,
  bureauKeeps: 'state = :own',
  belongsBy: ['state', ...belongsBy],
});
const ACTIVE = "status = 'ACTIVE'";
const PUBLIC =
  "status = 'PUBLISHED' and registration_status = 'ACTIVE' and product_status = 'PUBLISHED' and enterprise_status = 'ACTIVE'";

const records: Rules = {
  'trade.portal': readByAll('state = :own', 'state'),
  'trade.trade_fair': readByAll('state = :own', 'state'),
  'trade.registration': ofState(`${ACTIVE} or operator = :own`, 'portal', 'operator'),
  'trade.portal_page': ofState(`${PUBLIC} or operator = :own`, 'portal', 'operator', 'registration'),
  'trade.enquiry': ofState('operator = :own or addressee = :own', 'portal', 'operator'),
  'trade.quote': ofState('operator = :own or addressee = :own', 'portal', 'operator', 'enquiry'),
  'trade.deal': ofState('operator = :own or addressee = :own', 'portal', 'operator', 'enquiry', 'quote'),
  'trade.delegation': ofState('led_by = :own'),
  'trade.assistance': ofState('led_by = :own'),
};

/** What hangs at records is seen with them, and kept by who keeps them. */
function below(column: string, ...tables: readonly string[]): Rule {
  const within = (condition: 'bureauSees' | 'partnerSees' | 'bureauKeeps'): string =>
    tables
      .map((table) => `${column} in (select id from ${table} where ${records[table]?.[condition] ?? 'false'})`)
      .join(' or ');
  return {
    ...HIDDEN,
    bureauSees: within('bureauSees'),
    partnerSees: within('partnerSees'),
    bureauKeeps: within('bureauKeeps'),
    belongsBy: [column],
  };
}

/** Counts of what portals trade. */
const ofTrade: Rule = {
  ...HIDDEN,
  bureauSees: 'portal in (select id from trade.portal where state = :own)',
  partnerSees: 'portal in (select id from trade.portal where operator = :own)',
};

const rules: Rules = {
  ...ledgerRules('trade'),
  ...records,
  'trade.portal_domain': readByAll('portal in (select id from trade.portal where state = :own)', 'portal'),
  'trade.portal_figure': READ_BY_ALL,
  'trade.assistance_scheme': READ_BY_ALL,
  'trade.registration_counter': READ_BY_ALL,
  'trade.enquiry_counter': ofTrade,
  'trade.deal_counter': ofTrade,
  'trade.enquiry_message': below('enquiry', 'trade.enquiry'),
  'trade.quote_revision': below('quote', 'trade.quote'),
  'trade.quote_line': below('quote', 'trade.quote'),
  'trade.delegation_participant': below('delegation', 'trade.delegation'),
  'trade.spending': below('assistance', 'trade.assistance'),
  'trade.status_change': below('subject', ...Object.keys(records)),
  'trade.event_position': HIDDEN,
};

/** A portal a state with one of everything, public and not; that of Kerala is a partner's, and Flipkart is addressed on the other. */
async function fill(database: TestDatabase): Promise<void> {
  const { db, sql } = database;
  await fillLedger(database, 'trade', 'IN-UP');
  await sql`insert into trade.event_position (consumer) values ('seed')`;
  for (const state of ['IN-UP', 'IN-KL']) {
    const isOperated = state === 'IN-KL';
    const portal = await placePortal(db, { state, operator: isOperated ? OPERATOR : 'org_bureau' });
    await sql`insert into trade.portal_figure (portal, metric, value, unit, qualifier, source)
      values (${portal.id}, 'UNITS', 1, 'unit', 'EXACT', 'seed')`;
    const registration = await placeRegistration(db, portal);
    await placeRegistration(db, portal, { status: 'SUBMITTED' });
    await placePage(db, registration);
    await placePage(db, registration, { productStatus: 'WITHDRAWN' });
    const of = { status: 'WON', registration: registration.id, addressee: isOperated ? null : FLIPKART } as const;
    const enquiry = await placeEnquiry(db, portal, of);
    await placeMessage(db, enquiry.id, new Date());
    await placeDeal(db, await placeQuote(db, enquiry));
    const fair = (await placeFair(db, { state })).id;
    const led = { state, ledBy: isOperated ? FLIPKART : null };
    const delegation = (await placeDelegation(db, { ...led, fair })).id;
    await sql`insert into trade.delegation_participant (delegation, enterprise, persons)
      values (${delegation}, ${registration.enterprise}, 1)`;
    const { id } = await placeAssistance(db, { ...led, delegation });
    await sql`insert into trade.spending (assistance, spent_on, amount, purpose, voucher, actor)
      values (${id}, '2021-06-01', 1, 'Travel', 'V1', 'seed')`;
  }
}

describeRules({
  schemas: ['trade'],
  rules,
  tenants: {
    'Uttar Pradesh': aBureau(),
    Kerala: aBureau({ state: 'IN-KL' }),
    'a partner that is addressed, and leads': aPartner({ organization: FLIPKART }),
    'a partner that operates a portal': aPartner({ organization: OPERATOR }),
    'a partner of nothing': aPartner({ organization: 'org_other' }),
  },
  fill,
});
