import type { products } from '../../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import type {
  deals,
  enquiries,
  enquiryMessages,
  portalPages,
  registrations,
  statusChanges,
} from '../../../subgraphs/trade/tables.ts';
import { dayFrom, daysAfter } from './calendar.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import { syntheticEmail } from './identifiers.ts';
import { type Offer, offerOf } from './offers.ts';
import { changesOf, walk } from './portal-units.ts';
import { randomAt, type Weighted } from './random.ts';
import type { World } from './world.ts';

export type SyntheticEnquiry = typeof enquiries.$inferInsert & { readonly id: string; readonly registration: string };
type Status = NonNullable<SyntheticEnquiry['status']>;

interface Made {
  readonly enquiry: SyntheticEnquiry;
  readonly messages: readonly (typeof enquiryMessages.$inferInsert)[];
  readonly changes: readonly (typeof statusChanges.$inferInsert)[];
  readonly offer: (Offer & { readonly deal: typeof deals.$inferInsert | null }) | null;
}

const MOST_ENQUIRIES = 8;

const STANDING: readonly Weighted<Status>[] = [
  ['NEW', 14],
  ['ASSIGNED', 12],
  ['ANSWERED', 18],
  ['QUOTED', 20],
  ['WON', 20],
  ['LOST', 8],
  ['CLOSED', 5],
  ['SPAM', 3],
];
const PATHS: Readonly<Record<Status, readonly Status[]>> = {
  NEW: ['NEW'],
  ASSIGNED: ['NEW', 'ASSIGNED'],
  ANSWERED: ['NEW', 'ASSIGNED', 'ANSWERED'],
  QUOTED: ['NEW', 'ASSIGNED', 'ANSWERED', 'QUOTED'],
  WON: ['NEW', 'ASSIGNED', 'ANSWERED', 'QUOTED', 'WON'],
  LOST: ['NEW', 'ASSIGNED', 'ANSWERED', 'QUOTED', 'LOST'],
  CLOSED: ['NEW', 'CLOSED'],
  SPAM: ['NEW', 'SPAM'],
};
const REASONS: Readonly<Partial<Record<Status, string>>> = {
  LOST: 'Generated: the buyer found a nearer seller.',
  CLOSED: 'Generated: the buyer asked twice.',
  SPAM: 'Generated: no true enquiry.',
};

const COUNTRIES: readonly Weighted<readonly [country: string, place: string]>[] = [
  [['IN', 'Mumbai'], 34],
  [['IN', 'Bengaluru'], 26],
  [['AE', 'Dubai'], 14],
  [['DE', 'Hamburg'], 7],
  [['US', 'Newark'], 7],
  [['GB', 'Felixstowe'], 5],
  [['SA', 'Jeddah'], 4],
  [['JP', 'Kobe'], 3],
];

const { NEW: _new, CLOSED: _closed, SPAM: _spam, ...ANSWERED } = PATHS;
const isWithSeller = (status: Status): boolean => Object.hasOwn(ANSWERED, status);

/** What buyers asked a generated unit for, with what was answered, offered and agreed. */
export function enquiriesOf(
  world: World,
  { index }: SyntheticEnterprise,
  registration: typeof registrations.$inferInsert,
  page: typeof portalPages.$inferInsert,
  product: typeof products.$inferInsert,
): readonly Made[] {
  const count = randomAt(world.seed, 'enquiries', index).int(0, 4);
  return Array.from({ length: count }, (_, number): Made => {
    const random = randomAt(world.seed, 'enquiry', index * MOST_ENQUIRIES + number);
    const id = seedId('enq', `${page.id}/${number}`);
    const status = random.weighted(STANDING);
    const [country, place] = random.weighted(COUNTRIES);
    const received = dayFrom(registration.activatedOn ?? registration.submittedOn, random);
    const steps = walk(id, PATHS[status], received, REASONS, random);
    const [first] = steps;
    const latest = steps.at(-1)!;
    const answered = steps.find(({ to }) => to === 'ANSWERED');
    const { portal, state, operator, id: registrationId } = registration;
    const enquiry: SyntheticEnquiry = {
      ...{ id, portal, state, operator, registration: registrationId, page: page.id },
      externalReference: `GEN-${index}-${number}`,
      channel: random.weighted([['PORTAL', 8] as const, ['EMAIL', 1] as const, ['FAIR', 1] as const]),
      buyerName: `Buyer ${index}-${number} (generated)`,
      buyerOrganization: random.chance(0.7) ? `Imaginary Traders, ${place}` : null,
      buyerCountry: country,
      contactEmail: syntheticEmail('buyer', index * MOST_ENQUIRIES + number),
      wanted: `${product.title}; samples first (generated).`,
      hsn: product.hsn,
      quantity: (product.minimumOrderQuantity ?? 1) * random.int(2, 60),
      unit: product.unit,
      deliveryPlace: place,
      deliveryCountry: country,
      neededBy: daysAfter(received, random.int(20, 240)),
      receivedAt: first!.at,
      status,
      statusSince: latest.at,
      statusReason: latest.reason ?? null,
      answeredAt: answered?.at ?? null,
      synthetic: true,
      createdAt: first!.at,
      updatedAt: latest.at,
    };
    const quoted = steps.find(({ to }) => to === 'QUOTED');
    const made = quoted ? offerOf(enquiry, product, quoted, latest, random) : null;
    return {
      enquiry,
      messages: messagesOf(enquiry, isWithSeller(status) ? (answered?.at ?? null) : null),
      changes: [...changesOf(steps), ...(made?.changes ?? [])],
      offer: made,
    };
  });
}

function messagesOf(enquiry: SyntheticEnquiry, answeredAt: Date | null): (typeof enquiryMessages.$inferInsert)[] {
  const said = [
    { side: 'BUYER', text: `Please send details and a price for: ${enquiry.wanted}`, sentAt: enquiry.receivedAt },
    ...(answeredAt
      ? [{ side: 'SELLER', text: 'We can deliver. A quote follows (generated).', sentAt: answeredAt } as const]
      : []),
  ] as const;
  return said.map(({ side, text, sentAt }, position) => ({
    id: seedId('emsg', `${enquiry.id}/${position}`),
    enquiry: enquiry.id,
    side,
    text,
    sentAt,
    recordedAt: sentAt,
    actor: 'seed',
  }));
}
