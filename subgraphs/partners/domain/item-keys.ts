/** Keys name parties, obligations, milestones and targets within their MoU, so that versions of it can be compared. */

const MAX_LENGTH = 40;

export const isItemKey = (value: string): boolean =>
  value.length <= MAX_LENGTH && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

export const KEY_FORM = 'up to 40 small letters, digits and hyphens';

/** A key made of words; of words without Latin letters or digits, what sort of thing it is. */
export function keyFrom(words: string, otherwise: string): string {
  const key = words
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH - 4)
    .replaceAll(/^-+|-+$/g, '');
  return key === '' ? otherwise : key;
}

/** The keys of a list: those given, and for the others ones made of what they are, numbered where that comes again. */
export function keysOf<Item extends { readonly key?: string | null | undefined }>(
  items: readonly Item[],
  made: (item: Item) => string,
): string[] {
  const taken = new Set(items.flatMap(({ key }) => key ?? []));
  return items.map((item) => {
    if (item.key) return item.key;
    const base = made(item);
    let key = base;
    for (let number = 2; taken.has(key); number++) key = `${base}-${number}`;
    taken.add(key);
    return key;
  });
}
