import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Audience, Principal } from '../../../subgraphs/shared/principal.ts';
import { type Authenticator, refuseAnonymous } from '../authenticate.ts';
import { refuseSpent } from '../balance.ts';
import { Refused, refuse } from '../errors.ts';
import type { ExecutableGraph } from '../graph-gateway.ts';
import type { Meter } from '../meter.ts';
import { type AskGraph, askerOf } from './ask-graph.ts';
import { mouRegister } from './mou-csv.ts';
import { addExtensionRoutes } from './ocds-extension.ts';
import { releasePackageOf } from './ocds-package.ts';

export interface DownloadOptions {
  readonly graph: Pick<ExecutableGraph, 'execute'>;
  readonly authenticate: Authenticator;
  /** What clients of each audience spend. */
  readonly meters: Readonly<Record<Audience, Meter>>;
  readonly publicUrl: string;
  /** Before the reference in every ocid. */
  readonly ocidPrefix: string;
}

/**
 * Files of what the graph knows, for programs that take files: `/mous.csv` and `/ocds/ID.json`. All goes through the graph
 * as the caller, so that whatever one may not see there is not in a file either: it looks like what does not exist. It is
 * paid for as any operation is.
 */
export function addDownloadRoutes(app: FastifyInstance, options: DownloadOptions): void {
  const { graph, meters, publicUrl, ocidPrefix } = options;

  app.get('/mous.csv', { onRequest: admit }, async (request, reply) => {
    const register = await mouRegister(asker(request, reply), request.query);
    return reply
      .type('text/csv; charset=utf-8; header=present')
      .header('content-disposition', 'attachment; filename="mous.csv"')
      .send(register);
  });

  app.get<{ Params: { id: string } }>('/ocds/:id.json', { onRequest: admit }, async (request, reply) => {
    const { id } = request.params;
    const release = await releasePackageOf(asker(request, reply), id, request.query, { publicUrl, ocidPrefix });
    if (release === null) return refuse(request, reply, 'NOT_FOUND', 'There is nothing at this address.');
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${id}.json"`)
      .send(release);
  });
  addExtensionRoutes(app);

  function asker(request: FastifyRequest, reply: FastifyReply): AskGraph {
    const principal = principalOf(request);
    return askerOf({ graph, meter: meters[principal.audience], principal }, request, reply);
  }

  async function admit(request: FastifyRequest, reply: FastifyReply) {
    const verified = await options.authenticate(request);
    if (verified === null) return refuseAnonymous(request, reply);
    request.principal = verified.principal;
    return refuseSpent(request, reply, meters[verified.principal.audience]);
  }
}

function principalOf({ principal }: FastifyRequest): Principal {
  if (principal === null) throw new Refused('UNAUTHENTICATED', 'Expected an access token.');
  return principal;
}
