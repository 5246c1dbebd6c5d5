import { resultOf } from '../../shared/result.ts';
import { dayInIndia } from '../../shared/today.ts';
import { achievedInDistrict, achievedOf, isReached } from '../domain/achieved.ts';
import { NOT_ENROLLED } from '../domain/covered-onboarding.ts';
import { listObligations } from '../domain/list-records.ts';
import { contentKey, dayIn, idIn } from '../domain/mou-view.ts';
import { isMilestoneOverdue, isPast } from '../domain/overdue.ts';
import { recordAchievement } from '../domain/record-achievement.ts';
import { recordMilestone } from '../domain/record-milestone.ts';
import type { Context } from '../loaders.ts';
import type { MouPartyRow } from '../tables.ts';
import type { Resolvers } from '../types.generated.ts';

const partyOf = async ({ loaders }: Context, mou: string, key: string): Promise<MouPartyRow | null> =>
  (await loaders.partiesOf.load(mou)).find((party) => party.key === key) ?? null;

const districtStub = (code: string) => ({ __typename: 'District' as const, code });
/** The day that something of an MoU is shown as of. */
const dayOf = (mou: string): string => dayIn(mou) ?? dayInIndia(new Date());

/** What is owed and aimed at, and how far it has come. */
export const progressResolvers = {
  Query: {
    obligations: (_, args, context) => listObligations(context, args),
  },

  Mutation: {
    recordMilestone: async (_, args, context) =>
      resultOf(await recordMilestone(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordMilestonePayload',
        mou: row,
        ...rest,
      })),
    recordAchievement: async (_, args, context) =>
      resultOf(await recordAchievement(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordAchievementPayload',
        mou: row,
        ...rest,
      })),
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
    milestones: async ({ id, mou }, _, { loaders }) =>
      (await loaders.milestonesOf.load(contentKey(id, dayIn(mou)))).map((milestone) => ({ ...milestone, mou })),
    isOverdue: async ({ mou, nextDueOn }, _, { loaders }) => {
      const { status } = (await loaders.mou.load(mou))!;
      return isPast(status, nextDueOn, dayOf(mou));
    },
  },

  Milestone: {
    isOverdue: async (milestone, _, { loaders }) => {
      const { status } = (await loaders.mou.load(milestone.mou))!;
      return isMilestoneOverdue(status, milestone, dayOf(milestone.mou));
    },
    reports: async ({ obligation, key, mou }, _, { loaders }) =>
      (await loaders.milestoneReportsOf.load(idIn(obligation))).filter(
        ({ milestone, asOf }) => milestone === key && asOf <= dayOf(mou),
      ),
  },

  MouTarget: {
    achieved: async (target, _, context) => (await achievedOf(context, target)).value,
    achievedBy: async (target, _, context) => (await achievedOf(context, target)).by,
    isReached: (target, _, context) => isReached(context, target),
    reports: async ({ mou, key }, _, { loaders }) =>
      (await loaders.achievementReportsOf.load(idIn(mou))).filter(
        ({ target, asOf }) => target === key && asOf <= dayOf(mou),
      ),
    districts: async ({ mou, position }, _, { loaders }) =>
      (await loaders.targetDistrictsOf.load(mou)).filter(({ target }) => target === position),
  },

  MouTargetDistrict: {
    district: ({ district }) => districtStub(district),
    achieved: async (part, _, context) => (await achievedInDistrict(context, part)).value,
    achievedBy: async (part, _, context) => (await achievedInDistrict(context, part)).by,
  },

  AchievementReport: {
    district: ({ district }) => (district === null ? null : districtStub(district)),
  },

  CoveredCooperative: {
    cooperative: ({ cooperative }, _, { loaders }) => loaders.visible.load('Cooperative', cooperative),
    onboarding: async ({ mou, cooperative }, _, { loaders }) =>
      (await loaders.onboardings.load(idIn(mou))).get(cooperative) ?? NOT_ENROLLED,
  },

  CoveredOnboarding: {
    enrolment: ({ enrolment }) => (enrolment === null ? null : { __typename: 'Enrolment' as const, id: enrolment }),
  },
} satisfies Partial<Resolvers<Context>>;
