import { describe, expect, it } from 'vitest';
import { placeMou } from '../support/builders/partners.ts';
import { aBureau, anAdmin } from '../support/principals.ts';
import { ask } from '../support/subgraph-client.ts';
import { bureau, database, setUp, subgraph, take } from './support/stepping.ts';

setUp();

describe('the history of an MoU', () => {
  const stepsSeenBy = async (mou: string, principal: ReturnType<typeof aBureau>) => {
    const query = 'query ($id: ID!) { mou(id: $id) { history { from to reason actor } } }';
    const answer = await ask(subgraph, query, { principal, variables: { id: mou } });
    return answer.mou.history.map(({ from, to, reason }: { from: string; to: string; reason: string | null }) =>
      [from, to, reason].join(' '),
    );
  };

  it('keeps what it went through as a draft with the bureau that keeps it', async () => {
    const mou = await placeMou(database.db, { status: 'UNDER_REVIEW', states: ['IN-TN', 'IN-KL'] });
    await take({ id: mou, to: 'DRAFT', reason: 'The figures are wrong' });
    const again = await take({ id: mou, to: 'UNDER_REVIEW', expectedVersion: 2 });
    expect(again, JSON.stringify(again)).toHaveProperty('mou');

    const sent = ['DRAFT UNDER_REVIEW ', ' UNDER_REVIEW '];
    const whole = ['DRAFT UNDER_REVIEW ', 'UNDER_REVIEW DRAFT The figures are wrong', ' UNDER_REVIEW '];
    expect(await stepsSeenBy(mou, bureau)).toEqual(whole);
    expect(await stepsSeenBy(mou, anAdmin())).toEqual(whole);
    expect(await stepsSeenBy(mou, aBureau({ state: 'IN-KL' }))).toEqual(sent);
  });
});
