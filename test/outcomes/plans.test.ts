import { drizzle } from 'drizzle-orm/postgres-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomes } from '../../subgraphs/outcomes/index.ts';
import { asDriver } from '../../subgraphs/shared/tenancy/connect-tenants.ts';
import { forPrincipal } from '../../subgraphs/shared/tenancy/tenant.ts';
import { type SentStatement, scansOf } from '../support/plans.ts';
import { aPartner } from '../support/principals.ts';
import { ask } from '../support/subgraph-client.ts';
import { mutate, openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
beforeAll(async () => {
  world = await openOutcomes();
  // Six years of a hundred districts and ten states: about as many rows as 140,000 enterprises make.
  await world.sql`insert into outcomes.registration_day
    select case when place > 100 then 'IN-' || place else place::text end, day::date, true, 'IN-' || (100 + place % 10),
      1, 0, 3, 100, 0, 0
    from generate_series(1, 110) as place, generate_series('2018-01-01'::date, '2023-12-31', '3 days') as day`;
  await world.sql`insert into outcomes.registration_sector_day
    select 'IN-' || state, day::date, 'sector-' || sector, true, 1, 0, 3, 100, 0, 0
    from generate_series(101, 110) as state, generate_series(1, 10) as sector,
      generate_series('2018-01-01'::date, '2023-12-31', '3 days') as day`;
  await world.sql`insert into outcomes.campaign (id, state, name, from_day, to_day)
    select 'cmp_' || n, 'IN-105', 'Campaign ' || n, '2022-04-01', '2023-03-31' from generate_series(1, 3) as n`;
  await world.sql`analyze`;
});
afterAll(() => world.drop());

const LARGE = new Set([
  'outcomes.registration_day',
  'outcomes.registration_sector_day',
  'outcomes.counted_enterprise',
  'outcomes.outbox',
]);

describe('figures', () => {
  it('are read without a scan of what can be large', async () => {
    const asked: SentStatement[] = [];
    const logger = { logQuery: (text: string, parameters: unknown[]) => asked.push({ text, parameters }) };
    const db = drizzle(asDriver(world.client), { logger });
    const query = `{ campaigns { edges { node { progress { units } sectors { progress { units } } targets { achieved { value } }
      districts { crossedOn rank progress { units } } } } } }`;
    const answer = await ask(outcomes.create({ db }), query, { principal: aPartner() });
    expect(answer.campaigns.edges[0].node.districts).toHaveLength(10);
    expect(asked.length).toBeGreaterThan(4);
    const scans = asked.map((one) => forPrincipal(aPartner(), () => scansOf(world.client, one, LARGE)));
    expect((await Promise.all(scans)).flat()).toEqual([]);
  });

  it('are the same with plans for any parameters, which PostgreSQL makes after some executions', async () => {
    const subgraph = outcomes.create({ db: world.db });
    const written = await mutate(subgraph, 'recordCampaign', {
      name: 'Again and again',
      from: '2022-04-01',
      to: '2023-03-31',
      targets: [{ metric: 'UNITS', minimum: 1 }],
    });
    const query = `query ($id: ID!) { campaign(id: $id) { progress { units } districts { rank } } }`;
    const answers = [];
    for (let time = 0; time < 12; time++)
      answers.push(await ask(subgraph, query, { principal: aPartner(), variables: { id: written.campaign.id } }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  });
});
