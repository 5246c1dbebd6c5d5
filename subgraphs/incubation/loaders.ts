import { byKey, groupedBy, pagedBy } from '../shared/batch.ts';
import type { SubgraphContext } from '../shared/context.ts';
import type { SubgraphRequest } from '../shared/subgraph.ts';
import { dayInIndia } from '../shared/today.ts';
import { createVisibleReferences } from '../shared/visible-references.ts';
import { visibilityOf } from './domain/visibility.ts';
import type { EnrolmentPage, EnrolmentParent, PageUnderArguments, ServiceCountRow, Store } from './store.ts';
import type {
  EnrolmentRow,
  EnrolmentServiceRow,
  FacilityCentreRow,
  FacilityFigureRow,
  FacilityOfferingRow,
  ServiceChangeRow,
  TrainingProgrammeRow,
  TrainingSessionRow,
} from './tables.ts';

/** Names one service of one enrolment to the loader of its history. */
export const serviceKey = (row: { readonly enrolment: string; readonly service: string }): string =>
  `${row.enrolment}/${row.service}`;

function keyParts(key: string): { enrolment: string; service: string } {
  const [enrolment = '', service = ''] = key.split('/');
  return { enrolment, service };
}

/** Loaders of one request: what the principal may not see is null, or left out, like what does not exist. */
export function createLoaders(store: Store, { principal, graph }: SubgraphRequest) {
  const visibility = visibilityOf(principal);
  const today = dayInIndia(new Date());
  const enrolmentsUnder = (parent: EnrolmentParent) =>
    pagedBy<PageUnderArguments, EnrolmentPage>((parents, args) =>
      store.enrolmentPagesUnder(parent, parents, args, visibility),
    );
  const countsOf = (
    read: Store['serviceCountsOfMous'],
  ): ReturnType<typeof groupedBy<string, ServiceCountRow & { parent: string }>> =>
    groupedBy(
      (ids) => read(ids, today, visibility),
      (row) => row.parent,
    );
  return {
    /** MoUs that enrolments and courses name. */
    visible: createVisibleReferences(graph),
    enrolment: byKey<string, EnrolmentRow>(
      (ids) => store.enrolmentsByIds(ids, visibility),
      (row) => row.id,
    ),
    enrolmentsOfSeller: enrolmentsUnder('seller'),
    enrolmentsUnderMou: enrolmentsUnder('mou'),
    enrolmentsUnderProgramme: enrolmentsUnder('programme'),
    serviceCountsOfMou: countsOf(store.serviceCountsOfMous),
    serviceCountsOfProgramme: countsOf(store.serviceCountsOfProgrammes),
    services: groupedBy<string, EnrolmentServiceRow>(store.servicesOf, (row) => row.enrolment),
    history: groupedBy<string, ServiceChangeRow>((keys) => store.historyOf(keys.map(keyParts)), serviceKey),
    facilityCentre: byKey<string, FacilityCentreRow>(store.facilityCentresByIds, (row) => row.id),
    offerings: groupedBy<string, FacilityOfferingRow>(store.offeringsOf, (row) => row.centre),
    figures: groupedBy<string, FacilityFigureRow>(store.figuresOfCentres, (row) => row.centre ?? ''),
    trainingProgramme: byKey<string, TrainingProgrammeRow>(store.trainingProgrammesByIds, (row) => row.id),
    trainingSession: byKey<string, TrainingSessionRow>(store.trainingSessionsByIds, (row) => row.id),
    upcomingSessions: groupedBy<string, TrainingSessionRow>(
      (ids) => store.upcomingSessions(ids, new Date()),
      (row) => row.trainingProgramme,
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type Context = SubgraphContext<Loaders, Store>;
