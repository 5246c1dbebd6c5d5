import { beginSignIn, DESK } from '../identity/console-desk.ts';
import { PASSWORD } from '../support/access.ts';
import type { TestHub } from '../support/hub.ts';

/** What each officer chose as their password. */
export const CHOSEN = 'velvet anchor and a purple thunderclap';

const ISSUES = '... on ValidationFailed { issues { code path message } }';

let officers = 0;

/** The console that officers sign in by; once a hub. */
export async function makeDesk(hub: TestHub): Promise<void> {
  await hub.ask('admin', 'mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { __typename } }', {
    input: DESK,
  });
}

/** An officer of the hub's own people who has chosen a password and signed in by the desk. */
export async function anOfficer(hub: TestHub) {
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
  const { access_token: token } = await tokens(await submit(form, '/password'));
  return { id, email, token };
}
