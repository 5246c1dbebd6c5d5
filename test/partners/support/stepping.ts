import { afterAll, beforeAll, beforeEach } from 'vitest';
import { partners as partnersModule } from '../../../subgraphs/partners/index.ts';
import { audit, idempotencyKeys, mous, mouVersions, outbox } from '../../../subgraphs/partners/tables.ts';
import type { Subgraph } from '../../../subgraphs/shared/subgraph.ts';
import { insertPartners, ORG } from '../../support/builders/partners.ts';
import { cloneDatabase, type TestDatabase } from '../../support/database.ts';
import { forgetAudit } from '../../support/forget-audit.ts';
import { aBureau } from '../../support/principals.ts';
import { type Answer, ask } from '../../support/subgraph-client.ts';

export const TRANSITION = /* GraphQL */ `
  mutation ($input: TransitionMouInput!, $dryRun: Boolean! = false, $key: String) {
    transitionMou(input: $input, dryRun: $dryRun, idempotencyKey: $key) {
      __typename
      ... on TransitionMouPayload {
        mou {
          id version status statusReason approvedBy signedOn signedOnPrecision signedAt
          parties { key signedOn signatories { name designation signedOn } }
          documents { sha256 type }
          history { version from to reason actor }
          allowedTransitions { to isOpen blockedBy needs }
        }
        warnings { path code }
        replayed
        dryRun
      }
      ... on ValidationFailed { issues { path code message expected received } }
      ... on VersionConflict { expectedVersion currentVersion }
    }
  }`;

export let database: TestDatabase;
export let subgraph: Subgraph;
export const bureau = aBureau({ id: 'bureau-tn', state: 'IN-TN', organization: ORG.bureauTn });
export const take = async (input: object, principal = bureau, more: object = {}): Promise<Answer> =>
  (await ask(subgraph, TRANSITION, { principal, variables: { input: { expectedVersion: 1, ...input }, ...more } }))
    .transitionMou;
export const traces = async () => ({
  audit: await database.db.select().from(audit),
  outbox: await database.db.select().from(outbox),
  keys: await database.db.select().from(idempotencyKeys),
  versions: await database.db.select().from(mouVersions),
});
export const statusOf = async (id: string) => {
  const rows = await database.db.select().from(mous);
  return rows.find((row) => row.id === id)?.status;
};

export const signature = (party: string, overrides: object = {}) => ({
  party,
  name: 'Meera Iyer',
  designation: 'Director',
  signedOn: '2021-02-18',
  ...overrides,
});
export const aDocument = (overrides: object = {}) => ({
  type: 'AGREEMENT',
  sha256: 'B2'.repeat(32),
  size: 2048,
  mediaType: 'application/pdf',
  location: 'https://files.example.in/mou.pdf',
  ...overrides,
});

/** Gives the test file that calls it a database of its own. */
export function setUp(): void {
  beforeAll(async () => {
    database = await cloneDatabase();
    await insertPartners(database.db);
    subgraph = partnersModule.create({ db: database.db });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    await forgetAudit(database.sql, 'partners');
    for (const table of [outbox, idempotencyKeys, mouVersions]) await database.db.delete(table);
  });
}
