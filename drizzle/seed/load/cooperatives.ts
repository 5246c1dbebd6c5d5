import {
  cooperatives,
  indicationApplications,
  indications,
  memberships,
  reportedFigures,
  trades,
} from '../../../subgraphs/cooperatives/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { applicationId, cooperativeId, indicationId, membershipId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

/** Co-operatives, memberships and geographical indications. */
export async function loadCooperatives(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(trades)
    .values([...facts.trades])
    .onConflictDoNothing();
  await tx
    .insert(cooperatives)
    .values(
      facts.cooperatives.map((cooperative) => ({
        id: cooperativeId(cooperative.key),
        name: cooperative.name,
        shortName: cooperative.short_name,
        aliases: cooperative.also ? [cooperative.also] : [],
        kind: cooperative.kind,
        state: cooperative.state,
        district: cooperative.district,
        trades: cooperative.trades,
        source: citationOf(facts, cooperative.source),
        sure: isSure(cooperative),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(memberships)
    .values(
      facts.memberships.map((membership) => ({
        id: membershipId(membership.federation, membership.member),
        federation: cooperativeId(membership.federation),
        memberCooperative: cooperativeId(membership.member),
        from: membership.from,
        to: membership.to,
        source: citationOf(facts, membership.source),
        sure: isSure(membership),
      })),
    )
    .onConflictDoNothing();
  await tx
    .insert(indications)
    .values(
      facts.geographicalIndications.map((indication) => ({
        id: indicationId(indication.key),
        name: indication.name,
        aliases: indication.alias ? [indication.alias] : [],
        category: indication.category,
        states: [indication.state],
        districts: facts.giAreas.filter((area) => area.indication === indication.key).map((area) => area.district),
        applicationNumber: indication.application_number,
        source: citationOf(facts, indication.source),
        sure: isSure(indication),
      })),
    )
    .onConflictDoNothing();
  await loadFigures(tx, facts);
  await loadApplications(tx, facts);
}

/** Figures and applications have no key of their own: those are left out whose subject has one like it already. */
async function loadFigures(tx: Transaction, facts: Facts): Promise<void> {
  const there = await tx
    .select({ cooperative: reportedFigures.cooperative, metric: reportedFigures.metric })
    .from(reportedFigures);
  const loaded = new Set(there.map(({ cooperative, metric }) => `${cooperative} ${metric}`));
  const missing = facts.figures
    .filter(({ subject_type }) => subject_type === 'COOPERATIVE')
    .map((figure) => ({
      cooperative: cooperativeId(figure.subject),
      metric: figure.metric,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      asOf: figure.as_of_precision === 'DAY' ? figure.as_of : null,
      source: citationOf(facts, figure.source),
    }))
    .filter(({ cooperative, metric }) => !loaded.has(`${cooperative} ${metric}`));
  if (missing.length > 0) await tx.insert(reportedFigures).values(missing);
}

async function loadApplications(tx: Transaction, facts: Facts): Promise<void> {
  const there = await tx
    .select({ indication: indicationApplications.indication, cooperative: indicationApplications.cooperative })
    .from(indicationApplications);
  const loaded = new Set(there.map(({ indication, cooperative }) => `${indication} ${cooperative}`));
  const missing = facts.giApplicants
    .map((application) => {
      const applicant = facts.cooperatives.find(({ key }) => key === application.cooperative);
      if (!applicant) throw new Error(`gi_applicants.csv names unknown ${application.cooperative}`);
      return {
        id: applicationId(application.indication, applicant.key),
        indication: indicationId(application.indication),
        applicantName: applicant.name,
        cooperative: cooperativeId(applicant.key),
        sure: isSure(application),
      };
    })
    .filter(({ indication, cooperative }) => !loaded.has(`${indication} ${cooperative}`));
  if (missing.length > 0) await tx.insert(indicationApplications).values(missing);
}
