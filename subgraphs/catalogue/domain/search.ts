import { checkText } from '../../shared/checks.ts';
import { badUserInput } from '../../shared/errors.ts';

const MAX_LENGTH = 200;

/** The words to search for, null when there are none. Throws BAD_USER_INPUT for text that is too long or holds NUL. */
function searchText(search: string | null | undefined): string | null {
  const problem = checkText('filter.search', search, { min: 0, max: MAX_LENGTH });
  if (problem) throw badUserInput(problem.message);
  return search?.trim() || null;
}

/** How a text is searched for; at most one of the two is not null. */
export interface Search {
  /** Words that somebody has as they are. */
  readonly words: string | null;
  /** Text that nobody has as it is, misspelt perhaps: titles are found that are like it. */
  readonly likeness: string | null;
}

/**
 * Words count as they are when any row that the caller may see has them all. Asking for both at once would find everything
 * green beside green tea, and compare each of it: 1.3 s in 200,000 titles, where this takes milliseconds.
 */
export async function searchFor(
  text: string | null | undefined,
  countWithWords: (words: string) => Promise<number>,
): Promise<Search> {
  const search = searchText(text);
  if (search === null) return { words: null, likeness: null };
  return (await countWithWords(search)) > 0 ? { words: search, likeness: null } : { words: null, likeness: search };
}

/** Relevance is the fit to what is searched for; without a search the order is by title. */
export function orderOf<Order extends string>(orderBy: Order, { words, likeness }: Search) {
  if (orderBy !== 'RELEVANCE') return orderBy;
  if (words !== null) return 'RELEVANCE';
  return likeness !== null ? 'LIKENESS' : 'TITLE_ASC';
}
