/** A word without the s of its plural, where it seems to have one: glass, bus and Banaras do not. */
export const singular = (word: string): string =>
  word.length > 4 && /[^suia]s$/.test(word) ? word.slice(0, -1) : word;

/**
 * A word as it sounds rather than as it is spelt: words of Indian languages are written in Latin letters in many ways (khadi
 * and kadhi, Khilauna and Khilona), doubled letters get lost, and a plural counts as its singular. The same rules as the
 * function `fold_word` of PostgreSQL, to which a test holds them.
 */
export function foldWord(word: string): string {
  const letters = singular(word.toLowerCase())
    .replaceAll(/[-_./']/g, '')
    .replaceAll('ph', 'f')
    .replaceAll(/c(?!h)/g, 'k')
    .replaceAll('x', 'ks');
  return (letters.slice(0, 1) + letters.slice(1).replaceAll('h', ''))
    .replaceAll('ee', 'i')
    .replaceAll('oo', 'u')
    .replaceAll('ou', 'u')
    .replaceAll('au', 'o')
    .replaceAll('q', 'k')
    .replaceAll('w', 'v')
    .replaceAll('z', 'j')
    .replaceAll('y', 'i')
    .replaceAll(/(.)\1+/gu, '$1');
}
