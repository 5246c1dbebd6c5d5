import { sql } from 'drizzle-orm';
import type { Database } from '../../../subgraphs/shared/database.ts';
import type { TestHub } from '../../support/hub.ts';
import type { Cell } from './cells.ts';
import type { Agreements } from './place-agreements.ts';

/** One that is a draft, and one that its partner sees. */
export type Amendments = Awaited<ReturnType<typeof placeAmendments>>;

const AMEND = /* GraphQL */ `
  mutation ($input: AmendMouInput!) {
    amendMou(input: $input) {
      __typename
      ... on AmendMouPayload { amendment { id } }
      ... on ValidationFailed { issues { path code message } }
    }
  }`;

export async function placeAmendments(db: Database, hub: TestHub, cell: Cell, { mou, amendedMou }: Agreements) {
  const amend = async (amended: string): Promise<string> => {
    const terms = { effectiveTo: '2999-12-31' };
    const input = { mou: amended, expectedVersion: 1, effectiveFrom: '2999-01-01', summary: 'Longer', terms };
    const { amendMou } = await hub.ask(cell.state.bureau, AMEND, { input });
    if (!amendMou.amendment) throw new Error(`expected an amendment, got ${JSON.stringify(amendMou)}`);
    return amendMou.amendment.id;
  };
  const amendment = await amend(mou);
  const sharedAmendment = await amend(amendedMou);
  await db.execute(sql`update partners.mou_amendment set status = 'UNDER_REVIEW' where id = ${sharedAmendment}`);
  return { amendment, sharedAmendment };
}
