import type { Facts } from '../read-facts.ts';

/** An MoU under which sellers of a state are enrolled and list on a partner's marketplace. */
export interface Agreement {
  readonly mou: string;
  readonly state: string;
  /** Key of the organisation. */
  readonly partner: string;
  readonly programme: string | null;
  /** The first day on which it surely stood. */
  readonly from: string;
}

const firstOfNextMonth = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
};

function surelyFrom(mou: Facts['mous'][number]): string {
  const day = mou.signed_precision === 'MONTH' && mou.signed_on ? firstOfNextMonth(mou.signed_on) : mou.signed_on;
  const from = day ?? mou.signed_before;
  if (!from) throw new Error(`mous.csv does not say when ${mou.key} stood`);
  return from;
}

/** The MoUs of the facts whose partner is known, by state. Where the partner is not, nothing is generated under it. */
export function agreementsByState(facts: Facts): ReadonlyMap<string, readonly Agreement[]> {
  const agreements = facts.mous.flatMap((mou): Agreement[] => {
    const partner = facts.mouParties.find((party) => party.mou === mou.key && party.role === 'E_COMMERCE_PARTNER');
    if (!partner?.organisation) return [];
    const { key, state, programme } = mou;
    return [{ mou: key, state, partner: partner.organisation, programme, from: surelyFrom(mou) }];
  });
  return Map.groupBy(agreements, ({ state }) => state);
}
