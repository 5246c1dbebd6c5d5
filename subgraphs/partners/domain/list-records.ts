import { type Check, checkRange, checkText } from '../../shared/checks.ts';
import { badUserInput } from '../../shared/errors.ts';
import { type ID_PREFIXES, isIdOf } from '../../shared/ids.ts';
import { searchText } from '../../shared/text-search.ts';
import type { Context } from '../loaders.ts';
import type { AmendmentPage, MouPage, ObligationPage, OrganizationPage, ProgrammePage } from '../store.ts';
import type {
  QueryMouAmendmentsArgs,
  QueryMousArgs,
  QueryObligationsArgs,
  QueryOrganizationsArgs,
  QueryProgrammesArgs,
} from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

const MAX_SECTOR_LENGTH = 200;
const MAX_DAYS_AHEAD = 3_650;

function refuse(...checks: Check[]): void {
  const problem = checks.find((check) => check !== null);
  if (problem) throw badUserInput(problem.message);
}

/** Order by relevance without a search is by another order. */
function searching<Order extends string>(search: string | null | undefined, order: Order | 'RELEVANCE', other: Order) {
  const wanted = searchText('filter.search', search);
  return { search: wanted, order: order === 'RELEVANCE' && wanted === null ? other : order };
}

/** Those of the ids that can be ids of the type; nothing has the others. */
const idsOf = (typename: keyof typeof ID_PREFIXES, ids: readonly string[] | null | undefined) =>
  ids?.filter((id) => isIdOf(typename, id));

/** Whose drafts of amendments somebody sees: those of a state, of all, or (a partner) of none. */
const draftsOf = ({ audience, state }: Context['principal']): string =>
  audience === 'admin' ? '*' : audience === 'bureau' ? (state ?? '') : '';

/** A page of the MoUs that the caller may see. */
export async function listMous(
  { principal, store }: Context,
  { filter, orderBy, first, after }: QueryMousArgs,
): Promise<MouPage> {
  refuse(
    ...(filter?.sectors ?? []).map((sector) => checkText('filter.sectors', sector, { max: MAX_SECTOR_LENGTH })),
    checkRange('filter.expiringWithinDays', filter?.expiringWithinDays, 0, MAX_DAYS_AHEAD),
  );
  const { search, order } = searching(filter?.search, orderBy, 'TITLE_ASC');
  const wanted = {
    ...filter,
    search,
    parties: idsOf('Organization', filter?.parties),
    programmes: idsOf('Programme', filter?.programmes),
    coveringCooperatives: idsOf('Cooperative', filter?.coveringCooperatives),
    renews: idsOf('Mou', filter?.renews),
    amendmentStatuses: filter?.amendmentStatuses && [draftsOf(principal), ...filter.amendmentStatuses],
  };
  return store.mouPage({ filter: { ...wanted, ...visibilityOf(principal) }, order, first, after });
}

/** A page of the organisations. */
export async function listOrganizations(
  { store }: Context,
  { filter, orderBy, first, after }: QueryOrganizationsArgs,
): Promise<OrganizationPage> {
  const { search, order } = searching(filter?.search, orderBy, 'NAME_ASC');
  const wanted = { ...filter, search, parents: idsOf('Organization', filter?.parents) };
  return store.organizationPage({ filter: wanted, order, first, after });
}

/** A page of the programmes. */
export async function listProgrammes(
  { store }: Context,
  { filter, orderBy, first, after }: QueryProgrammesArgs,
): Promise<ProgrammePage> {
  const { search, order } = searching(filter?.search, orderBy, 'NAME_ASC');
  const wanted = { ...filter, search, organizations: idsOf('Organization', filter?.organizations) };
  return store.programmePage({ filter: wanted, order, first, after });
}

/** A page of the amendments that the caller may see. */
export async function listAmendments(
  { principal, store }: Context,
  { filter, orderBy, first, after }: QueryMouAmendmentsArgs,
): Promise<AmendmentPage> {
  const wanted = { ...filter, mous: idsOf('Mou', filter?.mous) };
  return store.amendmentPage({ filter: { ...wanted, ...visibilityOf(principal) }, order: orderBy, first, after });
}

/** A page of the obligations of the MoUs that the caller may see. */
export async function listObligations(
  { principal, store }: Context,
  { filter, orderBy, first, after }: QueryObligationsArgs,
): Promise<ObligationPage> {
  const wanted = {
    ...filter,
    mous: idsOf('Mou', filter?.mous),
    owedBy: idsOf('Organization', filter?.owedBy),
    owedTo: idsOf('Organization', filter?.owedTo),
  };
  return store.obligationPage({ filter: { ...wanted, ...visibilityOf(principal) }, order: orderBy, first, after });
}
