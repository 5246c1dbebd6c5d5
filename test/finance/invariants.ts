import type postgres from 'postgres';

/**
 * Every way in which the money of the tables does not add up, as sentences: none, when it is conserved. Asked of the rows
 * themselves, by sums that share nothing with the code that wrote them.
 */
export async function brokenInvariants(sql: postgres.Sql): Promise<string[]> {
  const rules: readonly (readonly [string, postgres.PendingQuery<postgres.Row[]>])[] = [
    [
      'a fund holds what its contributions and receipts sum to, and no more than its corpus',
      sql`select f.id from finance.fund f
        left join (select fund, sum(amount) as foreseen, sum(amount) filter (where status = 'PLEDGED') as pledged
          from finance.fund_contribution group by fund) c on c.fund = f.id
        left join (select fund, sum(amount) as received from finance.fund_receipt group by fund) r on r.fund = f.id
        where (f.foreseen, f.pledged, f.received)
            is distinct from (coalesce(c.foreseen, 0), coalesce(c.pledged, 0), coalesce(r.received, 0))
          or coalesce(c.foreseen, 0) > f.corpus or coalesce(r.received, 0) > coalesce(c.pledged, 0)`,
    ],
    [
      'a contribution holds what its receipts sum to, and no more than was pledged',
      sql`select c.fund as id from finance.fund_contribution c
        left join (select fund, contribution, sum(amount) as received from finance.fund_receipt group by 1, 2) r
          on r.fund = c.fund and r.contribution = c.number
        where c.received <> coalesce(r.received, 0) or c.received > c.amount
          or (c.received > 0 and c.status <> 'PLEDGED')`,
    ],
    [
      'allocations sum to 100 %, and never to more than the corpus',
      sql`select f.id from finance.fund f join finance.fund_allocation a on a.fund = f.id
        group by f.id having sum(a.basis_points) <> 10000 or sum(a.amount) > f.corpus or sum(a.funded) > f.received`,
    ],
    [
      'an allocation is bound by its share of what was received',
      sql`select a.fund as id from finance.fund_allocation a join finance.fund f on f.id = a.fund
        left join (select fund, purpose, sum(sanctioned - released) as sanctioned, sum(disbursed) as disbursed
          from finance.fund_application group by 1, 2) p on p.fund = a.fund and p.purpose = a.purpose
        where a.sanctioned <> coalesce(p.sanctioned, 0) or a.disbursed <> coalesce(p.disbursed, 0)
          or coalesce(p.sanctioned, 0) > floor(f.received::numeric * a.basis_points / 10000)
          or a.funded <> floor(f.received::numeric * a.basis_points / 10000)
          or coalesce(p.disbursed, 0) > coalesce(p.sanctioned, 0)`,
    ],
    [
      'a sanction is its tranches, and pays out no more than them',
      sql`select p.id from finance.fund_application p
        left join (select application, sum(amount) as amount, coalesce(sum(disbursed), 0) as disbursed
          from finance.fund_tranche group by 1) t on t.application = p.id
        where coalesce(p.sanctioned, 0) <> coalesce(t.amount, 0) or p.disbursed <> coalesce(t.disbursed, 0)
          or p.disbursed + p.released > coalesce(p.sanctioned, 0) or coalesce(p.sanctioned, 0) > p.requested
          or (p.status = 'CLOSED' and p.disbursed + p.released <> p.sanctioned)`,
    ],
    [
      'the day of the next tranche is that of the first which is to be paid out',
      sql`select p.id from finance.fund_application p
        left join (select application, min(due_on) as due_on from finance.fund_tranche where disbursed is null group by 1) t
          on t.application = p.id
        where p.next_due_on is distinct from case when p.status in ('SANCTIONED', 'DISBURSING') then t.due_on end`,
    ],
    [
      'nothing is under way with a fund that is not open',
      sql`select p.id from finance.fund_application p join finance.fund f on f.id = p.fund
        where f.status <> 'OPEN' and p.status not in ('REJECTED', 'CLOSED')`,
    ],
  ];
  const broken: string[] = [];
  for (const [rule, query] of rules) {
    const rows = await query;
    if (rows.length > 0) broken.push(`${rule}: not so for ${rows.map(({ id }) => id).join(', ')}`);
  }
  return broken;
}
