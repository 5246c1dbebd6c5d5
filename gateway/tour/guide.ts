import Table from 'cli-table3';
import pc from 'picocolors';
import { z } from 'zod';

/** A row of the table that shows an answer: column by column, as text or number. */
export type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Step<Answer extends z.ZodType> {
  /** What happens, in a sentence. */
  readonly title: string;
  /** The client that asks. */
  readonly who: string;
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What the answer must look like for the tour to go on. */
  readonly answer: Answer;
  readonly rows: (data: z.infer<Answer>) => readonly Row[];
}

export interface Guide {
  /** Asks, prints the operation and its answer, and returns the data. Throws TourError when the answer is another than expected. */
  go<Answer extends z.ZodType>(step: Step<Answer>): Promise<z.infer<Answer>>;
}

/** The hub gave an answer that the tour can not go on with. */
export class TourError extends Error {}

const graphqlResponse = z.object({ data: z.unknown().optional(), errors: z.array(z.unknown()).optional() });

/** A guide through a running hub: each step is one POST to its public endpoint, with the token of the one who asks. */
export function createGuide(
  url: string,
  tokenOf: (who: string) => Promise<string>,
  print: (text: string) => void,
): Guide {
  let number = 0;
  return {
    async go({ title, who, operation, variables = {}, answer, rows }) {
      number += 1;
      print(`\n${pc.bold(`${number}. ${title}`)}  ${pc.dim(`(${who})`)}\n`);
      print(pc.cyan(indented(operation)));
      if (Object.keys(variables).length > 0) print(pc.dim(`  ${JSON.stringify(variables)}`));
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(who)}` },
        body: JSON.stringify({ query: operation, variables }),
        signal: AbortSignal.timeout(30_000),
      });
      const body = graphqlResponse.parse(await response.json());
      const parsed = answer.safeParse(body.data);
      if (body.errors || !parsed.success)
        throw new TourError(`"${title}" was answered with ${JSON.stringify(body, null, 2)}`);
      print(`${tableOf(rows(parsed.data))}\n`);
      return parsed.data;
    },
  };
}

/** The operation as it stands in the source, less the indentation that it has there. */
function indented(operation: string): string {
  const lines = operation.replace(/^\s*\n|\s+$/g, '').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return lines.map((line) => `  ${line.slice(margin)}`).join('\n');
}

const cell = (value: Row[string]): string =>
  value === null || value === undefined ? '' : value === true ? 'yes' : value === false ? 'no' : String(value);

function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return pc.dim('  (nothing)');
  const table = new Table({ head: columns, style: { head: ['bold'], border: ['dim'] } });
  for (const row of rows) table.push(columns.map((column) => cell(row[column])));
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
