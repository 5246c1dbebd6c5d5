import { resultOf } from '../shared/result.ts';
import { dayAsked, inForce } from './domain/in-force.ts';
import { listCooperatives } from './domain/list-cooperatives.ts';
import { listIndications } from './domain/list-indications.ts';
import { recordMembership } from './domain/record-membership.ts';
import { registerCooperative } from './domain/register-cooperative.ts';
import { seesPersonalData } from './domain/visibility.ts';
import type { Context } from './loaders.ts';
import type { CooperativeRow } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const district = (code: string) => ({ __typename: 'District' as const, code });
const state = (code: string) => ({ __typename: 'State' as const, code });

export const resolvers: Resolvers<Context> = {
  Query: {
    cooperative: (_, { id }, { loaders }) => loaders.cooperative.load(id),
    cooperatives: (_, args, context) => listCooperatives(context, args),
    trades: async (_, _args, { store }) => [...(await store.trades()).values()],
    geographicalIndication: (_, { id }, { loaders }) => loaders.indication.load(id),
    geographicalIndications: (_, args, context) => listIndications(context, args),
  },

  Mutation: {
    registerCooperative: async (_, args, context) =>
      resultOf(await registerCooperative(context, args), ({ row, ...rest }) => ({
        __typename: 'RegisterCooperativePayload',
        cooperative: row,
        ...rest,
      })),
    recordMembership: async (_, args, context) =>
      resultOf(await recordMembership(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordMembershipPayload',
        membership: row,
        ...rest,
      })),
  },

  State: {
    __resolveReference: ({ code }) => ({ code }),
    geographicalIndications: ({ code }, _, { loaders }) => loaders.indicationsOfState.load(code),
  },

  Enterprise: {
    __resolveReference: ({ id }) => ({ id }),
    memberships: async ({ id }, args, { loaders }) =>
      inForce(await loaders.membershipsOfMember.load(id), dayAsked(args)),
  },

  Cooperative: {
    __resolveReference: ({ id }, { loaders }) => loaders.cooperative.load(id),
    state: (row) => state(row.state),
    district: (row) => (row.district === null ? null : district(row.district)),
    trades: async (row, _, { store }) => {
      const register = await store.trades();
      return row.trades.flatMap((code) => register.get(code) ?? []);
    },
    memberCounts: ({ memberTotal, memberWomen, membersAsOf }) =>
      memberTotal === null ? null : { total: memberTotal, women: memberWomen, asOf: membersAsOf },
    reportedFigures: ({ id }, _, { loaders }) => loaders.figures.load(id),
    contact: (row, _, { principal }) => (seesPersonalData(principal, row) ? contactOf(row) : null),
    members: ({ id }, { first, after, ...time }, { loaders }) =>
      loaders.members.load(id, { day: dayAsked(time), first, after }),
    memberships: async ({ id }, args, { loaders }) =>
      inForce(await loaders.membershipsOfMember.load(id), dayAsked(args)),
    federations: async ({ id }, args, { loaders }) => {
      const current = inForce(await loaders.membershipsOfMember.load(id), dayAsked(args));
      const found = await Promise.all(current.map(({ federation }) => loaders.cooperative.load(federation)));
      return found.flatMap((federation) => federation ?? []);
    },
    geographicalIndications: ({ id }, _, { loaders }) => loaders.indicationsOfCooperative.load(id),
  },

  Membership: {
    __resolveReference: ({ id }, { loaders }) => loaders.membership.load(id),
    federation: async ({ federation }, _, { loaders }) => (await loaders.cooperative.load(federation))!,
    member: (row, _, { loaders }) => seller(row.memberCooperative, row.memberEnterprise, loaders),
  },

  GeographicalIndication: {
    __resolveReference: ({ id }, { loaders }) => loaders.indication.load(id),
    states: (row) => row.states.map(state),
    districts: (row) => row.districts.map(district),
    applications: ({ id }, _, { loaders }) => loaders.applications.load(id),
    authorisedUsers: ({ id }, { first, after, ...time }, { loaders }) =>
      loaders.authorisedUsers.load(id, { day: dayAsked(time), first, after }),
    cooperatives: ({ id }, { first, after }, { loaders }) =>
      loaders.cooperativesOfIndication.load(id, { first, after }),
  },

  GeographicalIndicationApplication: {
    cooperative: ({ cooperative }, _, { loaders }) =>
      cooperative === null ? null : loaders.cooperative.load(cooperative),
  },

  AuthorisedUser: {
    user: (row, _, { loaders }) => seller(row.userCooperative, row.userEnterprise, loaders),
  },
};

/** Null when nothing of it is known. */
function contactOf(row: CooperativeRow) {
  const contact = {
    person: row.contactPerson,
    phone: row.contactPhone,
    email: row.contactEmail,
    address: row.contactAddress,
    pinCode: row.contactPinCode,
  };
  return Object.values(contact).some((value) => value !== null) ? contact : null;
}

/** The one of the two that is there; null when it is not the caller's to see. */
async function seller(cooperative: string | null, enterprise: string | null, loaders: Context['loaders']) {
  if (enterprise !== null) return loaders.visible.load('Enterprise', enterprise);
  const row = cooperative === null ? null : await loaders.cooperative.load(cooperative);
  return row && { __typename: 'Cooperative' as const, ...row };
}
