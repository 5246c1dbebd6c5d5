import { describe, expect, it } from 'vitest';
import { MOU_STATUSES } from '../../subgraphs/partners/tables.ts';
import { AGREEMENT_HASH, placeMou } from '../support/builders/partners.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, execute, issuesOf } from '../support/subgraph-client.ts';
import {
  colleague,
  content,
  database,
  graph,
  NOTHING,
  REVISE,
  read,
  revise,
  setUp,
  subgraph,
  traces,
} from './support/revising.ts';

setUp();

describe('refusals', () => {
  it.each(MOU_STATUSES.filter((status) => status !== 'DRAFT'))('leaves what is %s as it is', async (status) => {
    const id = await placeMou(database.db, { status });
    const before = await read(id);
    const result = await revise({ id, ...content() });
    expect(issuesOf(result)).toEqual(['input.id IMMUTABLE']);
    expect(result.issues[0]).toMatchObject({ expected: 'an MoU in status DRAFT', received: `one in ${status}` });
    expect(await read(id)).toEqual(before);
    expect(await traces()).toEqual(NOTHING);
  });

  it('tells everything that is wrong at once, by the rules of a new MoU', async () => {
    const id = await placeMou(database.db);
    const before = await read(id);
    const wrong = content({
      title: ' ',
      scope: { states: ['IN-KL'], districts: ['571'] },
      effectiveFrom: '0001-01-01',
      targets: [],
    });
    expect(issuesOf(await revise({ id, ...wrong }))).toEqual([
      'input.title OUT_OF_RANGE',
      'input.scope.states INCONSISTENT',
      'input.scope.districts.0 INCONSISTENT',
      'input.effectiveFrom OUT_OF_RANGE',
    ]);
    expect(await read(id)).toEqual(before);
    expect(await traces()).toEqual(NOTHING);
  });

  it("does not know another state's MoU, and refuses one that it sees but does not keep", async () => {
    const hidden = await placeMou(database.db, { state: 'IN-KL' });
    const seen = await placeMou(database.db, { state: 'IN-KL', states: ['IN-KL', 'IN-TN'], status: 'SIGNED' });
    for (const id of [hidden, 'mou_01h00000000000000000000000', 'nonsense'])
      expect(issuesOf(await revise({ id, ...content() }))).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await revise({ id: seen, ...content() }))).toEqual(['input.id FOREIGN_STATE']);
    const { mou } = await revise({ id: hidden, title: 'By an admin' }, {}, anAdmin());
    expect(mou).toMatchObject({ title: 'By an admin', scope: { states: [{ code: 'IN-KL' }] } });
  });

  it('refuses partners, also with the scope, and bureaus without it', async () => {
    const id = await placeMou(database.db);
    for (const principal of [
      aPartner({ scopes: new Set(['mou:read', 'mou:write']) }),
      aBureau({ state: 'IN-TN', scopes: new Set(['mou:read']) }),
    ]) {
      const variables = { input: { id, expectedVersion: 1, ...content() } };
      const result = await execute(subgraph, REVISE, { principal, graph, variables });
      expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await traces()).toEqual(NOTHING);
  });

  it('answers a conflict when somebody was faster, whatever the input', async () => {
    const id = await placeMou(database.db, { version: 3 });
    expect(await revise({ id, title: ' ' })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 1,
      currentVersion: 3,
    });
  });
});

describe('writing', () => {
  it('writes audit row, event and both versions with the revision', async () => {
    const id = await placeMou(database.db);
    await revise({ id, ...content() });
    const { audit: audits, outbox: events, versions } = await traces();
    const before = { version: 1, documents: [{ sha256: AGREEMENT_HASH }], obligations: [{ service: 'ONBOARDING' }] };
    const after = { version: 2, documents: [{ sha256: 'c3'.repeat(32) }], obligations: [{ service: 'MARKETING' }] };
    expect(audits).toMatchObject([
      { actor: 'bureau-tn', state: 'IN-TN', operation: 'reviseMou', subjectType: 'Mou', subject: id, before, after },
    ]);
    expect(events).toMatchObject([{ type: 'mou.revised', subject: id, subjectVersion: 2, payload: after }]);
    expect(versions).toMatchObject([
      { version: 1, actor: 'author', from: null, to: 'DRAFT', snapshot: before },
      { version: 2, actor: 'bureau-tn', from: 'DRAFT', to: 'DRAFT', reason: null, snapshot: after },
    ]);
  });

  it('leaves nothing of a dry run, and answers as the real run then does', async () => {
    const id = await placeMou(database.db);
    const before = await read(id);
    const dry = await revise({ id, ...content() }, { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, mou: { version: 2, history: [{ version: 2 }, { version: 1 }] } });
    expect(await read(id)).toEqual(before);
    expect(await traces()).toEqual(NOTHING);
    const real = await revise({ id, ...content() }, { key: 'k' });
    const withoutIds = ({ obligations, ...mou }: Answer) => ({
      ...mou,
      obligations: obligations.map(({ id: _id, ...obligation }: Answer) => obligation),
    });
    expect(withoutIds(dry.mou)).toEqual(withoutIds(real.mou));
  });

  it('has one effect for one key, also when the retry comes at the same time', async () => {
    const id = await placeMou(database.db);
    const input = { id, ...content() };
    const [one, two] = await Promise.all([revise(input, { key: 'retry' }), revise(input, { key: 'retry' })]);
    expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
    expect(one.mou).toEqual(two.mou);
    expect(await revise(input, { key: 'retry' })).toMatchObject({ replayed: true, mou: { version: 2 } });
    expect(issuesOf(await revise({ ...input, title: 'Other' }, { key: 'retry' }))).toEqual([
      'idempotencyKey IDEMPOTENCY_KEY_REUSED',
    ]);
    const { audit: audits, outbox: events } = await traces();
    expect([audits.length, events.length]).toEqual([1, 1]);
  });

  it('lets one of two revisions at once through', async () => {
    const id = await placeMou(database.db);
    const results = await Promise.all([revise({ id, ...content() }), revise({ id, ...content() }, {}, colleague)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['ReviseMouPayload', 'VersionConflict']);
  });
});
