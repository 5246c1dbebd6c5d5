import { resultOf } from '../../shared/result.ts';
import { amendMou } from '../domain/amend-mou.ts';
import { signatoriesOf } from '../domain/amendment-parties.ts';
import { amendmentParties, amendmentTransitions } from '../domain/amendment-transitions.ts';
import { listAmendments } from '../domain/list-records.ts';
import { transitionAmendment } from '../domain/transition-amendment.ts';
import { changesOfAmendment } from '../domain/versions.ts';
import { seenSteps } from '../domain/visibility.ts';
import type { Context } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';

/** Amendments and what hangs on them. */
export const amendmentResolvers = {
  Query: {
    mouAmendment: (_, { id }, { loaders }) => loaders.amendment.load(id),
    mouAmendments: (_, args, context) => listAmendments(context, args),
  },

  Mutation: {
    amendMou: async (_, args, context) =>
      resultOf(await amendMou(context, args), ({ row, ...rest }) => ({
        __typename: 'AmendMouPayload',
        amendment: row,
        ...rest,
      })),
    transitionAmendment: async (_, args, context) =>
      resultOf(await transitionAmendment(context, args), ({ row, ...rest }) => ({
        __typename: 'TransitionAmendmentPayload',
        amendment: row,
        ...rest,
      })),
  },

  MouAmendment: {
    __resolveReference: ({ id }, { loaders }) => loaders.amendment.load(id),
    mou: async ({ mou }, _, { loaders }) => (await loaders.mou.load(mou))!,
    changes: (amendment, _, context) => changesOfAmendment(context, amendment),
    parties: async (amendment, _, context) =>
      (await amendmentParties(context, amendment)).map((party) => ({ ...party, amendment })),
    documents: async ({ id, mou }, _, { loaders }) =>
      (await loaders.documentsOf.load(mou)).filter(({ amendment }) => amendment === id),
    allowedTransitions: (amendment, _, context) => amendmentTransitions(context, amendment),
    history: async (amendment, _, { loaders, principal }) =>
      seenSteps(principal, amendment, await loaders.amendmentChangesOf.load(amendment.id)),
  },

  AmendmentParty: {
    organization: ({ organization }, _, { loaders }) =>
      organization === null ? null : loaders.organization.load(organization),
    signatories: async ({ key, amendment }, _, { loaders }) =>
      signatoriesOf(amendment, await loaders.signaturesOf.load(amendment.id)).filter(({ party }) => party === key),
    signedOn: async ({ key, amendment }, _, { loaders }) => {
      const signatures = (await loaders.signaturesOf.load(amendment.id)).filter(({ party }) => party === key);
      return (
        signatures
          .map(({ signedOn }) => signedOn)
          .sort()
          .at(-1) ?? null
      );
    },
  },
} satisfies Partial<Resolvers<Context>>;
