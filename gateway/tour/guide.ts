import pc from 'picocolors';
import { z } from 'zod';
import { answerTables } from './answer-tables.ts';
import { printTable, type Row } from './print-table.ts';
import type { Question } from './questions.ts';
import { wrapped } from './wrapped.ts';

interface Operation {
  /** What happens, or what is asked. */
  readonly title: string;
  /** The client that asks. */
  readonly who: string;
  readonly operation: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Step<Answer extends z.ZodType> extends Operation {
  /** What the answer must look like for the tour to go on. */
  readonly answer: Answer;
  readonly rows: (data: z.infer<Answer>) => readonly Row[];
}

export interface Guide {
  /** Prints what comes next. */
  say(title: string, text: string): void;
  /** Asks, prints the operation and its answer, and returns the data. Throws TourError when the answer is another than expected. */
  go<Answer extends z.ZodType>(step: Step<Answer>): Promise<z.infer<Answer>>;
  /** Asks, prints what the answer shows and the whole of it as tables. Throws TourError when there are errors. */
  answer(question: Question): Promise<void>;
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

  async function ask<Answer extends z.ZodType>(asked: Operation, answer: Answer): Promise<z.infer<Answer>> {
    const { title, who, operation, variables = {} } = asked;
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
    return parsed.data;
  }

  return {
    say(title, text) {
      print(`\n${pc.bold(pc.underline(title))}\n\n${wrapped(text)}`);
    },
    async go({ answer, rows, ...asked }) {
      const data = await ask(asked, answer);
      print(`${printTable(rows(data))}\n`);
      return data;
    },
    async answer({ shows, ...asked }) {
      const data = await ask(asked, z.record(z.string(), z.unknown()));
      print(`\n${wrapped(shows)}\n`);
      for (const { title, rows } of answerTables(data)) print(`  ${pc.bold(title)}\n${printTable(rows)}\n`);
    },
  };
}

/** The operation as it stands in the source, less the indentation that it has there. */
function indented(operation: string): string {
  const lines = operation.replace(/^\s*\n|\s+$/g, '').split('\n');
  const margin = Math.min(...lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length));
  return lines.map((line) => `  ${line.slice(margin)}`).join('\n');
}
