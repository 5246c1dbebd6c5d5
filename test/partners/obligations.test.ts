import { describe, expect, it } from 'vitest';
import { partners as partnersModule } from '../../subgraphs/partners/index.ts';
import { ORG } from '../support/builders/partners.ts';
import { aBureau, anAdmin, aPartner } from '../support/principals.ts';
import { recordingStatements } from '../support/statements.ts';
import { type Answer, ask } from '../support/subgraph-client.ts';
import {
  bureau,
  database,
  daysFromToday,
  listed,
  OBLIGATIONS,
  place,
  setUp,
  subgraph,
  today,
} from './support/reporting.ts';

setUp();

describe('the list of obligations', () => {
  it('finds what is overdue, and the MoUs that have it', async () => {
    const late = await place([['m1', daysFromToday(-1)]], { parties: [ORG.amazon, ORG.bureauTn], title: 'Late' });
    const dueToday = await place([['m1', today]], { parties: [ORG.amazon, ORG.bureauTn], title: 'Today' });
    const met = await place([['m1', daysFromToday(-1), 'MET']], { parties: [ORG.amazon, ORG.bureauTn] });
    const suspended = await place([['m1', daysFromToday(-1)]], {
      parties: [ORG.amazon, ORG.bureauTn],
      status: 'SUSPENDED',
    });
    const ofAmazon = { owedBy: [ORG.amazon] };
    expect(await listed({ ...ofAmazon, overdue: true })).toEqual([late.obligation]);
    expect(new Set(await listed({ ...ofAmazon, overdue: false }))).toEqual(
      new Set([dueToday.obligation, met.obligation, suspended.obligation]),
    );
    expect(await listed({ ...ofAmazon, dueTo: today, mouStatuses: ['SIGNED'] })).toEqual([
      late.obligation,
      dueToday.obligation,
    ]);
    expect(await listed({ ...ofAmazon, statuses: ['MET'] })).toEqual([met.obligation]);
    expect(await listed({ ...ofAmazon, services: ['WAREHOUSING'] })).toEqual([]);
    expect(await listed({ owedTo: [ORG.amazon] })).toEqual([]);
    const { mous } = await ask(
      subgraph,
      `query ($p: [ID!]) { mous(filter: { overdueObligations: true, parties: $p }) { edges { node { title } } } }`,
      { principal: anAdmin(), variables: { p: [ORG.amazon] } },
    );
    expect(mous.edges).toEqual([{ node: { title: 'Late' } }]);
  });

  it('shows what stands in MoUs that one may see', async () => {
    const { obligation, mou } = await place([], { status: 'DRAFT' });
    expect(await listed({ mous: [mou] })).toEqual([obligation]);
    expect(await listed({ mous: [mou] }, bureau)).toEqual([obligation]);
    expect(await listed({ mous: [mou] }, aBureau())).toEqual([]);
    expect(await listed({ mous: [mou] }, aPartner())).toEqual([]);
  });

  it.each([
    ['DUE_ASC', 'IN-GA'],
    ['RECORDED_ASC', 'IN-MN'],
  ])('gives every row once by %s, while rows come and go', async (orderBy, state) => {
    const placeAt = (days: number) =>
      place(days % 3 === 0 ? [] : [['m1', daysFromToday(days)]], { state, states: [state] });
    const throughout = new Set<string>();
    for (let days = 0; days < 12; days++) throughout.add((await placeAt(days)).obligation);
    const seen: string[] = [];
    let after: string | null = null;
    let hasNext = true;
    while (hasNext) {
      const going = await placeAt(40);
      const variables = { filter: { states: [state] }, orderBy, first: 3, after };
      const { obligations: page } = await ask(subgraph, OBLIGATIONS, { principal: anAdmin(), variables });
      seen.push(...page.edges.map(({ node }: Answer) => node.id));
      after = page.pageInfo.endCursor;
      hasNext = page.pageInfo.hasNextPage && seen.length < 100;
      await placeAt(1);
      await database.sql`delete from partners.milestone where obligation = ${going.obligation}`;
      await database.sql`delete from partners.obligation where id = ${going.obligation}`;
      if (throughout.isSubsetOf(new Set(seen))) hasNext = false;
    }
    const counted = seen.filter((id) => throughout.has(id));
    expect(counted).toHaveLength(throughout.size);
    expect(new Set(counted)).toEqual(throughout);
  });

  it('reads a page with one statement a type, however long it is', async () => {
    const count = async (first: number): Promise<number> => {
      const { db, statements } = recordingStatements(database.sql);
      await ask(
        partnersModule.create({ db }),
        `{ obligations(first: ${first}) { edges { node { isOverdue
        mou { title } owedBy { statedAs } milestones { key reports { to } } } } } }`,
        { principal: anAdmin() },
      );
      return statements.length;
    };
    expect(await count(10)).toBe(await count(2));
  });
});
