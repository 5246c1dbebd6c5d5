import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import { isIdOf } from '../shared/ids.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { yearKey } from './domain/loan-year.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { FUND_PARENTS, LOAN_PARENTS } from './store/lists.ts';
import type {
  ApplicationFilters,
  ApplicationOrder,
  ApplicationPage,
  FundPage,
  LoanEventPage,
  Position,
  Store,
} from './store.ts';

/** A read by ids that asks the database only for what can be an id of the type: anything else does not exist. */
const byId = <Row extends { readonly id: string }>(
  typename: Parameters<typeof isIdOf>[0],
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
) =>
  byKey<string, Row>(
    async (keys) => {
      const ids = keys.filter((key) => isIdOf(typename, key));
      return ids.length === 0 ? [] : read(ids);
    },
    ({ id }) => id,
  );

const ofFund = ({ fund }: { readonly fund: string }): string => fund;
const ofApplication = ({ application }: { readonly application: string }): string => application;
const ofKey = ({ key }: { readonly key: string }): string => key;

/** A page of applications under a fund or an enterprise. */
interface ApplicationsAsked extends Position {
  readonly filter: ApplicationFilters;
  readonly order: ApplicationOrder;
}

/** Loaders of one request: what the principal may not see is null, or left out, like what does not exist. */
export function createLoaders(store: Store, { principal, graph }: SubgraphRequest) {
  const visibility = visibilityOf(principal);
  const { visibleState } = visibility;
  const eventsUnder = (parent: keyof typeof LOAN_PARENTS) =>
    pagedBy<Position, LoanEventPage>((parents, position) => store.loanEventPagesUnder(parent, parents, position));
  const fundsUnder = (parent: keyof typeof FUND_PARENTS) =>
    pagedBy<Position, FundPage>((parents, position) => store.fundPagesUnder(parent, parents, position, visibility));
  const applicationsUnder = (parent: 'fund' | 'enterprise') =>
    pagedBy<ApplicationsAsked, ApplicationPage>((parents, { filter, ...asked }) =>
      store.applicationPagesUnder(parent, parents, { ...asked, filter: { ...filter, visibleState } }),
    );
  return {
    /** Enterprises that applications name. */
    visible: createVisibleReferences(graph),
    loanScheme: byId('LoanScheme', store.loanSchemesByIds),
    loanEvent: byId('LoanEvent', store.loanEventsByIds),
    loanReport: byId('LoanReport', store.loanReportsByIds),
    loanReportsOfYear: groupedBy(store.loanReportsOfYears, ({ state, financialYear }) => yearKey(state, financialYear)),
    loanTotalsOfYear: byKey(store.loanTotalsOfYears, ofKey),
    loanTotalsOfReport: byKey(store.loanTotalsOfReports, ofKey),
    eventsOfState: eventsUnder('state'),
    eventsOfScheme: eventsUnder('scheme'),
    eventsOfYear: eventsUnder('year'),
    fund: byId('Fund', (ids) => store.fundsByIds(ids, visibility)),
    application: byId('FundApplication', (ids) => store.applicationsByIds(ids, visibleState)),
    fundsOfState: fundsUnder('state'),
    fundsOfOrganization: fundsUnder('organization'),
    applicationsOfFund: applicationsUnder('fund'),
    applicationsOfEnterprise: applicationsUnder('enterprise'),
    contributionsOf: groupedBy(store.contributionsOf, ofFund),
    receiptsOf: groupedBy(store.receiptsOf, ofFund),
    allocationsOf: groupedBy(store.allocationsOf, ofFund),
    applicationCountsOf: groupedBy((ids) => store.applicationCountsOf(ids, visibleState), ofFund),
    appraisalsOf: groupedBy(store.appraisalsOf, ofApplication),
    tranchesOf: groupedBy(store.tranchesOf, ofApplication),
    historyOf: groupedBy(store.historyOf, ({ subject }) => subject),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders, Store>;
