import { facilityFigures, trainingProgrammes } from '../../../subgraphs/incubation/tables.ts';
import type { Transaction } from '../../../subgraphs/shared/database.ts';
import { mouId, organizationId, programmeId, trainingProgrammeId } from '../ids.ts';
import type { Facts } from '../read-facts.ts';
import { citationOf, isSure } from './citation.ts';

/** Training that MoUs promise, and what sources report of facility centres that they do not name. */
export async function loadIncubation(tx: Transaction, facts: Facts): Promise<void> {
  await tx
    .insert(trainingProgrammes)
    .values(
      facts.trainingProgrammes.map((training) => {
        const programme = facts.mous.find(({ key }) => key === training.mou)?.programme ?? null;
        return {
          id: trainingProgrammeId(training.key),
          name: training.name,
          description: training.description,
          organization: organizationId(training.organisation),
          programme: programme && programmeId(programme),
          mou: mouId(training.mou),
          source: citationOf(facts, training.source),
          sure: isSure(training),
        };
      }),
    )
    .onConflictDoNothing();
  await tx
    .insert(facilityFigures)
    .values(
      facts.figures
        .filter(({ subject_type }) => subject_type === 'FACILITY_CENTRES')
        .map((figure) => ({
          state: figure.subject,
          metric: figure.metric,
          value: figure.value,
          unit: figure.unit,
          qualifier: figure.qualifier,
          asOf: figure.as_of,
          source: citationOf(facts, figure.source),
        })),
    )
    .onConflictDoNothing();
}
