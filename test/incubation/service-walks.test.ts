import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOpen, NEXT_STATUSES, needsNote } from '../../subgraphs/incubation/domain/service-status.ts';
import { incubation } from '../../subgraphs/incubation/index.ts';
import { enrolmentServices, enrolments, SERVICE_STATUSES, serviceChanges } from '../../subgraphs/incubation/tables.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { insertEnrolment } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { ask } from '../support/subgraph-client.ts';

const UPDATE = /* GraphQL */ `
  mutation ($input: UpdateServiceStatusInput!, $dryRun: Boolean!) {
    updateServiceStatus(input: $input, dryRun: $dryRun) { __typename }
  }`;

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

const SERVICES = ['ONBOARDING', 'MARKETING'] as const;
const step = fc.record({
  service: fc.constantFrom(...SERVICES),
  status: fc.constantFrom(...SERVICE_STATUSES),
  note: fc.constantFrom(null, 'as agreed'),
  dryRun: fc.boolean(),
});

async function stateOf(id: string) {
  const [enrolment] = await database.db.select().from(enrolments).where(eq(enrolments.id, id));
  const services = await database.db.select().from(enrolmentServices).where(eq(enrolmentServices.enrolment, id));
  const changes = await database.db.$count(serviceChanges, eq(serviceChanges.enrolment, id));
  return { enrolment: enrolment!, services: services.toSorted((a, b) => (a.service < b.service ? -1 : 1)), changes };
}

it('services follow their table on any walk, the enrolment follows them, and a refusal changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (walk) => {
      const owned = { ownerPerson: 'Asha' };
      const { id } = await insertEnrolment(database.db, {
        only: SERVICES,
        services: { ONBOARDING: owned, MARKETING: owned },
      });
      for (const { service, status, note, dryRun } of walk) {
        const before = await stateOf(id);
        const from = before.services.find((one) => one.service === service)!.status;
        const input = { enrolment: id, service, status, note, expectedVersion: before.enrolment.version };
        const { updateServiceStatus } = await ask(subgraph, UPDATE, {
          principal: aBureau(),
          variables: { input, dryRun },
        });
        const isStep = NEXT_STATUSES[from].includes(status) && (note !== null || !needsNote(from, status));
        const isNote = status === from && note !== null;
        expect(updateServiceStatus.__typename).toBe(
          isStep || isNote ? 'UpdateServiceStatusPayload' : 'ValidationFailed',
        );
        const after = await stateOf(id);
        if (dryRun || !(isStep || isNote)) {
          expect(after).toEqual(before);
          continue;
        }
        expect(after.services.find((one) => one.service === service)).toMatchObject({ status });
        expect(after.changes).toBe(before.changes + 1);
        expect(after.enrolment.version).toBe(before.enrolment.version + 1);
        expect(after.enrolment.status === 'ACTIVE').toBe(after.services.some((one) => isOpen(one.status)));
      }
    }),
    { numRuns: 30 },
  );
});
