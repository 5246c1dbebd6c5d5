import { allocationRows } from '../../../subgraphs/finance/domain/check-fund.ts';
import {
  addChange,
  findFund,
  insertFund,
  putContribution,
  replaceAllocations,
} from '../../../subgraphs/finance/store/fund-writes.ts';
import { loanEvents, loanReports, loanSchemes } from '../../../subgraphs/finance/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { fundId, loanEventId, loanReportId, loanSchemeId, organizationId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

const BASIS_POINTS_A_PERCENT = 100;

type Disbursement = Pick<
  Facts['loanEvents'][number],
  'disbursed_crore' | 'disbursed_qualifier' | 'beneficiaries' | 'beneficiaries_qualifier'
>;

const disbursementOf = (row: Disbursement) => ({
  amount: row.disbursed_crore,
  amountQualifier: row.disbursed_qualifier,
  beneficiaries: row.beneficiaries,
  beneficiariesQualifier: row.beneficiaries_qualifier,
});

/** A fund that a source tells of, with where its money is to come from and what for. */
async function loadFund(tx: Transaction, facts: Facts, fund: Facts['funds'][number]): Promise<void> {
  const id = fundId(fund.key);
  if (await findFund(tx, id)) return;
  const contributions = facts.fundContributions.filter((row) => row.fund === fund.key);
  const allocations = facts.fundAllocations.filter((row) => row.fund === fund.key);
  const source = citationOf(facts, fund.source);
  const row = await insertFund(tx, {
    id,
    name: fund.name,
    description: fund.description,
    state: fund.state,
    organization: fund.organisation && organizationId(fund.organisation),
    status: fund.status,
    corpus: fund.corpus_crore,
    foreseen: contributions.reduce((sum, { amount_crore }) => sum + amount_crore, 0),
    source,
    sure: isSure(fund),
  });
  for (const { number, contributor, stated_as, amount_crore, status } of contributions)
    await putContribution(tx, {
      fund: id,
      number,
      contributor: contributor && organizationId(contributor),
      statedAs: stated_as,
      status,
      amount: amount_crore,
      received: 0,
      pledgedOn: null,
      reference: null,
    });
  const shares = allocations.map(({ purpose, percent }) => ({
    purpose,
    basisPoints: percent * BASIS_POINTS_A_PERCENT,
  }));
  await replaceAllocations(tx, id, allocationRows(id, fund.corpus_crore, shares));
  await addChange(tx, { subject: id, version: row.version, action: 'fact', to: row.status, note: source });
}

/** Loans that were disbursed, what was reported of them, and the fund that is proposed. */
export async function loadFinance(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(loanSchemes)
    .values(
      facts.loanSchemes.map((scheme) => ({
        id: loanSchemeId(scheme.key),
        name: scheme.name,
        description: scheme.description,
        state: scheme.state,
        organization: scheme.organisation && organizationId(scheme.organisation),
        launchedOn: scheme.launched_on,
        source: citationOf(facts, scheme.source),
        sure: isSure(scheme),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(loanEvents)
    .values(
      facts.loanEvents.map((event) => ({
        id: loanEventId(event.key),
        title: event.title,
        state: event.state,
        scheme: event.scheme && loanSchemeId(event.scheme),
        heldOn: event.held_on,
        ...disbursementOf(event),
        source: citationOf(facts, event.source),
        sure: isSure(event),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(loanReports)
    .values(
      facts.loanReports.map((report) => ({
        id: loanReportId(report.key),
        state: report.state,
        financialYear: report.financial_year,
        asOf: report.as_of,
        ...disbursementOf(report),
        source: citationOf(facts, report.source),
        sure: isSure(report),
      })),
    )
    .onConflictDoNothing();
  for (const fund of facts.funds) await loadFund(tx, facts, fund);
}
