import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { audit, milestoneReports, milestones, mouTargets, obligations } from '../../subgraphs/partners/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';

const MOU = `id version obligations { id nextDueOn isOverdue milestones { key status isOverdue evidence evidenceSha256
  reports { from to asOf evidence note actor } } } targets { key achieved achievedBy isReached reports { value asOf district { code } } districts { achieved } }`;
const failures =
  '... on ValidationFailed { issues { path code } } ... on VersionConflict { expectedVersion currentVersion }';
const REPORT = `mutation ($input: RecordMilestoneInput!, $dryRun: Boolean! = false, $key: String) {
  recordMilestone(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on RecordMilestonePayload { mou { ${MOU} } warnings { path code } replayed } ${failures} } }`;
const ACHIEVE = `mutation ($input: RecordAchievementInput!) { recordAchievement(input: $input) {
    __typename ... on RecordAchievementPayload { mou { ${MOU} } warnings { path code } } ${failures} } }`;
const OBLIGATIONS = `query ($filter: ObligationFilter, $orderBy: ObligationOrder! = DUE_ASC, $first: Int! = 20, $after: String) {
  obligations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id nextDueOn isOverdue mou { id } } } } }`;

const today = dayInIndia(new Date());
const daysFromToday = (days: number): string => dayInIndia(new Date(Date.parse(today) + days * 86_400_000));
const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });

let database: TestDatabase;
let subgraph: Subgraph;
const report = async (input: object, more: object = {}, principal = bureau): Promise<Answer> =>
  (
    await ask(subgraph, REPORT, {
      principal,
      variables: { input: { milestone: 'm1', expectedVersion: 1, ...input }, ...more },
    })
  ).recordMilestone;
const achieve = async (input: object): Promise<Answer> =>
  (
    await ask(subgraph, ACHIEVE, {
      principal: bureau,
      variables: { input: { target: 'artisans', expectedVersion: 1, evidence: 'A count', ...input } },
    })
  ).recordAchievement;
const listed = async (filter: object, principal = anAdmin()): Promise<string[]> =>
  (await ask(subgraph, OBLIGATIONS, { principal, variables: { filter, first: 100 } })).obligations.edges.map(
    ({ node }: Answer) => node.id,
  );

/** A signed MoU with one obligation and its milestones, each `[key, due, status]`. */
async function place(given: readonly (readonly [string, string, ('MET' | 'SCHEDULED')?])[], more: object = {}) {
  const mou = await placeMou(database.db, { status: 'SIGNED', services: ['ONBOARDING'], ...more });
  const [row] = (await database.db.select().from(obligations)).filter((candidate) => candidate.mou === mou);
  const obligation = row!.id;
  if (given.length > 0)
    await database.db.insert(milestones).values(
      given.map(([key, due, status = 'SCHEDULED'], position) => ({
        obligation,
        key,
        position,
        title: key,
        due,
        status,
        evidence: status === 'MET' ? 'A letter' : null,
      })),
    );
  return { mou, obligation };
}

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());

describe('reports on milestones', () => {
  it('put down how far one has come, keep every report, and tell the next day due', async () => {
    const { obligation } = await place([
      ['m1', '2021-06-30'],
      ['m2', daysFromToday(9)],
    ]);
    const half = await report({ obligation, status: 'PARTIALLY_MET', evidence: 'Half the list', asOf: '2021-06-30' });
    expect(half.mou.obligations[0]).toMatchObject({ nextDueOn: '2021-06-30', isOverdue: true });
    const evidence = { evidence: 'The list', evidenceSha256: 'AB'.repeat(32) };
    const { mou } = await report({ obligation, status: 'MET', expectedVersion: 2, ...evidence });
    expect(mou).toMatchObject({ version: 3 });
    expect(mou.obligations[0]).toMatchObject({ nextDueOn: daysFromToday(9), isOverdue: false });
    expect(mou.obligations[0].milestones[0]).toMatchObject({
      status: 'MET',
      evidenceSha256: 'ab'.repeat(32),
      isOverdue: false,
      reports: [
        { from: 'PARTIALLY_MET', to: 'MET', asOf: today, actor: 'bureau-tn' },
        { from: 'SCHEDULED', to: 'PARTIALLY_MET', asOf: '2021-06-30', evidence: 'Half the list' },
      ],
    });
    const as = await ask(subgraph, `query ($id: ID!) { mou(id: $id, asOf: "2021-07-01") { ${MOU} } }`, {
      principal: bureau,
      variables: { id: mou.id },
    });
    expect(as.mou).toBeNull();
  });

  it.each([
    ['MET without evidence', { status: 'MET' }, ['input.evidence REQUIRED']],
    ['PARTIALLY_MET with blank evidence', { status: 'PARTIALLY_MET', evidence: ' ' }, ['input.evidence REQUIRED']],
    ['a hash that is none', { status: 'NOT_MET', evidenceSha256: 'x' }, ['input.evidenceSha256 INVALID_FORMAT']],
    ['a day to come', { status: 'NOT_MET', asOf: '2999-01-01' }, ['input.asOf OUT_OF_RANGE']],
    ['a milestone that there is not', { status: 'NOT_MET', milestone: 'no' }, ['input.milestone NOT_FOUND']],
    ['an obligation that there is not', { status: 'NOT_MET', obligation: 'obl_x' }, ['input.obligation NOT_FOUND']],
  ])('refuse %s', async (_, input, expected) => {
    const { obligation } = await place([['m1', '2021-06-30']]);
    const before = await database.db.select().from(milestoneReports);
    expect(issuesOf(await report({ obligation, ...input }))).toEqual(expected);
    expect(await database.db.select().from(milestoneReports)).toEqual(before);
  });

  it('take back what was MET with a reason only, and warn of a miss before its day', async () => {
    const { obligation } = await place([['m1', daysFromToday(5), 'MET']]);
    expect(issuesOf(await report({ obligation, status: 'NOT_MET' }))).toContain('input.note REQUIRED');
    const taken = await report({ obligation, status: 'NOT_MET', note: 'The letter was another MoU’s' });
    expect(taken.warnings).toEqual([{ path: ['input', 'status'], code: 'UNUSUAL' }]);
  });

  it('are for signed MoUs of the own state, at their present version', async () => {
    const draft = await place([['m1', '2021-06-30']], { status: 'DRAFT' });
    expect(issuesOf(await report({ obligation: draft.obligation, status: 'NOT_MET' }))).toEqual([
      'input.obligation GUARD_NOT_MET',
    ]);
    const other = await place([['m1', '2021-06-30']], { state: 'IN-KL', states: ['IN-KL'] });
    expect(issuesOf(await report({ obligation: other.obligation, status: 'NOT_MET' }))).toEqual([
      'input.obligation NOT_FOUND',
    ]);
    const own = await place([['m1', '2021-06-30']]);
    expect(await report({ obligation: own.obligation, status: 'NOT_MET', expectedVersion: 4 })).toMatchObject({
      currentVersion: 1,
    });
  });

  it('have one effect a key, also at once, and none in a dry run', async () => {
    const { obligation, mou } = await place([['m1', '2021-06-30']]);
    const input = { obligation, status: 'MET', evidence: 'A letter' };
    await report(input, { dryRun: true });
    const ofMou = async () => (await database.db.select().from(milestoneReports)).filter((row) => row.mou === mou);
    expect(await ofMou()).toEqual([]);
    const twice = await Promise.all([report(input, { key: mou }), report(input, { key: mou })]);
    expect(twice.map(({ replayed }) => replayed).sort()).toEqual([false, true]);
    expect(await ofMou()).toHaveLength(1);
    expect((await database.db.select().from(audit)).filter((row) => row.subject === mou)).toHaveLength(1);
    await expect(database.sql`delete from partners.milestone_report where mou = ${mou}`).rejects.toThrow('append-only');
  });
});

describe('achievements that are reported', () => {
  const withTarget = async (metric = 'ARTISANS') => {
    const { mou } = await place([]);
    await database.db
      .insert(mouTargets)
      .values({ mou, key: 'artisans', position: 0, metric, unit: 'persons', value: 500 });
    return mou;
  };

  it('are the newest by the day that they describe', async () => {
    const mou = await withTarget();
    await achieve({ mou, value: 300, asOf: '2022-06-30' });
    const late = await achieve({ mou, value: 100, asOf: '2022-01-31', expectedVersion: 2 });
    expect(late.mou.targets[0]).toMatchObject({ achieved: 300, achievedBy: 'REPORTED', isReached: false });
    const done = await achieve({ mou, value: 500, asOf: '2022-12-31', expectedVersion: 3 });
    expect(done.mou.targets[0]).toMatchObject({ achieved: 500, isReached: true });
    expect(done.mou.targets[0].reports.map(({ value }: Answer) => value)).toEqual([500, 300, 100]);
    const less = await achieve({ mou, value: 400, expectedVersion: 4 });
    expect(less.warnings).toEqual([{ path: ['input', 'value'], code: 'UNUSUAL' }]);
  });

  it('are refused without evidence, of what the graph counts, of unknown targets and districts', async () => {
    const mou = await withTarget();
    expect(issuesOf(await achieve({ mou, value: 1, evidence: ' ' }))).toEqual(['input.evidence REQUIRED']);
    expect(issuesOf(await achieve({ mou, value: -1, target: 'no' }))).toEqual([
      'input.target NOT_FOUND',
      'input.value OUT_OF_RANGE',
    ]);
    expect(issuesOf(await achieve({ mou, value: 1, district: '571' }))).toEqual(['input.district UNKNOWN']);
    const counted = await withTarget('SELLERS_ENROLLED');
    expect(issuesOf(await achieve({ mou: counted, value: 1 }))).toEqual(['input.target INCONSISTENT']);
  });
});

describe('the list of obligations', () => {
  it('finds what is overdue, and the MoUs that have it', async () => {
    const late = await place([['m1', daysFromToday(-1)]], { parties: [ORG.amazon, ORG.bureauTn], title: 'Late' });
    const dueToday = await place([['m1', today]], { parties: [ORG.amazon, ORG.bureauTn], title: 'Today' });
    const met = await place([['m1', daysFromToday(-1), 'MET']], { parties: [ORG.amazon, ORG.bureauTn] });
    const suspended = await place([['m1', daysFromToday(-1)]], {
      parties: [ORG.amazon, ORG.bureauTn],
      status: 'SUSPENDED',
    });
    const ofAmazon = { owedBy: [ORG.amazon] };
    expect(await listed({ ...ofAmazon, overdue: true })).toEqual([late.obligation]);
    expect(new Set(await listed({ ...ofAmazon, overdue: false }))).toEqual(
      new Set([dueToday.obligation, met.obligation, suspended.obligation]),
    );
    expect(await listed({ ...ofAmazon, dueTo: today, mouStatuses: ['SIGNED'] })).toEqual([
      late.obligation,
      dueToday.obligation,
    ]);
    expect(await listed({ ...ofAmazon, statuses: ['MET'] })).toEqual([met.obligation]);
    expect(await listed({ ...ofAmazon, services: ['WAREHOUSING'] })).toEqual([]);
    expect(await listed({ owedTo: [ORG.amazon] })).toEqual([]);
    const { mous } = await ask(
      subgraph,
      `query ($p: [ID!]) { mous(filter: { overdueObligations: true, parties: $p }) { edges { node { title } } } }`,
      { principal: anAdmin(), variables: { p: [ORG.amazon] } },
    );
    expect(mous.edges).toEqual([{ node: { title: 'Late' } }]);
  });

  it('shows what stands in MoUs that one may see', async () => {
    const { obligation, mou } = await place([], { status: 'DRAFT' });
    expect(await listed({ mous: [mou] })).toEqual([obligation]);
    expect(await listed({ mous: [mou] }, bureau)).toEqual([obligation]);
    expect(await listed({ mous: [mou] }, aBureau())).toEqual([]);
    expect(await listed({ mous: [mou] }, aPartner())).toEqual([]);
  });

  it.each([
    ['DUE_ASC', 'IN-GA'],
    ['RECORDED_ASC', 'IN-MN'],
  ])('gives every row once by %s, while rows come and go', async (orderBy, state) => {
    const placeAt = (days: number) =>
      place(days % 3 === 0 ? [] : [['m1', daysFromToday(days)]], { state, states: [state] });
    const throughout = new Set<string>();
    for (let days = 0; days < 12; days++) throughout.add((await placeAt(days)).obligation);
    const seen: string[] = [];
    let after: string | null = null;
    let hasNext = true;
    while (hasNext) {
      const going = await placeAt(40);
      const variables = { filter: { states: [state] }, orderBy, first: 3, after };
      const { obligations: page } = await ask(subgraph, OBLIGATIONS, { principal: anAdmin(), variables });
      seen.push(...page.edges.map(({ node }: Answer) => node.id));
      after = page.pageInfo.endCursor;
      hasNext = page.pageInfo.hasNextPage && seen.length < 100;
      await placeAt(1);
      await database.sql`delete from partners.milestone where obligation = ${going.obligation}`;
      await database.sql`delete from partners.obligation where id = ${going.obligation}`;
      if (throughout.isSubsetOf(new Set(seen))) hasNext = false;
    }
    const counted = seen.filter((id) => throughout.has(id));
    expect(counted).toHaveLength(throughout.size);
    expect(new Set(counted)).toEqual(throughout);
  });

  it('reads a page with one statement a type, however long it is', async () => {
    const count = async (first: number): Promise<number> => {
      const { db, statements } = recordingStatements(database.sql);
      await ask(
        partnersModule.create({ db }),
        `{ obligations(first: ${first}) { edges { node { isOverdue
        mou { title } owedBy { statedAs } milestones { key reports { to } } } } } }`,
        { principal: anAdmin() },
      );
      return statements.length;
    };
    expect(await count(10)).toBe(await count(2));
  });
});
