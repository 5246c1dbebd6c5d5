import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registrationDays } from '../../subgraphs/outcomes/tables.ts';
import { aBureau, aPartner } from '../support/principals.ts';
import { ask, issuesOf } from '../support/subgraph-client.ts';
import { aKeralaBureau, mutate, openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
  await world.db.insert(registrationDays).values(
    [
      { day: '2021-02-17', synthetic: false },
      { day: '2021-02-18', synthetic: false },
      { day: '2023-06-30', synthetic: true },
      { day: '2024-01-01', synthetic: false },
      { day: '2026-01-01', synthetic: false },
    ].map((row) => ({
      place: 'IN-KL',
      state: 'IN-KL',
      units: 1,
      closed: 0,
      jobs: 10,
      investment: 500,
      womenOwned: 0,
      scStOwned: 0,
      ...row,
    })),
  );
});
afterAll(() => world.drop());

const aPolicy = (overrides: object = {}) => ({
  name: 'MSME Policy 2021',
  from: '2021-02-18',
  to: '2025-12-31',
  targets: [
    { metric: 'INVESTMENT', minimum: 2_000 },
    { metric: 'JOBS', minimum: 20, by: '2023-12-31' },
  ],
  ...overrides,
});

describe('a policy', () => {
  it('has its targets beside what registrations come to on its days, up to the day that each is due', async () => {
    const written = await mutate(world.outcomes, 'recordPolicy', aPolicy());
    expect(written.policy).toMatchObject({
      version: 1,
      targets: [
        { metric: 'JOBS', by: '2023-12-31', money: null },
        { metric: 'INVESTMENT', minimum: 2_000, by: '2025-12-31', money: { paise: 2_000 } },
      ],
    });
    const query = `query ($id: ID!) { policy(id: $id) { targets { metric
      achieved { from to value money { paise } syntheticValue share isReached }
      real: achieved(synthetic: false) { value }
      early: achieved(asOf: "2021-12-31") { value to } } } }`;
    const { policy } = await ask(world.outcomes, query, {
      principal: aPartner(),
      variables: { id: written.policy.id },
    });
    expect(policy.targets).toEqual([
      {
        metric: 'JOBS',
        achieved: {
          from: '2021-02-18',
          to: '2023-12-31',
          value: 20,
          money: null,
          syntheticValue: 10,
          share: 1,
          isReached: true,
        },
        real: { value: 10 },
        early: { value: 10, to: '2021-12-31' },
      },
      {
        metric: 'INVESTMENT',
        achieved: {
          from: '2021-02-18',
          to: '2025-12-31',
          value: 1_500,
          money: { paise: 1_500 },
          syntheticValue: 500,
          share: 0.75,
          isReached: false,
        },
        real: { value: 1_000 },
        early: { value: 500, to: '2021-12-31' },
      },
    ]);
  });

  it('is changed by its own bureau, with its version, and audited', async () => {
    const { policy } = await mutate(world.outcomes, 'recordPolicy', aPolicy({ name: 'Second' }));
    const update = (input: object, principal = aKeralaBureau()) =>
      mutate(world.outcomes, 'updatePolicy', { id: policy.id, expectedVersion: 1, ...input }, { principal });
    expect(issuesOf(await update({ name: 'New' }, aBureau()))).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await update({ name: 'MSME policy 2021' }))).toEqual(['input.name DUPLICATE']);
    expect(issuesOf(await update({ to: '2023-01-01' }))).toEqual(['input.targets.1.by OUT_OF_RANGE']);
    const targets = [{ metric: 'UNITS', minimum: 5 }];
    expect((await update({ targets })).policy).toMatchObject({
      version: 2,
      targets: [{ metric: 'UNITS', minimum: 5 }],
    });
    expect(await update({ name: 'Late' })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 1,
      currentVersion: 2,
    });
    const audits = await world.sql`select operation from outcomes.audit where subject = ${policy.id} order by sequence`;
    expect(audits.map(({ operation }) => operation)).toEqual(['recordPolicy', 'updatePolicy']);
  });

  it('needs a target, days in order and a state of the bureau’s own', async () => {
    const refused = aPolicy({ name: 'Third', state: 'IN-TN', to: '2020-01-01', targets: [] });
    expect(issuesOf(await mutate(world.outcomes, 'recordPolicy', refused))).toEqual([
      'input.state FOREIGN_STATE',
      'input.to INCONSISTENT',
      'input.targets REQUIRED',
    ]);
  });
});

describe('recordReportedFigures', () => {
  const recorded = async (name: string) =>
    (
      await mutate(world.outcomes, 'recordCampaign', {
        name,
        from: '2022-04-01',
        to: '2023-03-31',
        targets: [{ metric: 'UNITS', minimum: 100 }],
        allocation: [{ district: '555', units: 100 }],
      })
    ).campaign;
  const figure = {
    metric: 'new units',
    value: 10_123,
    unit: 'units',
    qualifier: 'EXACT',
    asOf: '2022-12-07',
    source: 'The press',
  };
  const crossing = { district: '555', threshold: 10_000, crossedBy: '2022-12-07', rank: 1, source: 'The press' };

  it('puts figures and crossings beside what is computed', async () => {
    const { id } = await recorded('First');
    const input = {
      subject: id,
      expectedVersion: 1,
      figures: [figure, { ...figure, district: '555' }],
      crossings: [crossing],
    };
    const { subject } = await mutate(world.outcomes, 'recordReportedFigures', input);
    expect(subject).toMatchObject({
      version: 2,
      reportedFigures: [figure],
      districts: [{ reportedCrossings: [{ rank: 1, threshold: 10_000 }], reportedFigures: [figure] }],
    });
    const again = { subject: id, expectedVersion: 2, crossings: [crossing] };
    expect(issuesOf(await mutate(world.outcomes, 'recordReportedFigures', again))).toEqual([
      'input.crossings DUPLICATE',
    ]);
  });

  it('refuses what lies elsewhere or in the future, what says nothing, and a policy’s districts', async () => {
    const { id } = await recorded('Second');
    const report = (input: object, principal = aKeralaBureau()) =>
      mutate(world.outcomes, 'recordReportedFigures', { subject: id, expectedVersion: 1, ...input }, { principal });
    expect(issuesOf(await report({}))).toEqual(['input.figures REQUIRED']);
    expect(issuesOf(await report({ figures: [figure] }, aBureau()))).toEqual(['input.subject NOT_FOUND']);
    const wrong = {
      figures: [{ ...figure, asOf: '2999-01-01', source: ' ' }],
      crossings: [{ ...crossing, district: '118', threshold: 0 }],
    };
    expect(issuesOf(await report(wrong))).toEqual([
      'input.figures.0.source OUT_OF_RANGE',
      'input.figures.0.asOf OUT_OF_RANGE',
      'input.crossings.0.district INCONSISTENT',
      'input.crossings.0.threshold OUT_OF_RANGE',
    ]);
    const { policy } = await mutate(world.outcomes, 'recordPolicy', aPolicy({ name: 'Fourth' }));
    expect(issuesOf(await report({ subject: policy.id, crossings: [crossing] }))).toEqual([
      'input.crossings.0.district INCONSISTENT',
    ]);
    expect((await report({ subject: policy.id, figures: [figure] })).subject.reportedFigures).toEqual([figure]);
  });

  it('is never altered nor removed', async () => {
    await expect(world.sql`delete from outcomes.reported_figure`).rejects.toThrow('append-only');
    await expect(world.sql`update outcomes.reported_crossing set rank = 2`).rejects.toThrow('append-only');
  });
});
