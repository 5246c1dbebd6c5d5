import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { access } from '../../subgraphs/access/index.ts';
import { administration, surroundings } from '../support/access.ts';
import { cloneDatabase, type TestDatabase } from '../support/database.ts';
import { aBureau } from '../support/principals.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';

let database: TestDatabase;
const identityKey = randomBytes(32);
beforeAll(async () => {
  database = await cloneDatabase();
});
afterAll(() => database.drop());

test('each alias asks the limiter that hubs share before its password is looked at', async () => {
  const officer: Answer = await administration(database.db, identityKey).anOfficer();
  const asked: string[] = [];
  const attempts = {
    // Two more may be made, whatever the account's own lock says.
    take: async (subject: string) => (asked.push(subject) > 2 ? 17 : null),
    giveBack: async () => {},
  };
  const subgraph = access.create({ db: database.db, identityKey, attempts });
  const fields = Array.from(
    { length: 100 },
    (_, n) =>
      `a${n}: changeMyPassword(input: { password: "guess ${n}", newPassword: "x" }) { ... on ValidationFailed { issues { code message } } }`,
  );
  const principal = aBureau({ kind: 'OFFICER', id: officer.id });
  const answer = await ask(subgraph, `mutation { ${fields.join(' ')} }`, { principal, graph: surroundings() });

  expect(asked).toEqual(Array(100).fill(`password of ${officer.id}`));
  const codes = Object.values<Answer>(answer).map(({ issues }) => issues[0].code);
  expect(codes.filter((code) => code === 'WRONG_PASSWORD')).toHaveLength(2);
  expect(answer.a99.issues[0]).toMatchObject({ code: 'TRY_LATER', message: expect.stringContaining('17 seconds') });
  const [row] = await database.sql`select max(failures) as failures from access.sign_in_attempt`;
  expect(row?.failures).toBe(2);
});
