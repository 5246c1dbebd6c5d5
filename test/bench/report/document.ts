import { readFile, writeFile } from 'node:fs/promises';

const FILE = new URL('../../../docs/performance.md', import.meta.url);

/** Where docs keep pictures, beside the page that shows them. */
export const pictureFile = (name: string): URL => new URL(`../../../docs/${name}`, import.meta.url);

/** Puts figures into docs/performance.md, in the place between `<!-- name -->` and `<!-- /name -->`. */
export async function writeSection(name: string, markdown: string): Promise<void> {
  const text = await readFile(FILE, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`);
  if (!place.test(text)) throw new Error(`docs/performance.md has no place for ${name}`);
  await writeFile(
    FILE,
    text.replace(place, (_, start, end) => `${start}\n\n${markdown.trim()}\n\n${end}`),
  );
}

/** The first column is text, the others are numbers. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
