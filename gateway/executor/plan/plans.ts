import { TextCache } from '../../../subgraphs/shared/text-cache.ts';
import type { CompileContext } from '../compile/call.ts';
import { compilePlan } from '../compile/compile.ts';
import type { Step } from '../compile/fetch.ts';
import type { Logger, Refusal } from '../errors.ts';
import type { SelectionTree } from '../selection-tree.ts';
import { preparePlanCheck } from './check-plan.ts';
import type { Planner } from './planner.ts';
import { type Source, sourcesOf } from './sources.ts';
import { createSubgraphTypes } from './subgraph-types.ts';
import { Unplannable } from './unplannable.ts';
import { widenRequires } from './widen-requires.ts';

/** What is planned by itself. */
export interface Plannable {
  /** What the planner gets; null when nothing has to be fetched. */
  readonly text: string | null;
  readonly tree: SelectionTree;
  /** Undefined until planned and checked. */
  step: Step | undefined;
  /** Set when the plan would not give what was asked for. */
  refusal: Refusal | null;
}

export interface Plans {
  /** Gives a part its step. Rejects with a `Refusal`. */
  prepare(part: Plannable): Promise<void>;
}

/** A plan as a function, and what it asks of whom. */
interface Planned {
  readonly step: Step;
  readonly sources: readonly Source[];
}

export interface PlansOptions {
  readonly planner: Planner;
  readonly context: CompileContext;
  /** Characters of the operations whose compiled plans are remembered. */
  readonly characters: number | undefined;
  readonly logger: Logger | undefined;
}

/** The plans of one supergraph, by normalised text, whoever asks; each is checked for each audience that asks. */
export function createPlans({ planner, context, characters, logger }: PlansOptions): Plans {
  const { supergraph } = context;
  const plans = new TextCache<Planned>(characters);
  const underWay = new Map<string, Promise<Planned>>();
  const checkPlan = preparePlanCheck(supergraph, createSubgraphTypes(supergraph));

  return {
    async prepare(part) {
      const { text, tree } = part;
      if (text === null) return;
      if (part.refusal !== null) throw part.refusal;
      const { step, sources } =
        plans.get(text) ??
        (await plan(text).catch((error) => {
          // What came too late or brought the planner down is the planner's to judge.
          if (error instanceof Unplannable) part.refusal = error;
          throw error;
        }));
      const fault = checkPlan(tree, sources);
      if (fault !== null) {
        logger?.warn({ operation: text, fault }, 'a plan would not give what was asked for');
        part.refusal = new Unplannable();
        throw part.refusal;
      }
      part.step = step;
    },
  };

  /** One operation is planned and compiled once, however many ask for it at the same time. */
  function plan(text: string): Promise<Planned> {
    const begun = underWay.get(text);
    if (begun !== undefined) return begun;
    const planning = compiled(text).finally(() => underWay.delete(text));
    underWay.set(text, planning);
    return planning;
  }

  async function compiled(text: string): Promise<Planned> {
    const queryPlan = widenRequires(await planner.plan(text), supergraph);
    const planned = { step: compilePlan(queryPlan, context), sources: sourcesOf(queryPlan) };
    plans.offer(text, planned);
    return planned;
  }
}
