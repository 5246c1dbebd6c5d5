import { getTableColumns } from 'drizzle-orm';
import { listings, products } from '../tables.ts';

const { searchDocument: _ofProduct, ...productColumns } = getTableColumns(products);
const { searchDocument: _ofListing, ...listingColumns } = getTableColumns(listings);

/** What rows are read with: all but the search document, which only PostgreSQL reads. */
export { listingColumns, productColumns };
