import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHsnCode, isLgdCode, isNicCode, isPinCode } from '../../subgraphs/shared/identifiers/codes.ts';
import { gstinCheckCharacter, hasGstinCheck, hasGstinForm } from '../../subgraphs/shared/identifiers/gstin.ts';
import { hasKnownPanHolder, hasPanForm } from '../../subgraphs/shared/identifiers/pan.ts';
import { isUdyamNumber } from '../../subgraphs/shared/identifiers/udyam.ts';

const upper = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digit = fc.constantFrom(...'0123456789');
const text = (unit: fc.Arbitrary<string>, length: number) => fc.string({ unit, minLength: length, maxLength: length });
const pan = fc.tuple(text(upper, 5), text(digit, 4), upper).map((parts) => parts.join(''));
const first14 = fc
  .tuple(text(digit, 2), pan, fc.constantFrom(...'123456789ABCXYZ'))
  .map(([state, holder, count]) => `${state}${holder}${count}Z`);

describe('GSTIN', () => {
  it('accepts numbers whose check character is known from publications', () => {
    for (const known of ['27AAPFU0939F1ZV', '29AAGCB7383J1Z4', '09AAACI1195H1ZK'].filter(hasGstinForm))
      expect([known, gstinCheckCharacter(known.slice(0, 14))]).toEqual([known, known[14]]);
    expect(hasGstinCheck('27AAPFU0939F1ZV')).toBe(true);
  });

  it('has exactly one check character that fits', () => {
    fc.assert(
      fc.property(first14, (start) => {
        const fitting = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((last) => hasGstinCheck(start + last));
        expect(fitting).toEqual([gstinCheckCharacter(start)]);
      }),
    );
  });

  it('notices any single wrong character', () => {
    fc.assert(
      fc.property(first14, fc.nat(13), digit, (start, position, other) => {
        fc.pre(start[position] !== other);
        const wrong = start.slice(0, position) + other + start.slice(position + 1);
        expect(gstinCheckCharacter(wrong)).not.toBe(gstinCheckCharacter(start));
      }),
    );
  });
});

describe('forms', () => {
  it.each<[string, (value: string) => boolean, string[], string[]]>([
    [
      'Udyam',
      isUdyamNumber,
      ['UDYAM-UP-00-0000000', 'UDYAM-TN-99-1234567'],
      [
        'UDYAM-UP-0-0000000',
        'udyam-UP-00-0000000',
        'UDYAM-UP-00-000000',
        'UDYAM-UP-00-00000000',
        ' UDYAM-UP-00-0000000',
        'UDYAM-UP-00-0000000\n',
      ],
    ],
    ['PAN', hasPanForm, ['ABCPE1234F'], ['ABCP1234F', 'abcpe1234f', 'ABCPE12345', 'ABCPE1234F\n']],
    ['HSN', isHsnCode, ['0902', '090230', '09023010'], ['902', '09023', '0902301', '090230100', '09O2', '0902\n']],
    ['NIC', isNicCode, ['15', '152', '1520', '15202', '01'], ['1', '152022', 'AB', '']],
    ['PIN', isPinCode, ['600001', '226001'], ['060001', '60000', '6000011', '6000O1']],
    ['LGD district', isLgdCode, ['1', '555', '1041'], ['0', '0555', '12345', '-1', '']],
    [
      'GSTIN',
      hasGstinForm,
      ['27AAPFU0939F1ZV'],
      ['27AAPFU0939F0ZV', '27AAPFU0939F1YV', '2AAAPFU0939F1ZV', '27AAPFU0939F1Z', '27AAPFU0939F1ZV '],
    ],
  ])('of %s are exact', (_name, isValid, right, wrong) => {
    for (const value of right) expect([value, isValid(value)]).toEqual([value, true]);
    for (const value of wrong) expect([value, isValid(value)]).toEqual([value, false]);
  });

  it('knows the letters of PAN holders, and only those', () => {
    const known = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) => hasKnownPanHolder(`AAA${letter}A0000A`));
    expect(known.join('')).toBe('ABCEFGHJKLPT');
  });
});
