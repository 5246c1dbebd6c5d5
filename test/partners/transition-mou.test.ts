import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { audit, idempotencyKeys, mous, mouVersions, outbox } from '../../subgraphs/partners/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AGREEMENT_HASH, insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';

const TRANSITION = /* GraphQL */ `
  mutation ($input: TransitionMouInput!, $dryRun: Boolean! = false, $key: String) {
    transitionMou(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on TransitionMouPayload {
        mou {
          id version status statusReason approvedBy signedOn signedOnPrecision signedAt
          parties { key signedOn signatories { name designation signedOn } }
          documents { sha256 type }
          history { version from to reason actor }
          allowedTransitions { to isOpen blockedBy needs }
        }
        warnings { path code }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });
const take = async (input: object, principal = bureau, more: object = {}): Promise<Answer> =>
  (await ask(subgraph, TRANSITION, { principal, variables: { input: { expectedVersion: 1, ...input }, ...more } }))
    .transitionMou;
const traces = async () => ({
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
  versions: await database.db.select().from(mouVersions),
});
const statusOf = async (id: string) => {
  const rows = await database.db.select().from(mous);
  return rows.find((row) => row.id === id)?.status;
};

const signature = (party: string, overrides: object = {}) => ({
  party,
  name: 'Meera Iyer',
  designation: 'Director',
  signedOn: '2021-02-18',
  ...overrides,
});
const aDocument = (overrides: object = {}) => ({
  type: 'AGREEMENT',
  sha256: 'B2'.repeat(32),
  size: 2048,
  mediaType: 'application/pdf',
  location: 'https://files.example.in/mou.pdf',
  ...overrides,
});

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  subgraph = partnersModule.create({ db: database.db });
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [audit, outbox, idempotencyKeys, mouVersions]) await database.db.delete(table);
});

describe('the way from draft to signed', () => {
  it('goes through review and approval by another client to the signature of every party', async () => {
    const id = await placeMou(database.db, { recordedBy: bureau.id, hasAgreement: false });
    await take({ id, to: 'UNDER_REVIEW', documents: [aDocument()] });
    const approved = await take({ id, expectedVersion: 2, to: 'APPROVED' }, anAdmin());
    expect(approved.mou).toMatchObject({ status: 'APPROVED', approvedBy: 'admin' });
    const half = await take({
      id,
      expectedVersion: 3,
      to: 'PARTIALLY_SIGNED',
      signatures: [signature('party-1', { signedOn: '2021-02-18' })],
      documentSha256: 'b2'.repeat(32),
    });
    expect(half.mou.parties.map((party: Answer) => party.signedOn)).toEqual(['2021-02-18', null]);
    const whole = await take({
      id,
      expectedVersion: 4,
      to: 'SIGNED',
      signatures: [signature('party-2', { signedOn: '2021-02-20', name: 'Anand Kumar' })],
      documentSha256: 'B2'.repeat(32),
      signedAt: 'Chennai',
    });
    expect(whole.mou).toMatchObject({
      version: 5,
      status: 'SIGNED',
      signedOn: '2021-02-20',
      signedOnPrecision: 'DAY',
      signedAt: 'Chennai',
      documents: [{ sha256: 'b2'.repeat(32), type: 'AGREEMENT' }],
    });
    expect(whole.mou.history.map(({ from, to, actor }: Answer) => [from, to, actor])).toEqual([
      ['PARTIALLY_SIGNED', 'SIGNED', 'bureau-tn'],
      ['APPROVED', 'PARTIALLY_SIGNED', 'bureau-tn'],
      ['UNDER_REVIEW', 'APPROVED', 'admin'],
      ['DRAFT', 'UNDER_REVIEW', 'bureau-tn'],
      [null, 'DRAFT', 'bureau-tn'],
    ]);
  });

  it('takes several signatories of a party, and dates those who were named before', async () => {
    const id = await placeMou(database.db, { status: 'PARTIALLY_SIGNED', signatures: 1 });
    const result = await take({
      id,
      to: 'SIGNED',
      signatures: [signature('party-2'), signature('party-2', { name: 'Anand Kumar', signedOn: '2021-02-19' })],
      documentSha256: AGREEMENT_HASH,
    });
    expect(result.mou.parties[1]).toEqual({
      key: 'party-2',
      signedOn: '2021-02-19',
      signatories: [
        { name: 'Meera Iyer', designation: 'Director', signedOn: '2021-02-18' },
        { name: 'Anand Kumar', designation: 'Director', signedOn: '2021-02-19' },
      ],
    });
  });
});

describe('guards', () => {
  it('wants two parties and an obligation before review, and says both at once', async () => {
    const id = await placeMou(database.db, { parties: [ORG.flipkart] });
    const result = await take({ id, to: 'UNDER_REVIEW' });
    expect(issuesOf(result)).toEqual(['input.to GUARD_NOT_MET', 'input.to GUARD_NOT_MET']);
    expect(result.issues[0]).toMatchObject({ expected: 'two parties or more', received: '1' });
    expect(result.issues[1]).toMatchObject({ expected: 'one obligation or more', received: 'none' });
    expect(await statusOf(id)).toBe('DRAFT');
  });

  it('lets nobody approve what he recorded, an admin neither', async () => {
    for (const principal of [bureau, anAdmin()]) {
      const id = await placeMou(database.db, { status: 'UNDER_REVIEW', recordedBy: principal.id });
      const result = await take({ id, to: 'APPROVED' }, principal);
      expect(issuesOf(result)).toEqual(['input.to GUARD_NOT_MET']);
      expect(result.issues[0].expected).toContain('approver who is not the author');
    }
  });

  it('approves nothing without an agreement', async () => {
    const id = await placeMou(database.db, { status: 'UNDER_REVIEW', hasAgreement: false });
    expect(issuesOf(await take({ id, to: 'APPROVED', documents: [aDocument({ type: 'MINUTES' })] }))).toEqual([
      'input.documents GUARD_NOT_MET',
    ]);
    expect((await take({ id, to: 'APPROVED', documents: [aDocument()] })).mou.status).toBe('APPROVED');
  });

  it('takes no document once the MoU is approved', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED' });
    const result = await take({
      id,
      to: 'PARTIALLY_SIGNED',
      signatures: [signature('party-1')],
      documentSha256: AGREEMENT_HASH,
      documents: [aDocument()],
    });
    expect(issuesOf(result)).toEqual(['input.documents IMMUTABLE']);
  });

  it('takes signatures under the agreement that was approved only', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED' });
    const step = { id, to: 'PARTIALLY_SIGNED', signatures: [signature('party-1')] };
    expect(issuesOf(await take(step))).toEqual(['input.documentSha256 GUARD_NOT_MET']);
    const other = await take({ ...step, documentSha256: 'c3'.repeat(32) });
    expect(issuesOf(other)).toEqual(['input.documentSha256 INCONSISTENT']);
    expect(other.issues[0].expected).toContain(AGREEMENT_HASH);
  });

  it('signs nothing whose agreement was never recorded', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED', hasAgreement: false });
    const result = await take({
      id,
      to: 'SIGNED',
      signatures: [signature('party-1'), signature('party-2')],
      documentSha256: AGREEMENT_HASH,
    });
    expect(issuesOf(result)).toEqual(['input.to GUARD_NOT_MET', 'input.documentSha256 INCONSISTENT']);
  });

  it('is not SIGNED before every party has signed', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED' });
    const result = await take({ id, to: 'SIGNED', signatures: [signature('party-1')], documentSha256: AGREEMENT_HASH });
    expect(issuesOf(result)).toEqual(['input.signatures GUARD_NOT_MET']);
    expect(result.issues[0].received).toBe('none of party-2');
  });

  it('is not PARTIALLY_SIGNED by all, by none, or by the last one', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED' });
    const both = [signature('party-1'), signature('party-2')];
    for (const signatures of [both, []])
      expect(issuesOf(await take({ id, to: 'PARTIALLY_SIGNED', signatures, documentSha256: AGREEMENT_HASH }))).toEqual([
        'input.signatures GUARD_NOT_MET',
      ]);
    const half = await placeMou(database.db, { status: 'PARTIALLY_SIGNED', signatures: 1 });
    const last = {
      id: half,
      to: 'PARTIALLY_SIGNED',
      signatures: [signature('party-2')],
      documentSha256: AGREEMENT_HASH,
    };
    expect(issuesOf(await take(last))).toContain('input.to GUARD_NOT_MET');
  });

  it('lets a party that is not stated not sign, so that the whole is never SIGNED', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED', parties: [null, ORG.bureauTn] });
    const result = await take({
      id,
      to: 'SIGNED',
      signatures: [signature('party-1'), signature('party-2')],
      documentSha256: AGREEMENT_HASH,
    });
    expect(issuesOf(result)).toEqual(['input.to GUARD_NOT_MET', 'input.signatures.0.party GUARD_NOT_MET']);
    const half = { id, to: 'PARTIALLY_SIGNED', signatures: [signature('party-2')], documentSha256: AGREEMENT_HASH };
    expect((await take(half)).mou.status).toBe('PARTIALLY_SIGNED');
  });

  it.each([
    ['DRAFT', 'WITHDRAWN'],
    ['UNDER_REVIEW', 'DRAFT'],
    ['APPROVED', 'WITHDRAWN'],
    ['PARTIALLY_SIGNED', 'WITHDRAWN'],
    ['SIGNED', 'SUSPENDED'],
    ['SIGNED', 'TERMINATED'],
    ['SUSPENDED', 'COMPLETED'],
  ] as const)('wants a reason from %s to %s', async (status, to) => {
    const id = await placeMou(database.db, { status });
    for (const reason of [undefined, '   '])
      expect(issuesOf(await take({ id, to, reason }))).toEqual(['input.reason GUARD_NOT_MET']);
    expect((await take({ id, to, reason: ' Budget ' })).mou.statusReason).toBe('Budget');
  });
});

describe('bad input', () => {
  it('tells everything that is wrong with signatures at its place', async () => {
    const id = await placeMou(database.db, {
      status: 'PARTIALLY_SIGNED',
      parties: [ORG.flipkart, ORG.bureauTn, ORG.amazon],
      signatures: 1,
    });
    const result = await take({
      id,
      to: 'SIGNED',
      documentSha256: AGREEMENT_HASH,
      signatures: [
        signature('party-1'),
        signature('party-2', { signedOn: '2999-01-01' }),
        signature('party-3', { name: ' ', designation: 'x'.repeat(301) }),
        signature('party-2'),
        signature('nobody', { signedOn: '0001-01-01' }),
      ],
    });
    expect(issuesOf(result)).toEqual([
      'input.signatures.0.party DUPLICATE',
      'input.signatures.1.signedOn OUT_OF_RANGE',
      'input.signatures.2.name OUT_OF_RANGE',
      'input.signatures.2.designation OUT_OF_RANGE',
      'input.signatures.3.name DUPLICATE',
      'input.signatures.4.party UNKNOWN',
      'input.signatures.4.signedOn OUT_OF_RANGE',
    ]);
  });

  it('refuses what does not belong to the step', async () => {
    const id = await placeMou(database.db, { status: 'SIGNED', signatures: 2 });
    const result = await take({
      id,
      to: 'SUSPENDED',
      reason: 'x'.repeat(2_001),
      signatures: [signature('party-1')],
      documentSha256: AGREEMENT_HASH,
      signedAt: 'Chennai',
      documents: [aDocument()],
    });
    expect(issuesOf(result)).toEqual([
      'input.reason OUT_OF_RANGE',
      'input.documents IMMUTABLE',
      'input.signatures INCONSISTENT',
      'input.documentSha256 INCONSISTENT',
      'input.signedAt INCONSISTENT',
    ]);
  });

  it('tells what is wrong with documents, and takes none twice', async () => {
    const id = await placeMou(database.db);
    const documents = [
      aDocument({ sha256: AGREEMENT_HASH.toUpperCase() }),
      aDocument({ sha256: 'xyz', size: 0, mediaType: 'pdf', location: '' }),
    ];
    expect(issuesOf(await take({ id, to: 'UNDER_REVIEW', documents }))).toEqual([
      'input.documents.0.sha256 DUPLICATE',
      'input.documents.1.sha256 INVALID_FORMAT',
      'input.documents.1.size OUT_OF_RANGE',
      'input.documents.1.mediaType INVALID_FORMAT',
      'input.documents.1.location OUT_OF_RANGE',
    ]);
  });

  it('warns of signatures after the agreed end', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED', effectiveTo: '2020-12-31' });
    const signatures = [signature('party-1'), signature('party-2')];
    const result = await take({ id, to: 'SIGNED', signatures, documentSha256: AGREEMENT_HASH });
    expect(result.warnings).toEqual([{ path: ['input', 'signatures'], code: 'UNUSUAL' }]);
  });
});

describe('who may take a step', () => {
  it("does not know another state's MoU, and refuses one that it sees but does not keep", async () => {
    const hidden = await placeMou(database.db, { state: 'IN-KL', states: ['IN-KL'], status: 'SIGNED' });
    const draft = await placeMou(database.db, { state: 'IN-KL', states: ['IN-KL', 'IN-TN'] });
    const seen = await placeMou(database.db, { state: 'IN-KL', states: ['IN-KL', 'IN-TN'], status: 'SIGNED' });
    const step = { to: 'SUSPENDED', reason: 'Why' };
    for (const id of [hidden, draft, 'mou_01h00000000000000000000000', 'nonsense'])
      expect(issuesOf(await take({ id, ...step }))).toEqual(['input.id NOT_FOUND']);
    expect(issuesOf(await take({ id: seen, ...step }))).toEqual(['input.id FOREIGN_STATE']);
  });

  it('refuses partners, also with the scope, and bureaus without it', async () => {
    const id = await placeMou(database.db);
    const input = { id, expectedVersion: 1, to: 'UNDER_REVIEW' };
    for (const principal of [
      aPartner({ scopes: new Set(['mou:read', 'mou:write']) }),
      aBureau({ state: 'IN-TN', scopes: new Set(['mou:read']) }),
    ]) {
      const result = await execute(subgraph, TRANSITION, { principal, variables: { input } });
      expect(result.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await statusOf(id)).toBe('DRAFT');
  });

  it('tells each step that is not open and why', async () => {
    const id = await placeMou(database.db, { status: 'UNDER_REVIEW', recordedBy: bureau.id, hasAgreement: false });
    const transitionsFor = async (principal: typeof bureau) =>
      (
        await ask(subgraph, 'query ($id: ID!) { mou(id: $id) { allowedTransitions { to isOpen blockedBy needs } } }', {
          principal,
          variables: { id },
        })
      ).mou.allowedTransitions;
    expect(await transitionsFor(bureau)).toEqual([
      {
        to: 'APPROVED',
        isOpen: false,
        blockedBy: ['expected an approver who is not the author, got bureau-tn, who recorded it'],
        needs: ['documents: the AGREEMENT with its SHA-256'],
      },
      { to: 'DRAFT', isOpen: true, blockedBy: [], needs: ['reason: why, in a sentence'] },
      { to: 'WITHDRAWN', isOpen: true, blockedBy: [], needs: ['reason: why, in a sentence'] },
    ]);
    expect((await transitionsFor(anAdmin()))[0]).toMatchObject({ to: 'APPROVED', isOpen: true });
    const reader = aBureau({ state: 'IN-TN', scopes: new Set(['mou:read']) });
    expect((await transitionsFor(reader)).every(({ isOpen }: Answer) => !isOpen)).toBe(true);
  });
});

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
