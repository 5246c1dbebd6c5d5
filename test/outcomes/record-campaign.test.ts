import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetAudit } from '../support/forget-audit.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { aCampaign, mutate, openOutcomes } from './world.ts';

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

describe('recordCampaign', () => {
  it('records a campaign of the bureau’s own state with targets and parts, audited and announced', async () => {
    const written = await mutate(world.outcomes, 'recordCampaign', aCampaign());
    expect(written).toMatchObject({
      __typename: 'RecordCampaignPayload',
      warnings: [],
      replayed: false,
      campaign: {
        version: 1,
        name: 'Year of Enterprises',
        source: null,
        allocatedUnits: 100,
        targets: [
          { metric: 'UNITS', minimum: 100, maximum: null, by: '2023-03-31' },
          { metric: 'JOBS', minimum: 300, maximum: 500 },
        ],
      },
    });
    const [audit] = await world.sql`select state, operation, subject, after from outcomes.audit`;
    expect(audit).toMatchObject({
      state: 'IN-KL',
      operation: 'recordCampaign',
      subject: written.campaign.id,
      after: { allocation: [{ district: '555', units: 60 }, { district: '562' }], targets: [{ metric: 'JOBS' }, {}] },
    });
    const [event] = await world.sql`select type from outcomes.outbox`;
    expect(event?.type).toBe('campaign.recorded');
  });

  it('names everything that is wrong at once, and writes nothing', async () => {
    const refused = await mutate(
      world.outcomes,
      'recordCampaign',
      aCampaign({
        name: ' ',
        state: 'IN-UP',
        from: '2023-04-01',
        to: '2022-03-31',
        targets: [
          { metric: 'UNITS', minimum: 0 },
          { metric: 'UNITS', minimum: 9, maximum: 5, by: '2024-01-01' },
        ],
        allocation: [
          { district: '555', units: -1 },
          { district: '555', units: 5 },
          { district: '999', units: 5 },
          { district: '118' },
        ],
      }),
    );
    expect(issuesOf(refused).toSorted()).toEqual(
      [
        'input.allocation.0.district INCONSISTENT',
        'input.allocation.0.units OUT_OF_RANGE',
        'input.allocation.1.district DUPLICATE',
        'input.allocation.2.district UNKNOWN',
        'input.allocation.3.note REQUIRED',
        'input.name OUT_OF_RANGE',
        'input.state FOREIGN_STATE',
        'input.targets.0.minimum OUT_OF_RANGE',
        'input.targets.1.by OUT_OF_RANGE',
        'input.targets.1.maximum INCONSISTENT',
        'input.targets.1.metric DUPLICATE',
        'input.to INCONSISTENT',
      ].toSorted(),
    );
    expect(await counts()).toEqual({ campaigns: 0, audit: 0, outbox: 0, keys: 0 });
  });

  it('warns of parts that do not sum to the target, and takes a part that is not known with its reason', async () => {
    const more = await mutate(
      world.outcomes,
      'recordCampaign',
      aCampaign({ allocation: [{ district: '555', units: 101 }] }),
    );
    expect(more.warnings).toEqual([{ path: ['input', 'allocation'], code: 'UNUSUAL' }]);
    const unknown = aCampaign({ name: 'Other', allocation: [{ district: '566', note: 'not in the excerpt' }] });
    const written = await mutate(world.outcomes, 'recordCampaign', unknown);
    expect(written.warnings).toEqual([]);
    expect(written.campaign).toMatchObject({
      allocatedUnits: null,
      districts: [{ district: { code: '566' }, allocatedUnits: null, allocationNote: 'not in the excerpt' }],
    });
  });

  it('leaves nothing behind when it is tried only', async () => {
    const tried = await mutate(world.outcomes, 'recordCampaign', aCampaign(), { dryRun: true, key: 'k' });
    expect(tried).toMatchObject({ __typename: 'RecordCampaignPayload', dryRun: true });
    expect(await counts()).toEqual({ campaigns: 0, audit: 0, outbox: 0, keys: 0 });
  });

  it('has one effect when it is sent twice, also at once, and refuses its key for another campaign', async () => {
    const [one, other] = await Promise.all([
      mutate(world.outcomes, 'recordCampaign', aCampaign(), { key: 'k' }),
      mutate(world.outcomes, 'recordCampaign', aCampaign(), { key: 'k' }),
    ]);
    expect([one.replayed, other.replayed].toSorted()).toEqual([false, true]);
    expect(one.campaign.id).toBe(other.campaign.id);
    expect(await counts()).toMatchObject({ campaigns: 1, audit: 1, outbox: 1 });
    const reused = await mutate(world.outcomes, 'recordCampaign', aCampaign({ name: 'Other' }), { key: 'k' });
    expect(issuesOf(reused)).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
  });

  it('lets one of two campaigns of one name in, in whatever case', async () => {
    const results = await Promise.all([
      mutate(world.outcomes, 'recordCampaign', aCampaign()),
      mutate(world.outcomes, 'recordCampaign', aCampaign({ name: 'YEAR OF ENTERPRISES' })),
    ]);
    expect(results.map((result) => result.__typename).toSorted()).toEqual([
      'RecordCampaignPayload',
      'ValidationFailed',
    ]);
    expect(results.flatMap((result) => (result.issues ? issuesOf(result) : []))).toEqual(['input.name DUPLICATE']);
  });

  it('is for bureaus and admins alone, and an admin names the state', async () => {
    const query = 'mutation ($input: RecordCampaignInput!) { recordCampaign(input: $input) { __typename } }';
    const { errors } = await execute(world.outcomes, query, {
      principal: aPartner(),
      variables: { input: aCampaign() },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const principal = anAdmin();
    const nameless = await mutate(world.outcomes, 'recordCampaign', aCampaign(), { principal });
    expect(issuesOf(nameless)).toEqual(['input.state REQUIRED']);
    const named = await mutate(world.outcomes, 'recordCampaign', aCampaign({ state: 'IN-KL' }), { principal });
    expect(named.__typename).toBe('RecordCampaignPayload');
  });
});

describe('campaigns', () => {
  it('may be read by every audience with the scope, of all states', async () => {
    const { campaign } = await mutate(world.outcomes, 'recordCampaign', aCampaign());
    for (const principal of [aPartner(), aBureau(), anAdmin()]) {
      const query = 'query ($id: ID!) { campaign(id: $id) { id state { code } } }';
      const answer = await ask(world.outcomes, query, { principal, variables: { id: campaign.id } });
      expect(answer.campaign).toEqual({ id: campaign.id, state: { code: 'IN-KL' } });
    }
    const { errors } = await execute(world.outcomes, '{ campaigns { totalCount } }', {
      principal: aPartner({ scopes: new Set() }),
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
