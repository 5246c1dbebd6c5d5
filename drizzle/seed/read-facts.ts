import { readCsv } from './csv.ts';
import * as outcomes from './outcome-rows.ts';
import * as rows from './rows.ts';
import * as trade from './trade-rows.ts';

/** Every file of `facts/`, read and checked row by row; throws SeedFileError when one does not fit. */
export const readFacts = () => ({
  sources: readCsv('facts/sources.csv', rows.sourceRow),
  states: readCsv('facts/states.csv', rows.stateRow),
  districts: readCsv('facts/districts.csv', rows.districtRow),
  industriesCentres: readCsv('facts/industries_centres.csv', rows.industriesCentreRow),
  sectors: readCsv('facts/sectors.csv', rows.sectorRow),
  nicCodes: readCsv('facts/nic_codes.csv', rows.nicCodeRow),
  hsnCodes: readCsv('facts/hsn_codes.csv', rows.hsnCodeRow),
  thresholds: readCsv('facts/msme_thresholds.csv', rows.thresholdRow),
  odopProducts: readCsv('facts/odop_products.csv', rows.odopProductRow),
  geographicalIndications: readCsv('facts/geographical_indications.csv', rows.geographicalIndicationRow),
  giAreas: readCsv('facts/gi_areas.csv', rows.giAreaRow),
  giApplicants: readCsv('facts/gi_applicants.csv', rows.giApplicantRow),
  cooperatives: readCsv('facts/cooperatives.csv', rows.cooperativeRow),
  memberships: readCsv('facts/memberships.csv', rows.membershipRow),
  organisations: readCsv('facts/organisations.csv', rows.organisationRow),
  programmes: readCsv('facts/programmes.csv', rows.programmeRow),
  mous: readCsv('facts/mous.csv', rows.mouRow),
  mouParties: readCsv('facts/mou_parties.csv', rows.mouPartyRow),
  mouPeople: readCsv('facts/mou_people.csv', rows.mouPersonRow),
  mouObligations: readCsv('facts/mou_obligations.csv', rows.mouObligationRow),
  mouScopes: readCsv('facts/mou_scopes.csv', rows.mouScopeRow),
  trainingProgrammes: readCsv('facts/training_programmes.csv', rows.trainingProgrammeRow),
  trades: readCsv('facts/trades.csv', rows.tradeRow),
  categories: readCsv('facts/categories.csv', rows.categoryRow),
  categoryAttributes: readCsv('facts/category_attributes.csv', rows.categoryAttributeRow),
  certificationSchemes: readCsv('facts/certification_schemes.csv', rows.certificationSchemeRow),
  loanSchemes: readCsv('facts/loan_schemes.csv', rows.loanSchemeRow),
  loanEvents: readCsv('facts/loan_events.csv', rows.loanEventRow),
  loanReports: readCsv('facts/loan_reports.csv', rows.loanReportRow),
  funds: readCsv('facts/funds.csv', rows.fundRow),
  fundContributions: readCsv('facts/fund_contributions.csv', rows.fundContributionRow),
  fundAllocations: readCsv('facts/fund_allocations.csv', rows.fundAllocationRow),
  campaigns: readCsv('facts/campaigns.csv', outcomes.undertakingRow),
  campaignAllocations: readCsv('facts/campaign_allocations.csv', outcomes.allocationRow),
  reportedCrossings: readCsv('facts/reported_crossings.csv', outcomes.crossingRow),
  policies: readCsv('facts/policies.csv', outcomes.undertakingRow),
  outcomeTargets: readCsv('facts/outcome_targets.csv', outcomes.targetRow),
  outcomeFigures: readCsv('facts/outcome_figures.csv', outcomes.outcomeFigureRow),
  indicators: readCsv('facts/indicators.csv', outcomes.indicatorRow),
  indicatorValues: readCsv('facts/indicator_values.csv', outcomes.indicatorValueRow),
  figures: readCsv('facts/figures.csv', rows.figureRow),
  portals: readCsv('facts/portals.csv', trade.portalRow),
  assistanceSchemes: readCsv('facts/assistance_schemes.csv', trade.assistanceSchemeRow),
});

export type Facts = ReturnType<typeof readFacts>;
