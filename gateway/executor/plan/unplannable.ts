import { executorError, Refusal, refuse } from '../errors.ts';

const ADVICE = 'This operation cannot be planned. Try to ask for its parts one by one.';

/** What the planner says no to, or plans wrongly: it will do so again. */
export class Unplannable extends Refusal {
  constructor() {
    super([executorError('UNPLANNABLE_OPERATION', ADVICE)]);
  }
}

/** What the planner ended at: perhaps by itself, perhaps by chance. */
export function crashed(): Refusal {
  return refuse('UNPLANNABLE_OPERATION', ADVICE);
}
