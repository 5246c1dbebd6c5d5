import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { allowedTransitions } from './domain/allowed-transitions.ts';
import { mouAsOf } from './domain/as-of.ts';
import { findVisibleMou } from './domain/find-mou.ts';
import { listMous, listOrganizations, listProgrammes } from './domain/list-records.ts';
import { contentKeyOf } from './domain/mou-view.ts';
import { recordMou } from './domain/record-mou.ts';
import { renewMou } from './domain/renew-mou.ts';
import { reviseMou } from './domain/revise-mou.ts';
import { transitionMou } from './domain/transition-mou.ts';
import { validityOn } from './domain/validity.ts';
import { changesBetween, versionsOf } from './domain/versions.ts';
import { seenSteps } from './domain/visibility.ts';
import type { Context } from './loaders.ts';
import { amendmentResolvers } from './resolvers/amendment.ts';
import { progressResolvers } from './resolvers/progress.ts';
import type { MouPartyRow } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const stateStub = (code: string) => ({ __typename: 'State' as const, code });
const districtStub = (code: string) => ({ __typename: 'District' as const, code });

const peopleOf = async ({ mou, key }: MouPartyRow, { loaders }: Context) =>
  (await loaders.peopleOf.load(mou)).filter((person) => person.party === key);

const signatoriesOf = async (party: MouPartyRow, context: Context) =>
  (await peopleOf(party, context)).filter(({ capacity }) => capacity === 'SIGNATORY');

/** MoUs, those who make them, and what is made under them. */
const mouResolvers = {
  Query: {
    mou: async (_, args, context) => {
      const mou = await findVisibleMou(context, args);
      return mou && args.asOf ? mouAsOf(context, mou, args.asOf) : mou;
    },
    mous: (_, args, context) => listMous(context, args),
    organization: (_, { id }, { loaders }) => loaders.organization.load(id),
    organizations: (_, args, context) => listOrganizations(context, args),
    programme: (_, { id }, { loaders }) => loaders.programme.load(id),
    programmes: (_, args, context) => listProgrammes(context, args),
  },

  Mutation: {
    recordMou: async (_, args, context) =>
      resultOf(await recordMou(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordMouPayload',
        mou: row,
        ...rest,
      })),
    reviseMou: async (_, args, context) =>
      resultOf(await reviseMou(context, args), ({ row, ...rest }) => ({
        __typename: 'ReviseMouPayload',
        mou: row,
        ...rest,
      })),
    renewMou: async (_, args, context) =>
      resultOf(await renewMou(context, args), ({ row, ...rest }) => ({
        __typename: 'RenewMouPayload',
        mou: row,
        ...rest,
      })),
    transitionMou: async (_, args, context) =>
      resultOf(await transitionMou(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionMouPayload',
        mou: row,
        ...rest,
      })),
  },

  State: {
    __resolveReference: ({ code }) => ({ code }),
    mous: ({ code }, args, { loaders }) => loaders.mousOfState.load(code, args),
  },

  Cooperative: {
    __resolveReference: ({ id }) => ({ id }),
    mous: ({ id }, args, { loaders }) => loaders.mousOfCooperative.load(id, args),
  },

  Organization: {
    __resolveReference: ({ id }, { loaders }) => loaders.organization.load(id),
    aliases: ({ aliases }) => aliases,
    state: ({ state }) => (state === null ? null : stateStub(state)),
    parent: ({ parent }, _, { loaders }) => (parent === null ? null : loaders.organization.load(parent)),
    programmes: ({ id }, _, { loaders }) => loaders.programmesOf.load(id),
    mous: ({ id }, args, { loaders }) => loaders.mousOfOrganization.load(id, args),
    reportedFigures: ({ id }, _, { loaders }) => loaders.figuresOf.load(id),
  },

  Programme: {
    __resolveReference: ({ id }, { loaders }) => loaders.programme.load(id),
    organization: async ({ organization }, _, { loaders }) => (await loaders.organization.load(organization))!,
    state: ({ state }) => (state === null ? null : stateStub(state)),
    mous: ({ id }, args, { loaders }) => loaders.mousOfProgramme.load(id, args),
    reportedFigures: ({ id }, _, { loaders }) => loaders.figuresOf.load(id),
  },

  Mou: {
    __resolveReference: ({ id }, { loaders }) => loaders.mou.load(id),
    state: ({ state }) => stateStub(state),
    validity: (mou, { asOf }) =>
      validityOn(mou, dayInIndia(mou.statusSince), asOf ?? mou.day ?? dayInIndia(new Date())),
    asOf: async ({ id }, { day }, context) => {
      const mou = await context.loaders.mou.load(id);
      return mou && mouAsOf(context, mou, day);
    },
    versions: (mou, _, context) => versionsOf(context, mou),
    changes: (mou, numbers, context) => changesBetween(context, mou, numbers),
    amendments: ({ id }, _, { loaders }) => loaders.amendmentsOf.load(id),
    renews: ({ renews }, _, { loaders }) => (renews === null ? null : loaders.mou.load(renews)),
    renewedBy: async ({ id }, _, { loaders }) => {
      const renewal = await loaders.renewalOf.load(id);
      return renewal && loaders.mou.load(renewal.id);
    },
    allowedTransitions: (mou, _, context) => (mou.day === undefined ? allowedTransitions(context, mou) : []),
    history: async (mou, _, { loaders, principal }) =>
      seenSteps(principal, mou, await loaders.changesOf.load(contentKeyOf(mou))),
    programme: ({ programme }, _, { loaders }) => (programme === null ? null : loaders.programme.load(programme)),
    parties: (mou, _, { loaders }) => loaders.partiesOf.load(contentKeyOf(mou)),
    scope: (mou) => mou,
    obligations: (mou, _, { loaders }) => loaders.obligationsOf.load(contentKeyOf(mou)),
    targets: (mou, _, { loaders }) => loaders.targetsOf.load(contentKeyOf(mou)),
    documents: async (mou, _, { loaders }) => {
      const day = mou.day ?? dayInIndia(new Date());
      const documents = await loaders.documentsOf.load(contentKeyOf(mou));
      return documents.filter(({ amendment, inForceFrom }) => amendment === null || (inForceFrom ?? '9') <= day);
    },
    signedOnPrecision: ({ signedPrecision }) => signedPrecision,
    reportedFigures: (mou, _, { loaders }) => loaders.figuresOf.load(contentKeyOf(mou)),
  },

  MouParty: {
    organization: ({ organization }, _, { loaders }) =>
      organization === null ? null : loaders.organization.load(organization),
    people: (party, _, context) => peopleOf(party, context),
    signatories: (party, _, context) => signatoriesOf(party, context),
    signedOn: async (party, _, context) => {
      const days = (await signatoriesOf(party, context)).flatMap(({ signedOn }) => signedOn ?? []);
      return days.sort().at(-1) ?? null;
    },
  },

  MouScope: {
    states: ({ states }) => states.map(stateStub),
    districts: ({ districts }) => districts.map(districtStub),
    sectors: ({ sectors }) => sectors.map((code) => ({ __typename: 'Sector', code })),
    cooperatives: (mou, _, { loaders }) => loaders.cooperativesOf.load(contentKeyOf(mou)),
  },
} satisfies Partial<Resolvers<Context>>;

export const resolvers: Resolvers<Context> = {
  ...mouResolvers,
  ...amendmentResolvers,
  ...progressResolvers,
  Query: { ...mouResolvers.Query, ...amendmentResolvers.Query, ...progressResolvers.Query },
  Mutation: { ...mouResolvers.Mutation, ...amendmentResolvers.Mutation, ...progressResolvers.Mutation },
};
