import { money } from '../shared/money.ts';
import { using } from '../shared/remembered.ts';
import { resultOf } from '../shared/result.ts';
import { dayInIndia } from '../shared/today.ts';
import { classify } from './domain/classify.ts';
import { contactOf } from './domain/contact.ts';
import { enterpriseStats, listEnterprises } from './domain/list-enterprises.ts';
import { classificationRegimes } from './domain/regimes.ts';
import { registerEnterprise } from './domain/register-enterprise.ts';
import { findDistricts, findOdopProducts } from './domain/search-register.ts';
import { updateEnterprise } from './domain/update-enterprise.ts';
import type { Context } from './loaders.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers<Context> = {
  Query: {
    enterprise: (_, { id }, { loaders, asked }) => loaders.enterprise(asked).load(id),
    enterprises: (_, args, context) => listEnterprises(context, args),
    enterpriseStats: (_, args, context) => enterpriseStats(context, args),
    states: async (_, _args, { store }) => [...(await store.reference()).states.values()],
    state: async (_, { code }, { store }) => (await store.reference()).states.get(code) ?? null,
    district: async (_, { code }, { store }) => (await store.reference()).districts.get(code) ?? null,
    districts: async (_, { state, search }, { store }) => findDistricts(await store.reference(), state, search),
    sectors: async (_, _args, { store }) => [...(await store.reference()).sectors.values()],
    odopProducts: async (_, args, { store }) => findOdopProducts(await store.reference(), args),
    classificationRegimes: async (_, _args, { store }) => classificationRegimes((await store.reference()).classLimits),
  },

  Mutation: {
    registerEnterprise: async (_, args, context) =>
      resultOf(await registerEnterprise(context, args), ({ row, ...rest }) => ({
        __typename: 'RegisterEnterprisePayload',
        enterprise: row,
        ...rest,
      })),
    updateEnterprise: async (_, args, context) =>
      resultOf(await updateEnterprise(context, args), ({ row, ...rest }) => ({
        __typename: 'UpdateEnterprisePayload',
        enterprise: row,
        ...rest,
      })),
  },

  State: {
    __resolveReference: async ({ code }, { store }) => (await store.reference()).states.get(code) ?? null,
    districts: async ({ code }, _, { store }) => findDistricts(await store.reference(), code),
  },

  District: {
    __resolveReference: async ({ code }, { store }) => (await store.reference()).districts.get(code) ?? null,
    state: async ({ state }, _, { store }) => (await store.reference()).states.get(state)!,
    odopProducts: async ({ code }, _, { store }) => findOdopProducts(await store.reference(), { district: code }),
    industriesCentre: async ({ code }, _, { store }) => {
      const centres = (await store.reference()).industriesCentres.values();
      return [...centres].find((centre) => centre.district === code) ?? null;
    },
  },

  DistrictIndustriesCentre: {
    __resolveReference: async ({ id }, { store }) => (await store.reference()).industriesCentres.get(id) ?? null,
    district: async ({ district }, _, { store }) => (await store.reference()).districts.get(district)!,
  },

  Sector: {
    __resolveReference: async ({ code }, { store }) => (await store.reference()).sectors.get(code) ?? null,
  },

  OdopProduct: {
    __resolveReference: async ({ id }, { store }) => (await store.reference()).odopProducts.get(id) ?? null,
    district: async ({ district }, _, { store }) => (await store.reference()).districts.get(district)!,
  },

  Enterprise: {
    __resolveReference: ({ id }, { loaders, asked }) => loaders.enterprise(asked).load(id),
    district: ({ district }, _, { store }) => using(store.reference(), ({ districts }) => districts.get(district)!),
    state: ({ state }, _, { store }) => using(store.reference(), ({ states }) => states.get(state)!),
    sector: ({ sector }, _, { store }) => using(store.reference(), ({ sectors }) => sectors.get(sector)!),
    activities: ({ activities }) => activities.map((nicCode, position) => ({ nicCode, isMain: position === 0 })),
    udyamNumber: (row, _, { loaders }) => loaders.personalData.of(row, row.udyamNumber),
    gstin: (row, _, { loaders }) => loaders.personalData.of(row, row.gstin),
    pan: (row, _, { loaders }) => loaders.personalData.of(row, row.pan),
    contact: (row, _, { loaders }) => loaders.personalData.of(row, contactOf(row)),
    registeredThrough: async ({ registeredThrough }, _, { store }) =>
      registeredThrough === null ? null : ((await store.reference()).industriesCentres.get(registeredThrough) ?? null),
    investment: ({ investment }) => money(investment),
    turnover: ({ turnover }) => money(turnover),
    employment: ({ employees, womenEmployees }) => ({ total: employees, women: womenEmployees }),
    class: (row, { asOn }, { store }) =>
      using(store.reference(), ({ classLimits }) => classify(row, classLimits, asOn ?? dayInIndia(new Date()))),
    odopProducts: async ({ odopProducts }, _, { store }) => {
      const { odopProducts: register } = await store.reference();
      return odopProducts.flatMap((id) => register.get(id) ?? []);
    },
    verification: ({ verificationStatus, verificationSource, verifiedAt }) => ({
      status: verificationStatus,
      source: verificationSource,
      at: verifiedAt,
    }),
  },

  EnterpriseStat: {
    district: async ({ key, groupBy }, _, { store }) =>
      groupBy === 'DISTRICT' ? ((await store.reference()).districts.get(key) ?? null) : null,
    sector: async ({ key, groupBy }, _, { store }) =>
      groupBy === 'SECTOR' ? ((await store.reference()).sectors.get(key) ?? null) : null,
    investment: ({ investment }) => money(investment),
    turnover: ({ turnover }) => money(turnover),
  },
};
