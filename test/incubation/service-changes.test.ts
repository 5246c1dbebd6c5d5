import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { incubation } from '../../subgraphs/incubation/index.ts';
import type { EnrolmentRow } from '../../subgraphs/incubation/tables.ts';
import { newId } from '../../subgraphs/shared/ids.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { AMAZON, FLIPKART, insertEnrolment } from '../support/builders/incubation.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { type Answer, ask, execute, issuesOf } from '../support/subgraph-client.ts';
import { UPDATE, updateWith } from './updating-services.ts';

let database: TestDatabase;
let subgraph: Subgraph;

const update = (
  enrolment: EnrolmentRow,
  change: object,
  asking: Parameters<typeof updateWith>[3] = {},
): Promise<Answer> => updateWith(subgraph, enrolment, change, asking);

beforeAll(async () => {
  database = await cloneDatabase();
  subgraph = incubation.create({ db: database.db });
});
afterAll(() => database.drop());

describe('whose enrolments may be changed', () => {
  const change = { status: 'BLOCKED', note: 'no bank account' };

  it.each<[string, ReturnType<typeof aBureau>, boolean]>([
    ["the state's bureau", aBureau(), true],
    ["another state's bureau", aBureau({ state: 'IN-TN' }), false],
    ['a bureau without a state', aBureau({ state: null }), false],
    ['the partner', aPartner({ organization: FLIPKART }), true],
    ['another partner', aPartner({ organization: AMAZON }), false],
    ['a partner without an organisation', aPartner({ organization: null }), false],
    ['an admin', anAdmin(), true],
  ])('%s: %#', async (_name, principal, isAllowed) => {
    const enrolment = await insertEnrolment(database.db);
    const result = await update(enrolment, change, { principal });
    if (isAllowed) expect(result.__typename).toBe('UpdateServiceStatusPayload');
    else expect(result).toEqual(expect.objectContaining({ issues: [expect.objectContaining({ code: 'NOT_FOUND' })] }));
  });

  it('answers for a foreign enrolment as for one that does not exist, whatever the version', async () => {
    const enrolment = await insertEnrolment(database.db);
    const principal = aBureau({ state: 'IN-TN' });
    const missing = { ...enrolment, id: newId('enr') };
    const [foreign, none] = [
      await update(enrolment, { ...change, expectedVersion: 9 }, { principal }),
      await update(missing, change, { principal }),
    ];
    expect(issuesOf(foreign)).toEqual(issuesOf(none));
    expect(issuesOf(await update({ ...enrolment, id: 'enr_\0' }, change))).toEqual(['input.enrolment NOT_FOUND']);
  });

  it('is refused to who lacks the scope', async () => {
    const enrolment = await insertEnrolment(database.db);
    const input = { enrolment: enrolment.id, service: 'MARKETING', expectedVersion: 1, ...change };
    const { errors } = await execute(subgraph, UPDATE, {
      principal: aPartner({ scopes: new Set(['mou:read']) }),
      variables: { input },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('the history of a service', () => {
  it('can not be altered or removed, not even past this application', async () => {
    await insertEnrolment(database.db);
    await expect(database.sql`update incubation.service_change set note = 'never mind'`).rejects.toThrow('append-only');
    await expect(database.sql`delete from incubation.service_change`).rejects.toThrow('append-only');
  });

  it('shows the latest hundred changes', async () => {
    const enrolment = await insertEnrolment(database.db, { only: ['MARKETING'] });
    await database.db.execute(sql`
      insert into incubation.service_change (enrolment, service, actor, from_status, to_status, note)
      select ${enrolment.id}, 'MARKETING', 'bureau-up', 'NOT_STARTED', 'NOT_STARTED', n::text from generate_series(1, 120) n`);
    const { enrolment: shown } = await ask(
      subgraph,
      'query ($id: ID!) { enrolment(id: $id) { services { history { note } } } }',
      { principal: aBureau(), variables: { id: enrolment.id } },
    );
    const notes = shown.services[0].history.map(({ note }: Answer) => note);
    expect([notes.length, notes[0], notes.at(-1)]).toEqual([100, '120', '21']);
  });
});
