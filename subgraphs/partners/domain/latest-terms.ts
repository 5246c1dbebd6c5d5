import type { Queryable } from '../../shared/database.ts';
import { readAmendments, readTerms } from '../store/amendment-rows.ts';
import { readContent } from '../store/mou-rows.ts';
import type { AmendmentRow, MouRow, Terms } from '../tables.ts';
import { termsOf } from './terms.ts';

/** What an MoU says by its latest signed version, in force yet or not, and its amendments. */
export interface LatestTerms {
  readonly number: number;
  readonly terms: Terms;
  /** The signed amendment that they are; null for the terms as first signed. */
  readonly amendment: AmendmentRow | null;
  readonly amendments: readonly AmendmentRow[];
}

export async function readLatestTerms(db: Queryable, mou: MouRow): Promise<LatestTerms> {
  const amendments = await readAmendments(db, mou.id);
  const amendment = amendments.findLast(({ status }) => status === 'SIGNED') ?? null;
  const number = amendment?.number ?? 1;
  const terms = (await readTerms(db, mou.id, number)) ?? termsOf(mou, await readContent(db, mou.id));
  return { number, terms, amendment, amendments };
}
