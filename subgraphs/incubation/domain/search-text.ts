import { checkText } from '../../shared/checks.ts';
import { badUserInput } from '../../shared/errors.ts';

const MAX_SEARCH_LENGTH = 200;

/** Words to search for, null when there are none. Throws BAD_USER_INPUT for what is too long or not text. */
export function searchText(path: string, words: string | null | undefined): string | null {
  const problem = checkText(path, words, { min: 0, max: MAX_SEARCH_LENGTH });
  if (problem) throw badUserInput(problem.message);
  return words?.trim() || null;
}
