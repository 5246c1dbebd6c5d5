import { expect, test } from 'vitest';
import { parseCsv, readCsv, SeedFileError } from '../../drizzle/seed/csv.ts';
import { districtRow, thresholdRow } from '../../drizzle/seed/rows.ts';

const HEADER = 'lgd_code,name,state,census_2011_code,aliases,source,sure\n';
const districts = (...lines: string[]) => parseCsv('districts.csv', `${HEADER}${lines.join('\n')}\n`, districtRow);

test('a row is read by its schema: empty cells are null, lists are split', () => {
  expect(districts('591,Tiruchirappalli,IN-TN,,Trichy|Tiruchi,lgd,high')).toEqual([
    {
      lgd_code: '591',
      name: 'Tiruchirappalli',
      state: 'IN-TN',
      census_2011_code: null,
      aliases: ['Trichy', 'Tiruchi'],
      source: 'lgd',
      sure: 'high',
    },
  ]);
});

test('a wrong cell is reported with file, line and column', () => {
  const read = () => districts('555,Ernakulam,IN-KL,595,,lgd,high', '556,Idukki,Kerala,596,,lgd,high');
  expect(read).toThrow(SeedFileError);
  expect(read).toThrow(/^districts\.csv, line 3: state: /);
});

test('a row with a cell too many is reported with file and line', () => {
  expect(() => districts('555,Ernakulam,IN-KL,595,,lgd,high,more')).toThrow(/^districts\.csv: .*line 2/);
});

test('a column that the schema does not know is reported', () => {
  const text = `${HEADER.trim()},colour\n555,Ernakulam,IN-KL,595,,lgd,high,green\n`;
  expect(() => parseCsv('districts.csv', text, districtRow)).toThrow(/^districts\.csv, line 2: .*colour/);
});

test('crore become paise without rounding', () => {
  const text =
    'in_force_from,activity,class,investment_crore,turnover_crore,source,sure\n2006-10-02,SERVICES,MICRO,0.10,,act,high\n';
  expect(parseCsv('t.csv', text, thresholdRow)[0]?.investment_crore).toBe(100_000_000);
});

test('a file is read from beside the reader', () => {
  expect(readCsv('facts/districts.csv', districtRow)).toHaveLength(127);
});
