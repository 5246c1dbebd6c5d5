import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomes } from '../../subgraphs/outcomes/index.ts';
import { registrationDays } from '../../subgraphs/outcomes/tables.ts';
import { aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask, execute } from '../support/subgraph-client.ts';
import { mutate, openOutcomes } from './world.ts';

let world: Awaited<ReturnType<typeof openOutcomes>>;
let campaign: string;

/** So many units registered in a district on a day. */
const day = (place: string, on: string, units: number, synthetic = false) => ({
  place,
  day: on,
  synthetic,
  state: 'IN-KL',
  units,
  closed: 0,
  jobs: units * 2,
  investment: units * 100,
  womenOwned: 0,
  scStOwned: 0,
});

beforeAll(async () => {
  world = await openOutcomes();
  const written = await mutate(world.outcomes, 'recordCampaign', {
    name: 'Year of Enterprises',
    from: '2022-04-01',
    to: '2023-03-31',
    targets: [{ metric: 'UNITS', minimum: 100 }],
    allocation: [
      { district: '555', units: 100 },
      { district: '562', units: 40 },
      { district: '566', note: 'not known' },
    ],
  });
  campaign = written.campaign.id;
  await world.db
    .insert(registrationDays)
    .values([
      day('555', '2022-03-31', 500),
      day('555', '2022-04-01', 6),
      day('555', '2022-04-03', 3),
      day('555', '2022-04-03', 1, true),
      day('562', '2022-04-02', 10),
      day('566', '2022-04-03', 10),
      day('560', '2023-03-31', 9),
      day('560', '2023-04-01', 500),
      day('IN-KL', '2022-04-01', 39),
    ]);
});
afterAll(() => world.drop());

const districts = async (args: string): Promise<Answer> => {
  const query = `query ($id: ID!) { campaign(id: $id) { districts(${args}) {
    district { code } crossedOn rank share progress { units syntheticUnits } } } }`;
  const answer = await ask(world.outcomes, query, { principal: aPartner(), variables: { id: campaign } });
  return answer.campaign.districts;
};
const ranking = async (args: string): Promise<string[]> =>
  (await districts(args)).map(({ district, crossedOn, rank }: Answer) => `${district.code} ${crossedOn} ${rank}`);

describe("a campaign's districts", () => {
  it('come by the day on which each crossed the threshold; those of one day share a rank', async () => {
    expect(await ranking('threshold: 10')).toEqual([
      '562 2022-04-02 1',
      '555 2022-04-03 2',
      '566 2022-04-03 2',
      '560 null null',
    ]);
    expect(await ranking('threshold: 9')).toEqual([
      '562 2022-04-02 1',
      '555 2022-04-03 2',
      '566 2022-04-03 2',
      '560 2023-03-31 4',
    ]);
  });

  it('have crossed what they reached by the day that is asked for, and no generated unit counts when none is to', async () => {
    expect(await ranking('threshold: 10, asOf: "2022-04-02"')).toEqual([
      '562 2022-04-02 1',
      '555 null null',
      '566 null null',
    ]);
    expect(await ranking('threshold: 10, synthetic: false')).toEqual([
      '562 2022-04-02 1',
      '566 2022-04-03 2',
      '555 null null',
      '560 null null',
    ]);
    expect(await districts('asOf: "2022-04-03", orderBy: UNITS_DESC')).toContainEqual(
      expect.objectContaining({ district: { code: '555' }, progress: { units: 10, syntheticUnits: 1 } }),
    );
  });

  it('count registrations on the days of the campaign, and no others', async () => {
    const units = (await districts('orderBy: UNITS_DESC')).map(
      (row: Answer) => `${row.district.code} ${row.progress.units}`,
    );
    expect(units).toEqual(['555 10', '562 10', '566 10', '560 9']);
  });

  it('come by allocation and by their part of it too, unknown ones last', async () => {
    const codes = async (order: string) =>
      (await districts(`orderBy: ${order}`)).map((row: Answer) => row.district.code);
    expect(await codes('ALLOCATION_DESC')).toEqual(['555', '562', '560', '566']);
    expect(await codes('SHARE_DESC')).toEqual(['562', '555', '560', '566']);
    expect((await districts('threshold: 10')).map((row: Answer) => row.share).toSorted()).toEqual([
      0.1,
      0.25,
      null,
      null,
    ]);
  });

  it('refuse a threshold below 1', async () => {
    const { errors } = await execute(
      world.outcomes,
      `{ campaign(id: "${campaign}") { districts(threshold: 0) { rank } } }`,
      {
        principal: aPartner(),
      },
    );
    expect(errors?.[0]).toMatchObject({
      message: 'threshold: expected 1 or more, got 0',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('are read by one statement a type, however many campaigns there are', async () => {
    for (const name of ['Second', 'Third'])
      await mutate(world.outcomes, 'recordCampaign', {
        name,
        from: '2022-04-01',
        to: '2023-03-31',
        targets: [{ metric: 'JOBS', minimum: 100 }],
        allocation: [{ district: '555', units: 1 }],
      });
    const { db, statements } = recordingStatements(world.sql);
    const query = `{ campaigns { edges { node { targets { metric achieved { value } } progress { units } sectors { progress { units } } reportedFigures { value }
      districts { rank crossedOn allocatedUnits progress { units } reportedCrossings { rank } reportedFigures { value } } } } } }`;
    const answer = await ask(outcomes.create({ db }), query, { principal: aPartner() });
    expect(answer.campaigns.edges).toHaveLength(3);
    // Campaigns, targets, their sums with those of the campaigns, sectors, reported figures, parts, districts, crossings.
    expect(statements).toHaveLength(8);
  });
});
