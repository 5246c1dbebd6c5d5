import type { TestDatabase } from '../support/database.ts';
import type { TestHub } from '../support/hub.ts';
import type { Answer } from '../support/subgraph-client.ts';

/** An audit row that tells of looks. */
export interface AuditedLook {
  readonly subgraph: string;
  readonly state: string | null;
  readonly actor: string;
  readonly looks: Readonly<Record<string, readonly string[]>>;
}

export interface Looked {
  readonly body: Answer;
  readonly looks: readonly AuditedLook[];
}

const LEDGERS = ['catalogue', 'cooperatives', 'enterprises', 'finance', 'incubation', 'outcomes', 'partners', 'trade'];

/** Asks as a client, and reads what the audit trails say of that request's looks, by its id. */
export const looksBy =
  (hub: TestHub, { sql }: TestDatabase) =>
  async (client: string, query: string, variables: object = {}): Promise<Looked> => {
    const requestId = crypto.randomUUID();
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-request-id': requestId,
        authorization: `Bearer ${await hub.tokenOf(client)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = await response.json();
    const trails = await Promise.all(
      LEDGERS.map(
        (name) => sql<AuditedLook[]>`
          select ${name} as subgraph, state, actor, after as looks from ${sql(`${name}.audit`)}
          where operation = 'look' and request_id = ${requestId} order by state`,
      ),
    );
    return { body, looks: trails.flat() };
  };
