import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/subgraph-client.ts';
import { type Attacked, codesOf, startAttacked } from './attacker.ts';
import { anOfficer, CHOSEN, makeDesk } from './signed-in-officer.ts';

let attacked: Attacked;
beforeAll(async () => {
  attacked = await startAttacked();
  await makeDesk(attacked.hub);
});
afterAll(() => attacked.hub.stop());

const ISSUES = '... on ValidationFailed { issues { code path message } }';

/** An officer who has signed in, and what to send their token with. */
async function signedIn() {
  const { id, token } = await anOfficer(attacked.hub);
  return { id, headers: { authorization: `Bearer ${token}` } };
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
    const { headers } = await signedIn();
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
    const { id, headers } = await signedIn();
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
    const { headers } = await signedIn();
    const reply = await attacked.send({ query: `mutation { ${change('a', 'my cat is called Walrus')} }` }, headers);
    expect(codesIn(reply.body?.data)).toEqual(['WRONG_PASSWORD']);
    expect(reply.text).not.toMatch(/Walrus|walrus/);
  });

  it('is for officers of the hub: programs have no password', async () => {
    const reply = await attacked.send({ query: `mutation { ${change('a', 'x')} }` });
    expect(codesOf(reply)).toEqual(['FORBIDDEN']);
  });
});
