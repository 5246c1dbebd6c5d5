import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../../drizzle/seed/read-facts.ts';
import { enterpriseAt } from '../../drizzle/seed/synthetic/enterprises.ts';
import { MOST_ENTERPRISES, syntheticUdyamNumber } from '../../drizzle/seed/synthetic/identifiers.ts';
import { createWorld } from '../../drizzle/seed/synthetic/world.ts';
import { gstStateOf, hasGstinCheck, hasGstinForm, panOf } from '../../subgraphs/shared/identifiers/gstin.ts';
import { hasKnownPanHolder, hasPanForm } from '../../subgraphs/shared/identifiers/pan.ts';
import { isUdyamNumber } from '../../subgraphs/shared/identifiers/udyam.ts';
import { isIdOf } from '../../subgraphs/shared/ids.ts';

const facts = readFacts();
const world = createWorld(facts);
const anIndex = fc.integer({ min: 0, max: MOST_ENTERPRISES - 1 });
const firstEnterprises = (count: number) => Array.from({ length: count }, (_, index) => enterpriseAt(world, index));

describe('any generated enterprise', () => {
  test('has identifiers that are right by form, check character and state', () => {
    fc.assert(
      fc.property(anIndex, (index) => {
        const { id, udyamNumber, pan, gstin, place } = enterpriseAt(world, index);
        const state = facts.states.find(({ iso_3166_2 }) => iso_3166_2 === place.state);
        expect(isIdOf('Enterprise', id)).toBe(true);
        expect(isUdyamNumber(udyamNumber)).toBe(true);
        expect(udyamNumber.slice(6, 8)).toBe(state?.udyam_letters);
        expect(hasPanForm(pan) && hasKnownPanHolder(pan)).toBe(true);
        if (gstin === null) return;
        expect(hasGstinForm(gstin) && hasGstinCheck(gstin)).toBe(true);
        expect([gstStateOf(gstin), panOf(gstin)]).toEqual([state?.gst_code, pan]);
      }),
    );
  });

  test('has identifiers and contacts that can be nobody’s', () => {
    fc.assert(
      fc.property(anIndex, (index) => {
        const { udyamNumber, pan, contact } = enterpriseAt(world, index);
        expect(udyamNumber).toMatch(/^UDYAM-[A-Z]{2}-00-/);
        expect(pan.slice(5, 9)).toBe('0000');
        expect(contact.email).toMatch(/\.example$/);
        expect(contact.phone).toMatch(/^\+910/);
        expect(contact.pinCode).toMatch(/^[1-9]\d\d000$/);
      }),
    );
  });

  test('agrees with itself and with the register', () => {
    const districtState = new Map(facts.districts.map(({ lgd_code, state }) => [lgd_code, state]));
    fc.assert(
      fc.property(anIndex, (index) => {
        const enterprise = enterpriseAt(world, index);
        expect(districtState.get(enterprise.place.district)).toBe(enterprise.place.state);
        expect(Math.min(enterprise.investment, enterprise.turnover, enterprise.employees)).toBeGreaterThan(0);
        expect(Number.isSafeInteger(enterprise.turnover) && Number.isSafeInteger(enterprise.investment)).toBe(true);
        expect(enterprise.womenEmployees ?? 0).toBeLessThanOrEqual(enterprise.employees);
        expect(enterprise.trade.mark?.district ?? enterprise.place.district).toBe(enterprise.place.district);
        expect(enterprise.registeredAt >= '2016-07-01' && enterprise.registeredAt <= '2025-12-31').toBe(true);
      }),
    );
  });

  test('is the same every time, whatever was made before it, and another with another seed', () => {
    fc.assert(
      fc.property(anIndex, (index) => {
        const enterprise = enterpriseAt(world, index);
        enterpriseAt(world, (index + 1) % MOST_ENTERPRISES);
        expect(enterpriseAt(createWorld(facts), index)).toEqual(enterprise);
        expect(enterpriseAt(createWorld(facts, 7), index).id).not.toBe(enterprise.id);
      }),
      { numRuns: 10 },
    );
  });
});

test('among 50,000 no id, Udyam number, PAN or mail address comes twice', () => {
  const enterprises = firstEnterprises(50_000);
  for (const identifiers of [
    enterprises.map(({ id }) => id),
    enterprises.map(({ udyamNumber }) => udyamNumber),
    enterprises.map(({ pan }) => pan),
    enterprises.map(({ contact }) => contact.email),
  ])
    expect(new Set(identifiers).size).toBe(50_000);
});

test('two different indexes never share a Udyam number', () => {
  fc.assert(
    fc.property(anIndex, anIndex, (one, other) => {
      fc.pre(one !== other);
      expect(syntheticUdyamNumber('UP', one)).not.toBe(syntheticUdyamNumber('UP', other));
    }),
  );
});

test('nearly all are micro, some small, a few medium, by the thresholds in force now', () => {
  const classes = [0, 0, 0];
  for (const { investment, turnover } of firstEnterprises(20_000)) {
    const size = world.sizes.findIndex((limit) => investment <= limit.investment && turnover <= limit.turnover);
    expect(size).toBeGreaterThanOrEqual(0);
    classes[size]! += 1;
  }
  const [micro, small, medium] = classes.map((count) => count / 20_000);
  expect(micro).toBeGreaterThan(0.975);
  expect(small).toBeGreaterThan(0.01);
  expect(medium).toBeGreaterThan(0.001);
  expect(medium).toBeLessThan(small!);
});

test('among 140,000 Ernakulam is the first district with 10,000 units of the Year of Enterprises, then two others', () => {
  const byDistrict = Map.groupBy(
    firstEnterprises(140_000).filter(({ place }) => place.campaignDays !== null),
    ({ place }) => place.district,
  );
  const crossings = [...byDistrict]
    .map(([district, units]) => [district, units.map(({ registeredAt }) => registeredAt).toSorted()[9_999]] as const)
    .filter((crossing): crossing is readonly [string, string] => crossing[1] !== undefined)
    .toSorted((one, other) => one[1].localeCompare(other[1]));
  expect(crossings.map(([district]) => world.districtNames.get(district))).toEqual([
    'Ernakulam',
    'Malappuram',
    'Thrissur',
  ]);
  expect(crossings[0]?.[1].slice(0, 7)).toBe('2022-12');
  expect(crossings.at(-1)?.[1]).toMatch(/^2023-01-/);
});

describe('generated co-operatives', () => {
  const generated = world.societies;

  test('fill Tamil Nadu up to its reported 294 societies, and INDCOSERVE up to its 16 factories', () => {
    const named = facts.cooperatives.filter(({ state, kind }) => state === 'IN-TN' && kind !== 'APEX_FEDERATION');
    expect(named.length + generated.filter(({ state }) => state === 'IN-TN').length).toBe(294);
    const members = facts.memberships.filter(({ federation }) => federation === 'indcoserve');
    expect(members.length + generated.filter(({ federation }) => federation === 'indcoserve').length).toBe(16);
  });

  test('have ids and registration numbers of their own and stand in a district of their state', () => {
    expect(new Set(generated.map(({ id }) => id)).size).toBe(generated.length);
    expect(new Set(generated.map(({ registrationNumber }) => registrationNumber)).size).toBe(generated.length);
    const districtState = new Map(facts.districts.map(({ lgd_code, state }) => [lgd_code, state]));
    for (const { name, state, district, womenMembers, members } of generated) {
      expect(districtState.get(district), name).toBe(state);
      expect(womenMembers, name).toBeLessThanOrEqual(members);
    }
  });

  test('are the same every time', () => {
    expect(createWorld(facts).societies).toEqual(generated);
  });
});
