import { open } from 'node:fs/promises';
import type { Sql } from 'postgres';
import { z } from 'zod';
import { StartError } from '../database/start-error.ts';
import { findLedgers, type Head, readHeads } from './read-chains.ts';

/** A head as it is exported: whoever keeps it can tell later whether the history up to it is still the same. */
export interface ExportedHead extends Head {
  readonly subgraph: string;
}

const exportedHead = z.object({
  subgraph: z.string(),
  tenant: z.string(),
  position: z.number().int().positive(),
  hash: z.string(),
  at: z.string(),
});

/** The heads of all chains at one moment, by subgraph and tenant. */
export async function exportHeads(sql: Sql<{ bigint: number }>): Promise<ExportedHead[]> {
  return sql.begin('isolation level repeatable read read only', async (tx) => {
    const heads: ExportedHead[] = [];
    for (const { subgraph, isChained } of await findLedgers(tx))
      if (isChained) heads.push(...(await readHeads(tx, subgraph, null)).map((head) => ({ subgraph, ...head })));
    return heads;
  });
}

/** One line of ASCII: whatever the database holds, a terminal or a line reader takes no harm from it. */
export const printHead = ({ subgraph, tenant, position, hash, at }: ExportedHead): string =>
  JSON.stringify({ subgraph, tenant, position, hash, at }).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Exported heads from a file of such lines; several exports in one file are fine. Throws a StartError that names the line. */
export async function readExportedHeads(path: string): Promise<ExportedHead[]> {
  const heads: ExportedHead[] = [];
  try {
    await using file = await open(path);
    let number = 0;
    for await (const line of file.readLines()) {
      number += 1;
      if (line.trim() !== '') heads.push(parseHead(line, `${path}, line ${number}`));
    }
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`Cannot read ${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
  return heads;
}

function parseHead(line: string, where: string): ExportedHead {
  try {
    return exportedHead.parse(JSON.parse(line));
  } catch (error) {
    throw new StartError(`${where}: expected a head as \`sangam audit heads\` prints it.`, { cause: error });
  }
}
