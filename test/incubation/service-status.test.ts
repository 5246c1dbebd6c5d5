import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, isOverdue, NEXT_STATUSES } from '../../subgraphs/incubation/domain/service-status.ts';
import { summarise } from '../../subgraphs/incubation/domain/summarise.ts';
import { SERVICE_STATUSES, SERVICES } from '../../subgraphs/incubation/tables.ts';

describe('the state machine of a service', () => {
  it('leads from every status to every other, and never in one step to the same', () => {
    for (const from of SERVICE_STATUSES) {
      expect(NEXT_STATUSES[from]).not.toContain(from);
      const reached = new Set([from]);
      for (const status of reached) for (const next of NEXT_STATUSES[status]) reached.add(next);
      // Once begun, a service counts as begun, unless it was declined and is wanted after all.
      expect([...reached].sort()).toEqual([...SERVICE_STATUSES].sort());
    }
  });
});

const service = fc.record({
  service: fc.constantFrom(...SERVICES),
  status: fc.constantFrom(...SERVICE_STATUSES),
  dueOn: fc.option(fc.constantFrom('2021-01-01', '2021-06-01', '2022-01-01')),
});

describe('what an enrolment says of its services', () => {
  it('is ACTIVE exactly while a service is open, WITHDRAWN exactly when all are declined', () => {
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 7 }), (services) => {
        const { status } = summarise(services);
        expect(status === 'ACTIVE').toBe(services.some((one) => isOpen(one.status)));
        expect(status === 'WITHDRAWN').toBe(services.every((one) => one.status === 'DECLINED'));
      }),
    );
  });

  it('is past its next due day exactly when a service is overdue', () => {
    fc.assert(
      fc.property(
        fc.array(service, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('2020-12-31', '2021-01-01', '2021-01-02', '2021-06-02', '2023-01-01'),
        (services, today) => {
          const { nextDueOn } = summarise(services);
          expect(nextDueOn !== null && nextDueOn < today).toBe(services.some((one) => isOverdue(one, today)));
        },
      ),
    );
  });
});
