const FORM = /^(\d{4})-(\d{2})$/;
export const FINANCIAL_YEAR_FORM = 'financial year such as 2020-21';

/** The last year that begins and ends with years of four digits, as every day of ours has them. */
const LAST_START = 9_998;

/** Whether the text names a financial year: the second part is the year after the first. There is no year 0. */
export function isFinancialYear(value: string): boolean {
  const [, start, end] = FORM.exec(value) ?? [];
  const year = Number(start);
  return year >= 1 && year <= LAST_START && (year + 1) % 100 === Number(end);
}

const yearText = (year: number): string => String(year).padStart(4, '0');

/** First and last day, both included, of an Indian financial year: `2020-21` is 1 April 2020 to 31 March 2021. */
export function financialYearBounds(year: string): { readonly from: string; readonly to: string } {
  const start = Number(year.slice(0, 4));
  return { from: `${yearText(start)}-04-01`, to: `${yearText(start + 1)}-03-31` };
}

/** The financial year that a day (`YYYY-MM-DD`, Indian time) lies in. */
export function financialYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const start = Number(day.slice(5, 7)) >= 4 ? year : year - 1;
  return `${yearText(start)}-${String((start + 1) % 100).padStart(2, '0')}`;
}
