import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { type Context, createLoaders } from '../../../subgraphs/access/loaders.ts';
import { SCOPES } from '../../../subgraphs/access/scopes.ts';
import { createStore } from '../../../subgraphs/access/store.ts';
import { modules } from '../../../subgraphs/index.ts';
import type { Issue } from '../../../subgraphs/shared/errors.ts';
import type { Principal } from '../../../subgraphs/shared/principal.ts';
import type { WriteOutcome } from '../../../subgraphs/shared/write.ts';
import { readConfig } from '../../config.ts';
import { connect } from '../../database/connection.ts';
import { migrate } from '../../database/migrate.ts';
import { StartError } from '../../database/start-error.ts';
import { createEntityDirectory } from '../../executor/entity-directory.ts';
import { RequestScope } from '../../executor/request-scope.ts';
import { readSupergraph } from '../../executor/supergraph.ts';
import { SCHEMA_FOLDER } from '../../hub-graph.ts';
import { keptIdentityKey } from '../../identity/identity-key.ts';
import { openSubgraphTransports } from '../../subgraph-transports.ts';
import { openDatabase } from '../open-database.ts';

/** Whoever can run commands beside the hub has its keys and its database: an admin, in the audit trail by this name. */
const COMMAND_LINE: Principal = {
  kind: 'OFFICER',
  id: 'command-line',
  audience: 'admin',
  organization: null,
  state: null,
  scopes: new Set(SCOPES),
};

/** Runs the domain code of the subgraph `access`, beside a running hub as well as without one. */
export async function withAccess(work: (context: Context) => Promise<void>): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const config = readConfig();
  const url = await openDatabase(opened);
  await migrate(url);
  const { db, close } = connect(url, { max: 2 });
  opened.defer(close);
  const identityKey = config.identityKey ?? (await keptIdentityKey(config.home));

  const logger = pino({ level: 'silent' });
  const { transports, stop } = openSubgraphTransports(modules, config.remoteSubgraphs, { db, identityKey }, logger);
  opened.defer(stop);
  const supergraph = readSupergraph(await readFile(new URL('supergraph.graphql', SCHEMA_FOLDER), 'utf8'));
  const identity = { principal: COMMAND_LINE, requestId: `command-${randomUUID()}`, idempotencyKey: null };
  const { graph } = new RequestScope(identity, createEntityDirectory(supergraph, transports));

  const store = createStore(db, { identityKey });
  await work({ ...identity, graph, db, store, loaders: createLoaders(COMMAND_LINE, store, db) });
}

/** The row that was written. Throws a StartError with everything that was wrong, in the words of options and arguments. */
export function written<Row>(outcome: WriteOutcome<Row>): Row {
  if (outcome.kind === 'written') return outcome.row;
  if (outcome.kind === 'invalid') throw new StartError(outcome.issues.map(inWords).join('\n'));
  throw new StartError('Somebody changed the record at the same time: look at it, and try again.');
}

const inWords = ({ message }: Issue): string => message.replace(/^input\./, '');

/** What there is, or a StartError. */
export function found<Row>(row: Row | null, what: string): Row {
  if (row === null) throw new StartError(`There is no ${what}.`);
  return row;
}
