import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { findPortal, insertPortal } from '../../../subgraphs/trade/store/portal-writes.ts';
import { assistanceSchemes, portalFigures, statusChanges } from '../../../subgraphs/trade/tables.ts';
import { organizationId, portalId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

/** Portals with their domains and what is reported of them, and schemes of assistance. */
export async function loadTrade(tx: Transaction, facts: Facts): Promise<void> {
  for (const portal of facts.portals) await loadPortal(tx, facts, portal);
  await tx
    .insert(portalFigures)
    .values(
      facts.figures
        .filter(({ subject_type }) => subject_type === 'PORTAL')
        .map(({ subject, metric, value, unit, qualifier, as_of, as_of_precision, source }) => ({
          portal: portalId(subject),
          metric,
          value,
          unit,
          qualifier,
          asOf: as_of_precision === 'DAY' ? as_of : null,
          source: citationOf(facts, source),
        })),
    )
    .onConflictDoNothing();
  await tx
    .insert(assistanceSchemes)
    .values(
      facts.assistanceSchemes.map((scheme) => ({
        code: scheme.code,
        name: scheme.name,
        description: scheme.description,
        funder: scheme.funder,
        state: scheme.state,
        source: citationOf(facts, scheme.source),
        sure: isSure(scheme),
      })),
    )
    .onConflictDoNothing();
}

/** A portal that is there stays as it is. Its history begins with what the source says of it. */
async function loadPortal(tx: Transaction, facts: Facts, portal: Facts['portals'][number]): Promise<void> {
  const id = portalId(portal.key);
  if (await findPortal(tx, id)) return;
  const statusSince = new Date(`${portal.announced_on}T00:00:00+05:30`);
  await insertPortal(
    tx,
    {
      id,
      name: portal.name,
      description: portal.description,
      state: portal.state,
      operator: organizationId(portal.operator),
      launchedBy: portal.launched_by && organizationId(portal.launched_by),
      takesPayments: portal.takes_payments,
      status: portal.status,
      statusSince,
      source: citationOf(facts, portal.source),
      sure: isSure(portal),
    },
    portal.domains,
  );
  await tx.insert(statusChanges).values({ subject: id, at: statusSince, actor: 'seed', from: null, to: portal.status });
}
