import { z } from 'zod';
import type { Context } from '../loaders.ts';
import { copyStatus, findPage } from '../store/portal-writes.ts';
import type { PortalPageRow } from '../tables.ts';

const standing = z.object({ status: z.string() });

/**
 * Asks once more for product and unit of a page that was just written: an event that came between asking and writing passed
 * the page over, since it was not there yet. Gives the page as it is then.
 */
export async function catchUp({ db, graph }: Context, page: PortalPageRow): Promise<PortalPageRow> {
  const [product, enterprise] = await graph.find(
    [
      { __typename: 'Product', id: page.product },
      { __typename: 'Enterprise', id: page.enterprise },
    ],
    { Product: 'status', Enterprise: 'status' },
  );
  const now = {
    product: product ? standing.parse(product).status : page.productStatus,
    enterprise: enterprise ? standing.parse(enterprise).status : page.enterpriseStatus,
  };
  if (now.product === page.productStatus && now.enterprise === page.enterpriseStatus) return page;
  return db.transaction(async (tx) => {
    await copyStatus(tx, 'product', new Map([[page.product, now.product]]));
    await copyStatus(tx, 'enterprise', new Map([[page.enterprise, now.enterprise]]));
    return (await findPage(tx, page.id)) ?? page;
  });
}
