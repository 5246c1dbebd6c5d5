import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from '../../subgraphs/shared/cursor.ts';
import { financialYearBounds, financialYearOf, isFinancialYear } from '../../subgraphs/shared/financial-year.ts';
import { ID_PREFIXES, isIdOf, newId, seedId, typenameOfId } from '../../subgraphs/shared/ids.ts';
import { formatMoney } from '../../subgraphs/shared/money.ts';
import { dayInIndia } from '../../subgraphs/shared/today.ts';

describe('ids', () => {
  it('tell their type, new or seeded', () => {
    for (const [typename, prefix] of Object.entries(ID_PREFIXES)) {
      expect(typenameOfId(newId(prefix))).toBe(typename);
      expect(typenameOfId(seedId(prefix, 'a key'))).toBe(typename);
    }
    expect(isIdOf('Enterprise', newId('coop'))).toBe(false);
  });

  it('of seeds depend on the key alone', () => {
    expect(seedId('org', 'flipkart')).toBe(seedId('org', 'flipkart'));
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        expect(seedId('org', a)).not.toBe(seedId('org', b));
      }),
    );
  });

  it('sort by the time they were made, seeds before everything', () => {
    const ids = Array.from({ length: 200 }, () => newId('ent'));
    expect(ids.toSorted()).toEqual(ids);
    expect(seedId('ent', 'x') < ids[0]!).toBe(true);
  });

  it('are not anything else', () => {
    for (const text of [
      '',
      'ent',
      'ent_',
      'xyz_00000000000000000000000000',
      '_00000000000000000000000000',
      'ent_8zzzzzzzzzzzzzzzzzzzzzzzzz',
      'constructor_00000000000000000000000000',
      `${newId('ent')} `,
    ])
      expect([text, typenameOfId(text)]).toEqual([text, null]);
  });
});

describe('money', () => {
  it.each([
    [2447_00_00_000_00, '₹24,47,00,00,000', '₹2,447 crore'],
    [100, '₹1', '₹0 crore'],
    [1_50, '₹1.50', '₹0 crore'],
    [-25_00_00_000_00, '-₹25,00,00,000', '-₹25 crore'],
    [2_50_00_000_00, '₹2,50,00,000', '₹2.5 crore'],
    [0, '₹0', '₹0 crore'],
  ])('%d paise reads %s and %s', (paise, rupees, crore) => {
    expect([formatMoney(paise, 'RUPEES'), formatMoney(paise, 'CRORE')]).toEqual([rupees, crore]);
  });
});

describe('financial years', () => {
  it('run from April to March', () => {
    expect(financialYearBounds('2020-21')).toEqual({ from: '2020-04-01', to: '2021-03-31' });
    expect(['2020-03-31', '2020-04-01', '1999-12-31'].map(financialYearOf)).toEqual(['2019-20', '2020-21', '1999-00']);
  });

  it('are named by two years in a row', () => {
    expect(['2020-21', '1999-00', '2020-22', '2020-2021', '20-21', '2020-21 '].map(isFinancialYear)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('begin and end on days that there are', () => {
    expect(['0000-01', '0001-02', '9998-99', '9999-00'].map(isFinancialYear)).toEqual([false, true, true, false]);
    expect(financialYearBounds('0001-02')).toEqual({ from: '0001-04-01', to: '0002-03-31' });
  });

  it('hold every one of their days', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const { from, to } = financialYearBounds(financialYearOf(day));
          expect(from <= day && day <= to).toBe(true);
        },
      ),
    );
  });
});

describe('a day', () => {
  it('begins in India five and a half hours before it does in Greenwich', () => {
    expect(dayInIndia(new Date('2025-03-31T18:29:59Z'))).toBe('2025-03-31');
    expect(dayInIndia(new Date('2025-03-31T18:30:00Z'))).toBe('2025-04-01');
  });
});

describe('cursors', () => {
  it('come back as they went, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (sortValue) => {
        fc.pre(!sortValue.includes('\0') && sortValue.isWellFormed());
        const cursor = { order: 'NAME_ASC', sortValue, id: newId('ent') };
        expect(decodeCursor(encodeCursor(cursor), 'NAME_ASC', 'text')).toEqual(cursor);
      }),
    );
  });

  it('are refused when made for another order, another type, or not by us', () => {
    const cursor = encodeCursor({ order: 'A', sortValue: 'x', id: 'y' });
    expect(() => decodeCursor(cursor, 'B', 'text')).toThrow('after');
    expect(() => decodeCursor(cursor, 'A', 'int8')).toThrow('after');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, 'A', 'int8')).toThrow('after');
      }),
    );
  });
});
