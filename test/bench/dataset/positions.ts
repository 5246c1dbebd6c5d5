import type { ListingAnswer } from '../query.ts';
import { connectPlanningOnce, type Position, preparePage } from './page-statement.ts';

/** A page that requests ask for, with what tells a right answer from a wrong one. */
export interface DrawnPage extends Position {
  readonly firstId: string;
  readonly lastId: string;
  /** The whole answer, for those that are checked deeply; null for the rest. */
  readonly expected: readonly ListingAnswer[] | null;
}

/** So many that two requests in flight hardly ever want the same. */
const PAGES_A_PARTNER = 10_000;
const CHECKED_DEEPLY = 400;

/** Pages drawn evenly from those of each marketplace; `within`: from its first so many listings. */
export async function drawPages(
  databaseUrl: string,
  { rows: size, within = Number.MAX_SAFE_INTEGER }: { readonly rows: number; readonly within?: number },
): Promise<readonly DrawnPage[]> {
  const sql = connectPlanningOnce(databaseUrl, 4);
  try {
    const rows = await sql<(Position & { firstId: string; lastId: string })[]>`
      select partner, title, id, first_id as "firstId", last_id as "lastId" from (
        select *, row_number() over (partition by partner order by random()) as draw from (
          select partner, title, id, row_number() over page as place,
            lead(id, 1) over page as first_id, lead(id, ${size}::int) over page as last_id
          from catalogue.listing window page as (partition by partner order by title, id)
        ) places where last_id is not null and place + ${size}::int <= ${within}::int8
      ) drawn where draw <= ${PAGES_A_PARTNER} order by random()`;
    if (rows.length === 0) throw new Error('expected pages to draw from');
    const readPage = await preparePage(sql, size);
    return await Promise.all(
      rows.map(async (row, index) => ({ ...row, expected: index < CHECKED_DEEPLY ? await readPage(row) : null })),
    );
  } finally {
    await sql.end();
  }
}
