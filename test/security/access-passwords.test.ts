import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginSignIn, DESK } from '../identity/console-desk.ts';
import { PASSWORD } from '../support/access.ts';
import type { Answer } from '../support/subgraph-client.ts';
import { type Attacked, codesOf, startAttacked } from './attacker.ts';

const CHOSEN = 'velvet anchor and a purple thunderclap';

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
  await attacked.hub.ask(
    'admin',
    'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename } }',
    { input: DESK },
  );
});
afterAll(() => attacked.hub.stop());

const ISSUES = '... on ValidationFailed { issues { code path message } }';

let officers = 0;

/** An officer of the hub's own people who has signed in, and what to send their token with. */
async function anOfficer() {
  const { hub } = attacked;
  const email = `officer.${++officers}@hub.example`;
  const { addOfficer } = await hub.ask(
    'admin',
    `mutation ($input: AddOfficerInput!) { addOfficer(input: $input) { ... on AddOfficerPayload { officer { id version } } ${ISSUES} } }`,
    { input: { name: 'Ravi', email, roles: ['ADMIN'] } },
  );
  const { id, version } = addOfficer.officer;
  await hub.ask(
    'admin',
    `mutation ($input: SetOfficerPasswordInput!) { setOfficerPassword(input: $input) { __typename ${ISSUES} } }`,
    { input: { id, expectedVersion: version, password: PASSWORD } },
  );
  const { submit, tokens } = await beginSignIn(hub);
  const form = { email, password: PASSWORD, 'new-password': CHOSEN, 'new-password-again': CHOSEN };
  const { access_token } = await tokens(await submit(form, '/password'));
  return { id, email, headers: { authorization: `Bearer ${access_token}` } };
}

const change = (alias: string, password: string) =>
  `${alias}: changeMyPassword(input: { password: "${password}", newPassword: "another walrus in the other monsoon" }) {
    __typename ... on ChangeMyPasswordPayload { passwordSetAt } ${ISSUES}
  }`;

const codesIn = (data: Answer): string[] =>
  Object.values<Answer>(data ?? {}).flatMap(
    (result) => result.issues?.map(({ code }: Answer) => code) ?? result.__typename,
  );

describe('a mutation that checks a password', () => {
  it('counts each of a hundred aliases in one request as a try, in batches too, and the right one then comes too late', async () => {
    const { headers } = await anOfficer();
    const batch = Array.from({ length: 4 }, (_, n) => ({
      query: `mutation { ${Array.from({ length: 25 }, (_, m) => change(`a${m}`, `guess ${n} ${m}`)).join('\n')} }`,
    }));
    const reply = await attacked.send(batch, headers);
    expect(reply.status, reply.text).toBe(200);
    const answers: Answer[] = JSON.parse(reply.text);
    const codes = answers.flatMap(({ data }) => codesIn(data));
    expect(codes).toHaveLength(100);
    expect(codes.filter((code) => code === 'WRONG_PASSWORD')).toHaveLength(5);
    expect(codes.filter((code) => code === 'TRY_LATER')).toHaveLength(95);

    const right = await attacked.send({ query: `mutation { ${change('a', CHOSEN)} }` }, headers);
    expect(codesIn(right.body?.data)).toEqual(['TRY_LATER']);
  });

  it('locks out nobody else', async () => {
    const { id, headers } = await anOfficer();
    const reply = await attacked.send({ query: `mutation { ${change('a', CHOSEN)} }` }, headers);
    expect(codesIn(reply.body?.data), reply.text).toEqual(['ChangeMyPasswordPayload']);
    // Whoever is signed in has to sign in again, also where the password was changed.
    await expect.poll(async () => (await attacked.send({ query: '{ __typename }' }, headers)).status).toBe(401);
    const { officer } = await attacked.hub.ask(
      'admin',
      'query ($id: ID!) { officer(id: $id) { mustChangePassword } }',
      { id },
    );
    expect(officer.mustChangePassword).toBe(false);
  });

  it('tells neither password, in an answer or an issue', async () => {
    const { headers } = await anOfficer();
    const reply = await attacked.send({ query: `mutation { ${change('a', 'my cat is called Walrus')} }` }, headers);
    expect(codesIn(reply.body?.data)).toEqual(['WRONG_PASSWORD']);
    expect(reply.text).not.toMatch(/Walrus|walrus/);
  });

  it('is for officers of the hub: programs have no password', async () => {
    const reply = await attacked.send({ query: `mutation { ${change('a', 'x')} }` });
    expect(codesOf(reply)).toEqual(['FORBIDDEN']);
  });
});
