const MOST_LETTERS = 60;
const ID_LETTERS = 8;

/** An address made of a title, and of the end of the product's id, since many products have the same title. */
export function slugOf(title: string, product: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, MOST_LETTERS)
    .trim();
  return [...(words === '' ? [] : words.split(' ')), product.slice(-ID_LETTERS)].join('-');
}
