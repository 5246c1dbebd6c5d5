import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validityOn } from '../../subgraphs/partners/domain/validity.ts';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { MOU_STATUSES, mous } from '../../subgraphs/partners/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import { cloneDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import { daysFromToday, LIST, setUp, subgraph } from './support/reading.ts';

setUp();

describe('validity', () => {
  it('is the same in filters as in the answer, for every status and mix of dates', async () => {
    const { db, drop } = await cloneDatabase();
    const own = partnersModule.create({ db });
    try {
      const spans = [null, -91, -1, 0, 1, 89, 90, 91].map((days) => (days === null ? null : daysFromToday(days)));
      for (const status of MOU_STATUSES)
        await db.insert(mous).values(
          spans.flatMap((effectiveFrom, one) =>
            spans.map((effectiveTo, two) => ({
              id: newId('mou'),
              reference: `${status}-${one}-${two}`,
              title: 'T',
              state: 'IN-TN',
              states: ['IN-TN'],
              status,
              effectiveFrom,
              effectiveTo,
              signedOn: one % 2 === 0 ? null : daysFromToday([-5, 0, 1][two % 3] ?? 0),
              signedPrecision: one % 2 === 0 ? null : ('DAY' as const),
              signedAfter: one % 4 === 0 ? daysFromToday(-3) : null,
              signedBefore: one % 4 === 0 ? daysFromToday(two - 3) : null,
            })),
          ),
        );
      let found = 0;
      for (const validity of ['NOT_IN_FORCE', 'UPCOMING', 'ACTIVE', 'EXPIRING_SOON', 'EXPIRED']) {
        let after: string | null = null;
        do {
          const page: Answer = (
            await ask(own, LIST, {
              principal: anAdmin(),
              variables: { filter: { validities: [validity] }, first: 100, after },
            })
          ).mous;
          for (const { node } of page.edges) expect(node.validity).toBe(validity);
          found += page.edges.length;
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
      }
      expect(found).toBe(MOU_STATUSES.length * 64);
    } finally {
      await drop();
    }
  });

  const signed = {
    status: 'SIGNED',
    effectiveFrom: '2021-01-01',
    effectiveTo: '2021-12-31',
    signedEarliest: null,
    signedLatest: null,
  } as const;
  it.each([
    ['2020-12-31', 'UPCOMING'],
    ['2021-01-01', 'ACTIVE'],
    ['2021-10-01', 'ACTIVE'],
    ['2021-10-02', 'EXPIRING_SOON'],
    ['2021-12-31', 'EXPIRING_SOON'],
    ['2022-01-01', 'EXPIRED'],
  ])('on %s is %s', (day, expected) => {
    expect(validityOn(signed, '2020-12-01', day)).toBe(expected);
  });

  it('of one that was ended holds until the day of its end', () => {
    const ended = { ...signed, status: 'TERMINATED' } as const;
    expect(validityOn(ended, '2021-06-01', '2021-05-31')).toBe('ACTIVE');
    expect(validityOn(ended, '2021-06-01', '2021-06-01')).toBe('NOT_IN_FORCE');
    expect(validityOn({ ...signed, status: 'WITHDRAWN' }, '2021-06-01', '2021-05-31')).toBe('NOT_IN_FORCE');
  });

  it('counts from the day of signature where no first day is agreed, and the field then is null', async () => {
    const query = `{ mou(reference: "TN-2021-0001") {
      effectiveFrom before: validity(asOf: "2021-02-17") onTheDay: validity(asOf: "2021-02-18")
    } }`;
    const { mou } = await ask(subgraph, query, { principal: anAdmin() });
    expect(mou).toEqual({ effectiveFrom: null, before: 'NOT_IN_FORCE', onTheDay: 'ACTIVE' });
  });

  it('is not in force before the last signature, though an earlier first day is agreed', () => {
    const late = { ...signed, effectiveFrom: '2026-11-01', signedEarliest: '2026-11-05', signedLatest: '2026-11-05' };
    const on = (day: string) => validityOn({ ...late, effectiveTo: '2026-12-31' }, '2026-11-05', day);
    expect(['2026-10-31', '2026-11-03', '2026-11-04', '2026-11-05'].map(on)).toEqual([
      'NOT_IN_FORCE',
      'NOT_IN_FORCE',
      'NOT_IN_FORCE',
      'EXPIRING_SOON',
    ]);
  });

  it('goes through its states in order of time, and stands in none of them before the last signature', () => {
    const ORDER = ['NOT_IN_FORCE', 'UPCOMING', 'ACTIVE', 'EXPIRING_SOON', 'EXPIRED', 'NOT_IN_FORCE'];
    const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
    const someDay = fc.option(fc.nat(400).map(dayOf));
    const period = fc.tuple(someDay, someDay).map((days) => days.toSorted((a, b) => (a && b ? a.localeCompare(b) : 0)));
    fc.assert(
      fc.property(
        fc.constantFrom(...MOU_STATUSES),
        fc.nat(400).map(dayOf),
        period,
        period,
        (status, since, [effectiveFrom = null, effectiveTo = null], [signedEarliest = null, signedLatest = null]) => {
          const mou = { status, effectiveFrom, effectiveTo, signedEarliest, signedLatest };
          let reached = 0;
          for (let number = 0; number <= 520; number += 1) {
            const day = dayOf(number);
            const validity = validityOn(mou, since, day);
            const signedBy = signedLatest ?? signedEarliest;
            if (signedBy !== null && day < signedBy) expect(validity, day).toBe('NOT_IN_FORCE');
            if (status !== 'SIGNED' && day >= since) expect(validity, day).toBe('NOT_IN_FORCE');
            const next = ORDER.indexOf(validity, reached);
            expect(next, `${validity} on ${day} after ${ORDER[reached]}`).not.toBe(-1);
            reached = next;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('begins with the signature where no first day is agreed, from the last day that it can be of', () => {
    const dates = { ...signed, effectiveFrom: null, effectiveTo: null };
    const inFebruary = { ...dates, signedEarliest: '2018-02-01', signedLatest: '2018-02-28' };
    expect(validityOn(inFebruary, '', '2018-02-27')).toBe('NOT_IN_FORCE');
    expect(validityOn(inFebruary, '', '2018-02-28')).toBe('ACTIVE');
    expect(validityOn({ ...dates, signedLatest: '2018-02-28' }, '', '2018-02-27')).toBe('NOT_IN_FORCE');
    expect(validityOn({ ...dates, signedEarliest: '2018-02-01' }, '', '2018-02-01')).toBe('ACTIVE');
  });
});
