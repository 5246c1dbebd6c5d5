import { describe, expect, it } from 'vitest';
import { anAdmin } from '../support/principals.ts';
import { type Answer, aGraphOf, ask, issuesOf } from '../support/subgraph-client.ts';
import {
  anInput,
  bureau,
  INDCOSERVE,
  NOTHING,
  RECORD,
  record,
  setUp,
  subgraph,
  traces,
  year,
} from './support/recording.ts';

setUp();

describe('recordMou', () => {
  it('records everything as a draft and gives it back', async () => {
    const { mou, warnings, replayed, dryRun } = await record(anInput());
    expect({ warnings, replayed, dryRun }).toEqual({ warnings: [], replayed: false, dryRun: false });
    expect(mou).toMatchObject({
      version: 1,
      reference: `TN-${year}-0001`,
      title: 'Flipkart and MTIPB',
      status: 'DRAFT',
      recordedBy: 'bureau-tn',
      state: { code: 'IN-TN' },
      programme: { name: 'Flipkart Samarth' },
      parties: [
        {
          key: 'partner',
          statedAs: 'Flipkart',
          organization: { name: 'Flipkart', parent: { name: 'Walmart' } },
          people: [{ name: 'Rajneesh Kumar', capacity: 'SPOKESPERSON' }],
          signatories: [],
        },
        { key: 'state', statedAs: 'MTIPB', signatories: [{ name: 'Anu George' }], signedOn: null },
      ],
      scope: {
        states: [{ code: 'IN-TN' }],
        districts: [{ code: '571' }],
        sectors: [{ code: 'agro-food' }],
        cooperatives: [{ cooperative: { id: INDCOSERVE }, from: '2021-02-18', to: null }],
      },
      obligations: [
        {
          service: 'ONBOARDING',
          owedBy: { key: 'partner' },
          owedTo: [{ key: 'state' }],
          mou: { id: mou.id },
          milestones: [
            { title: '100 sellers', status: 'MET', evidence: 'Letter 4/2021' },
            { title: '500 sellers', status: 'SCHEDULED', evidence: null },
          ],
        },
      ],
      targets: [
        {
          metric: 'ARTISANS_REACHED',
          value: 500,
          achieved: null,
          districts: [
            { district: { code: '571' }, value: 300, achieved: null },
            { district: { code: '579' }, value: 200, achieved: null },
          ],
        },
        { metric: 'TRAININGS', value: null, min: 10, max: 20, districts: [] },
      ],
      documents: [{ sha256: 'ab'.repeat(32), size: 123_456 }],
      reportedFigures: [{ value: 294, qualifier: 'EXACT', asOf: '2021-02-18' }],
      effectiveTo: '2024-02-17',
      validity: 'NOT_IN_FORCE',
      signedOn: null,
      sure: true,
      synthetic: false,
      source: null,
      history: [{ version: 1, from: null, to: 'DRAFT', actor: 'bureau-tn' }],
    });
  });

  it('needs no more than a title and a state', async () => {
    const { mou } = await record({ title: 'An idea', state: 'IN-TN' });
    expect(mou).toMatchObject({ parties: [], obligations: [], scope: { states: [{ code: 'IN-TN' }], districts: [] } });
  });

  it('takes a party that is not stated, described in words', async () => {
    const parties = [{ key: 'partner', role: 'E_COMMERCE_PARTNER', statedAs: 'An e-commerce company' }];
    const { mou } = await record(anInput({ parties, obligations: [], programme: null }));
    expect(mou.parties).toMatchObject([{ organization: null, statedAs: 'An e-commerce company' }]);
  });

  it('numbers the MoUs of each state and year, also those that come at once', async () => {
    const references = (
      await Promise.all([
        ...Array.from({ length: 5 }, () => record({ title: 'T', state: 'IN-TN' })),
        record({ title: 'T', state: 'IN-UP' }, {}, anAdmin()),
      ])
    ).map(({ mou }) => mou.reference);
    expect(references.sort()).toEqual([...[1, 2, 3, 4, 5].map((n) => `TN-${year}-000${n}`), `UP-${year}-0001`]);
  });

  it('asks the graph once, for everything that the input names', async () => {
    const asked = aGraphOf({ 'IN-TN': { name: 'Tamil Nadu' } });
    await ask(subgraph, RECORD, { principal: bureau, graph: asked, variables: { input: anInput() } });
    expect(asked.calls).toHaveLength(1);
    expect(asked.calls[0]?.map(({ __typename, id }) => `${__typename} ${id}`)).toEqual([
      'State IN-TN',
      'District 571',
      'District 579',
      'Sector agro-food',
      `Cooperative ${INDCOSERVE}`,
    ]);
  });

  it('keeps markup, statements and formulas as the text that they are', async () => {
    const title = `<script>alert(1)</script> '; drop table mou; -- =1+1`;
    expect((await record({ title, state: 'IN-TN' })).mou.title).toBe(title);
  });
});

describe('writing', () => {
  it('writes audit row, event and first version with the MoU', async () => {
    const { mou } = await record(anInput());
    const { audit: audits, outbox: events, versions } = await traces();
    const whole = { id: mou.id, status: 'DRAFT', obligations: [{ service: 'ONBOARDING', milestones: [{}, {}] }] };
    expect(audits).toMatchObject([
      {
        actor: 'bureau-tn',
        state: 'IN-TN',
        operation: 'recordMou',
        subjectType: 'Mou',
        subject: mou.id,
        before: null,
        after: whole,
      },
    ]);
    expect(events).toMatchObject([{ type: 'mou.recorded', subject: mou.id, subjectVersion: 1, payload: whole }]);
    expect(versions).toMatchObject([{ mou: mou.id, version: 1, to: 'DRAFT', snapshot: whole }]);
  });

  it('leaves nothing of a dry run, the number included', async () => {
    const result = await record(anInput(), { dryRun: true, key: 'k' });
    expect(result).toMatchObject({ dryRun: true, mou: { reference: `TN-${year}-0001` } });
    expect(await traces()).toEqual(NOTHING);
    // The answer is, but for the ids, what the real run then gives.
    const real = await record(anInput());
    const { id, obligations, ...rest } = real.mou;
    expect(result.mou).toMatchObject(rest);
    expect(result.mou.obligations.map(({ milestones }: Answer) => milestones)).toEqual(
      obligations.map(({ milestones }: Answer) => milestones),
    );
    expect(id).not.toBe(result.mou.id);
  });

  it('has one effect for one key, also when the retry comes at the same time', async () => {
    const [one, two] = await Promise.all([record(anInput(), { key: 'retry' }), record(anInput(), { key: 'retry' })]);
    expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
    expect(one.mou.id).toBe(two.mou.id);
    const third = await record(anInput(), { key: 'retry' });
    expect(third).toMatchObject({ replayed: true, mou: { id: one.mou.id, obligations: [{ service: 'ONBOARDING' }] } });
    expect(issuesOf(await record(anInput({ title: 'Other' }), { key: 'retry' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
    const { mous: rows, audit: audits, outbox: events } = await traces();
    expect([rows.length, audits.length, events.length]).toEqual([1, 1, 1]);
  });
});
