import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { amendments, audit, mouTerms, outbox } from '../../subgraphs/partners/tables.ts';
import { insertPartners, ORG, placeMou } from '../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, issuesOf } from '../support/subgraph-client.ts';
import { createAmending, DEED_HASH } from './support/amending.ts';

let database: TestDatabase;
let amending: ReturnType<typeof createAmending>;
const placeSigned = (more: object = {}) =>
  placeMou(database.db, {
    status: 'SIGNED',
    signatures: 2,
    signedOn: '2021-02-18',
    signedPrecision: 'DAY',
    services: ['ONBOARDING', 'CATALOGUING'],
    ...more,
  });
const mouOf = async (id: string): Promise<Answer> =>
  (
    await ask(
      amending.subgraph,
      `query ($id: ID!) { mou(id: $id) {
        title version termsNumber effectiveTo scope { districts { code } }
        documents { type } versions { number isInForce inForceFrom inForceTo amendment { status } }
        obligations { id key service } history { reason actor } } }`,
      { principal: anAdmin(), variables: { id } },
    )
  ).mou;

beforeAll(async () => {
  database = await cloneDatabase();
  await insertPartners(database.db);
  amending = createAmending(database.db);
});
afterAll(() => database.drop());

describe('the way of an amendment', () => {
  it('changes nothing before it is signed, and from then on what the MoU says', async () => {
    const mou = await placeSigned({ title: 'Before' });
    const { amendment } = await amending.amend({ mou, terms: { title: 'After', scope: { districts: ['571'] } } });
    expect(amendment).toMatchObject({ number: 2, status: 'DRAFT', version: 1, inForceFrom: null });
    expect(amendment.changes).toEqual([
      { path: ['title'], before: 'Before', after: 'After' },
      { path: ['scope', 'districts', '571'], before: null, after: '571' },
      { path: ['documents', DEED_HASH, 'type'], before: null, after: 'AMENDMENT' },
      { path: ['documents', DEED_HASH, 'size'], before: null, after: '9' },
      { path: ['documents', DEED_HASH, 'mediaType'], before: null, after: 'application/pdf' },
      { path: ['documents', DEED_HASH, 'location'], before: null, after: 'File 7' },
    ]);
    expect(await mouOf(mou)).toMatchObject({ title: 'Before', version: 1, documents: [{ type: 'AGREEMENT' }] });

    await amending.take(amendment.id, 1, 'UNDER_REVIEW');
    await amending.take(amendment.id, 2, 'APPROVED', {}, { principal: anAdmin() });
    const half = await amending.take(amendment.id, 3, 'PARTIALLY_SIGNED', amending.signatures('2022-02-01', 'party-2'));
    expect(half.amendment.parties.map((party: Answer) => party.signedOn)).toEqual([null, '2022-02-01']);
    expect(await mouOf(mou)).toMatchObject({ title: 'Before' });

    const whole = await amending.take(amendment.id, 4, 'SIGNED', amending.signatures('2022-02-03', 'party-1'));
    expect(whole.amendment).toMatchObject({ status: 'SIGNED', signedOn: '2022-02-03', inForceFrom: '2022-02-03' });
    const after = await mouOf(mou);
    expect(after).toMatchObject({
      title: 'After',
      version: 2,
      termsNumber: 2,
      scope: { districts: [{ code: '571' }] },
      documents: [{ type: 'AGREEMENT' }, { type: 'AMENDMENT' }],
      versions: [
        { number: 1, isInForce: false, inForceFrom: '2021-02-18', inForceTo: '2022-02-02', amendment: null },
        { number: 2, isInForce: true, inForceFrom: '2022-02-03', inForceTo: null, amendment: { status: 'SIGNED' } },
      ],
    });
    expect(after.history[0]).toEqual({ reason: 'Version 2: Warehouses too', actor: 'bureau-tn' });
  });

  it('keeps ids and keys of obligations that go on, and ends those that are left out', async () => {
    const mou = await placeSigned();
    const [onboarding] = (await mouOf(mou)).obligations;
    await amending.amendAndSign({
      mou,
      terms: {
        obligations: [
          { owedBy: 'party-1', owedTo: ['party-2'], service: 'WAREHOUSING', description: 'Store' },
          { ...pick(onboarding), owedBy: 'party-1', owedTo: ['party-2'], description: 'Onboard faster' },
        ],
      },
    });
    const { obligations } = await mouOf(mou);
    expect(obligations.map(({ key }: Answer) => key)).toEqual(['warehousing', 'obligation-1']);
    expect(obligations[1].id).toBe(onboarding.id);
  });

  it('tells of both, the amendment and the MoU, in audit trail and outbox', async () => {
    const mou = await placeSigned();
    const signed = await amending.amendAndSign({ mou, terms: { title: 'Told' } });
    const events = (await database.db.select().from(outbox)).filter(({ subject }) =>
      [mou, signed.id].includes(subject),
    );
    expect(events.map(({ type }) => type).sort()).toEqual([
      'mou.amended',
      'mou.amendment_approved',
      'mou.amendment_proposed',
      'mou.amendment_signed',
      'mou.amendment_under_review',
    ]);
    const trail = (await database.db.select().from(audit)).filter(({ subject }) => subject === mou);
    expect(trail).toMatchObject([{ operation: 'putInForce', actor: 'bureau-tn', after: { title: 'Told' } }]);
  });
});

const pick = ({ key, service }: { key: string; service: string }) => ({ key, service });

describe('refusals', () => {
  it.each([
    'DRAFT',
    'UNDER_REVIEW',
    'APPROVED',
    'PARTIALLY_SIGNED',
    'SUSPENDED',
    'TERMINATED',
    'COMPLETED',
    'WITHDRAWN',
  ] as const)('of an MoU in %s', async (status) => {
    const mou = await placeSigned({ status });
    expect(issuesOf(await amending.amend({ mou, terms: { title: 'New' } }))).toEqual(['input.mou GUARD_NOT_MET']);
  });

  it('of one that expired, one that says nothing new, and a second one under way', async () => {
    const expired = await placeSigned({ effectiveTo: '2022-12-31' });
    expect(issuesOf(await amending.amend({ mou: expired, terms: { title: 'New' } }))).toEqual([
      'input.mou GUARD_NOT_MET',
    ]);
    const mou = await placeSigned({ title: 'Same' });
    expect(issuesOf(await amending.amend({ mou, terms: { title: 'Same' } }))).toContain('input.terms INCONSISTENT');
    await amending.amend({ mou, terms: { title: 'One' } });
    expect(issuesOf(await amending.amend({ mou, terms: { title: 'Two' } }))).toEqual(['input.mou GUARD_NOT_MET']);
  });

  it('names everything that is wrong with the terms where it stands', async () => {
    const mou = await placeSigned({ effectiveFrom: '2021-03-01' });
    const refused = await amending.amend({
      mou,
      summary: ' ',
      effectiveFrom: '2021-02-01',
      terms: {
        title: '',
        scope: { districts: ['999'] },
        targets: [{ metric: 'ARTISANS', unit: 'persons', value: 5, achieved: 3 }],
        obligations: [
          {
            owedBy: 'nobody',
            owedTo: ['party-2'],
            service: 'OTHER',
            description: 'x',
            milestones: [{ title: 'Done', due: '2022-01-01', status: 'MET', evidence: 'a letter' }],
          },
        ],
      },
    });
    expect(issuesOf(refused)).toEqual([
      'input.summary OUT_OF_RANGE',
      'input.effectiveFrom OUT_OF_RANGE',
      'input.effectiveFrom UNUSUAL',
      'input.terms.obligations.0.milestones.0.status INCONSISTENT',
      'input.terms.title OUT_OF_RANGE',
      'input.terms.scope.districts.0 UNKNOWN',
      'input.terms.obligations.0.owedBy UNKNOWN',
      'input.terms.targets.0.achieved INCONSISTENT',
    ]);
  });

  it('of the author as approver, of a missing deed, and of signatures without it', async () => {
    const mou = await placeSigned();
    const { amendment } = await amending.amend({ mou, terms: { title: 'New' }, documents: [] });
    expect(issuesOf(await amending.take(amendment.id, 1, 'SIGNED'))).toEqual(['input.to TRANSITION_NOT_ALLOWED']);
    await amending.take(amendment.id, 1, 'UNDER_REVIEW');
    expect(issuesOf(await amending.take(amendment.id, 2, 'APPROVED'))).toEqual([
      'input.to GUARD_NOT_MET',
      'input.documents GUARD_NOT_MET',
    ]);
    expect(issuesOf(await amending.take(amendment.id, 2, 'WITHDRAWN'))).toEqual(['input.reason GUARD_NOT_MET']);
  });

  it('of every step but withdrawal once the MoU is signed no more', async () => {
    const mou = await placeSigned();
    const { amendment } = await amending.amend({ mou, terms: { title: 'New' } });
    await database.sql`update partners.mou set status = 'TERMINATED' where id = ${mou}`;
    expect(issuesOf(await amending.take(amendment.id, 1, 'UNDER_REVIEW'))).toEqual(['input.to GUARD_NOT_MET']);
    expect((await amending.take(amendment.id, 1, 'WITHDRAWN', { reason: 'Ended' })).amendment.status).toBe('WITHDRAWN');
  });

  it('of a version that is not the present one, for the MoU and for the amendment', async () => {
    const mou = await placeSigned();
    expect(await amending.amend({ mou, expectedVersion: 7, terms: { title: 'New' } })).toMatchObject({
      currentVersion: 1,
    });
    const { amendment } = await amending.amend({ mou, terms: { title: 'New' } });
    expect(await amending.take(amendment.id, 3, 'UNDER_REVIEW')).toMatchObject({ currentVersion: 1 });
  });

  it('leaves nothing of a dry run, and of two at once lets one through', async () => {
    const mou = await placeSigned();
    const input = { mou, terms: { title: 'New' } };
    expect((await amending.amend(input, { dryRun: true })).amendment.changes[0]).toMatchObject({ after: 'New' });
    const ofMou = async () => (await database.db.select().from(amendments)).filter((row) => row.mou === mou);
    expect(await ofMou()).toEqual([]);
    expect((await database.db.select().from(mouTerms)).filter((row) => row.mou === mou)).toEqual([]);
    const results = await Promise.all([amending.amend(input), amending.amend(input), amending.amend(input)]);
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'AmendMouPayload',
      'ValidationFailed',
      'ValidationFailed',
    ]);
    expect(await ofMou()).toHaveLength(1);
  });
});

describe('who sees amendments', () => {
  const visible = async (principal: Parameters<typeof ask>[2]['principal'], id: string): Promise<boolean> => {
    const query = `query ($id: ID!) { mouAmendment(id: $id) { id } mouAmendments(first: 100) { edges { node { id } } } }`;
    const answer = await ask(amending.subgraph, query, { principal, variables: { id } });
    const listed = answer.mouAmendments.edges.some(({ node }: Answer) => node.id === id);
    expect(listed).toBe(answer.mouAmendment !== null);
    return listed;
  };

  it('is its own bureau from the beginning; parties and covered states from review on; nobody else', async () => {
    const mou = await placeSigned({ states: ['IN-TN', 'IN-KL'] });
    const { amendment } = await amending.amend({ mou, terms: { title: 'New' } });
    const keralas = aBureau({ id: 'bureau-kl', state: 'IN-KL' });
    const amazon = aPartner({ organization: ORG.amazon });
    const all = [aBureau({ state: 'IN-TN' }), anAdmin(), aPartner(), keralas, amazon, aBureau()];
    const seen = async () => Promise.all(all.map((principal) => visible(principal, amendment.id)));
    expect(await seen()).toEqual([true, true, false, false, false, false]);
    await amending.take(amendment.id, 1, 'UNDER_REVIEW');
    expect(await seen()).toEqual([true, true, true, true, false, false]);
  });

  it('lets no bureau of another state take a step', async () => {
    const mou = await placeSigned({ states: ['IN-TN', 'IN-KL'] });
    const { amendment } = await amending.amend({ mou, terms: { title: 'New' } });
    const principal = aBureau({ id: 'bureau-kl', state: 'IN-KL' });
    const step = () => amending.take(amendment.id, 1, 'WITHDRAWN', { reason: 'No' }, { principal });
    expect(issuesOf(await step())).toEqual(['input.id NOT_FOUND']);
    await database.sql`update partners.mou_amendment set status = 'UNDER_REVIEW' where id = ${amendment.id}`;
    expect(issuesOf(await step())).toEqual(['input.id FOREIGN_STATE']);
  });
});
