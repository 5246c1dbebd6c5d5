import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { CampaignPage, IndicatorPage, PolicyPage } from '../store/lists.ts';
import type {
  QueryCampaignsArgs,
  QueryIndicatorsArgs,
  QueryPoliciesArgs,
  UndertakingFilter,
  UndertakingOrder,
} from '../types.generated.ts';

/** Order by relevance without a search is by name. */
const orderFor = <Order extends string>(order: Order, search: string | null): Order | 'NAME_ASC' =>
  order === 'RELEVANCE' && search === null ? 'NAME_ASC' : order;

function undertakingPage(args: QueryCampaignsArgs | QueryPoliciesArgs): {
  filter: UndertakingFilter & { search: string | null };
  order: UndertakingOrder;
  first: number;
  after: string | null | undefined;
} {
  const search = searchText('filter.search', args.filter?.search);
  const { first, after } = args;
  return { filter: { ...args.filter, search }, order: orderFor(args.orderBy, search), first, after };
}

export const listCampaigns = async ({ store }: Context, args: QueryCampaignsArgs): Promise<CampaignPage> =>
  store.lists.campaigns.page(undertakingPage(args));

export const listPolicies = async ({ store }: Context, args: QueryPoliciesArgs): Promise<PolicyPage> =>
  store.lists.policies.page(undertakingPage(args));

export async function listIndicators({ store }: Context, args: QueryIndicatorsArgs): Promise<IndicatorPage> {
  const search = searchText('filter.search', args.filter?.search);
  const { first, after } = args;
  return store.lists.indicators.page({
    filter: { ...args.filter, search },
    order: orderFor(args.orderBy, search),
    first,
    after,
  });
}
