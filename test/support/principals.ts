import { BUREAU_SCOPES, PARTNER_SCOPES } from '../../gateway/identity/demo-clients.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';

/** A bureau's client, of Uttar Pradesh unless told otherwise. */
export const aBureau = (overrides: Partial<Principal> = {}): Principal => ({
  kind: 'CLIENT',
  id: 'bureau-up',
  audience: 'bureau',
  organization: seedId('org', 'bureau-up'),
  state: 'IN-UP',
  scopes: new Set(BUREAU_SCOPES),
  ...overrides,
});

/** A partner's client, of Flipkart unless told otherwise. */
export const aPartner = (overrides: Partial<Principal> = {}): Principal => ({
  kind: 'CLIENT',
  id: 'flipkart',
  audience: 'partner',
  organization: seedId('org', 'flipkart'),
  state: null,
  scopes: new Set(PARTNER_SCOPES),
  ...overrides,
});

export const anAdmin = (overrides: Partial<Principal> = {}): Principal => ({
  kind: 'CLIENT',
  id: 'admin',
  audience: 'admin',
  organization: null,
  state: null,
  scopes: new Set([...BUREAU_SCOPES, ...PARTNER_SCOPES, 'access:admin']),
  ...overrides,
});
