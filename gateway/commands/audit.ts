import { Command } from 'commander';
import type { Sql } from 'postgres';
import type { Fault } from '../audit/chain-walk.ts';
import { exportHeads, printHead, readExportedHeads } from '../audit/heads.ts';
import { verifyAudit } from '../audit/verify.ts';
import { connect } from '../database/connection.ts';
import { printable } from './access/print.ts';
import { openDatabase } from './open-database.ts';

/** `sangam audit verify|heads`: reads only, beside a running hub as well as without one. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('The audit trail, a chain of hashes for each subgraph and tenant.')
    .addCommand(
      new Command('verify')
        .description('Walk the chains and name the first broken link of each; the exit status is 1 when there is one.')
        .option('--subgraph <name>', 'only the trail of one subgraph')
        .option('--tenant <state>', 'only the chains of one state, such as IN-KL; none for what belongs to no state')
        .option('--heads <file>', 'also see that every head exported to this file is still in its chain')
        .action(verify),
    )
    .addCommand(
      new Command('heads')
        .description(
          'Print the head of each chain, a line of JSON each: to be kept where the database’s owner can not write.',
        )
        .action(() =>
          withDatabase(async (sql) => {
            for (const head of await exportHeads(sql)) console.log(printHead(head));
          }),
        ),
    );

interface VerifyOptions {
  readonly subgraph?: string;
  readonly tenant?: string;
  readonly heads?: string;
}

async function verify({ subgraph, tenant, heads }: VerifyOptions): Promise<void> {
  const exported = heads ? await readExportedHeads(heads) : [];
  await withDatabase(async (sql) => {
    const { chains, links, faults } = await verifyAudit(sql, {
      subgraph: subgraph ?? null,
      tenant: tenant === 'none' ? '' : (tenant ?? null),
      exported,
    });
    for (const fault of faults) console.log(describe(fault));
    console.log(`chains: ${chains}, links: ${links}, broken: ${faults.length}`);
    if (faults.length > 0) process.exitCode = 1;
  });
}

/** Stored text is printed so that it can neither move the cursor nor look like another line. */
function describe({ subgraph, tenant, position, sequence, what, entry }: Fault): string {
  const where = [subgraph, tenant || 'none', ...(position === null ? [] : [`link ${position}`])];
  const row = entry ? `, now ${entry.operation} of ${entry.subjectType} ${entry.subject} by ${entry.actor}` : '';
  return printable(`${where.join(' ')}: ${what}${sequence === null ? '' : ` (row ${sequence}${row})`}`);
}

async function withDatabase(work: (sql: Sql<{ bigint: number }>) => Promise<void>): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const { sql, close } = connect(await openDatabase(opened), { max: 1 });
  opened.defer(close);
  await work(sql);
}
