import { eq, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import {
  enrolmentServices,
  enrolments,
  SERVICE_STATUSES,
  serviceChanges,
  serviceCountChanges,
} from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, insertEnrolment, MTIPB_MOU, UP_MOU } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

const COUNTS = 'query ($filter: ServiceCountFilter) { serviceCounts(filter: $filter) { service status count } }';

let database: TestDatabase;
let subgraph: Subgraph;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

/** What the rows themselves say, put as the API puts it. */
const countedByRow = async (where = sql`true`): Promise<string[]> =>
  (
    await database.db.execute<{ line: string }>(
      sql`select service || ' ' || status || ' ' || count(*) as line from incubation.enrolment_service
        where ${where} group by service, status`,
    )
  )
    .map(({ line }) => line)
    .sort();
const counted = async (filter: object = {}, principal = anAdmin()): Promise<string[]> =>
  (await ask(subgraph, COUNTS, { principal, variables: { filter } })).serviceCounts
    .map(({ service, status, count }: Answer) => `${service} ${status} ${count}`)
    .sort();

const districts = ['118', '140', null] as const;
const days = ['2021-03-01', '2021-03-31', '2021-04-01', '2022-01-15'] as const;
const plan = fc.record({
  mou: fc.constantFrom(UP_MOU, MTIPB_MOU, null),
  partner: fc.constantFrom(FLIPKART, AMAZON),
  state: fc.constantFrom('IN-UP', 'IN-TN'),
  district: fc.constantFrom(...districts),
  enrolledAt: fc.constantFrom(...days),
  synthetic: fc.boolean(),
});
type Change = (db: TestDatabase['db']) => Promise<unknown>;
const statusOf = (status: (typeof SERVICE_STATUSES)[number]) => ({
  status,
  completedAt: status === 'DONE' ? new Date() : null,
});
const change: fc.Arbitrary<Change> = fc.oneof(
  plan.map(
    (overrides): Change =>
      (db) =>
        insertEnrolment(db, overrides),
  ),
  fc.tuple(fc.constantFrom(...SERVICE_STATUSES), fc.constantFrom('118', '140')).map(
    ([status, district]): Change =>
      (db) =>
        db.update(enrolmentServices).set(statusOf(status)).where(eq(enrolmentServices.district, district)),
  ),
  fc.constantFrom(...days).map(
    (day): Change =>
      async (db) => {
        const gone = sql`(select id from incubation.enrolment where enrolled_at = ${day} limit 1)`;
        await db.execute(sql`alter table incubation.service_change disable trigger service_change_append_only`);
        await db.delete(serviceChanges).where(sql`enrolment in ${gone}`);
        await db.execute(sql`alter table incubation.service_change enable trigger service_change_append_only`);
        await db.delete(enrolmentServices).where(sql`enrolment in ${gone}`);
        await db.delete(enrolments).where(sql`id in ${gone}`);
      },
  ),
  plan.map(
    (overrides): Change =>
      (db) =>
        db
          .transaction(async (tx) => {
            await insertEnrolment(tx, overrides);
            throw new Error('rolled back');
          })
          .catch(() => {}),
  ),
  fc.constant<Change>((db) => db.execute(sql`select incubation.fold_service_counts()`)),
);

describe('the counters of services', () => {
  it('say the same as the rows after any writes, in bulk, rolled back, removed and folded', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        for (const run of changes) await run(database.db);
        expect(await counted()).toEqual(await countedByRow());
        expect(await counted({ districts: ['118'] })).toEqual(await countedByRow(sql`district = '118'`));
        expect(await counted({ mous: [UP_MOU], synthetic: true })).toEqual(
          await countedByRow(sql`mou = ${UP_MOU} and synthetic`),
        );
        expect(await counted({ enrolledFrom: '2021-03-31', enrolledTo: '2021-04-01' })).toEqual(
          await countedByRow(sql`enrolled_at between '2021-03-31' and '2021-04-01'`),
        );
        expect(await counted({ enrolledTo: '2021-03-31', districts: ['140'] })).toEqual(
          await countedByRow(sql`enrolled_at <= '2021-03-31' and district = '140'`),
        );
        expect(await counted({}, aBureau())).toEqual(await countedByRow(sql`state = 'IN-UP'`));
        expect(await counted({}, aPartner())).toEqual(await countedByRow(sql`partner = ${FLIPKART}`));
      }),
      { numRuns: 15 },
    );
  });

  it('lose nothing when many write and fold at once under one MoU', async () => {
    const mou = newId('mou');
    const fold = () => database.db.execute(sql`select incubation.fold_service_counts()`);
    await Promise.all(
      Array.from({ length: 40 }, async (_, number) => {
        const { id } = await insertEnrolment(database.db, { mou });
        if (number % 4 === 0) await fold();
        await database.db
          .update(enrolmentServices)
          .set(statusOf(number % 2 === 0 ? 'DONE' : 'BLOCKED'))
          .where(eq(enrolmentServices.enrolment, id));
      }),
    );
    expect(await counted({ mous: [mou] })).toEqual(await countedByRow(sql`mou = ${mou}`));
    await fold();
    expect(await counted({ mous: [mou] })).toEqual(await countedByRow(sql`mou = ${mou}`));
  });

  it('let two writers under one MoU go on beside each other, neither waiting for the other', async () => {
    const mou = newId('mou');
    await database.db.transaction(async (tx) => {
      await insertEnrolment(tx, { mou });
      // On another connection, while the first has not committed.
      await insertEnrolment(database.db, { mou });
      expect(await counted({ mous: [mou], services: ['MARKETING'] })).toEqual(['MARKETING NOT_STARTED 1']);
    });
    expect(await counted({ mous: [mou], services: ['MARKETING'] })).toEqual(['MARKETING NOT_STARTED 2']);
  });

  it('are folded by themselves, so that what is not folded stays little', async () => {
    const mou = newId('mou');
    for (let number = 0; number < 40; number++)
      await insertEnrolment(database.db, { mou, enrolledAt: `2023-01-${1 + (number % 28)}` });
    for (let number = 0; number < 150; number++)
      await database.db
        .update(enrolmentServices)
        .set(statusOf(number % 2 === 0 ? 'DONE' : 'BLOCKED'))
        .where(sql`mou = ${mou} and service = 'MARKETING'`);
    expect(await database.db.$count(serviceCountChanges)).toBeLessThan(2_000);
    expect(await counted({ mous: [mou] })).toEqual(await countedByRow(sql`mou = ${mou}`));
  });

  it('are all that is read, unless somebody asks what is overdue', async () => {
    const { db, statements } = recordingStatements(database.sql);
    const recorded = incubation.create({ db });
    await ask(recorded, COUNTS, { principal: anAdmin() });
    expect(statements).toHaveLength(1);
    expect(statements[0]).not.toContain('"enrolment_service"');
    await ask(recorded, '{ serviceCounts { service status count overdue } }', { principal: anAdmin() });
    expect(statements).toHaveLength(3);
  });
});
