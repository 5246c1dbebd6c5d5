import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, HIDDEN, ledgerRules, READ_BY_ALL, type Rules, readByAll } from './table-rules.ts';

const own = (table: string) => `(select id from outcomes.${table} where state = :own)`;

const rules: Rules = {
  ...ledgerRules('outcomes'),
  // The history of a record is its audit rows.
  'outcomes.audit': { ...HIDDEN, bureauSees: 'state = :own', isAddedToByAll: true },
  'outcomes.campaign': readByAll('state = :own', 'state'),
  'outcomes.policy': readByAll('state = :own', 'state'),
  'outcomes.indicator': readByAll('state = :own', 'state'),
  'outcomes.campaign_allocation': readByAll(`campaign in ${own('campaign')}`, 'campaign'),
  'outcomes.reported_crossing': readByAll(`campaign in ${own('campaign')}`, 'campaign'),
  'outcomes.target': readByAll(`subject in ${own('campaign')} or subject in ${own('policy')}`, 'subject'),
  'outcomes.reported_figure': readByAll(`subject in ${own('campaign')} or subject in ${own('policy')}`, 'subject'),
  'outcomes.indicator_value': readByAll(`indicator in ${own('indicator')}`, 'indicator'),
  'outcomes.registration_day': READ_BY_ALL,
  'outcomes.registration_sector_day': READ_BY_ALL,
  'outcomes.counted_enterprise': HIDDEN,
  'outcomes.event_position': HIDDEN,
};

async function fill(database: TestDatabase): Promise<void> {
  const { sql } = database;
  await fillLedger(database, 'outcomes', 'IN-UP');
  await sql`insert into outcomes.event_position (consumer) values ('seed')`;
  await sql`insert into outcomes.indicator (id, name, unit) values ('ind_nation', 'Of the nation', '%')`;
  await sql`insert into outcomes.indicator_value (indicator, value, qualifier, revision, source)
    values ('ind_nation', 1, 'EXACT', 1, 'seed')`;
  for (const state of ['IN-UP', 'IN-KL']) {
    const [campaign, policy, indicator] = [`cmp_${state}`, `pol_${state}`, `ind_${state}`];
    await sql`insert into outcomes.campaign (id, state, name, from_day, to_day)
      values (${campaign}, ${state}, 'Campaign', '2022-04-01', '2023-03-31')`;
    await sql`insert into outcomes.policy (id, state, name, from_day, to_day)
      values (${policy}, ${state}, 'Policy', '2022-04-01', '2023-03-31')`;
    await sql`insert into outcomes.indicator (id, name, unit, state) values (${indicator}, 'Indicator', '%', ${state})`;
    await sql`insert into outcomes.indicator_value (indicator, value, qualifier, revision, source)
      values (${indicator}, 1, 'EXACT', 1, 'seed')`;
    await sql`insert into outcomes.campaign_allocation (campaign, district, units) values (${campaign}, '1', 1)`;
    await sql`insert into outcomes.reported_crossing (campaign, district, threshold, crossed_by, source)
      values (${campaign}, '1', 1, '2022-05-01', 'seed')`;
    for (const subject of [campaign, policy]) {
      await sql`insert into outcomes.target (subject, metric, minimum) values (${subject}, 'UNITS', 1)`;
      await sql`insert into outcomes.reported_figure (subject, metric, value, unit, qualifier, source)
        values (${subject}, 'UNITS', 1, 'unit', 'EXACT', 'seed')`;
    }
    await sql`insert into outcomes.registration_day values ('1', '2022-05-01', false, ${state}, 1, 0, 1, 1, 0, 0)`;
    await sql`insert into outcomes.registration_sector_day values (${state}, '2022-05-01', 'FOOD', false, 1, 0, 1, 1, 0, 0)`;
    await sql`insert into outcomes.counted_enterprise
      values (${`ent_${state}`}, 1, ${state}, '1', 'FOOD', '2022-05-01', false, 1, 1, false, false, false)`;
  }
}

describeRules({
  schemas: ['outcomes'],
  rules,
  tenants: { 'Uttar Pradesh': aBureau(), Kerala: aBureau({ state: 'IN-KL' }), 'a partner': aPartner() },
  fill,
});
