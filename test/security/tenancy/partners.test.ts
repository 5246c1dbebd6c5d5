import { mous } from '../../../subgraphs/partners/tables.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import { insertPartners, type MouToPlace, ORG, placeMou, SAMARTH } from '../../support/builders/partners.ts';
import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, HIDDEN, ledgerRules, READ_BY_ALL, type Rule, type Rules } from './table-rules.ts';

const COVERING = '(select id from partners.mou where state = :own or shared and :own = any(states))';
const JOINED =
  '(select id from partners.mou join partners.mou_party p on p.mou = id where shared and p.organization = :own)';
const OWN = '(select id from partners.mou where state = :own)';

/** Of what names an MoU. */
const under = (column: string): Rule => ({
  bureauSees: `${column} in ${COVERING}`,
  bureauKeeps: `${column} in ${OWN}`,
  partnerSees: `${column} in ${JOINED}`,
  partnerKeeps: 'false',
  belongsBy: [column.replace('t.', '')],
});
const ofMou = under('t.mou');
/** Of what names an amendment, or nothing: drafts of these are for their state alone. */
const underAmendment = (isOfIt: string): Rule => {
  const seen = (mous: string) =>
    `exists (select from partners.mou_amendment a where ${isOfIt} and (a.shared or a.state = :own) and a.mou in ${mous})`;
  return { ...HIDDEN, bureauSees: seen(COVERING), bureauKeeps: seen(OWN), partnerSees: seen(JOINED) };
};
const either = (a: Rule, condition: string, b: Rule): Rule => ({
  bureauSees: `${a.bureauSees} and (${condition} or ${b.bureauSees})`,
  partnerSees: `${a.partnerSees} and (${condition} or ${b.partnerSees})`,
  bureauKeeps: a.bureauKeeps,
  partnerKeeps: 'false',
  belongsBy: a.belongsBy ?? [],
});
const ofObligation = (rule: string) => `obligation in (select id from partners.obligation where mou in ${rule})`;

const rules: Rules = {
  ...ledgerRules('partners'),
  'partners.organization': READ_BY_ALL,
  'partners.programme': READ_BY_ALL,
  'partners.mou': { ...under('id'), belongsBy: ['state'] },
  'partners.mou_party': ofMou,
  'partners.mou_person': ofMou,
  'partners.mou_cooperative': ofMou,
  'partners.mou_target': ofMou,
  'partners.mou_target_district': ofMou,
  'partners.mou_version': ofMou,
  'partners.obligation': ofMou,
  'partners.milestone': {
    bureauSees: ofObligation(COVERING),
    bureauKeeps: ofObligation(OWN),
    partnerSees: ofObligation(JOINED),
    partnerKeeps: 'false',
    belongsBy: ['obligation'],
  },
  'partners.milestone_report': ofMou,
  'partners.achievement_report': ofMou,
  'partners.mou_amendment': { ...underAmendment('a.id = t.id'), belongsBy: ['mou', 'state'] },
  'partners.mou_amendment_change': underAmendment('a.id = t.amendment'),
  'partners.mou_amendment_signature': underAmendment('a.id = t.amendment'),
  'partners.mou_terms': either(ofMou, 't.number = 1', underAmendment('a.mou = t.mou and a.number = t.number')),
  'partners.mou_document': either(ofMou, 't.amendment is null', underAmendment('a.id = t.amendment')),
  'partners.reported_figure': {
    bureauSees: `subject not like 'mou%' or subject in ${COVERING}`,
    bureauKeeps: `subject in ${OWN}`,
    partnerSees: `subject not like 'mou%' or subject in ${JOINED}`,
    partnerKeeps: 'false',
    belongsBy: ['subject'],
  },
  'partners.reference_counter': {
    ...HIDDEN,
    bureauSees: 'state = :own',
    bureauKeeps: 'state = :own',
    belongsBy: ['state'],
  },
};

/** An MoU with a row of everything below it and two amendments, a draft and one that is signed. */
async function placeWholeMou({ db, sql }: TestDatabase, given: MouToPlace): Promise<void> {
  const mou = await placeMou(db, { ...given, signatures: 1, cooperatives: ['coop_1'] });
  const [obligation] = await sql<{ id: string }[]>`select id from partners.obligation where mou = ${mou}`;
  await sql`insert into partners.milestone (obligation, position, key, title, due) values (${obligation!.id}, 0, 'k', 'M', '2021-01-01')`;
  await sql`insert into partners.milestone_report (mou, actor, as_of, obligation, milestone, from_status, to_status)
    values (${mou}, 'seed', '2021-01-01', ${obligation!.id}, 'k', 'SCHEDULED', 'MET')`;
  await sql`insert into partners.mou_target (mou, position, key, metric, unit) values (${mou}, 0, 'k', 'ARTISANS', 'artisans')`;
  await sql`insert into partners.mou_target_district (mou, target, district, value) values (${mou}, 0, '118', 1)`;
  await sql`insert into partners.achievement_report (mou, actor, as_of, evidence, target, value)
    values (${mou}, 'seed', '2021-01-01', 'a file', 'k', 1)`;
  await sql`insert into partners.mou_version (mou, version, at, status, snapshot) values (${mou}, 1, now(), 'DRAFT', '{}')`;
  await sql`insert into partners.mou_terms (mou, number, terms) values (${mou}, 1, '{}')`;
  await sql`insert into partners.reported_figure (subject, position, metric, value, unit, qualifier, source)
    values (${mou}, 0, 'sellers', 1, 'sellers', 'EXACT', 'a newspaper')`;
  for (const [at, status] of ['SIGNED', 'DRAFT'].entries()) {
    const id = newId('amd');
    const number = at + 2;
    await sql`insert into partners.mou_amendment (id, mou, number, amends, state, summary, status, effective_from)
      select ${id}, id, ${number}, 1, state, 'More', ${status}, '2022-01-01' from partners.mou where id = ${mou}`;
    await sql`insert into partners.mou_amendment_change (amendment, version, at, status) values (${id}, 1, now(), ${status})`;
    await sql`insert into partners.mou_amendment_signature (amendment, party, position, name, designation, signed_on)
      values (${id}, 'party-1', 0, 'A. Signatory', 'Director', '2022-01-01')`;
    await sql`insert into partners.mou_terms (mou, number, terms) values (${mou}, ${number}, '{}')`;
    await sql`insert into partners.mou_document (mou, position, type, sha256, size, media_type, location, amendment)
      values (${mou}, ${number}, 'AMENDMENT', 'a', 1, 'application/pdf', 'a file', ${id})`;
  }
}

/** Drafts and signed MoUs of two states with two partners; Kerala's with Flipkart covers Uttar Pradesh too, drafts and all. */
async function fill(database: TestDatabase): Promise<void> {
  const { db, sql } = database;
  await fillLedger(database, 'partners', 'IN-UP');
  await insertPartners(db);
  for (const subject of [ORG.flipkart, SAMARTH])
    await sql`insert into partners.reported_figure (subject, position, metric, value, unit, qualifier, source)
      values (${subject}, 0, 'sellers', 1, 'sellers', 'EXACT', 'a newspaper')`;
  const both = ['IN-KL', 'IN-UP'];
  for (const status of ['DRAFT', 'SIGNED'] as const) {
    await placeWholeMou(database, { state: 'IN-UP', status, parties: [ORG.amazon, ORG.bureauUp] });
    await placeWholeMou(database, { state: 'IN-KL', states: both, status, parties: [ORG.flipkart, null] });
  }
  await placeWholeMou(database, { state: 'IN-KL', status: 'WITHDRAWN', parties: [ORG.flipkart, ORG.amazon] });
  await db.update(mous).set({ withdrawnFrom: 'UNDER_REVIEW' });
  for (const state of both)
    await sql`insert into partners.reference_counter (state, year, last) values (${state}, 2021, 1)`;
}

describeRules({
  schemas: ['partners'],
  rules,
  tenants: {
    'Uttar Pradesh': aBureau(),
    Kerala: aBureau({ state: 'IN-KL' }),
    Flipkart: aPartner(),
    Amazon: aPartner({ organization: ORG.amazon }),
  },
  fill,
});
