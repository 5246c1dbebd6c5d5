import { meets } from '../../shared/authorisation.ts';
import { resultOf } from '../../shared/result.ts';
import { audienceName } from '../domain/audience.ts';
import { listWebhookEndpoints } from '../domain/list-records.ts';
import { isPast } from '../domain/status.ts';
import { changeEndpoint } from '../domain/webhooks/change-endpoint.ts';
import { disableEndpoint } from '../domain/webhooks/disable-endpoint.ts';
import { registerEndpoint } from '../domain/webhooks/register-endpoint.ts';
import { rotateWebhookSecret } from '../domain/webhooks/rotate-secret.ts';
import { verifyEndpoint } from '../domain/webhooks/verify-endpoint.ts';
import { eventTypesFor } from '../event-types.ts';
import type { Context } from '../loaders.ts';
import type { Resolvers } from '../types.generated.ts';

type Webhooks = Required<Pick<Resolvers<Context>, 'Query' | 'Mutation' | 'WebhookEndpoint' | 'WebhookSecret'>>;

export const webhooks: Webhooks = {
  Query: {
    webhookEndpoints: (_, args, context) => listWebhookEndpoints(context, args),
    webhookEndpoint: (_, { id }, { loaders }) => loaders.webhookEndpoint.load(id),
    webhookEventTypes: (_, _args, { principal }) => eventTypesFor(principal.audience),
  },

  Mutation: {
    registerWebhookEndpoint: async (_, args, context) => {
      const { outcome, secret } = await registerEndpoint(context, args);
      return resultOf(outcome, ({ row, ...rest }) => ({
        __typename: 'RegisterWebhookEndpointPayload',
        endpoint: row,
        secret,
        ...rest,
      }));
    },
    changeWebhookEndpoint: async (_, args, context) =>
      resultOf(await changeEndpoint(context, args), ({ row, ...rest }) => ({
        __typename: 'ChangeWebhookEndpointPayload',
        endpoint: row,
        ...rest,
      })),
    rotateWebhookSecret: async (_, args, context) => {
      const { outcome, secret } = await rotateWebhookSecret(context, args);
      return resultOf(outcome, ({ row, ...rest }) => ({
        __typename: 'RotateWebhookSecretPayload',
        endpoint: row,
        secret,
        ...rest,
      }));
    },
    verifyWebhookEndpoint: async (_, args, context) =>
      resultOf(await verifyEndpoint(context, args), ({ row, ...rest }) => ({
        __typename: 'VerifyWebhookEndpointPayload',
        endpoint: row,
        ...rest,
      })),
    disableWebhookEndpoint: async (_, args, context) =>
      resultOf(await disableEndpoint(context, args), ({ row, ...rest }) => ({
        __typename: 'DisableWebhookEndpointPayload',
        endpoint: row,
        ...rest,
      })),
  },

  WebhookEndpoint: {
    /** Asked for without a root field, whose scope would have been checked. */
    __resolveReference: ({ id }, { principal, loaders }) =>
      meets(principal, [['webhook:manage']]) ? loaders.webhookEndpoint.load(id) : null,
    audience: ({ audience }) => audienceName(audience),
    organization: ({ organization }) => (organization === null ? null : { id: organization }),
    state: ({ state }) => (state === null ? null : { code: state }),
    lastCheck: ({ checkedAt, checkOutcome, checkStatus }) =>
      checkedAt && checkOutcome && { at: checkedAt, outcome: checkOutcome, httpStatus: checkStatus },
    secrets: ({ id }, _, { loaders }) => loaders.webhookSecretsOf.load(id),
  },

  WebhookSecret: { live: ({ expiresAt }) => !isPast(expiresAt) },
};
