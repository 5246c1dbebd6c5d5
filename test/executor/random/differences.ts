import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { Connect } from '../fixture/federation.ts';
import { expectedAnswer, isExplained, isUnplannable, picture } from './comparison.ts';
import { hash } from './draw.ts';
import { type RandomFederation, startRandomFederation } from './random-federation.ts';
import { type RandomOperation, randomOperation } from './random-operation.ts';

export interface Report {
  /** Operations that were valid, and answered by both. */
  readonly runs: number;
  /** Operations that the planner says no to, or plans wrongly: an error, and never a wrong answer. */
  readonly unplannable: number;
  /** The smallest operation found on which the two differ, and how; null when they never do. */
  readonly difference: string | null;
  readonly sdl: string;
}

/** Compares random operations on the supergraph of a seed with graphql-js; null when the supergraph does not compose. */
export async function differences(seed: number, operations: number, connect?: Connect): Promise<Report | null> {
  const federation = await startRandomFederation(seed, connect);
  if (federation === null) return null;
  let runs = 0;
  let unplannable = 0;
  try {
    const property = fc.asyncProperty(
      randomOperation(federation.monolith),
      fc.nat(9_999),
      async (operation, faults) => {
        if (validate(federation.monolith, parse(operation.document)).length > 0) return;
        letFail(federation, faults);
        const outcome = await compareOne(federation, operation, faults % 2 === 1);
        if (outcome === 'unplannable') unplannable++;
        else if (outcome === null) runs++;
        else throw new Error(outcome);
      },
    );
    const details = await fc.check(property, { seed, numRuns: operations, interruptAfterTimeLimit: 20_000 });
    const [found, faults] = details.counterexample ?? [];
    const difference = details.failed && found ? describe(found, faults, details.errorInstance) : null;
    return { runs, unplannable, difference, sdl: federation.sdl };
  } finally {
    await federation.stop();
  }
}

/** In half of the runs one field in twenty fails, by type, name and object. */
function letFail({ answers }: RandomFederation, faults: number): void {
  answers.failing =
    faults % 2 === 0 ? () => false : (type, field, id) => hash(`${faults} ${type} ${field} ${id}`) % 20 === 0;
}

/** Three times: interpreted, compiled by the local transport, projected by generated code. */
async function compareOne(
  federation: RandomFederation,
  operation: RandomOperation,
  hasFaults: boolean,
): Promise<string | null> {
  const expected = await expectedAnswer(federation.monolith, operation);
  const theirs = picture(expected);
  for (let round = 1; round <= 3; round++) {
    const answer = await federation.execute(operation.document, operation.variables);
    if (isUnplannable(answer)) return 'unplannable';
    const ours = picture(answer);
    const isExcused = hasFaults && federation.sdl.includes('@requires(') && isExplained(answer, expected);
    if (!isDeepStrictEqual(ours, theirs) && !isExcused)
      return `round ${round}\nexpected ${JSON.stringify(theirs)}\nreceived ${JSON.stringify(ours)}\n${JSON.stringify(answer.errors)}`;
  }
  return null;
}

function describe({ document, variables }: RandomOperation, faults: number | undefined, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${document.replaceAll(/\s+/g, ' ')}\n${JSON.stringify(variables)}, faults ${faults}\n${reason}`;
}
