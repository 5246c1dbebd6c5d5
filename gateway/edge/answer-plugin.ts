import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse, GraphQLRequestListener } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { EdgeContext } from './graph-gateway.ts';

/** Statuses of operations that were refused as a whole, by the code of the first error; 400 for all others. */
const STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
  INTERNAL_SERVER_ERROR: 500,
  PLANNING_TIMEOUT: 503,
};

/** What is wrong with a document or its variables: a well-formed request all the same. */
const OF_THE_DOCUMENT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** What the hub adds to the answers of Apollo Server: the status, what the operation cost, and what failed in the log. */
export function answerPlugin(logger: FastifyBaseLogger): ApolloServerPlugin<EdgeContext> {
  const listener: GraphQLRequestListener<EdgeContext> = {
    async didEncounterErrors({ errors, contextValue }) {
      // What has a code was meant for the caller, or was logged where it was masked.
      for (const error of errors) {
        if (error.extensions.code === undefined)
          logger.error({ requestId: contextValue.requestId, err: error.originalError ?? error }, 'an operation failed');
      }
    },
    async willSendResponse(answer) {
      setStatus(answer);
      const waiting = tellCost(answer);
      if (waiting !== null) await waiting;
    },
  };
  return {
    async requestDidStart() {
      return listener;
    },
    async unexpectedErrorProcessingRequest({ error }) {
      logger.error({ err: error }, 'a request failed');
    },
  };
}

type Answer = GraphQLRequestContextWillSendResponse<EdgeContext>;

/**
 * In a batch one operation says nothing of the others, so that its status stays 200. So it does, as GraphQL over HTTP has it
 * (6.4.1), for whoever names `application/json` as what is wanted: clients from before the specification.
 */
function setStatus({ request, response, requestIsBatched }: Answer): void {
  const { body, http } = response;
  if (body.kind !== 'single' || body.singleResult.data !== undefined) return;
  const code = body.singleResult.errors?.[0]?.extensions?.code;
  if (requestIsBatched || (OF_THE_DOCUMENT.has(code) && wantsJson(request.http?.headers.get('accept')))) {
    http.status = 200;
    return;
  }
  // Apollo Server has 400 for every answer without data, and its own for what it refuses itself.
  http.status = (typeof code === 'string' ? STATUS[code] : undefined) ?? http.status ?? 400;
}

const wantsJson = (accept: string | undefined): boolean =>
  accept !== undefined && /application\/json/i.test(accept) && !/\*\/\*|graphql-response/i.test(accept);

/** Null when it is told, a promise when the charge of what was refused has to be waited for. */
function tellCost(answer: Answer): Promise<void> | null {
  const { body } = answer.response;
  const { meter, principal, charge } = answer.contextValue;
  if (meter === null || principal === null || body.kind !== 'single') return null;
  if (charge !== null) {
    addCost(answer, charge);
    return null;
  }
  if (body.singleResult.data !== undefined) return null;
  return meter.chargeRefused(principal.id).then((charged) => addCost(answer, charged));
}

function addCost({ response, contextValue }: Answer, charge: NonNullable<EdgeContext['charge']>): void {
  const { body, http } = response;
  const { meter } = contextValue;
  if (meter === null || body.kind !== 'single') return;
  const { requested, available, isGranted } = charge;
  const cost = { requested, available: Math.floor(available), restoreRate: meter.restoreRate };
  body.singleResult.extensions = { ...body.singleResult.extensions, cost };
  http.headers.set('ratelimit-policy', meter.policyField);
  http.headers.set('ratelimit', meter.balanceField(available));
  if (!isGranted) http.headers.set('retry-after', String(meter.retryAfter(charge)));
}
