import { describe, expect, it } from 'vitest';
import { AGREEMENT_HASH, ORG, placeMou } from '../support/builders/partners.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, issuesOf } from '../support/subgraph-client.ts';
import { aDocument, bureau, database, setUp, signature, statusOf, take } from './support/stepping.ts';

setUp();

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
