import type { products } from '../../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { amountOf } from '../../../subgraphs/trade/domain/amount.ts';
import type { deals, quoteLines, quoteRevisions, quotes, statusChanges } from '../../../subgraphs/trade/tables.ts';
import { daysAfter, earlierOf, LAST_DAY } from './calendar.ts';
import type { SyntheticEnquiry } from './enquiries.ts';
import type { Random, Weighted } from './random.ts';

type QuoteStatus = 'SENT' | 'ACCEPTED' | 'DECLINED';
type DealStatus = 'AGREED' | 'DISPATCHED' | 'DELIVERED' | 'DISPUTED';
type Change = typeof statusChanges.$inferInsert;

/** A quote with one line, and the deal that came of it. */
export interface Offer {
  readonly quote: typeof quotes.$inferInsert;
  readonly revision: typeof quoteRevisions.$inferInsert;
  readonly line: typeof quoteLines.$inferInsert;
  readonly deal: typeof deals.$inferInsert | null;
  readonly changes: readonly Change[];
}

interface Moment {
  readonly at: Date;
  readonly day: string;
}

/** What a country's buyers are quoted in, and how many paise a minor unit of it is taken for: invented rates. */
const CURRENCIES: Readonly<Record<string, readonly [currency: string, paise: number]>> = {
  IN: ['INR', 1],
  AE: ['AED', 23],
  DE: ['EUR', 95],
  GB: ['GBP', 108],
  JP: ['JPY', 55],
  SA: ['SAR', 23],
  US: ['USD', 85],
};

const DEALS: readonly Weighted<DealStatus>[] = [
  ['AGREED', 30],
  ['DISPATCHED', 20],
  ['DELIVERED', 45],
  ['DISPUTED', 5],
];
const PAYMENT = 'Half in advance, the rest on delivery, by bank transfer between the parties (generated).';
const DELIVERY = 'Ex works, freight by the buyer (generated).';

const stepOf = (subject: string, at: Date, from: string | null, to: string, reason: string | null = null): Change => ({
  ...{ subject, at, from, to, reason, actor: 'seed', organization: null },
});

/** What the seller offers at `quoted`; by `ended` the enquiry stands where it stands. */
export function offerOf(
  enquiry: SyntheticEnquiry,
  product: typeof products.$inferInsert,
  quoted: Moment,
  ended: Moment,
  random: Random,
): Offer {
  const [currency, paise] = CURRENCIES[enquiry.buyerCountry] ?? ['INR', 1];
  const unitPrice = Math.max(1, Math.round(product.price / paise));
  const quantity = enquiry.quantity ?? 1;
  const total = amountOf(quantity, unitPrice);
  const id = seedId('quo', enquiry.id);
  const status: QuoteStatus = enquiry.status === 'WON' ? 'ACCEPTED' : enquiry.status === 'LOST' ? 'DECLINED' : 'SENT';
  const since = status === 'SENT' ? quoted.at : ended.at;
  const reason = status === 'DECLINED' ? 'Generated: too far away.' : null;
  const validUntil = daysAfter(quoted.day, 60 + random.int(0, 60));
  const { portal, state, operator, registration } = enquiry;
  const owned = { enquiry: enquiry.id, portal, state, operator, registration };
  const deal = status === 'ACCEPTED' ? dealOf(owned, { quote: id, currency, value: total }, ended, random) : null;
  return {
    quote: {
      ...{ id, ...owned, currency, total, validUntil, sentAt: quoted.at },
      ...{ status, statusSince: since, statusReason: reason, synthetic: true, createdAt: quoted.at, updatedAt: since },
    },
    revision: {
      ...{ quote: id, revision: 1, currency, total, validUntil, sentAt: quoted.at, actor: 'seed' },
      ...{ paymentTerms: PAYMENT, deliveryTerms: DELIVERY, note: null },
    },
    line: {
      ...{ quote: id, revision: 1, position: 0, description: product.title, product: product.id, hsn: product.hsn },
      ...{ quantity, unit: product.unit, unitPrice, amount: total },
    },
    deal: deal?.deal ?? null,
    changes: [
      stepOf(id, quoted.at, null, 'SENT'),
      ...(status === 'SENT' ? [] : [stepOf(id, since, 'SENT', status, reason)]),
      ...(deal?.changes ?? []),
    ],
  };
}

type Owned = Pick<typeof deals.$inferInsert, 'enquiry' | 'portal' | 'state' | 'operator' | 'registration'>;
type Worth = Pick<typeof deals.$inferInsert, 'quote' | 'currency' | 'value'>;

function dealOf(owned: Owned, worth: Worth, agreed: Moment, random: Random) {
  const id = seedId('deal', worth.quote);
  const status = random.weighted(DEALS);
  const isDone = status === 'DELIVERED' || status === 'DISPUTED';
  const deliveredOn = isDone ? earlierOf(daysAfter(agreed.day, random.int(5, 50)), LAST_DAY) : null;
  const at = new Date(agreed.at.getTime() + 3_600_000);
  const reason = status === 'DISPUTED' ? 'Generated: a part came damaged.' : null;
  const deal: typeof deals.$inferInsert = {
    ...{ id, ...owned, ...worth, quoteRevision: 1, paymentTerms: PAYMENT, deliveryTerms: DELIVERY },
    ...{ agreedOn: agreed.day, deliverBy: daysAfter(agreed.day, random.int(20, 90)), deliveredOn },
    ...{ status, statusSince: at, statusReason: reason, synthetic: true, createdAt: agreed.at, updatedAt: at },
  };
  const path: readonly DealStatus[] =
    status === 'DISPUTED' ? ['AGREED', 'DELIVERED', 'DISPUTED'] : status === 'AGREED' ? ['AGREED'] : ['AGREED', status];
  const changes = path.map((to, position) =>
    stepOf(id, position === 0 ? agreed.at : at, path[position - 1] ?? null, to, to === 'DISPUTED' ? reason : null),
  );
  return { deal, changes };
}
