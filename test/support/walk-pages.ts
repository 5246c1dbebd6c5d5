import { expect } from 'vitest';

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Ids of all pages, one after the other; `between` runs after each page. */
export async function walkPages(
  read: (after: string | null) => Promise<Page>,
  between: (page: number) => Promise<void> = async () => {},
): Promise<string[]> {
  const walked: string[] = [];
  let after: string | null = null;
  for (let page = 0; ; page++) {
    const { edges, pageInfo }: Page = await read(after);
    walked.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
    await between(page);
  }
  expect(new Set(walked).size, 'no row comes twice').toBe(walked.length);
  return walked;
}
