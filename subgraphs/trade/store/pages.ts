import { and, asc, getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { Connection } from '../../shared/connection.ts';
import type { Database } from '../../shared/database.ts';
import { anyOf, equals, since } from '../../shared/list/filters.ts';
import { createList } from '../../shared/list/list.ts';
import { fitOf, wordsOf } from '../../shared/text-search.ts';
import { type PortalPageRow, portalPages, searchWords } from '../tables.ts';
import { amongIds, byText, latestMoment, type PageUnderArguments } from './conditions.ts';
import { isVisibleRow, type PartnerSees, type Visibility, visibilityFilters } from './visibility.ts';

const { searchDocument: _document, ...pageColumns } = getTableColumns(portalPages);

export { pageColumns };

export type PagePage = Connection<PortalPageRow>;
export type PageParent = 'portal' | 'registration';

/** At most so many pages are shown on a product: there are as many as portals that show it. */
const MOST_OF_A_PRODUCT = 20;

/** The rule of `domain/public-page.ts` in SQL; a test compares the two. */
const isPublic = sql`(${portalPages.status} = 'PUBLISHED' and ${portalPages.registrationStatus} = 'ACTIVE'
  and ${portalPages.productStatus} = 'PUBLISHED' and ${portalPages.enterpriseStatus} = 'ACTIVE')`;
const partnerSees: PartnerSees = (organization: SQL) => sql`(${isPublic} or ${portalPages.operator} = ${organization})`;

/** Reads of product pages, each guarded by what the caller may see. */
export function createPageReads(db: Database) {
  const visible = isVisibleRow(portalPages.state, partnerSees);
  const byIds = db
    .select(pageColumns)
    .from(portalPages)
    .where(and(amongIds(portalPages.id), visible))
    .prepare('portal_pages_by_ids');
  const bySlug = db
    .select(pageColumns)
    .from(portalPages)
    .where(
      and(
        sql`${portalPages.portal} = ${sql.placeholder('portal')} and ${portalPages.slug} = ${sql.placeholder('slug')}`,
        visible,
      ),
    )
    .prepare('portal_page_by_slug');
  const ofProducts = db
    .select(pageColumns)
    .from(portalPages)
    .where(
      and(
        sql`${portalPages.id} in (select page.id from unnest(${sql.placeholder('ids')}::text[]) as parent(id)
          cross join lateral (select ${portalPages.id} as id from ${portalPages}
            where ${portalPages.product} = parent.id and ${visible}
            order by ${portalPages.title}, ${portalPages.id} limit ${sql.raw(`${MOST_OF_A_PRODUCT}`)}) as page)`,
      ),
    )
    .orderBy(asc(portalPages.title), asc(portalPages.id))
    .prepare('portal_pages_of_products');
  const list = createList(db, {
    table: portalPages,
    id: portalPages.id,
    filters: {
      ...visibilityFilters(portalPages.state, partnerSees),
      portals: anyOf(portalPages.portal),
      states: anyOf(portalPages.state),
      registrations: anyOf(portalPages.registration),
      enterprises: anyOf(portalPages.enterprise),
      products: anyOf(portalPages.product),
      statuses: anyOf(portalPages.status),
      changedSince: since(portalPages.updatedAt),
      synthetic: equals(portalPages.synthetic),
    },
    searches: { search: wordsOf(portalPages.searchDocument, searchWords) },
    orders: {
      TITLE_ASC: byText(portalPages.title),
      UPDATED_DESC: latestMoment(portalPages.updatedAt),
      RELEVANCE: fitOf(portalPages.searchDocument),
    },
  });
  return {
    portalPages: list.page,
    portalPagesByIds: (ids: readonly string[], visibility: Visibility): Promise<PortalPageRow[]> =>
      byIds.execute({ ids, ...visibility }),
    async portalPageBySlug(portal: string, slug: string, visibility: Visibility): Promise<PortalPageRow | null> {
      const [row] = await bySlug.execute({ portal, slug, ...visibility });
      return row ?? null;
    },
    portalPagesOfProducts: (ids: readonly string[], visibility: Visibility): Promise<PortalPageRow[]> =>
      ofProducts.execute({ ids, ...visibility }),
    /** The same page of the list under each of several portals or registrations, by title. */
    portalPagesUnder: (
      parent: PageParent,
      parents: readonly string[],
      { first, after }: PageUnderArguments,
      visibility: Visibility,
    ): Promise<PagePage[]> =>
      list.pagesUnder(portalPages[parent], parents, { filter: { ...visibility }, order: 'TITLE_ASC', first, after }),
  };
}
