import type { DrawnPage } from '../dataset/positions.ts';
import { answer } from './answer.ts';
import { listings } from './data.ts';
import { type StubPage, stubQuery } from './schema.ts';

const CHECKED_DEEPLY = 60;

/** Every page that the stubs have of that size, with the whole answer for some. */
export function stubPages(page: StubPage): readonly DrawnPage[] {
  const query = stubQuery(page);
  const idAt = (index: number): string => String(listings[index]?.id);
  const every = Math.ceil(listings.length / CHECKED_DEEPLY);
  return listings.slice(0, -page.rows - 1).map((_, index) => ({
    partner: '',
    title: '',
    id: String(index),
    firstId: idAt(index + 1),
    lastId: idAt(index + page.rows),
    expected: index % every === 0 ? nodesOf(JSON.parse(answer(query, { after: String(index) }))) : null,
  }));
}

/** The stubs hold whole listings, so one of them can answer the whole query as the graph has to. */
const nodesOf = (whole: { data: { listings: { edges: { node: NonNullable<DrawnPage['expected']>[number] }[] } } }) =>
  whole.data.listings.edges.map(({ node }) => node);
