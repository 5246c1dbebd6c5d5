import DataLoader from 'dataloader';
import { z } from 'zod';
import type { EntityDirectory } from '../../shared/subgraph.ts';

const STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'DONE', 'DECLINED'] as const;

const onboarding = z.object({
  cooperativeOnboarding: z.array(
    z.object({
      cooperative: z.object({ id: z.string() }),
      enrolment: z.object({ id: z.string() }).nullable(),
      status: z.enum(STATUSES).nullable(),
    }),
  ),
});

export interface CoveredOnboarding {
  readonly status: (typeof STATUSES)[number] | 'NOT_ENROLLED' | 'NOT_AGREED';
  /** Id of the enrolment. */
  readonly enrolment: string | null;
}

const SELECTION = 'cooperativeOnboarding { cooperative { id } enrolment { id } status }';

/** How far the co-operatives enrolled under each MoU have come, by the id of each: one call to the graph a level. */
export const createOnboardings = (graph: EntityDirectory): DataLoader<string, ReadonlyMap<string, CoveredOnboarding>> =>
  new DataLoader(async (mous) => {
    const found = await graph.find(
      mous.map((id) => ({ __typename: 'Mou', id })),
      { Mou: SELECTION },
    );
    return mous.map((_, at) => {
      const rows = onboarding.safeParse(found[at]).data?.cooperativeOnboarding ?? [];
      return new Map(
        rows.map(({ cooperative, enrolment, status }) => [
          cooperative.id,
          { status: status ?? 'NOT_AGREED', enrolment: enrolment?.id ?? null },
        ]),
      );
    });
  });

export const NOT_ENROLLED: CoveredOnboarding = { status: 'NOT_ENROLLED', enrolment: null };
