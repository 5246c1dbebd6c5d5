import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, leavesOf, type VersionContent } from '../../subgraphs/partners/domain/compare-terms.ts';
import { standingOn } from '../../subgraphs/partners/domain/status-on.ts';

describe('differences', () => {
  const codes = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });
  const text = fc.option(fc.constantFrom('x', 'y', 'z'));
  const aVersion: fc.Arbitrary<VersionContent> = fc.record({
    documents: fc.constant([]),
    terms: fc.record({
      title: fc.constantFrom('x', 'y'),
      summary: text,
      programme: text,
      effectiveFrom: text,
      effectiveTo: text,
      states: codes,
      districts: codes,
      sectors: codes,
      cooperatives: codes.map((ids) => ids.map((cooperative) => ({ cooperative, from: null, to: null }))),
      parties: codes.map((keys) =>
        keys.map((key) => ({ key, role: 'OTHER' as const, organization: null, statedAs: key, people: [] })),
      ),
      obligations: fc.constant([]),
      targets: fc.constant([]),
    }),
  });

  it('lead from one version to the other, and are none between equals, whatever the order of lists', () => {
    fc.assert(
      fc.property(aVersion, aVersion, (one, other) => {
        const fields = new Map([...leavesOf(one)].map(([key, { text: value }]) => [key, value]));
        for (const { path, before, after } of compareVersions(one, other)) {
          expect(fields.get(JSON.stringify(path)) ?? null).toBe(before);
          if (after === null) fields.delete(JSON.stringify(path));
          else fields.set(JSON.stringify(path), after);
        }
        expect(new Set(fields)).toEqual(new Set([...leavesOf(other)].map(([key, { text: value }]) => [key, value])));
        const turned = { ...one, terms: { ...one.terms, states: one.terms.states.toReversed() } };
        expect(compareVersions(one, turned)).toEqual([]);
      }),
    );
  });
});

describe('where an MoU stood', () => {
  const at = (day: string) => new Date(`${day}T06:00:00Z`);
  const mou = {
    status: 'SUSPENDED' as const,
    statusReason: null,
    statusSince: at('2021-09-01'),
    createdAt: at('2021-03-01'),
    signedEarliest: '2021-02-18',
    signedLatest: '2021-02-18',
  };
  const steps = [
    { from: null, to: 'DRAFT', day: '2021-03-01' },
    { from: 'DRAFT', to: 'APPROVED', day: '2021-03-03' },
    { from: 'APPROVED', to: 'SIGNED', day: '2021-03-05' },
    { from: 'SIGNED', to: 'SIGNED', day: '2021-04-01' },
    { from: 'SIGNED', to: 'SUSPENDED', day: '2021-09-01' },
  ] as const;
  const changes = steps.map(({ from, to, day }, index) => ({
    mou: 'mou_1',
    version: index + 1,
    at: at(day),
    actor: null,
    reason: null,
    from,
    to,
  }));

  it('counts from the signature, not from when somebody recorded it', () => {
    const days = ['2021-02-17', '2021-02-18', '2021-03-02', '2021-08-31', '2021-09-01'];
    expect(days.map((day) => standingOn(mou, changes, day)?.status)).toEqual([
      undefined,
      'SIGNED',
      'SIGNED',
      'SIGNED',
      'SUSPENDED',
    ]);
  });
});
