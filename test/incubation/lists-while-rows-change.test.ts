import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import {
  insertEnrolment,
  insertFacilityCentre,
  insertTrainingProgramme,
  insertTrainingSession,
} from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { anAdmin } from '../support/principals.ts';
import { ask } from '../support/subgraph-client.ts';
import { walkPages } from '../support/walk-pages.ts';

let database: TestDatabase;
let subgraph: Subgraph;
let course: string;
beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
  course = await insertTrainingProgramme(database.db, { name: 'Selling 3' });
});
afterAll(() => database.drop());

const moment = (n: number): Date => new Date(Date.UTC(2030, 0, 1 + n));
const day = (n: number): string => moment(n).toISOString().slice(0, 10);

/** Each list with how a row of it is made that stands at a place in its order; places are shared by several rows. */
const LISTS: Readonly<Record<string, { readonly table: string; readonly make: (place: number) => Promise<string> }>> = {
  enrolments: {
    table: 'enrolment',
    make: async (n) => {
      const services = { MARKETING: { dueOn: day(n) } };
      return (await insertEnrolment(database.db, { enrolledAt: day(n), updatedAt: moment(n), services })).id;
    },
  },
  facilityCentres: {
    table: 'facility_centre',
    make: (n) => insertFacilityCentre(database.db, { name: `Centre ${n}`, openedOn: day(n), updatedAt: moment(n) }, []),
  },
  trainingProgrammes: {
    table: 'training_programme',
    make: (n) => insertTrainingProgramme(database.db, { name: `Selling ${n}`, updatedAt: moment(n) }),
  },
  trainingSessions: {
    table: 'training_session',
    make: (n) =>
      insertTrainingSession(database.db, { trainingProgramme: course, startsAt: moment(n), updatedAt: moment(n) }),
  },
};

it.each([
  ['enrolments', 'ENROLLED_DESC'],
  ['enrolments', 'ENROLLED_ASC'],
  ['enrolments', 'UPDATED_DESC'],
  ['enrolments', 'DUE_ASC'],
  ['facilityCentres', 'NAME_ASC'],
  ['facilityCentres', 'OPENED_DESC'],
  ['facilityCentres', 'UPDATED_DESC'],
  ['trainingProgrammes', 'NAME_ASC'],
  ['trainingProgrammes', 'UPDATED_DESC'],
  ['trainingSessions', 'STARTS_ASC'],
  ['trainingSessions', 'STARTS_DESC'],
  ['trainingSessions', 'UPDATED_DESC'],
])('%s in the order %s give every row once that stays, while others come, go and change', async (name, orderBy) => {
  const { table, make } = LISTS[name]!;
  const steady: string[] = [];
  for (let n = 0; n < 10; n++) steady.push(await make(n % 4));
  const query = `query ($after: String) {
    ${name}(orderBy: ${orderBy}, first: 3, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id } } }
  }`;
  let last: string | null = null;
  const walked = await walkPages(
    async (after) => (await ask(subgraph, query, { principal: anAdmin(), variables: { after } }))[name],
    async (page) => {
      // What goes is what the page before brought; its dependants go with it.
      if (last !== null && table !== 'enrolment')
        await database.db.execute(sql`delete from ${sql.raw(`incubation.${table}`)} where id = ${last}`);
      // Some come before what was read and some after it; one that stays changes outside of the order.
      last = await make(page % 4);
      await database.db.execute(
        sql`update ${sql.raw(`incubation.${table}`)} set version = version + 1 where id = ${steady[page % steady.length]}`,
      );
    },
  );
  expect(walked.filter((id) => steady.includes(id)).sort()).toEqual(steady.sort());
});
