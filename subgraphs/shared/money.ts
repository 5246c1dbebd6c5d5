/** Money as resolvers pass it on. The type `Money` of every subgraph resolves from this. */
export interface Money {
  readonly paise: number;
}

/** What a resolver of a `Money` field returns for a column of paise. */
export const money = (paise: number): Money => ({ paise });

const PAISE_A_RUPEE = 100;
const PAISE_A_CRORE = 1_00_00_000 * PAISE_A_RUPEE;

const inRupees = (fractionDigits: 0 | 2) =>
  new Intl.NumberFormat('en-IN', {
    style: 'currency',
    currency: 'INR',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  });
const wholeRupees = inRupees(0);
const rupeesAndPaise = inRupees(2);
const crore = new Intl.NumberFormat('en-IN', { maximumFractionDigits: 2 });

export type MoneyStyle = 'RUPEES' | 'CRORE';

/** `₹24,47,00,00,000` or `₹2,447 crore`: crore is rounded to two places, rupees are exact to the paisa. */
export function formatMoney(paise: number, style: MoneyStyle): string {
  if (style === 'RUPEES')
    return (paise % PAISE_A_RUPEE === 0 ? wholeRupees : rupeesAndPaise).format(paise / PAISE_A_RUPEE);
  const sign = paise < 0 ? '-' : '';
  return `${sign}₹${crore.format(Math.abs(paise) / PAISE_A_CRORE)} crore`;
}

export const moneyResolvers = {
  formatted: ({ paise }: Money, { style }: { style: MoneyStyle }): string => formatMoney(paise, style),
};
