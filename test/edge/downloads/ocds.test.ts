import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { milestones, mouTargets, obligations } from '../../../subgraphs/partners/tables.ts';
import { newId } from '../../../subgraphs/shared/ids.ts';
import { createAmending } from '../../partners/support/amending.ts';
import { ORG, placeMou } from '../../support/builders/partners.ts';
import type { Answer } from '../../support/subgraph-client.ts';
import { type DownloadEdge, startDownloadEdge } from './download-edge.ts';
import { RELEASE_PACKAGE } from './ocds/schema.ts';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(RELEASE_PACKAGE);

let edge: DownloadEdge;
let whole: string;
const read = async (id: string, client = 'admin', query = ''): Promise<Answer> => {
  const response = await edge.get(client, `/ocds/${id}.json${query}`);
  expect(response.status).toBe(200);
  return response.json();
};

beforeAll(async () => {
  edge = await startDownloadEdge();
  const { db } = edge.database;
  whole = await placeMou(db, {
    status: 'SIGNED',
    signatures: 2,
    signedOn: '2021-02-18',
    signedPrecision: 'DAY',
    reference: 'TN-2021-0001',
    effectiveFrom: '2021-03-01',
    services: ['ONBOARDING', 'WAREHOUSING'],
    districts: ['571'],
    title: 'Samarth',
  });
  const [first] = (await db.select().from(obligations)).filter((row) => row.mou === whole);
  await db.insert(milestones).values({
    ...{ obligation: first!.id, key: 'first', position: 0, title: 'First hundred', due: '2021-06-30' },
    ...{ status: 'MET', evidence: 'A letter' },
  });
  await db.insert(mouTargets).values({
    ...{ mou: whole, key: 'artisans', position: 0, metric: 'ARTISANS', unit: 'persons' },
    ...{ min: 100, max: 500, due: '2022-03-31', achieved: 300 },
  });
  await createAmending(db).amendAndSign({ mou: whole, terms: { title: 'Samarth, widened' } });
});
afterAll(() => edge.stop());

describe('an MoU as a release package', () => {
  it.each([
    'DRAFT',
    'UNDER_REVIEW',
    'APPROVED',
    'PARTIALLY_SIGNED',
    'SIGNED',
    'SUSPENDED',
    'TERMINATED',
    'COMPLETED',
    'WITHDRAWN',
  ] as const)('fits OCDS 1.1 in %s', async (status) => {
    const id = await placeMou(edge.database.db, { status, signatures: 1, parties: [ORG.flipkart, null, ORG.bureauTn] });
    const answer = await read(id);
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
  });

  it('fits with everything in it, and says where each thing went', async () => {
    const answer = await read(whole);
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
    expect(answer).toMatchObject({ uri: `${edge.url}/ocds/${whole}.json`, version: '1.1' });
    const [release] = answer.releases;
    expect(release).toMatchObject({
      ocid: 'ocds-test00-TN-2021-0001',
      id: 'TN-2021-0001-2',
      tag: ['contractAmendment'],
      buyer: { id: ORG.bureauTn },
      parties: [
        { id: ORG.flipkart, roles: ['supplier'] },
        { id: ORG.bureauTn, roles: ['buyer'] },
      ],
      awards: [{ status: 'active', suppliers: [{ id: ORG.flipkart, name: 'Flipkart' }] }],
    });
    expect(release.contracts[0]).toMatchObject({
      awardID: release.awards[0].id,
      title: 'Samarth, widened',
      status: 'active',
      dateSigned: '2021-02-18T00:00:00+05:30',
      period: { startDate: '2021-03-01T00:00:00+05:30' },
      milestones: [{ title: 'First hundred', status: 'met', dueDate: '2021-06-30T23:59:59+05:30' }],
      amendments: [{ rationale: 'Warehouses too', date: '2021-12-01T00:00:00+05:30' }],
      signatories: [{ id: ORG.flipkart }, { id: ORG.bureauTn }],
      agreedMetrics: [{ id: 'artisans', observations: [{ measure: '100' }, { measure: '500' }, { measure: '300' }] }],
      mou: { status: 'SIGNED', termsNumber: 2, scope: { districts: [{ code: '571', name: 'Chennai' }] } },
    });
  });

  it('is as it stood on a day, when asked', async () => {
    const answer = await read(whole, 'admin', '?asOf=2021-06-01');
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
    expect(answer.releases[0]).toMatchObject({ tag: ['contract'], contracts: [{ title: 'Samarth' }] });
    expect((await edge.get('admin', `/ocds/${whole}.json?asOf=yesterday`)).status).toBe(400);
    expect((await edge.get('admin', `/ocds/${whole}.json?asof=2021-06-01`)).status).toBe(400);
  });

  it('leaves out a day that is not known, and names the process that is renewed', async () => {
    const { db } = edge.database;
    const id = await placeMou(db, {
      status: 'SIGNED',
      signedOn: '2018-02-01',
      signedPrecision: 'MONTH',
      renews: whole,
    });
    const answer = await read(id);
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
    expect(answer.releases[0].contracts[0]).not.toHaveProperty('dateSigned');
    expect(answer.releases[0].contracts[0].mou.signedOnPrecision).toBe('MONTH');
    expect(answer.releases[0].relatedProcesses).toMatchObject([
      { relationship: ['prior'], identifier: 'ocds-test00-TN-2021-0001' },
    ]);
    const renewed = await read(whole);
    expect(validate(renewed) ? [] : validate.errors).toEqual([]);
    expect(renewed.releases[0]).not.toHaveProperty('relatedProcesses');
    expect(renewed.releases[0].contracts[0].relatedProcesses).toMatchObject([
      { relationship: ['renewalProcess'], identifier: answer.releases[0].ocid },
    ]);
    const before = await read(whole, 'admin', '?asOf=2021-06-01');
    expect(before.releases[0].contracts[0]).not.toHaveProperty('relatedProcesses');
  });

  it('leaves out lists with nothing in them, and one signature alone but for its party', async () => {
    const id = await placeMou(edge.database.db, { status: 'PARTIALLY_SIGNED', signatures: 1 });
    const answer = await read(id);
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
    const [contract] = answer.releases[0].contracts;
    for (const field of ['signatories', 'agreedMetrics', 'milestones', 'amendments', 'relatedProcesses'])
      expect(contract).not.toHaveProperty(field);
    expect(contract.mou.signedBy).toEqual([ORG.flipkart]);
  });

  it('gives the site of a party as its contact, since an identifier has only addresses of identifiers', async () => {
    const answer = await read(await placeMou(edge.database.db, { parties: [ORG.amazon, ORG.bureauTn] }));
    expect(validate(answer) ? [] : validate.errors).toEqual([]);
    const [amazon] = answer.releases[0].parties;
    expect(amazon.contactPoint).toEqual({ url: 'https://www.amazon.in/' });
    expect(amazon.identifier).not.toHaveProperty('uri');
  });

  it('looks like nothing to whoever may not see it', async () => {
    const draft = await placeMou(edge.database.db);
    const answers = await Promise.all(
      [draft, newId('mou'), 'anything'].map(async (id) => {
        const response = await edge.get('flipkart', `/ocds/${id}.json`);
        const { errors }: Answer = await response.json();
        return [response.status, errors[0].message, errors[0].extensions.code];
      }),
    );
    expect(new Set(answers.map(String)).size).toBe(1);
    expect(answers[0]).toEqual([404, 'There is nothing at this address.', 'NOT_FOUND']);
    expect((await edge.get('bureau-tn', `/ocds/${draft}.json`)).status).toBe(200);
    expect((await edge.get('flipkart', `/ocds/${whole}.json`)).status).toBe(200);
    expect((await edge.get(null, `/ocds/${whole}.json`)).status).toBe(401);
    expect((await edge.get('flipkart', `/ocds/${whole}.json`, 'catalogue:read')).status).toBe(403);
  });

  it('names an extension that is there to be read, without a token', async () => {
    const { extensions } = await read(whole);
    const own = extensions.find((url: string) => url.startsWith(edge.url));
    const extension: Answer = await (await fetch(own)).json();
    expect(extension.schemas).toEqual(['release-schema.json']);
    const patch: Answer = await (await fetch(new URL('release-schema.json', own))).json();
    const declared = RELEASE_PACKAGE.definitions.Mou.properties;
    expect(Object.keys(patch.definitions.Mou.properties).sort()).toEqual(Object.keys(declared).sort());
  });
});
