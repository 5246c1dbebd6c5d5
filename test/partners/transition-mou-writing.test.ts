import { describe, expect, it } from 'vitest';
import { AGREEMENT_HASH, placeMou } from '../support/builders/partners.ts';
import { anAdmin } from '../support/principals.ts';
import { issuesOf } from '../support/subgraph-client.ts';
import { aDocument, bureau, database, setUp, statusOf, take, traces } from './support/stepping.ts';

setUp();

describe('writing', () => {
  it('writes audit row, event and version with the step', async () => {
    const id = await placeMou(database.db, { status: 'SIGNED', signatures: 2 });
    await take({ id, to: 'TERMINATED', reason: 'The partner closed' });
    const { audit: audits, outbox: events, versions } = await traces();
    expect(audits).toMatchObject([
      {
        actor: 'bureau-tn',
        state: 'IN-TN',
        operation: 'transitionMou',
        subject: id,
        before: { status: 'SIGNED', version: 1 },
        after: { status: 'TERMINATED', version: 2, parties: [{ key: 'party-1' }, { key: 'party-2' }] },
      },
    ]);
    expect(events).toMatchObject([{ type: 'mou.terminated', subject: id, subjectVersion: 2, state: 'IN-TN' }]);
    expect(versions.map(({ version, to, reason }) => [version, to, reason])).toEqual([
      [1, 'SIGNED', null],
      [2, 'TERMINATED', 'The partner closed'],
    ]);
    expect(versions[0]?.snapshot).toMatchObject({ status: 'SIGNED', documents: [{ sha256: AGREEMENT_HASH }] });
  });

  it('leaves nothing of a dry run', async () => {
    const id = await placeMou(database.db);
    const result = await take({ id, to: 'UNDER_REVIEW', documents: [aDocument()] }, bureau, { dryRun: true, key: 'k' });
    expect(result).toMatchObject({
      dryRun: true,
      mou: {
        status: 'UNDER_REVIEW',
        version: 2,
        documents: [{ sha256: AGREEMENT_HASH }, { sha256: 'b2'.repeat(32) }],
        history: [
          { version: 2, to: 'UNDER_REVIEW' },
          { version: 1, to: 'DRAFT' },
        ],
        allowedTransitions: [{ to: 'APPROVED' }, { to: 'DRAFT' }, { to: 'WITHDRAWN' }],
      },
    });
    expect(await traces()).toEqual({ audit: [], outbox: [], keys: [], versions: [] });
    expect(await statusOf(id)).toBe('DRAFT');
  });

  it('answers a conflict when somebody was faster', async () => {
    const id = await placeMou(database.db, { version: 3 });
    expect(await take({ id, to: 'UNDER_REVIEW' })).toEqual({
      __typename: 'VersionConflict',
      expectedVersion: 1,
      currentVersion: 3,
    });
  });

  it('lets one of two steps at once through', async () => {
    const id = await placeMou(database.db, { status: 'SIGNED', signatures: 2 });
    const results = await Promise.all([
      take({ id, to: 'SUSPENDED', reason: 'One' }),
      take({ id, to: 'TERMINATED', reason: 'Other' }, anAdmin()),
    ]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['TransitionMouPayload', 'VersionConflict']);
  });

  it('repeats the answer to a retry with the same key, and has one effect', async () => {
    const id = await placeMou(database.db);
    const [one, two] = await Promise.all([
      take({ id, to: 'UNDER_REVIEW' }, bureau, { key: 'retry' }),
      take({ id, to: 'UNDER_REVIEW' }, bureau, { key: 'retry' }),
    ]);
    expect([one.replayed, two.replayed].sort()).toEqual([false, true]);
    expect([one.mou.version, two.mou.version]).toEqual([2, 2]);
    const other = await take({ id, to: 'WITHDRAWN', reason: 'No' }, bureau, { key: 'retry' });
    expect(issuesOf(other)).toEqual(['idempotencyKey IDEMPOTENCY_KEY_REUSED']);
    expect((await traces()).audit).toHaveLength(1);
  });
});
