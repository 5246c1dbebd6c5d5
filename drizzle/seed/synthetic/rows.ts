import type {
  authorisedUsers,
  cooperatives,
  memberCounts,
  memberships,
} from '../../../subgraphs/cooperatives/tables.ts';
import type { enterprises } from '../../../subgraphs/enterprises/tables.ts';
import { seedId } from '../../../subgraphs/shared/ids.ts';
import { authorisationId, cooperativeId, indicationId, industriesCentreId } from '../ids.ts';
import { recordedAfter } from './calendar.ts';
import type { SyntheticCooperative } from './cooperatives.ts';
import type { SyntheticEnterprise } from './enterprises.ts';
import { randomAt } from './random.ts';
import type { Seller } from './sellers.ts';
import type { World } from './world.ts';

/*
 * What the generators make, as rows of the subgraphs' tables. Every row of a table has the same keys, which `copyRows`
 * relies on.
 */

/** End of the financial year whose count of members stands on generated societies. */
const MEMBERS_AS_OF = '2025-03-31';

export function enterpriseRow(world: World, enterprise: SyntheticEnterprise): typeof enterprises.$inferInsert {
  const { place, trade, contact } = enterprise;
  const random = randomAt(world.seed, 'enterprise-record', enterprise.index);
  const createdAt = recordedAfter(enterprise.registeredAt, random);
  return {
    id: enterprise.id,
    name: enterprise.name,
    kind: enterprise.kind,
    status: random.weighted([['ACTIVE', 94] as const, ['DORMANT', 4] as const, ['CLOSED', 2] as const]),
    state: place.state,
    district: place.district,
    sector: trade.sector,
    activityKind: trade.activityKind,
    activities: [trade.nicClass],
    udyamNumber: enterprise.udyamNumber,
    gstin: enterprise.gstin,
    pan: enterprise.pan,
    contactPerson: contact.person,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    contactAddress: contact.address,
    contactPinCode: contact.pinCode,
    registeredAt: enterprise.registeredAt,
    registeredThrough: enterprise.registeredThroughCentre ? industriesCentreId(place.district) : null,
    investment: enterprise.investment,
    turnover: enterprise.turnover,
    employees: enterprise.employees,
    womenEmployees: enterprise.womenEmployees,
    womenOwned: enterprise.womenOwned,
    scStOwned: enterprise.scStOwned,
    odopProducts: [...enterprise.odopProducts],
    verificationStatus: enterprise.verified ? 'VERIFIED' : 'UNVERIFIED',
    verificationSource: enterprise.verified ? 'generated' : null,
    verifiedAt: enterprise.verified ? createdAt : null,
    synthetic: true,
    createdAt,
    updatedAt: createdAt,
  };
}

export function cooperativeRow(world: World, society: SyntheticCooperative): typeof cooperatives.$inferInsert {
  const createdAt = recordedAfter(society.registeredOn, randomAt(world.seed, 'society-record', society.index));
  return {
    id: society.id,
    name: society.name,
    kind: society.kind,
    registrationNumber: society.registrationNumber,
    act: society.act,
    registeredOn: society.registeredOn,
    state: society.state,
    district: society.district,
    trades: [society.line.trade],
    memberTotal: society.members,
    memberWomen: society.womenMembers,
    membersAsOf: MEMBERS_AS_OF,
    synthetic: true,
    createdAt,
    updatedAt: createdAt,
  };
}

/** Counts of members at the ends of three financial years, up to the one that stands on the society. */
export function memberCountRows(world: World, society: SyntheticCooperative): (typeof memberCounts.$inferInsert)[] {
  const random = randomAt(world.seed, 'society-members', society.index);
  const years = [2023, 2024].map((year) => {
    const total = Math.max(10, Math.round(society.members * (random.int(80, 105) / 100)));
    return {
      cooperative: society.id,
      asOf: `${year}-03-31`,
      total,
      women: Math.round((total * society.womenMembers) / society.members),
    };
  });
  return [
    ...years,
    { cooperative: society.id, asOf: MEMBERS_AS_OF, total: society.members, women: society.womenMembers },
  ];
}

type MembershipRow = typeof memberships.$inferInsert;

function membership(world: World, federation: string, from: string, member: Partial<MembershipRow> & { key: string }) {
  const createdAt = recordedAfter(from, randomAt(world.seed, member.key, 0));
  return {
    id: seedId('mbr', `${federation}/${member.key}`),
    federation,
    memberCooperative: member.memberCooperative ?? null,
    memberEnterprise: member.memberEnterprise ?? null,
    from,
    synthetic: true,
    createdAt,
    updatedAt: createdAt,
  };
}

/** A society's membership of its federation, from its first day. */
export function federationMembership(world: World, society: SyntheticCooperative): MembershipRow | null {
  if (!society.federation) return null;
  const member = { key: society.id, memberCooperative: society.id };
  return membership(world, cooperativeId(society.federation), society.registeredOn, member);
}

/** An artisan's membership of the society that it sells through, from its first day. */
export function societyMembership(world: World, seller: Seller): MembershipRow | null {
  if (!seller.cooperative || seller.cooperative === seller.id) return null;
  return membership(world, seller.cooperative, seller.since, { key: seller.id, memberEnterprise: seller.id });
}

/** What lets a seller's products carry a GI. */
export function authorisedUserRow(seller: Seller): typeof authorisedUsers.$inferInsert | null {
  if (!seller.indication) return null;
  const isEnterprise = seller.stream === 'enterprise';
  return {
    id: authorisationId(seller.indication.key, seller.id),
    indication: indicationId(seller.indication.key),
    userCooperative: isEnterprise ? null : seller.id,
    userEnterprise: isEnterprise ? seller.id : null,
    number: `GEN-${seller.stream[0]?.toUpperCase()}${String(seller.number).padStart(7, '0')}`,
    from: seller.since,
    synthetic: true,
  };
}
