import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../subgraphs/catalogue/domain/certificate-status.ts';
import { EXPIRING_DAYS } from '../../subgraphs/catalogue/store/certificate-status.ts';
import { audit, certificates, outbox } from '../../subgraphs/catalogue/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';
import { aProduct, insertCertificate, insertProducts } from '../support/builders/catalogue.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { KERALITE, openShop, REFUSALS, type Send, type Shop, WEAVER } from './shop.ts';

const CERTIFICATE = `certificate {
  id version certificateNumber scheme { code } product { id } seller { __typename } state { code } validFrom validTo status isValid
  revokedOn revocationReason history { kind from to reason actor }
}`;
const mutation = (
  name: string,
) => /* GraphQL */ `mutation ($input: ${name}Input!, $dryRun: Boolean! = false, $key: String) {
  result: ${name[0]?.toLowerCase()}${name.slice(1)}(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
    __typename ... on ${name}Payload { ${CERTIFICATE} warnings { path code } replayed dryRun } ${name === 'IssueCertificate' ? REFUSALS.slice(0, REFUSALS.indexOf('... on VersionConflict')) : REFUSALS}
  }
}`;

const today = dayInIndia(new Date());
const pepper = aProduct({ title: 'Pepper', seller: KERALITE, state: 'IN-KL', district: '555' });
const saree = aProduct({ title: 'Saree' });
const withdrawn = aProduct({ seller: KERALITE, state: 'IN-KL', status: 'WITHDRAWN' });
const bureauKl = aBureau({ id: 'bureau-kl', state: 'IN-KL' });

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.database.drop());
beforeEach(async () => {
  await shop.clear();
  await insertProducts(shop.db, pepper, saree, withdrawn);
});

const send =
  (name: string): Send =>
  (input, more = {}, principal = bureauKl) =>
    shop.send(mutation(name))(input, more, principal);
const issueIt = send('IssueCertificate');
const renew = send('RenewCertificate');
const revoke = send('RevokeCertificate');
const aCertificate = (overrides: object = {}) => ({
  scheme: 'KERALA_BRAND',
  product: pepper.id,
  certificateNumber: ' KB/1 ',
  validFrom: today,
  ...overrides,
});

describe('issueCertificate', () => {
  it('gives a product a certificate for two years and no day more, with its history, audit row and event', async () => {
    const { certificate, warnings } = await issueIt(aCertificate({ validFrom: '2025-03-15', validTo: null }));
    expect(certificate).toMatchObject({
      version: 1,
      certificateNumber: 'KB/1',
      scheme: { code: 'KERALA_BRAND' },
      product: { id: pepper.id },
      seller: { __typename: 'Enterprise' },
      state: { code: 'IN-KL' },
      validFrom: '2025-03-15',
      validTo: '2027-03-14',
      history: [{ kind: 'ISSUED', from: '2025-03-15', to: '2027-03-14', reason: null, actor: 'bureau-kl' }],
    });
    expect(warnings).toEqual([]);
    expect(await shop.db.select().from(audit)).toMatchObject([
      { operation: 'issueCertificate', subjectType: 'Certificate', state: 'IN-KL', before: null },
    ]);
    expect(await shop.db.select().from(outbox)).toMatchObject([
      { type: 'certificate.issued', subject: certificate.id },
    ]);
  });

  it('gives a seller one, where the scheme certifies sellers, and its products have it', async () => {
    const input = { scheme: 'GOOD_MAKER', seller: WEAVER, certificateNumber: '1', validFrom: today };
    const { certificate } = await issueIt(input, {}, aBureau());
    expect(certificate).toMatchObject({
      product: null,
      seller: { __typename: 'Enterprise' },
      state: { code: 'IN-UP' },
    });
    const query = `query ($id: ID!) {
      product(id: $id) { certifications { certificateNumber } }
      products(filter: { certifications: ["GOOD_MAKER"] }) { edges { node { title } } } }`;
    const answer = await ask(shop.subgraph, query, { principal: aPartner(), variables: { id: saree.id } });
    expect(answer.product.certifications).toEqual([{ certificateNumber: '1' }]);
    expect(answer.products.edges).toEqual([{ node: { title: 'Saree' } }]);
  });

  it.each<[string, object, string[]]>([
    ['an unknown scheme', { scheme: 'NONE' }, ['input.scheme UNKNOWN']],
    ['no number', { certificateNumber: ' ' }, ['input.certificateNumber OUT_OF_RANGE']],
    ['nobody', { product: null }, ['input.product REQUIRED']],
    [
      'a seller in place of a product',
      { product: null, seller: KERALITE },
      ['input.seller INCONSISTENT', 'input.product REQUIRED'],
    ],
    ['a product that is not there', { product: newId('prd') }, ['input.product NOT_FOUND']],
    ['what is no product', { product: 'prd_\0' }, ['input.product NOT_FOUND']],
    ['a product that is withdrawn', { product: withdrawn.id }, ['input.product GUARD_NOT_MET']],
    ['a day beyond what the scheme allows', { validTo: addDays(today, 800) }, ['input.validTo OUT_OF_RANGE']],
    ['an end before the beginning', { validTo: addDays(today, -1) }, ['input.validTo INCONSISTENT']],
    ['a day far ahead', { validFrom: addDays(today, 366) }, ['input.validFrom OUT_OF_RANGE']],
  ])('refuses %s, and writes nothing', async (_name, overrides, expected) => {
    const result = await issueIt(aCertificate(overrides));
    const errors = result.issues.filter(({ severity }: { severity: string }) => severity === 'ERROR');
    expect(issuesOf({ issues: errors })).toEqual(expected);
    expect(await shop.counts()).toMatchObject({ audit: 0, outbox: 0 });
    expect(await shop.db.$count(certificates)).toBe(0);
  });

  it('is for sellers of the scheme’s state, and for the bureau of the seller’s', async () => {
    expect(issuesOf(await issueIt(aCertificate({ product: saree.id }), {}, anAdmin()))).toEqual([
      'input.scheme NOT_ENTITLED',
    ]);
    expect(issuesOf(await issueIt(aCertificate(), {}, aBureau()))).toEqual(['input.product NOT_FOUND']);
    const foreign = { scheme: 'GOOD_MAKER', seller: WEAVER, certificateNumber: '1', validFrom: today };
    expect(issuesOf(await issueIt(foreign))).toEqual(['input.seller FOREIGN_STATE']);
    const { errors } = await execute(shop.subgraph, mutation('IssueCertificate'), {
      principal: aPartner(),
      variables: { input: aCertificate() },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('gives a number once in a scheme, whatever its letters, and a product one certificate at a time', async () => {
    await issueIt(aCertificate());
    const again = aCertificate({ certificateNumber: 'kb/1' });
    expect(issuesOf(await issueIt(again)).toSorted()).toEqual([
      'input.certificateNumber DUPLICATE',
      'input.validFrom DUPLICATE',
    ]);
    const silk = aCertificate({ scheme: 'SILK_MARK' });
    expect((await issueIt(silk)).certificate.validTo).toBeNull();
  });

  it('lets one of two through that come at once with the same number, and one of two for the same product', async () => {
    for (const [one, other] of [
      [aCertificate(), aCertificate({ scheme: 'KERALA_BRAND', product: withdrawn.id })],
      [aCertificate({ certificateNumber: 'A' }), aCertificate({ certificateNumber: 'B' })],
    ]) {
      await shop.database.sql`update catalogue.product set status = 'PUBLISHED'`;
      await shop.database.sql`truncate catalogue.certificate cascade`;
      const results = await Promise.all([issueIt(one!), issueIt(other!)]);
      expect(results.map(({ __typename }) => __typename).toSorted()).toEqual([
        'IssueCertificatePayload',
        'ValidationFailed',
      ]);
    }
  });

  it('leaves nothing on a dry run, and does a thing once for a key', async () => {
    const dry = await issueIt(aCertificate(), { dryRun: true, key: 'k' });
    expect(dry).toMatchObject({ dryRun: true, certificate: { history: [{ kind: 'ISSUED' }] } });
    expect(await shop.counts()).toMatchObject({ audit: 0, idempotencyKeys: 0 });
    const twice = await Promise.all([issueIt(aCertificate(), { key: 'k' }), issueIt(aCertificate(), { key: 'k' })]);
    expect(twice.map(({ replayed }) => replayed).toSorted()).toEqual([false, true]);
    expect(await shop.db.$count(certificates)).toBe(1);
  });
});

describe('renewCertificate', () => {
  const placed = (validFrom: string, validTo: string | null, more: object = {}) =>
    insertCertificate(shop.db, pepper, { validFrom, validTo, ...more });

  it('goes on without a break when it comes in time', async () => {
    const end = addDays(today, 30);
    const id = await placed('2024-01-01', end);
    const { certificate } = await renew({ id, expectedVersion: 1 });
    const next = addDays(end, 1);
    expect(certificate).toMatchObject({ version: 2, validFrom: '2024-01-01', status: 'VALID', isValid: true });
    expect(certificate.history[0]).toMatchObject({ kind: 'RENEWED', from: next, to: certificate.validTo });
    expect(certificate.validTo.slice(0, 4)).toBe(String(Number(next.slice(0, 4)) + 2));
  });

  it('begins anew today when it comes late, and the time before still counts', async () => {
    const id = await placed('2020-01-01', '2021-12-31');
    const { certificate } = await renew({ id, expectedVersion: 1 });
    expect(certificate).toMatchObject({ validFrom: today, status: 'VALID' });
    const query = `query ($id: ID!) { certificate(id: $id) {
      before: isValid(asOn: "2021-12-31") gap: isValid(asOn: "2022-01-01") now: isValid } }`;
    const read = await ask(shop.subgraph, query, { principal: aPartner(), variables: { id } });
    expect(read.certificate).toEqual({ before: true, gap: false, now: true });
  });

  it.each<[string, string, string | null, object, object, string]>([
    ['more than half a year early', '2024-01-01', '2998-12-31', {}, {}, 'input.id GUARD_NOT_MET'],
    ['what has no end', '2024-01-01', null, {}, {}, 'input.id GUARD_NOT_MET'],
    ['what was revoked', '2024-01-01', '2025-12-31', { revokedOn: '2025-01-01' }, {}, 'input.id GUARD_NOT_MET'],
    [
      'where the scheme has no renewal',
      '2024-01-01',
      '2025-12-31',
      { scheme: 'SILK_MARK' },
      {},
      'input.id GUARD_NOT_MET',
    ],
    [
      'for longer than the scheme allows',
      '2020-01-01',
      '2021-12-31',
      {},
      { validTo: '2998-01-01' },
      'input.validTo OUT_OF_RANGE',
    ],
  ])('refuses %s', async (_name, from, to, columns, input, expected) => {
    const id = await placed(from, to, columns);
    expect(issuesOf(await renew({ id, expectedVersion: 1, ...input }))).toEqual([expected]);
    expect(await shop.counts()).toMatchObject({ audit: 0 });
  });

  it('refuses days that another certificate of the product has', async () => {
    const id = await placed('2020-01-01', '2021-12-31');
    await placed(today, addDays(today, 100));
    expect(issuesOf(await renew({ id, expectedVersion: 1 }))).toEqual(['input.validFrom DUPLICATE']);
  });

  it('knows the version and the state, and lets one of two at once through', async () => {
    const id = await placed('2020-01-01', '2021-12-31');
    expect(await renew({ id, expectedVersion: 2 })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(issuesOf(await renew({ id, expectedVersion: 1 }, {}, aBureau()))).toEqual(['input.id NOT_FOUND']);
    const both = await Promise.all([renew({ id, expectedVersion: 1 }), renew({ id, expectedVersion: 1 })]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['RenewCertificatePayload', 'VersionConflict']);
  });
});

describe('revokeCertificate', () => {
  it('ends it with a day and a reason, once, and makes room for another', async () => {
    const { certificate } = await issueIt(aCertificate());
    const { id } = certificate;
    expect(issuesOf(await revoke({ id, expectedVersion: 1, reason: ' ', on: addDays(today, 1) })).toSorted()).toEqual([
      'input.on OUT_OF_RANGE',
      'input.reason OUT_OF_RANGE',
    ]);
    const revoked = await revoke({ id, expectedVersion: 1, reason: ' Adulterated ' });
    expect(revoked.certificate).toMatchObject({
      status: 'REVOKED',
      isValid: false,
      revokedOn: today,
      revocationReason: 'Adulterated',
      history: [{ kind: 'REVOKED', from: today, reason: 'Adulterated' }, { kind: 'ISSUED' }],
    });
    expect(issuesOf(await revoke({ id, expectedVersion: 2, reason: 'x' }))).toEqual([
      'input.id TRANSITION_NOT_ALLOWED',
    ]);
    expect((await issueIt(aCertificate({ certificateNumber: 'KB/2' }))).__typename).toBe('IssueCertificatePayload');
  });
});

it('a certificate is about to end 60 days before, and not before that', async () => {
  const end = addDays(today, EXPIRING_DAYS);
  const id = await insertCertificate(shop.db, pepper, { validFrom: '2020-01-01', validTo: end });
  const days = ['2019-12-31', addDays(today, -1), today, end, addDays(end, 1)];
  const fields = days.map((day, at) => `d${at}: status(on: "${day}")`).join(' ');
  const { certificate } = await ask(shop.subgraph, `query ($id: ID!) { certificate(id: $id) { ${fields} } }`, {
    principal: aPartner(),
    variables: { id },
  });
  expect(Object.values(certificate)).toEqual(['UPCOMING', 'VALID', 'EXPIRING', 'EXPIRING', 'EXPIRED']);
});
