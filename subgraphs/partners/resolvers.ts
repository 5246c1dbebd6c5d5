import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { allowedTransitions } from './domain/allowed-transitions.ts';
import { findVisibleMou } from './domain/find-mou.ts';
import { listMous, listOrganizations, listProgrammes } from './domain/list-records.ts';
import { recordMou } from './domain/record-mou.ts';
import { reviseMou } from './domain/revise-mou.ts';
import { transitionMou } from './domain/transition-mou.ts';
import { validityOn } from './domain/validity.ts';
import type { Context } from './loaders.ts';
import type { MouPartyRow } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const stateStub = (code: string) => ({ __typename: 'State' as const, code });
const districtStub = (code: string) => ({ __typename: 'District' as const, code });

const partyOf = async ({ loaders }: Context, mou: string, key: string): Promise<MouPartyRow | null> =>
  (await loaders.partiesOf.load(mou)).find((party) => party.key === key) ?? null;

const peopleOf = async ({ mou, key }: MouPartyRow, { loaders }: Context) =>
  (await loaders.peopleOf.load(mou)).filter((person) => person.party === key);

const signatoriesOf = async (party: MouPartyRow, context: Context) =>
  (await peopleOf(party, context)).filter(({ capacity }) => capacity === 'SIGNATORY');

export const resolvers: Resolvers<Context> = {
  Query: {
    mou: (_, args, context) => findVisibleMou(context, args),
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
    validity: (mou, { asOf }) => validityOn(mou, dayInIndia(mou.statusSince), asOf ?? dayInIndia(new Date())),
    allowedTransitions: (mou, _, context) => allowedTransitions(context, mou),
    history: ({ id }, _, { loaders }) => loaders.changesOf.load(id),
    programme: ({ programme }, _, { loaders }) => (programme === null ? null : loaders.programme.load(programme)),
    parties: ({ id }, _, { loaders }) => loaders.partiesOf.load(id),
    scope: (mou) => mou,
    obligations: ({ id }, _, { loaders }) => loaders.obligationsOf.load(id),
    targets: ({ id }, _, { loaders }) => loaders.targetsOf.load(id),
    documents: ({ id }, _, { loaders }) => loaders.documentsOf.load(id),
    signedOnPrecision: ({ signedPrecision }) => signedPrecision,
    reportedFigures: ({ id }, _, { loaders }) => loaders.figuresOf.load(id),
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
    cooperatives: ({ id }, _, { loaders }) => loaders.cooperativesOf.load(id),
  },

  CoveredCooperative: {
    cooperative: ({ cooperative }, _, { loaders }) => loaders.visible.load('Cooperative', cooperative),
  },

  Obligation: {
    __resolveReference: async ({ id }, { loaders }) => {
      const obligation = await loaders.obligation.load(id);
      // Whoever may not see the MoU sees nothing of what stands in it.
      return obligation && (await loaders.mou.load(obligation.mou)) ? obligation : null;
    },
    mou: async ({ mou }, _, { loaders }) => (await loaders.mou.load(mou))!,
    owedBy: async ({ mou, owedBy }, _, context) => (await partyOf(context, mou, owedBy))!,
    owedTo: async ({ mou, owedTo }, _, context) =>
      (await Promise.all(owedTo.map((key) => partyOf(context, mou, key)))).filter((party) => party !== null),
    milestones: ({ id }, _, { loaders }) => loaders.milestonesOf.load(id),
  },

  MouTarget: {
    districts: async ({ mou, position }, _, { loaders }) =>
      (await loaders.targetDistrictsOf.load(mou)).filter(({ target }) => target === position),
  },

  MouTargetDistrict: {
    district: ({ district }) => districtStub(district),
  },
};
