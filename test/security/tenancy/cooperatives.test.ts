import {
  insertApplication,
  insertAuthorisedUser,
  insertCooperative,
  insertFederation,
  insertFigure,
  insertIndication,
  insertMembership,
} from '../../support/builders/cooperatives.ts';
import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, ledgerRules, type Rule, type Rules, readByAll } from './table-rules.ts';

const OWN = '(select id from cooperatives.cooperative where state = :own)';
const OWN_SIGN = '(select id from cooperatives.geographical_indication where :own = any(states))';

const ofCooperative: Rule = {
  bureauSees: `cooperative in ${OWN}`,
  bureauKeeps: `cooperative in ${OWN}`,
  partnerSees: 'true',
  partnerKeeps: 'false',
  belongsBy: ['cooperative'],
};

const rules: Rules = {
  ...ledgerRules('cooperatives'),
  'cooperatives.cooperative': {
    ...ofCooperative,
    bureauSees: 'state = :own',
    bureauKeeps: 'state = :own',
    belongsBy: ['state'],
  },
  'cooperatives.cooperative_status_change': ofCooperative,
  'cooperatives.member_count': ofCooperative,
  'cooperatives.reported_figure': ofCooperative,
  'cooperatives.membership': {
    ...ofCooperative,
    bureauSees: `federation in ${OWN} or member_cooperative in ${OWN}`,
    bureauKeeps: `federation in ${OWN}`,
    belongsBy: ['federation'],
  },
  'cooperatives.geographical_indication': readByAll(':own = any(states)', 'states'),
  'cooperatives.indication_application': readByAll(`indication in ${OWN_SIGN}`, 'indication'),
  'cooperatives.indication_application_change': readByAll(
    `application in (select id from cooperatives.indication_application where indication in ${OWN_SIGN})`,
  ),
  'cooperatives.authorised_user': readByAll(`indication in ${OWN_SIGN}`, 'indication'),
  'cooperatives.authorised_user_change': readByAll(
    `authorised_user in (select id from cooperatives.authorised_user where indication in ${OWN_SIGN})`,
  ),
};

/** A federation a state, of which the other state's society is a member too, and three signs, one of both states. */
async function fill(database: TestDatabase): Promise<void> {
  const { db, sql } = database;
  await fillLedger(database, 'cooperatives', 'IN-UP');
  const sign = async (states: string[], userCooperative: string): Promise<void> => {
    const indication = await insertIndication(db, { states });
    const application = await insertApplication(db, { indication });
    const user = await insertAuthorisedUser(db, { indication, userCooperative });
    await sql`insert into cooperatives.indication_application_change (application, to_status, on_day, actor)
      values (${application}, 'FILED', '2021-01-01', 'seed')`;
    await sql`insert into cooperatives.authorised_user_change (authorised_user, kind, actor) values (${user}, 'RECORDED', 'seed')`;
  };
  const federations = [];
  for (const state of ['IN-UP', 'IN-KL']) {
    const federation = await insertFederation(db, { state });
    federations.push(federation);
    const society = await insertCooperative(db, { state });
    for (const of of federations) await insertMembership(db, { federation: of, memberCooperative: society });
    await insertMembership(db, { federation, memberEnterprise: `ent_of_${state}` });
    await insertFigure(db, { cooperative: society });
    await sql`insert into cooperatives.member_count (cooperative, as_of, total) values (${society}, '2021-01-01', 9)`;
    await sql`insert into cooperatives.cooperative_status_change (cooperative, to_status, actor) values (${society}, 'ACTIVE', 'seed')`;
    await sign([state], society);
  }
  await sign(['IN-KL', 'IN-UP'], federations[0]!);
}

describeRules({
  schemas: ['cooperatives'],
  rules,
  tenants: {
    'Uttar Pradesh': aBureau(),
    Kerala: aBureau({ state: 'IN-KL' }),
    Flipkart: aPartner(),
    'another partner': aPartner({ organization: 'org_other' }),
  },
  fill,
});
