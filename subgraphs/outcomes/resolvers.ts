import { financialYearBounds, financialYearOf } from '../shared/financial-year.ts';
import { isIdOf } from '../shared/ids.ts';
import { money } from '../shared/money.ts';
import { resultOf } from '../shared/result.ts';
import { campaignDistricts, shareOf } from './domain/campaign-districts.ts';
import { changesOf } from './domain/changes.ts';
import { listCampaigns, listIndicators, listPolicies } from './domain/list-records.ts';
import { recordCampaign } from './domain/record-campaign.ts';
import { recordIndicator } from './domain/record-indicator.ts';
import { recordIndicatorValues } from './domain/record-indicator-values.ts';
import { recordPolicy } from './domain/record-policy.ts';
import { recordReportedFigures } from './domain/record-reported-figures.ts';
import { achievementOf, dueOn, statusOn, windowOf, windowOfTarget } from './domain/undertaking.ts';
import { updateCampaign } from './domain/update-campaign.ts';
import { updatePolicy } from './domain/update-policy.ts';
import type { Context } from './loaders.ts';
import type { Days } from './store/figures.ts';
import type { CampaignRow, PolicyRow } from './tables.ts';
import type { Resolvers } from './types.generated.ts';

const district = (code: string) => ({ __typename: 'District' as const, code });
const state = (code: string) => ({ __typename: 'State' as const, code });
const moneyOf = (metric: string, value: number) => (metric === 'INVESTMENT' ? money(value) : null);

/** The financial year that a period is, null when it is another. */
function financialYearFor({ from, to }: Days): string | null {
  if (from === null || to === null) return null;
  const year = financialYearOf(from);
  const bounds = financialYearBounds(year);
  return bounds.from === from && bounds.to === to ? year : null;
}

/** Resolvers that campaigns and policies have in common. */
const undertaking = {
  state: (row: CampaignRow | PolicyRow) => state(row.state),
  status: (row: CampaignRow | PolicyRow) => statusOn(row),
  targets: async (row: CampaignRow | PolicyRow, _: object, { loaders }: Context) =>
    (await loaders.targets.load(row.id)).map((target) => ({ ...target, of: row })),
  progress: (
    row: CampaignRow | PolicyRow,
    { asOf, synthetic }: { asOf?: string | null | undefined; synthetic?: boolean | null | undefined },
    { loaders }: Context,
  ) => loaders.figures(windowOf(row, asOf), synthetic ?? null),
  reportedFigures: async ({ id }: CampaignRow | PolicyRow, _: object, { loaders }: Context) =>
    (await loaders.reportedFigures.load(id)).filter((figure) => figure.district === null),
  history: (row: CampaignRow | PolicyRow, _: object, context: Context) => changesOf(context, row),
};

export const resolvers: Resolvers<Context> = {
  Query: {
    campaign: (_, { id }, { loaders }) => loaders.campaign.load(id),
    campaigns: (_, args, context) => listCampaigns(context, args),
    policy: (_, { id }, { loaders }) => loaders.policy.load(id),
    policies: (_, args, context) => listPolicies(context, args),
    indicator: (_, { id }, { loaders }) => loaders.indicator.load(id),
    indicators: (_, args, context) => listIndicators(context, args),
  },

  Mutation: {
    recordCampaign: async (_, args, context) =>
      resultOf(await recordCampaign(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordCampaignPayload',
        campaign: row,
        ...rest,
      })),
    updateCampaign: async (_, args, context) =>
      resultOf(await updateCampaign(context, args), ({ row, ...rest }) => ({
        __typename: 'UpdateCampaignPayload',
        campaign: row,
        ...rest,
      })),
    recordPolicy: async (_, args, context) =>
      resultOf(await recordPolicy(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordPolicyPayload',
        policy: row,
        ...rest,
      })),
    updatePolicy: async (_, args, context) =>
      resultOf(await updatePolicy(context, args), ({ row, ...rest }) => ({
        __typename: 'UpdatePolicyPayload',
        policy: row,
        ...rest,
      })),
    recordReportedFigures: async (_, args, context) =>
      resultOf(await recordReportedFigures(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordReportedFiguresPayload',
        subject: { __typename: isIdOf('Campaign', row.id) ? 'Campaign' : 'Policy', ...row },
        ...rest,
      })),
    recordIndicator: async (_, args, context) =>
      resultOf(await recordIndicator(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordIndicatorPayload',
        indicator: row,
        ...rest,
      })),
    recordIndicatorValues: async (_, args, context) =>
      resultOf(await recordIndicatorValues(context, args), ({ row, ...rest }) => ({
        __typename: 'RecordIndicatorValuesPayload',
        indicator: row,
        ...rest,
      })),
  },

  State: {
    __resolveReference: ({ code }) => ({ code }),
    campaigns: ({ code }, { first, after }, { loaders }) => loaders.campaignsOfState.load(code, { first, after }),
    policies: ({ code }, { first, after }, { loaders }) => loaders.policiesOfState.load(code, { first, after }),
    indicators: ({ code }, { first, after }, { loaders }) => loaders.indicatorsOfState.load(code, { first, after }),
    registrations: ({ code }, { from = null, to = null, synthetic = null }, { loaders }) =>
      loaders.figures({ place: code, from, to }, synthetic),
  },

  District: {
    __resolveReference: ({ code }) => ({ code }),
    indicators: ({ code }, { first, after }, { loaders }) => loaders.indicatorsOfDistrict.load(code, { first, after }),
    registrations: ({ code }, { from = null, to = null, synthetic = null }, { loaders }) =>
      loaders.figures({ place: code, from, to }, synthetic),
  },

  RegistrationFigures: {
    investment: ({ investment }) => money(investment),
    syntheticInvestment: ({ syntheticInvestment }) => money(syntheticInvestment),
  },

  SectorProgress: {
    sector: ({ sector }) => ({ code: sector }),
    progress: (figures) => figures,
  },

  Target: {
    money: ({ metric, minimum }) => moneyOf(metric, minimum),
    by: (target) => dueOn(target),
    achieved: async (target, { asOf, synthetic }, { loaders }) => {
      const window = windowOfTarget(target, asOf);
      return achievementOf(target, window, await loaders.figures(window, synthetic ?? null));
    },
  },

  Achievement: {
    money: ({ target, value }) => moneyOf(target.metric, value),
    share: ({ target, value }) => value / target.minimum,
    isReached: ({ target, value }) => value >= target.minimum,
  },

  Campaign: {
    ...undertaking,
    __resolveReference: ({ id }, { loaders }) => loaders.campaign.load(id),
    allocatedUnits: async ({ id }, _, { loaders }) => {
      const known = (await loaders.allocations.load(id)).flatMap(({ units }) => units ?? []);
      return known.length === 0 ? null : known.reduce((sum, units) => sum + units, 0);
    },
    sectors: (row, { asOf, synthetic }, { loaders }) => loaders.sectors(windowOf(row, asOf), synthetic ?? null),
    districts: (row, args, context) => campaignDistricts(context, row, args),
  },

  CampaignDistrict: {
    district: (view) => district(view.district),
    allocatedUnits: ({ allocation }) => allocation?.units ?? null,
    allocationNote: ({ allocation }) => allocation?.note ?? null,
    allocationSource: ({ allocation }) => allocation?.source ?? null,
    allocationSure: ({ allocation }) => allocation?.sure ?? true,
    progress: ({ figures }) => figures,
    share: (view) => shareOf(view),
    reportedCrossings: async (view, _, { loaders }) =>
      (await loaders.crossings.load(view.campaign)).filter((crossing) => crossing.district === view.district),
    reportedFigures: async (view, _, { loaders }) =>
      (await loaders.reportedFigures.load(view.campaign)).filter((figure) => figure.district === view.district),
  },

  Policy: {
    ...undertaking,
    __resolveReference: ({ id }, { loaders }) => loaders.policy.load(id),
  },

  Indicator: {
    __resolveReference: ({ id }, { loaders }) => loaders.indicator.load(id),
    state: (row) => (row.state === null ? null : state(row.state)),
    district: (row) => (row.district === null ? null : district(row.district)),
    history: (row, _, context) => changesOf(context, row),
    values: ({ id }, { from = null, to = null, asKnownAt = null }, { loaders }) =>
      loaders.values(id, { from, to, asKnownAt }),
    latest: async ({ id }, _, { loaders }) => {
      const values = await loaders.values(id, { from: null, to: null, asKnownAt: null });
      return values.findLast(({ to }) => to !== null) ?? values.at(-1) ?? null;
    },
  },

  OutcomeChange: {
    organization: ({ organization }) => (organization === null ? null : { id: organization }),
  },

  IndicatorValue: {
    financialYear: (value) => financialYearFor(value),
    revisions: ({ sequence }, _, { loaders }) => loaders.formerValues.load(String(sequence)),
    computed: async ({ indicator, from, to }, { synthetic }, { loaders }) => {
      const row = await loaders.indicator.load(indicator);
      const place = row?.district ?? row?.state ?? null;
      if (!row?.measure || place === null || to === null) return null;
      return loaders.figures({ place, from, to }, synthetic ?? null);
    },
  },
};
