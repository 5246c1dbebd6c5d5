import { describe, expect, it } from 'vitest';
import { audit, milestoneReports, mouTargets } from '../../subgraphs/partners/tables.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import {
  achieve,
  bureau,
  database,
  daysFromToday,
  MOU,
  place,
  report,
  setUp,
  subgraph,
  today,
} from './support/reporting.ts';

setUp();

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

  it('tell of an earlier day without a change of what was reported of a later one', async () => {
    const { obligation, mou: id } = await place([['m1', '2021-06-30']], {
      ...{ signedOn: '2021-01-01', signedPrecision: 'DAY' },
    });
    await report({ obligation, status: 'MET', evidence: 'The list', asOf: '2021-05-31' });
    const half = { status: 'PARTIALLY_MET', evidence: 'Half the list', asOf: '2021-03-31', expectedVersion: 2 };
    const { mou } = await report({ obligation, ...half });
    expect(mou.obligations[0]).toMatchObject({ nextDueOn: null, isOverdue: false });
    expect(mou.obligations[0].milestones[0]).toMatchObject({
      status: 'MET',
      evidence: 'The list',
      reports: [
        { from: 'SCHEDULED', to: 'MET', asOf: '2021-05-31' },
        { from: 'SCHEDULED', to: 'PARTIALLY_MET', asOf: '2021-03-31' },
      ],
    });
    const statusOn = async (day: string) => {
      const query = `query ($id: ID!, $day: LocalDate!) { mou(id: $id, asOf: $day) { obligations { milestones { status } } } }`;
      const answer = await ask(subgraph, query, { principal: bureau, variables: { id, day } });
      return answer.mou.obligations[0].milestones[0].status;
    };
    expect(await Promise.all(['2021-03-30', '2021-03-31', '2021-05-31'].map(statusOn))).toEqual([
      'SCHEDULED',
      'PARTIALLY_MET',
      'MET',
    ]);
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
