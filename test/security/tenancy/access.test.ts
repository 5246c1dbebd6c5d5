import type { TestDatabase } from '../../support/database.ts';
import { aBureau, aPartner } from '../../support/principals.ts';
import { describeRules } from './describe-rules.ts';
import { fillLedger, HIDDEN, ledgerRules, type Rule } from './table-rules.ts';

const OF_BUREAU = `state = :own and organization = '${aBureau().organization}'`;
const OF_PARTNER = `organization = :own and audience = 'partner'`;
/** An endpoint is told apart by three columns together. */
const ofOrganization: Rule = {
  bureauSees: OF_BUREAU,
  partnerSees: OF_PARTNER,
  bureauKeeps: OF_BUREAU,
  partnerKeeps: OF_PARTNER,
  belongsBy: ['organization'],
};

async function fill(database: TestDatabase): Promise<void> {
  const { sql } = database;
  await fillLedger(database, 'access', null);
  // Also of a tenant's own client and officer: what they may do is in their token, and nothing of it is theirs to look up.
  await sql`insert into access.client (id, name, audience, organization, state, scopes)
    values ('bureau-up', 'Bureau', 'bureau', ${aBureau().organization}, 'IN-UP', '{}')`;
  await sql`insert into access.client_secret (client_id, hmac) values ('bureau-up', 'x')`;
  await sql`insert into access.officer (id, name, email, audience, organization, state, roles)
    values ('ofc_1', 'Officer', 'officer@up.example', 'bureau', ${aBureau().organization}, 'IN-UP', '{BUREAU_OFFICER}')`;
  for (const { audience, organization, state } of [aBureau(), aPartner(), aBureau({ state: 'IN-KL' })]) {
    const id = `whk_${audience}_${state}`;
    await sql`insert into access.webhook_endpoint (id, audience, organization, state, url, event_types)
      values (${id}, ${audience}, ${organization}, ${state}, 'https://hooks.example', '{mou.signed}')`;
    await sql`insert into access.webhook_secret (endpoint_id, sealed) values (${id}, 'x')`;
  }
  await sql`insert into access.revocation (kind, subject, at, keep_until) values ('SUBJECT', 'ofc_1', now(), now())`;
  await sql`insert into access.sign_in_attempt (key, failures, last_at) values ('officer@up.example', 1, now())`;
  await sql`insert into access.signing_key (kid, alg, public_jwk, sealed_private_jwk) values ('key', 'EdDSA', '{}', 'x')`;
  await sql`insert into identity.issuer_state (model, id, sealed, expires_at) values ('Session', 'session', 'x', now())`;
  await sql`insert into safelist.client (client_id) values ('flipkart')`;
  await sql`insert into safelist.document (client_id, hash, name, document)
    values ('flipkart', encode(sha256('{ a }'), 'hex'), 'A', '{ a }')`;
}

describeRules({
  schemas: ['access', 'identity', 'safelist'],
  rules: {
    ...ledgerRules('access'),
    'access.client': HIDDEN,
    'access.client_secret': HIDDEN,
    'access.officer': HIDDEN,
    'access.revocation': HIDDEN,
    'access.sign_in_attempt': HIDDEN,
    'access.signing_key': HIDDEN,
    'access.webhook_endpoint': ofOrganization,
    'access.webhook_secret': {
      bureauSees: `endpoint_id in (select id from access.webhook_endpoint where ${OF_BUREAU})`,
      partnerSees: `endpoint_id in (select id from access.webhook_endpoint where ${OF_PARTNER})`,
      bureauKeeps: `endpoint_id in (select id from access.webhook_endpoint where ${OF_BUREAU})`,
      partnerKeeps: `endpoint_id in (select id from access.webhook_endpoint where ${OF_PARTNER})`,
      belongsBy: ['endpoint_id'],
    },
    'identity.issuer_state': HIDDEN,
    'safelist.client': HIDDEN,
    'safelist.document': HIDDEN,
  },
  tenants: { 'Uttar Pradesh': aBureau(), 'a partner': aPartner() },
  fill,
});
