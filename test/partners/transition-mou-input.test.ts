import { describe, expect, it } from 'vitest';
import { AGREEMENT_HASH, ORG, placeMou } from '../support/builders/partners.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import {
  aDocument,
  bureau,
  database,
  setUp,
  signature,
  statusOf,
  subgraph,
  TRANSITION,
  take,
} from './support/stepping.ts';

setUp();

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

  it('takes a name with blanks around it for the same signatory', async () => {
    const id = await placeMou(database.db, { status: 'APPROVED', parties: [ORG.flipkart, ORG.bureauTn] });
    const [once, twice] = [
      signature('party-1', { name: 'An officer' }),
      signature('party-1', { name: ' An officer ' }),
    ];
    const result = await take({
      id,
      to: 'PARTIALLY_SIGNED',
      documentSha256: AGREEMENT_HASH,
      signatures: [once, twice],
    });
    expect(issuesOf(result)).toEqual(['input.signatures.1.name DUPLICATE']);
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
