import { type ShownChange, withActorsFor } from '../shared/actors.ts';
import { resultOf } from '../shared/result.ts';
import { allowedTransitions } from './domain/allowed-transitions.ts';
import { changeStatus } from './domain/change-status.ts';
import { mayUse } from './domain/gi-permission.ts';
import { nextStatusesOf } from './domain/gi-states.ts';
import { dayAsked, dayOrToday, inForce } from './domain/in-force.ts';
import { listCooperatives } from './domain/list-cooperatives.ts';
import { listIndications } from './domain/list-indications.ts';
import { recordApplication } from './domain/record-application.ts';
import { recordAuthorisedUser } from './domain/record-authorised-user.ts';
import { recordMemberCount } from './domain/record-member-count.ts';
import { recordMembership } from './domain/record-membership.ts';
import { registerCooperative } from './domain/register-cooperative.ts';
import { updateCooperative } from './domain/update-cooperative.ts';
import { updateIndication } from './domain/update-indication.ts';
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
    updateCooperative: async (_, args, context) =>
      resultOf(await updateCooperative(context, args), ({ row, ...rest }) => ({
        __typename: 'UpdateCooperativePayload',
        cooperative: row,
        ...rest,
      })),
    changeCooperativeStatus: async (_, args, context) =>
      resultOf(await changeStatus(context, args), ({ row, ...rest }) => ({
        __typename: 'ChangeCooperativeStatusPayload',
        cooperative: row,
        ...rest,
      })),
    recordMemberCount: async (_, args, context) =>
      resultOf(await recordMemberCount(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordMemberCountPayload',
        cooperative: row,
        ...rest,
      })),
    updateGeographicalIndication: async (_, args, context) =>
      resultOf(await updateIndication(context, args), ({ row, ...rest }) => ({
        __typename: 'UpdateGeographicalIndicationPayload',
        indication: row,
        ...rest,
      })),
    recordGiApplication: async (_, args, context) =>
      resultOf(await recordApplication(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordGiApplicationPayload',
        application: row,
        ...rest,
      })),
    recordAuthorisedUser: async (_, args, context) =>
      resultOf(await recordAuthorisedUser(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordAuthorisedUserPayload',
        authorisedUser: row,
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
    giAuthorisations: async ({ id }, args, { loaders }) =>
      inForce(await loaders.authorisationsOfUser.load(id), dayAsked(args)),
  },

  Cooperative: {
    __resolveReference: ({ id }, { loaders }) => loaders.cooperative.load(id),
    state: (row) => state(row.state),
    district: (row) => (row.district === null ? null : district(row.district)),
    trades: async (row, _, { store }) => {
      const register = await store.trades();
      return row.trades.flatMap((code) => register.get(code) ?? []);
    },
    statusHistory: ({ id }, _, { loaders }) => loaders.statusChanges.load(id),
    allowedTransitions: (row, _, context) => allowedTransitions(context, row),
    async memberCounts({ id, memberTotal, memberWomen, membersAsOf }, { asOf }, { loaders }) {
      if (asOf) return (await loaders.memberCounts.load(id)).find((count) => count.asOf <= asOf) ?? null;
      return memberTotal === null ? null : { total: memberTotal, women: memberWomen, asOf: membersAsOf };
    },
    memberCountHistory: ({ id }, _, { loaders }) => loaders.memberCounts.load(id),
    membershipCounts: ({ id }, { asOf }, { loaders }) => loaders.membershipCounts.load(id, { day: dayOrToday(asOf) }),
    reportedFigures: ({ id }, _, { loaders }) => loaders.figures.load(id),
    contact: (row, _, { loaders }) => loaders.personalData.of(row, contactOf(row)),
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
    giAuthorisations: async ({ id }, args, { loaders }) =>
      inForce(await loaders.authorisationsOfUser.load(id), dayAsked(args)),
  },

  CooperativeStatusChange: {
    organization: ({ organization }) => (organization === null ? null : { id: organization }),
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
    mayUse: (row, args, context) => mayUse(context, row, args),
    cooperatives: ({ id }, { first, after }, { loaders }) =>
      loaders.cooperativesOfIndication.load(id, { first, after }),
  },

  GeographicalIndicationApplication: {
    __resolveReference: ({ id }, { loaders }) => loaders.application.load(id),
    indication: async ({ indication }, _, { loaders }) => (await loaders.indication.load(indication))!,
    history: async ({ id, indication }, _, context) =>
      ofSign(context, indication, await context.loaders.applicationChanges.load(id)),
    nextStatuses: ({ status }) => [...nextStatusesOf(status)],
    cooperative: ({ cooperative }, _, { loaders }) =>
      cooperative === null ? null : loaders.cooperative.load(cooperative),
  },

  AuthorisedUser: {
    __resolveReference: ({ id }, { loaders }) => loaders.authorisedUser.load(id),
    indication: async ({ indication }, _, { loaders }) => (await loaders.indication.load(indication))!,
    history: async ({ id, indication }, _, context) =>
      ofSign(context, indication, await context.loaders.authorisedUserChanges.load(id)),
    user: (row, _, { loaders }) => seller(row.userCooperative, row.userEnterprise, loaders),
  },
};

/** Changes under a sign, whose states' bureaus may know who made them. */
async function ofSign<Change extends { readonly actor: string }>(
  { principal, loaders }: Context,
  indication: string,
  changes: readonly Change[],
): Promise<readonly ShownChange<Change>[]> {
  const sign = await loaders.indication.load(indication);
  return withActorsFor(principal, sign?.states ?? [], changes);
}

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
