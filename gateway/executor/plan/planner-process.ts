/**
 * The Rust planner in a process of its own: a panic in it aborts the process. Reads a supergraph first, then one operation
 * at a time, and answers each with a plan or with what the planner said against it.
 */
import { QueryPlanner } from '@graphql-hive/router-query-planner';
import type { FromPlanner, ToPlanner } from './messages.ts';

const NO_LABELS = new Set<string>();
let planner: QueryPlanner | undefined;

process.on('message', (message: ToPlanner) => {
  try {
    if (message.kind === 'supergraph') {
      planner = new QueryPlanner(message.sdl);
      answer({ kind: 'ready' });
    } else if (planner === undefined) {
      answer({ kind: 'failed', message: 'no supergraph' });
    } else {
      answer({ kind: 'planned', plan: planner.plan(message.operation, null, NO_LABELS, 0) });
    }
  } catch (error) {
    answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
// A terminal sends Ctrl-C, and its own end, to the whole group; the hub ends this process when it has finished what is
// in flight.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => {});
process.on('SIGHUP', () => {});

function answer(message: FromPlanner): void {
  process.send?.(message);
}
