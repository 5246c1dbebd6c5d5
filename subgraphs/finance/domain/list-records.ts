import { checkRange } from '../../shared/checks.ts';
import { badUserInput } from '../../shared/errors.ts';
import { type ID_PREFIXES, isIdOf } from '../../shared/ids.ts';
import type { Context } from '../loaders.ts';
import type { ApplicationFilters, ApplicationPage, FundPage, LoanEventPage, LoanSchemePage } from '../store.ts';
import type {
  FundApplicationFilter,
  QueryFundApplicationsArgs,
  QueryFundsArgs,
  QueryLoanEventsArgs,
  QueryLoanSchemesArgs,
} from '../types.generated.ts';
import { visibilityOf } from './visibility.ts';

/** Those of the ids that can be ids of the type; nothing has the others. */
const idsOf = (typename: keyof typeof ID_PREFIXES, ids: readonly string[] | null | undefined) =>
  ids?.filter((id) => isIdOf(typename, id));

/** Throws BAD_USER_INPUT for an amount that no row can have. */
function refuseAmounts(amounts: Readonly<Record<string, number | null | undefined>>): void {
  for (const [name, value] of Object.entries(amounts)) {
    const problem = checkRange(`filter.${name}`, value, 0);
    if (problem) throw badUserInput(problem.message);
  }
}

export function listLoanSchemes(
  { store }: Context,
  { filter, orderBy, first, after }: QueryLoanSchemesArgs,
): Promise<LoanSchemePage> {
  const wanted = { ...filter, organizations: idsOf('Organization', filter?.organizations) };
  return store.loanSchemePage({ filter: wanted, order: orderBy, first, after });
}

export async function listLoanEvents(
  { store }: Context,
  { filter, orderBy, first, after }: QueryLoanEventsArgs,
): Promise<LoanEventPage> {
  refuseAmounts({ disbursedMin: filter?.disbursedMin, disbursedMax: filter?.disbursedMax });
  const wanted = { ...filter, schemes: idsOf('LoanScheme', filter?.schemes) };
  return store.loanEventPage({ filter: wanted, order: orderBy, first, after });
}

/** A page of the funds that the caller may see. */
export function listFunds(
  { principal, store }: Context,
  { filter, orderBy, first, after }: QueryFundsArgs,
): Promise<FundPage> {
  const wanted = {
    ...filter,
    organizations: idsOf('Organization', filter?.organizations),
    contributors: idsOf('Organization', filter?.contributors),
  };
  return store.fundPage({ filter: { ...wanted, ...visibilityOf(principal) }, order: orderBy, first, after });
}

/** The filter of applications as the store takes it. Throws BAD_USER_INPUT for an amount that no row can have. */
export function applicationFilter(filter: FundApplicationFilter | null | undefined): ApplicationFilters {
  refuseAmounts({ requestedMin: filter?.requestedMin, requestedMax: filter?.requestedMax });
  return {
    ...filter,
    funds: idsOf('Fund', filter?.funds),
    enterprises: idsOf('Enterprise', filter?.enterprises),
  };
}

/** A page of the applications that the caller may see. */
export async function listFundApplications(
  { principal, store }: Context,
  { filter, orderBy, first, after }: QueryFundApplicationsArgs,
): Promise<ApplicationPage> {
  const wanted = { ...applicationFilter(filter), ...visibilityOf(principal) };
  return store.applicationPage({ filter: wanted, order: orderBy, first, after });
}
