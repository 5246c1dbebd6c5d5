import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cooperativeId } from '../../drizzle/seed/ids.ts';
import { readFacts } from '../../drizzle/seed/read-facts.ts';
import { syntheticBatches } from '../../drizzle/seed/synthetic/batches.ts';
import { createWorld } from '../../drizzle/seed/synthetic/world.ts';
import { isOpen, isOverdue } from '../../subgraphs/incubation/domain/service-status.ts';

const facts = readFacts();
const world = createWorld(facts);

const everything = (enterprises: number, listings: number, size?: number) => {
  const batches = [...syntheticBatches(world, { enterprises, listings }, size)];
  return {
    products: batches.flatMap((batch) => batch.products),
    listings: batches.flatMap((batch) => batch.listings),
    enrolments: batches.flatMap((batch) => batch.enrolments),
    services: batches.flatMap((batch) => batch.enrolmentServices),
    cooperatives: batches.flatMap((batch) => batch.cooperatives),
    memberships: batches.flatMap((batch) => batch.memberships),
    enterprises: batches.flatMap((batch) => batch.enterprises),
  };
};

test('any amounts come out exact, in batches of any size, with no id or stock-keeping unit twice', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(1_500), fc.integer({ min: 1, max: 400 }), (enterprises, listings, size) => {
      const made = everything(enterprises, listings, size);
      expect([made.enterprises.length, made.listings.length]).toEqual([enterprises, listings]);
      for (const ids of [
        made.products.map(({ id }) => id),
        made.listings.map(({ id }) => id),
        made.listings.map(({ partner, partnerSku }) => `${partner} ${partnerSku}`),
        made.enrolments.map(({ id }) => id),
      ])
        expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 10 },
  );
});

test('a larger set holds every row of a smaller one', () => {
  const small = everything(150, 900);
  const large = everything(300, 2_500);
  expect(large.enterprises.slice(0, 150)).toEqual(small.enterprises);
  const listings = new Map(large.listings.map((listing) => [listing.id, listing]));
  for (const listing of small.listings) expect(listings.get(listing.id)).toEqual(listing);
});

test('a batch is made when it is asked for', () => {
  const batches = syntheticBatches(world, { enterprises: 2_000, listings: 0 }, 10);
  batches.next();
  expect(batches.next().value).toMatchObject({ enterprises: { length: 10 } });
});

test('products keep to the prices of their line, and listings to a quarter above their product', () => {
  const { products, listings } = everything(300, 1_500);
  const byId = new Map(products.map((product) => [product.id, product]));
  for (const { price, hsn, category } of products) {
    const bounds = world.lines.filter((line) => line.hsnHeading === hsn && line.category === category);
    expect(bounds.some(({ priceLow, priceHigh }) => price >= priceLow * 100 && price <= priceHigh * 100)).toBe(true);
  }
  for (const { price, product } of listings) {
    const own = byId.get(product)?.price ?? 0;
    expect(Number.isInteger(price) && price >= own && price <= own * 1.25 + 100).toBe(true);
  }
});

test('what is done has an end, after its beginning, and nothing happens after the last day', () => {
  for (const { status, startedAt, completedAt } of everything(300, 1_500).services) {
    expect(completedAt !== null).toBe(status === 'DONE');
    if (startedAt && completedAt) expect(completedAt >= startedAt).toBe(true);
    expect((completedAt ?? startedAt)?.toISOString().slice(0, 10) ?? '').toSatisfy(
      (day: string) => day <= '2026-06-30',
    );
  }
});

test('what is open is due after its enrolment, and up to the end of 2027 some of it is overdue and some is not', () => {
  const open = everything(300, 1_500).services.flatMap(({ service, status, dueOn, enrolledAt }) =>
    status && dueOn && isOpen(status) ? [{ service, status, dueOn, enrolledAt }] : [],
  );
  for (const { dueOn, enrolledAt } of open) expect(dueOn > enrolledAt).toBe(true);
  const onboarding = open.filter(({ service }) => service === 'ONBOARDING');
  for (const day of ['2026-06-30', '2026-12-31', '2027-04-30'])
    for (const services of [open, onboarding]) {
      const overdue = services.filter((service) => isOverdue(service, day)).length;
      expect([day, overdue > 0, overdue < services.length]).toEqual([day, true, true]);
    }
});

test('co-operatives are members of federations, enterprises of societies', () => {
  const { cooperatives, memberships } = everything(300, 1_500);
  const kinds = new Map([
    ...facts.cooperatives.map(({ key, kind }) => [cooperativeId(key), kind] as const),
    ...cooperatives.map(({ id, kind }) => [id, kind] as const),
  ]);
  const kindsOf = (of: typeof memberships) => new Set(of.map(({ federation }) => kinds.get(federation)));
  const [ofEnterprises, ofCooperatives] = [
    memberships.filter(({ memberEnterprise }) => memberEnterprise),
    memberships.filter(({ memberCooperative }) => memberCooperative),
  ];
  expect(kindsOf(ofCooperatives)).toEqual(new Set(['APEX_FEDERATION']));
  expect(ofEnterprises.length).toBeGreaterThan(0);
  for (const kind of kindsOf(ofEnterprises)) expect(['PRIMARY_SOCIETY', 'SERVICE_SOCIETY']).toContain(kind);
});
