import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { ask, issuesOf } from '../support/subgraph-client.ts';
import { aCampaign, aKeralaBureau, mutate, openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
});
beforeEach(async () => {
  await forgetAudit(world.sql, 'outcomes');
  await world.sql`truncate outcomes.campaign, outcomes.target, outcomes.campaign_allocation, outcomes.outbox,
    outcomes.idempotency_key, outcomes.reported_crossing, outcomes.reported_figure`;
});
afterAll(() => world.drop());

const counts = async () => {
  const [row] = await world.sql`select (select count(*)::int from outcomes.campaign) as campaigns,
    (select count(*)::int from outcomes.audit) as audit, (select count(*)::int from outcomes.outbox) as outbox,
    (select count(*)::int from outcomes.idempotency_key) as keys`;
  return { ...row };
};

describe('updateCampaign', () => {
  const recorded = async () => (await mutate(world.outcomes, 'recordCampaign', aCampaign())).campaign;

  it('replaces what is given and leaves the rest', async () => {
    const { id } = await recorded();
    const changed = await mutate(world.outcomes, 'updateCampaign', {
      id,
      expectedVersion: 1,
      summary: 'All ministries together.',
      allocation: [
        { district: '555', units: 70 },
        { district: '566', note: 'to be told' },
      ],
    });
    expect(changed.campaign).toMatchObject({
      version: 2,
      name: 'Year of Enterprises',
      summary: 'All ministries together.',
      targets: [{ metric: 'UNITS' }, { metric: 'JOBS' }],
    });
    expect(changed.campaign.districts).toEqual([
      { district: { code: '555' }, allocatedUnits: 70, allocationNote: null },
      { district: { code: '566' }, allocatedUnits: null, allocationNote: 'to be told' },
    ]);
    const [audit] = await world.sql`select before, after from outcomes.audit where operation = 'updateCampaign'`;
    expect(audit?.before.allocation).toHaveLength(2);
    expect(audit?.after.allocation[1]).toMatchObject({ district: '566', note: 'to be told' });
  });

  it('is told in the history, to the bureau of the state and to admins', async () => {
    const { id } = await recorded();
    await mutate(world.outcomes, 'updateCampaign', { id, expectedVersion: 1, summary: 'New.', allocation: [] });
    const history = async (principal: Principal) => {
      const query =
        'query ($id: ID!) { campaign(id: $id) { history { operation version changed actor organization { id } } } }';
      return (await ask(world.outcomes, query, { principal, variables: { id } })).campaign.history;
    };
    const { id: actor, organization } = aKeralaBureau();
    const by = { actor, organization: { id: organization } };
    expect(await history(aKeralaBureau())).toEqual([
      { operation: 'updateCampaign', version: 2, changed: ['summary', 'allocation'], ...by },
      expect.objectContaining({
        operation: 'recordCampaign',
        version: 1,
        changed: expect.arrayContaining(['name', 'targets']),
      }),
    ]);
    expect(await history(anAdmin())).toHaveLength(2);
    expect(await history(aBureau())).toEqual([]);
  });

  it('is no change when everything is as it was', async () => {
    const { id } = await recorded();
    const { allocation, targets } = aCampaign();
    const same = await mutate(world.outcomes, 'updateCampaign', { id, expectedVersion: 1, allocation, targets });
    expect(same.campaign.version).toBe(1);
    expect(await counts()).toMatchObject({ audit: 1, outbox: 1 });
  });

  it('refuses a version that is not the present one, another state’s campaign and what would make it contradict itself', async () => {
    const { id } = await recorded();
    const update = (input: object, principal = aKeralaBureau()) =>
      mutate(world.outcomes, 'updateCampaign', { id, expectedVersion: 1, ...input }, { principal });
    expect(await update({ expectedVersion: 7, name: 'New' })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 7,
      currentVersion: 1,
    });
    expect(issuesOf(await update({ name: 'New' }, aBureau()))).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await update({ to: '2022-01-01' }))).toEqual(['input.to INCONSISTENT']);
    expect(issuesOf(await update({ name: null, from: null, targets: null }))).toEqual([
      'input.name REQUIRED',
      'input.from REQUIRED',
      'input.targets REQUIRED',
    ]);
    expect(issuesOf(await update({ targets: [] }))).toEqual(['input.targets REQUIRED']);
    expect(issuesOf(await update({ allocation: [{ district: '118', units: 1 }] }))).toEqual([
      'input.allocation.0.district INCONSISTENT',
    ]);
    expect(await counts()).toMatchObject({ audit: 1, outbox: 1 });
  });

  it('lets one of two changes at once in, and tells the other that the version has moved', async () => {
    const { id } = await recorded();
    const results = await Promise.all(
      ['One', 'Other'].map((name) => mutate(world.outcomes, 'updateCampaign', { id, expectedVersion: 1, name })),
    );
    expect(results.map((result) => result.__typename).toSorted()).toEqual(['UpdateCampaignPayload', 'VersionConflict']);
  });
});
