import type { Sql } from 'postgres';
import { StartError } from '../database/start-error.ts';
import { ChainWalk, type Fault } from './chain-walk.ts';
import type { ExportedHead } from './heads.ts';
import { findLedgers, readHeads, readLinks, readStrayRows, type Snapshot } from './read-chains.ts';

export interface VerifyOptions {
  /** Null for all. */
  readonly subgraph: string | null;
  /** Null for all; empty for what belongs to no state. */
  readonly tenant: string | null;
  /** Heads that were exported before: each must still be in its chain. */
  readonly exported: readonly ExportedHead[];
}

export interface Verdict {
  /** Chains that were walked. */
  readonly chains: number;
  readonly links: number;
  /** The first broken link of each chain that has one. */
  readonly faults: readonly Fault[];
}

/**
 * Walks every chain, as the database is at one moment, and makes each hash anew. Links come in batches, so the memory that it takes
 * does not grow with the trail. Throws a StartError where there is nothing of that name to verify.
 */
export function verifyAudit(sql: Sql<{ bigint: number }>, options: VerifyOptions): Promise<Verdict> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const ledgers = new Map((await findLedgers(tx)).map((ledger) => [ledger.subgraph, ledger.isChained]));
    if (![...ledgers.values()].includes(true))
      throw new StartError('There is no audit trail: start the hub once on this database.');
    const known = [...new Set([...ledgers.keys(), ...options.exported.map(({ subgraph }) => subgraph)])].sort();
    const asked = known.filter((name) => options.subgraph === null || name === options.subgraph);
    if (asked.length === 0)
      throw new StartError(`There is no audit trail of that subgraph: expected one of ${known.join(', ')}.`);

    const verdict = { chains: 0, links: 0, faults: [] as Fault[] };
    for (const subgraph of asked) {
      if (!ledgers.get(subgraph)) {
        verdict.faults.push(chainsAreGone(subgraph));
        continue;
      }
      for await (const { links, fault } of walkChains(tx, subgraph, options)) {
        verdict.chains += 1;
        verdict.links += links;
        if (fault !== null) verdict.faults.push(fault);
      }
    }
    if (options.tenant !== null && verdict.chains + verdict.faults.length === 0)
      throw new StartError('There is no chain of that tenant: expected a state such as IN-KL, or none.');
    return verdict;
  });
}

const chainsAreGone = (subgraph: string): Fault => ({
  subgraph,
  tenant: '',
  position: null,
  sequence: null,
  what: 'the tables of its chains are gone',
  entry: null,
});

interface Walked {
  readonly links: number;
  readonly fault: Fault | null;
}

/** The chains of a subgraph, with those of which nothing is left but a head, an exported head or a row that is no link. */
async function* walkChains(tx: Snapshot, subgraph: string, options: VerifyOptions): AsyncGenerator<Walked> {
  const { tenant } = options;
  const heads = new Map((await readHeads(tx, subgraph, tenant)).map((head) => [head.tenant, head]));
  const strays = new Map((await readStrayRows(tx, subgraph, tenant)).map((row) => [row.tenant, row.sequence]));
  const isAsked = (head: ExportedHead): boolean =>
    head.subgraph === subgraph && (tenant === null || head.tenant === tenant);
  const exported = Map.groupBy(options.exported.filter(isAsked), (head) => head.tenant);

  const begin = (name: string) => new ChainWalk(subgraph, name, exported.get(name) ?? []);
  const finish = (walk: ChainWalk): Walked => ({
    links: walk.links,
    fault: walk.finish(heads.get(walk.tenant), strays.get(walk.tenant)),
  });

  const walked = new Set<string>();
  let walk: ChainWalk | null = null;
  for await (const link of readLinks(tx, subgraph, tenant)) {
    if (walk?.tenant !== link.tenant) {
      if (walk !== null) yield finish(walk);
      walk = begin(link.tenant);
      walked.add(link.tenant);
    }
    walk.take(link);
  }
  if (walk !== null) yield finish(walk);
  const left = new Set([...heads.keys(), ...strays.keys(), ...exported.keys()]).difference(walked);
  for (const name of left) yield finish(begin(name));
}
