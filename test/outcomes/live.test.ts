import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedId } from '../../subgraphs/shared/ids.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { startDemoHubOn, type TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

let database: TestDatabase;
let hub: TestHub;
beforeAll(async () => {
  database = await cloneDatabase();
  hub = await startHub();
}, 60_000);
afterAll(async () => {
  await hub.stop();
  await database.drop();
});

/** Of all hubs on one database. */
const identityKey = randomBytes(32);
const startHub = (): Promise<TestHub> => startDemoHubOn(database.url, { identityKey });

const CAMPAIGN = seedId('cmp', 'year-of-enterprises-2022');

/** Units of a district in the campaign, as a partner sees them, and where its part comes from. */
async function wayanad(args = ''): Promise<Answer> {
  const { campaign } = await hub.ask(
    'flipkart',
    `query ($id: ID!) { campaign(id: $id) { name state { name } districts(${args || 'threshold: 10000'}) { district { name code } rank progress { units syntheticUnits } } } }`,
    { id: CAMPAIGN },
  );
  expect(campaign).toMatchObject({ name: 'Year of Enterprises 2022', state: { name: 'Kerala' } });
  return campaign.districts.find(({ district }: Answer) => district.name === 'Wayanad');
}

const anEnterprise = (name: string) => ({
  name,
  kind: 'MSME',
  district: '567',
  activities: ['10'],
  registeredAt: '2022-08-15',
  investmentPaise: 1_000_000,
  turnoverPaise: 5_000_000,
  employees: 3,
});

const register = async (name: string): Promise<Answer> => {
  const { registerEnterprise } = await hub.ask(
    'bureau-kl',
    `mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) {
      ... on RegisterEnterprisePayload { enterprise { id version } } ... on ValidationFailed { issues { message } } } }`,
    { input: anEnterprise(name) },
  );
  return registerEnterprise.enterprise;
};

const units = async (): Promise<number> => (await wayanad()).progress.units;

describe('a hub', () => {
  it('has counted what its database holds by the time it answers', async () => {
    const [row] = await database.sql`select count(*)::int as units from enterprises.enterprise
      where district = '567' and registered_at between '2022-04-01' and '2023-03-31'`;
    expect((await wayanad()).progress).toEqual({ units: row?.units, syntheticUnits: row?.units });
    expect(row?.units).toBeGreaterThan(0);
  });

  it('counts an enterprise that a bureau registers, and follows it when it moves', async () => {
    const before = await units();
    const { id, version } = await register('Vayal Foods');
    await expect.poll(units, { timeout: 20_000 }).toBe(before + 1);
    await hub.ask(
      'bureau-kl',
      'mutation ($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) { __typename } }',
      { input: { id, expectedVersion: version, district: '558' } },
    );
    await expect.poll(units, { timeout: 20_000 }).toBe(before);
  });

  it('counts what happened while no hub ran', async () => {
    const before = await units();
    await register('Kaith Foods');
    await hub.stop();
    await database.sql`truncate outcomes.counted_enterprise, outcomes.registration_day, outcomes.registration_sector_day,
      outcomes.event_position`;
    hub = await startHub();
    expect(await units()).toBe(before + 1);
  }, 60_000);

  it('counts each enterprise once with another hub beside it', async () => {
    const before = await units();
    const second = await startHub();
    await Promise.all(['A', 'B', 'C', 'D', 'E'].map((letter) => register(`Nil ${letter} Foods`)));
    await expect.poll(units, { timeout: 20_000 }).toBe(before + 5);
    await second.stop();
    await register('Nil F Foods');
    await expect.poll(units, { timeout: 20_000 }).toBe(before + 6);
  }, 60_000);

  it('finds campaigns, policies and indicators by node and under their state', async () => {
    const answer = await hub.ask(
      'flipkart',
      `query ($id: ID!) { node(id: $id) { ... on Campaign { name } } state(code: "IN-TN") { policies { edges { node { id name targets { metric } } } }
        indicators { edges { node { id name } } } } }`,
      { id: CAMPAIGN },
    );
    expect(answer.node).toEqual({ name: 'Year of Enterprises 2022' });
    expect(answer.state.policies.edges).toMatchObject([{ node: { name: 'Tamil Nadu MSME Policy 2021' } }]);
    expect(answer.state.indicators.edges).toMatchObject([{ node: { name: 'Udyam registrations' } }]);
  });
});
