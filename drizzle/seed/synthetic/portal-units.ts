import type { products } from '../../../subgraphs/catalogue/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { slugOf } from '../../../subgraphs/trade/domain/slug.ts';
import type { portalPages, registrations, statusChanges } from '../../../subgraphs/trade/tables.ts';
import { industriesCentreId, organizationId, portalId } from '../ids.ts';
import { dayFrom, daysAfter, earlierOf, LAST_DAY, laterOf, momentOf } from './calendar.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import { type Random, randomAt, type Weighted } from './random.ts';
import type { World } from './world.ts';

type Registration = typeof registrations.$inferInsert & { readonly id: string };
type Status = NonNullable<Registration['status']>;
type Change = typeof statusChanges.$inferInsert;
type Page = typeof portalPages.$inferInsert & { readonly id: string };
type Product = typeof products.$inferInsert;

interface PortalUnit {
  readonly registration: Registration;
  readonly page: Page | null;
  readonly changes: readonly Change[];
}

/** One in twenty enterprises of a state with a portal; undertakings of the state all. */
const SHARE = 0.05;

const STANDING: readonly Weighted<Status>[] = [
  ['ACTIVE', 76],
  ['SUBMITTED', 9],
  ['VERIFIED', 7],
  ['SUSPENDED', 2],
  ['REJECTED', 3],
  ['WITHDRAWN', 3],
];

/** The steps by which a registration comes to a status. */
const PATHS: Readonly<Record<Status, readonly Status[]>> = {
  SUBMITTED: ['SUBMITTED'],
  VERIFIED: ['SUBMITTED', 'VERIFIED'],
  ACTIVE: ['SUBMITTED', 'VERIFIED', 'ACTIVE'],
  SUSPENDED: ['SUBMITTED', 'VERIFIED', 'ACTIVE', 'SUSPENDED'],
  REJECTED: ['SUBMITTED', 'REJECTED'],
  WITHDRAWN: ['SUBMITTED', 'VERIFIED', 'ACTIVE', 'WITHDRAWN'],
};
const REASONS: Readonly<Partial<Record<Status, string>>> = {
  SUSPENDED: 'Generated: papers are to be renewed.',
  REJECTED: 'Generated: papers do not fit the unit.',
  WITHDRAWN: 'Generated: the unit asked for it.',
};

/** Steps with their days, each up to a month after the one before. */
export function walk<Step extends string>(
  subject: string,
  path: readonly Step[],
  from: string,
  reasons: Readonly<Partial<Record<Step, string>>>,
  random: Random,
): (Change & { readonly at: Date; readonly day: string })[] {
  let day = from;
  let at = momentOf(day, random);
  return path.map((to, position) => {
    if (position > 0) {
      day = earlierOf(daysAfter(day, random.int(1, 30)), LAST_DAY);
      at = new Date(Math.max(at.getTime() + 60_000, momentOf(day, random).getTime()));
    }
    return {
      subject,
      day,
      at,
      actor: 'seed',
      organization: null,
      from: path[position - 1] ?? null,
      to,
      reason: reasons[to] ?? null,
    };
  });
}

/** History as its table has it. */
export const changesOf = (steps: ReturnType<typeof walk>): Change[] => steps.map(({ day: _day, ...change }) => change);

/** The place of a generated enterprise on the portal of its state; null when it has none, or the state has no portal. */
export function portalUnitOf(
  world: World,
  enterprise: SyntheticEnterprise,
  enterpriseStatus: string,
  product: Product | null,
): PortalUnit | null {
  const { state, district } = enterprise.place;
  const portal = world.facts.portals.find((candidate) => candidate.state === state);
  if (!portal) return null;
  const random = randomAt(world.seed, 'portal-unit', enterprise.index);
  if (enterprise.kind !== 'PUBLIC_SECTOR' && !random.chance(SHARE)) return null;

  const id = seedId('preg', `${portal.key}/${enterprise.id}`);
  const submittedOn = dayFrom(laterOf(enterprise.registeredAt, '2020-10-01'), random);
  const status = enterpriseStatus === 'CLOSED' ? 'WITHDRAWN' : random.weighted(STANDING);
  const steps = walk(id, PATHS[status], submittedOn, REASONS, random);
  const latest = steps.at(-1)!;
  const owned = { portal: portalId(portal.key), state, operator: organizationId(portal.operator) };
  const registration = {
    id,
    ...owned,
    enterprise: enterprise.id,
    enterpriseKind: enterprise.kind,
    district,
    centre: industriesCentreId(district),
    submittedOn,
    activatedOn: steps.find(({ to }) => to === 'ACTIVE')?.day ?? null,
    status,
    statusSince: latest.at,
    statusReason: latest.reason ?? null,
    synthetic: true,
    createdAt: steps[0]!.at,
    updatedAt: latest.at,
  };
  const published = product && status === 'ACTIVE' ? pageOf(registration, enterpriseStatus, product, latest.at) : null;
  return {
    registration,
    page: published?.page ?? null,
    changes: [...changesOf(steps), ...(published ? [published.change] : [])],
  };
}

function pageOf(registration: Registration, enterpriseStatus: string, product: Product, at: Date) {
  const id = seedId('page', `${registration.portal}/${product.id}`);
  const { portal, state, operator, enterprise } = registration;
  const page: Page = {
    id,
    ...{ portal, state, operator, registration: registration.id, enterprise, product: product.id },
    slug: slugOf(product.title, product.id),
    title: product.title,
    description: product.description ?? null,
    status: 'PUBLISHED',
    statusSince: at,
    statusReason: null,
    registrationStatus: registration.status ?? 'ACTIVE',
    productStatus: product.status ?? 'PUBLISHED',
    enterpriseStatus,
    synthetic: true,
    createdAt: at,
    updatedAt: at,
  };
  const change: Change = {
    subject: id,
    at,
    actor: 'seed',
    organization: null,
    from: null,
    to: 'PUBLISHED',
    reason: null,
  };
  return { page, change };
}
