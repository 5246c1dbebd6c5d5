import { checkText } from '../../shared/checks.ts';
import { badUserInput } from '../../shared/errors.ts';

const MAX_SEARCH_LENGTH = 200;

/** The words to search for, null when there are none. Throws BAD_USER_INPUT for text that is too long or holds NUL. */
export function searchText(search: string | null | undefined): string | null {
  const problem = checkText('filter.search', search, { min: 0, max: MAX_SEARCH_LENGTH });
  if (problem) throw badUserInput(problem.message);
  return search?.trim() || null;
}
