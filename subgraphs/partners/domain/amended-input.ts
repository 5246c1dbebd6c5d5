import type { Terms } from '../tables.ts';
import type { MouTermsInput } from '../types.generated.ts';
import type { MouInput } from './mou-input.ts';
import { inputOf } from './terms.ts';

/** A value that is left out stays; null clears it. */
const orStays = <Value>(given: Value | null | undefined, was: Value | null | undefined): Value | null =>
  (given === undefined ? was : given) ?? null;

/** An MoU as an amendment would have it. */
export function amendedInput(terms: Terms, state: string, changes: MouTermsInput): MouInput {
  const was = inputOf(terms, state);
  return {
    ...was,
    title: changes.title ?? was.title,
    summary: orStays(changes.summary, was.summary),
    programme: orStays(changes.programme, was.programme),
    parties: changes.parties ?? was.parties,
    scope: changes.scope ?? was.scope ?? null,
    obligations: changes.obligations ?? was.obligations,
    targets: changes.targets ?? was.targets,
    effectiveFrom: orStays(changes.effectiveFrom, was.effectiveFrom),
    effectiveTo: orStays(changes.effectiveTo, was.effectiveTo),
  };
}
