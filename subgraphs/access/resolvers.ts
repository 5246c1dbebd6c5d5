import { meets } from '../shared/authorisation.ts';
import { resultOf } from '../shared/result.ts';
import { addOfficer } from './domain/add-officer.ts';
import { audienceName } from './domain/audience.ts';
import { changeMyPassword } from './domain/change-my-password.ts';
import { disableOfficer, setOfficerPassword, setOfficerRoles, unlockOfficer } from './domain/change-officer.ts';
import { revokeClientSecret, rotateClientSecret } from './domain/client-secrets.ts';
import { createClient } from './domain/create-client.ts';
import { expireClient, revokeClient } from './domain/end-client.ts';
import { listClients, listOfficers } from './domain/list-records.ts';
import { rotateSigningKey } from './domain/rotate-signing-key.ts';
import { isLive, lockedUntil, statusOfClient, statusOfKey, statusOfOfficer } from './domain/status.ts';
import type { Context } from './loaders.ts';
import { webhooks } from './resolvers/webhooks.ts';
import { isRole, ROLE_NAMES, ROLES, scopesOfRoles } from './roles.ts';
import { knownKeys } from './store/keys.ts';
import type { Resolvers } from './types.generated.ts';

/** Entities are asked for without a root field, whose scope would have been checked. */
const mayRead = ({ principal }: Context): boolean => meets(principal, [['access:admin']]);

export const resolvers: Resolvers<Context> = {
  ...webhooks,

  Query: {
    ...webhooks.Query,
    apiClients: (_, args, context) => listClients(context, args),
    apiClient: (_, { id }, { loaders }) => loaders.client.load(id),
    officers: (_, args, context) => listOfficers(context, args),
    officer: (_, { id }, { loaders }) => loaders.officer.load(id),
    officerRoles: () =>
      ROLE_NAMES.map((role) => ({
        role,
        audience: audienceName(ROLES[role].audience),
        scopes: [...ROLES[role].scopes],
      })),
    signingKeys: (_, _args, { db }) => knownKeys(db),
  },

  Mutation: {
    ...webhooks.Mutation,
    createApiClient: async (_, args, context) => {
      const { outcome, secret } = await createClient(context, args);
      return resultOf(outcome, ({ row, ...rest }) => ({
        __typename: 'CreateApiClientPayload',
        client: row,
        secret,
        ...rest,
      }));
    },
    rotateApiClientSecret: async (_, args, context) => {
      const { outcome, secret } = await rotateClientSecret(context, args);
      return resultOf(outcome, ({ row, ...rest }) => ({
        __typename: 'RotateApiClientSecretPayload',
        client: row,
        secret,
        ...rest,
      }));
    },
    revokeApiClientSecret: async (_, args, context) =>
      resultOf(await revokeClientSecret(context, args), ({ row, ...rest }) => ({
        __typename: 'RevokeApiClientSecretPayload',
        client: row,
        ...rest,
      })),
    expireApiClient: async (_, args, context) =>
      resultOf(await expireClient(context, args), ({ row, ...rest }) => ({
        __typename: 'ExpireApiClientPayload',
        client: row,
        ...rest,
      })),
    revokeApiClient: async (_, args, context) =>
      resultOf(await revokeClient(context, args), ({ row, ...rest }) => ({
        __typename: 'RevokeApiClientPayload',
        client: row,
        ...rest,
      })),
    addOfficer: async (_, args, context) =>
      resultOf(await addOfficer(context, args), ({ row, ...rest }) => ({
        __typename: 'AddOfficerPayload',
        officer: row,
        ...rest,
      })),
    setOfficerRoles: async (_, args, context) =>
      resultOf(await setOfficerRoles(context, args), ({ row, ...rest }) => ({
        __typename: 'SetOfficerRolesPayload',
        officer: row,
        ...rest,
      })),
    setOfficerPassword: async (_, args, context) =>
      resultOf(await setOfficerPassword(context, args), ({ row, ...rest }) => ({
        __typename: 'SetOfficerPasswordPayload',
        officer: row,
        ...rest,
      })),
    changeMyPassword: async (_, args, context) =>
      resultOf(await changeMyPassword(context, args), ({ row }) => ({
        __typename: 'ChangeMyPasswordPayload',
        // What was just set is there.
        passwordSetAt: row.passwordSetAt ?? row.updatedAt,
      })),
    disableOfficer: async (_, args, context) =>
      resultOf(await disableOfficer(context, args), ({ row, ...rest }) => ({
        __typename: 'DisableOfficerPayload',
        officer: row,
        ...rest,
      })),
    unlockOfficer: async (_, args, context) =>
      resultOf(await unlockOfficer(context, args), ({ row, ...rest }) => ({
        __typename: 'UnlockOfficerPayload',
        officer: row,
        ...rest,
      })),
    rotateSigningKey: async (_, args, context) =>
      resultOf(await rotateSigningKey(context, args), ({ row, ...rest }) => ({
        __typename: 'RotateSigningKeyPayload',
        key: row,
        ...rest,
      })),
  },

  ApiClient: {
    __resolveReference: ({ id }, context) => (mayRead(context) ? context.loaders.client.load(id) : null),
    audience: ({ audience }) => audience && audienceName(audience),
    organization: ({ organization }) => (organization === null ? null : { id: organization }),
    state: ({ state }) => (state === null ? null : { code: state }),
    status: statusOfClient,
    secrets: ({ id }, _, { loaders }) => loaders.secretsOf.load(id),
    lastUsedAt: async ({ id }, _, { loaders }) => {
      const uses = (await loaders.secretsOf.load(id)).flatMap(({ lastUsedAt }) => lastUsedAt ?? []);
      return uses.length === 0 ? null : new Date(Math.max(...uses.map(Number)));
    },
  },

  ApiClientSecret: { live: isLive },

  Officer: {
    __resolveReference: ({ id }, context) => (mayRead(context) ? context.loaders.officer.load(id) : null),
    audience: ({ audience }) => audienceName(audience),
    organization: ({ organization }) => (organization === null ? null : { id: organization }),
    state: ({ state }) => (state === null ? null : { code: state }),
    roles: ({ roles }) => roles.filter(isRole),
    scopes: ({ roles }) => [...scopesOfRoles(roles)],
    lockedUntil: async ({ email }, _, { loaders }) => lockedUntil(await loaders.block.load(email)),
    status: async (row, _, { loaders }) => statusOfOfficer(row, lockedUntil(await loaders.block.load(row.email))),
  },

  SigningKey: {
    id: ({ kid }) => kid,
    algorithm: ({ alg }) => alg,
    status: statusOfKey,
  },
};
