import type { Logger } from '../errors.ts';
import type { Part } from '../operation.ts';
import type { Run } from '../run.ts';
import { generateProjection } from './generate.ts';
import { interpretProjection, type Projection } from './interpret.ts';

export type { Projection } from './interpret.ts';

/**
 * The client's answer. A part that comes again is projected by generated code, which knows no paths; when something failed
 * or is not as the schema says, it is projected again with them.
 */
export function project(run: Run, part: Part, logger: Logger | undefined): Projection {
  if (run.failures === null && part.runs++ > 0) {
    part.generated ??= generateProjection(part.tree);
    const data = part.generated(run.data);
    if (data !== undefined) return { data, errors: [] };
  }
  return interpretProjection(run, part.tree, logger);
}
