import type { ExportedHead } from './heads.ts';
import { type AuditEntry, linkHash } from './link-hash.ts';
import type { Head, Link } from './read-chains.ts';

/** The first broken link of a chain. */
export interface Fault {
  readonly subgraph: string;
  readonly tenant: string;
  /** Null for a row that is in no chain. */
  readonly position: number | null;
  /** Of the audit row, where it is known. */
  readonly sequence: number | null;
  readonly what: string;
  /** The row as it is now, if there is one. */
  readonly entry: AuditEntry | null;
}

/** Goes along one chain from its beginning and remembers the first thing that is wrong with it. */
export class ChainWalk {
  readonly subgraph: string;
  readonly tenant: string;
  readonly #exported: Map<number, ExportedHead[]>;
  #links = 0;
  #position = 0;
  #hash = '';
  #fault: Fault | null = null;

  /** `exported` are heads of this chain that were exported before. */
  constructor(subgraph: string, tenant: string, exported: readonly ExportedHead[]) {
    this.subgraph = subgraph;
    this.tenant = tenant;
    this.#exported = Map.groupBy(exported, ({ position }) => position);
  }

  get links(): number {
    return this.#links;
  }

  /** Takes the next link. */
  take(link: Link): void {
    const position = this.#position + 1;
    this.#fault ??= this.#judge(link, position);
    this.#links += 1;
    this.#position = link.position;
    this.#hash = link.hash;
  }

  #judge({ position, sequence, hash, entry }: Link, expected: number): Fault | null {
    if (position !== expected) return this.#faultAt(expected, `the link is missing, the next one is at ${position}`);
    const at = { sequence, entry };
    if (entry === null) return this.#faultAt(position, 'the row is missing', at);
    const place = { subgraph: this.subgraph, tenant: this.tenant, position, previous: this.#hash };
    if (hash !== linkHash(place, entry))
      return this.#faultAt(position, 'the hash fits neither: the row was changed, or the link before', at);
    const other = this.#exported.get(position)?.find((head) => head.hash !== hash);
    return other ? this.#faultAt(position, `not the head that was exported of ${other.at}: rewritten`, at) : null;
  }

  /** The fault of the chain, given its head and the first of the tenant's rows that are no links. Null for an unbroken one. */
  finish(head: Head | undefined, strayRow: number | undefined): Fault | null {
    return this.#fault ?? this.#judgeEnd(head) ?? this.#judgeExported() ?? this.#judgeStray(strayRow);
  }

  #judgeEnd(head: Head | undefined): Fault | null {
    const said = head?.position ?? 0;
    if (said > this.#position)
      return this.#faultAt(this.#position + 1, `the link is missing, the head is at position ${said}`);
    if (said < this.#position) return this.#faultAt(said + 1, `the link is beyond the head, which is at ${said}`);
    return head && head.hash !== this.#hash
      ? this.#faultAt(said, 'the head has another hash than the last link')
      : null;
  }

  #judgeExported(): Fault | null {
    const beyond = [...this.#exported.values()].flat().find(({ position }) => position > this.#position);
    if (beyond === undefined) return null;
    const what = `the link is missing, though position ${beyond.position} was exported as the head of ${beyond.at}: truncated`;
    return this.#faultAt(this.#position + 1, what);
  }

  #judgeStray(sequence: number | undefined): Fault | null {
    if (sequence === undefined) return null;
    return this.#faultAt(null, 'the row is in no chain: it was added past the database’s own rules', {
      sequence,
      entry: null,
    });
  }

  #faultAt(position: number | null, what: string, row: Pick<Fault, 'sequence' | 'entry'> = NO_ROW): Fault {
    return { subgraph: this.subgraph, tenant: this.tenant, position, what, ...row };
  }
}

const NO_ROW = { sequence: null, entry: null };
