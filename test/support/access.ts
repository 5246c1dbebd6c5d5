import { eq } from 'drizzle-orm';
import { access } from '../../subgraphs/access/index.ts';
import { officers } from '../../subgraphs/access/tables.ts';
import type { Database } from '../../subgraphs/shared/database.ts';
import { seedId } from '../../subgraphs/shared/ids.ts';
import type { Principal } from '../../subgraphs/shared/principal.ts';
import { anAdmin } from './principals.ts';
import { type Answer, aGraphOf, ask } from './subgraph-client.ts';

/** Hard to guess, and of nobody. */
export const PASSWORD = 'correct walrus battery monsoon';

/** Organisations and states that the rest of the graph has, as far as these tests name them. */
export const surroundings = () =>
  aGraphOf({
    [seedId('org', 'flipkart')]: { name: 'Flipkart' },
    [seedId('org', 'bureau-kl')]: { name: 'Kerala' },
    'IN-KL': { name: 'Kerala' },
  });

const ISSUES = 'fragment Issues on ValidationFailed { issues { path code message received } }';
const CONFLICT = 'fragment Conflict on VersionConflict { expectedVersion currentVersion }';
const CLIENT = `id name kind audience organization { id } state { code } scopes redirectUris confidential status expiresAt
  revokedAt revokedReason lastUsedAt version secrets { id live createdAt expiresAt revokedAt lastUsedAt }`;
const OFFICER = `id name email audience organization { id } state { code } roles scopes status lockedUntil passwordSetAt mustChangePassword
  disabledAt disabledReason lastSignedInAt version`;

/** The subgraph as an admin uses it. Answers of mutations are the union's member that came. */
export function administration(db: Database, identityKey: Uint8Array) {
  const subgraph = access.create({ db, identityKey });
  const graph = surroundings();

  async function mutate(field: string, input: object, extra: Mutating = {}): Promise<Answer> {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}`;
    const subject = field.includes('Key')
      ? 'key { id status signsFrom }'
      : field.includes('Client')
        ? `client { ${CLIENT} }`
        : `officer { ${OFFICER} }`;
    const secret = /^(create|rotate)ApiClient/.test(field) ? 'secret' : '';
    const isVersioned = !/^(createApiClient|addOfficer|rotateSigningKey)$/.test(field);
    const { principal = anAdmin(), ...args } = extra;
    const answer = await ask(
      subgraph,
      `mutation ($input: ${type}Input!, $dryRun: Boolean! = false, $idempotencyKey: String) {
        result: ${field}(input: $input, dryRun: $dryRun, idempotencyKey: $idempotencyKey) {
          __typename
          ... on ${type}Payload { ${subject} ${secret} replayed dryRun }
          ...Issues ${isVersioned ? '...Conflict' : ''}
        }
      } ${ISSUES} ${isVersioned ? CONFLICT : ''}`,
      { principal, graph, variables: { input, ...args } },
    );
    return answer.result;
  }

  return {
    subgraph,
    mutate,
    query: async (query: string, variables: object = {}): Promise<Answer> =>
      ask(subgraph, query, { principal: anAdmin(), graph, variables: { ...variables } }),
    client: async (id: string): Promise<Answer> =>
      (
        await ask(subgraph, `query ($id: ID!) { apiClient(id: $id) { ${CLIENT} } }`, {
          principal: anAdmin(),
          graph,
          variables: { id },
        })
      ).apiClient,
    officer: async (id: string): Promise<Answer> =>
      (
        await ask(subgraph, `query ($id: ID!) { officer(id: $id) { ${OFFICER} } }`, {
          principal: anAdmin(),
          graph,
          variables: { id },
        })
      ).officer,
    /** An officer with a password that they chose. */
    async anOfficer(given: object = {}): Promise<Answer> {
      const added = await mutate('addOfficer', { ...aPerson(), ...given });
      if (!added.officer) throw new Error(`expected an officer, got ${JSON.stringify(added)}`);
      const { id, version } = added.officer;
      const set = await mutate('setOfficerPassword', { id, expectedVersion: version, password: PASSWORD });
      if (!set.officer) throw new Error(`expected a password, got ${JSON.stringify(set)}`);
      await db.update(officers).set({ mustChangePassword: false }).where(eq(officers.id, id));
      return { ...set.officer, mustChangePassword: false };
    },
  };
}

interface Mutating {
  readonly dryRun?: boolean;
  readonly idempotencyKey?: string;
  readonly principal?: Principal;
}

let people = 0;

/** An officer of Kerala's bureau, each with an email of their own. */
export const aPerson = () => ({
  name: 'Asha Menon',
  email: `asha.${++people}@kerala.example`,
  roles: ['BUREAU_OFFICER'],
  organization: seedId('org', 'bureau-kl'),
  state: 'IN-KL',
});

export const aClient = (id: string) => ({
  id,
  name: `Client ${id}`,
  audience: 'PARTNER',
  organization: seedId('org', 'flipkart'),
  scopes: ['catalogue:read', 'mou:read'],
});
