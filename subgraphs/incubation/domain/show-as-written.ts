import { type Loaders, serviceKey } from '../loaders.ts';
import type { EnrolmentRow, EnrolmentServiceRow, ServiceChangeRow } from '../tables.ts';

/**
 * Lets the answer to a write show the services and their history as the transaction saw them: after a dry run the database
 * knows nothing of them. Histories of services without changes among those given are read as ever.
 */
export function showAsWritten(
  loaders: Loaders,
  enrolment: EnrolmentRow,
  services: readonly EnrolmentServiceRow[],
  changes: readonly ServiceChangeRow[],
): void {
  const { id } = enrolment;
  loaders.enrolment.clear(id).prime(id, enrolment);
  loaders.services.clear(id).prime(id, services);
  for (const [key, history] of Map.groupBy(changes, serviceKey)) {
    const latestFirst = history.toSorted((a, b) => b.sequence - a.sequence);
    loaders.history.clear(key).prime(key, latestFirst);
  }
}
