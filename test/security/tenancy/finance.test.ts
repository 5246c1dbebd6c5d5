import { fundContributions } from '../../../subgraphs/finance/tables.ts';
import {
  BANK,
  insertLoanEvent,
  insertLoanReport,
  insertLoanScheme,
  placeApplication,
  placeFund,
} from '../../support/builders/finance.ts';
import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, HIDDEN, ledgerRules, type Rule, type Rules, readByAll } from './table-rules.ts';

const OWN_FUND = '(select id from finance.fund where state = :own)';
const OWN_APPLICATION = '(select id from finance.fund_application where state = :own)';

const ofFund: Rule = {
  ...HIDDEN,
  bureauSees: `fund in ${OWN_FUND}`,
  bureauKeeps: `fund in ${OWN_FUND}`,
  belongsBy: ['fund'],
};
const ofApplication: Rule = {
  ...HIDDEN,
  bureauSees: `application in ${OWN_APPLICATION}`,
  bureauKeeps: `application in ${OWN_APPLICATION}`,
  belongsBy: ['application'],
};

const rules: Rules = {
  ...ledgerRules('finance'),
  'finance.loan_scheme': readByAll('state = :own', 'state'),
  'finance.loan_event': readByAll('state = :own', 'state'),
  'finance.loan_report': readByAll('state = :own', 'state'),
  'finance.fund': {
    ...HIDDEN,
    bureauSees: 'state = :own',
    bureauKeeps: 'state = :own',
    belongsBy: ['state'],
  },
  'finance.fund_allocation': ofFund,
  'finance.fund_contribution': ofFund,
  'finance.fund_receipt': ofFund,
  'finance.fund_application': {
    ...HIDDEN,
    bureauSees: 'state = :own',
    bureauKeeps: 'state = :own',
    belongsBy: ['state', 'fund'],
  },
  'finance.fund_appraisal': ofApplication,
  'finance.fund_tranche': { ...ofApplication, belongsBy: ['application', 'fund'] },
  'finance.change': {
    ...HIDDEN,
    bureauSees: `subject in ${OWN_FUND} or subject in ${OWN_APPLICATION}`,
    bureauKeeps: `subject in ${OWN_FUND} or subject in ${OWN_APPLICATION}`,
  },
};

/** A fund a state with an application at each end of its life. The bank contributes to both, Flipkart to one of Kerala. */
async function fill(database: TestDatabase): Promise<void> {
  const { db, sql } = database;
  await fillLedger(database, 'finance', 'IN-UP');
  await insertLoanScheme(db, { state: null });
  const begin = (subject: string) =>
    sql`insert into finance.change (subject, version, action, "to") values (${subject}, 1, 'seed', 'SEED')`;
  for (const state of ['IN-UP', 'IN-KL']) {
    const scheme = await insertLoanScheme(db, { state });
    await insertLoanEvent(db, { state, scheme });
    await insertLoanReport(db, { state });
    const fund = await placeFund(db, { state });
    if (state === 'IN-KL')
      await db.insert(fundContributions).values({
        ...{
          fund,
          number: 2,
          contributor: aPartner().organization,
          statedAs: 'Flipkart',
          status: 'FORESEEN',
          amount: 1,
        },
      });
    await begin(fund);
    for (const status of ['SUBMITTED', 'DISBURSING'] as const)
      await begin((await placeApplication(db, { fund, state, status })).id);
  }
}

describeRules({
  schemas: ['finance'],
  rules,
  tenants: {
    'Uttar Pradesh': aBureau(),
    Kerala: aBureau({ state: 'IN-KL' }),
    'a bank that contributes to two funds': aPartner({ organization: BANK }),
    'a partner that contributes to one': aPartner(),
  },
  fill,
});
