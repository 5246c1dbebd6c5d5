/** What must hold before a step can be taken; `mou-guards.ts` says how each is judged. */
export type Guard =
  | 'TWO_PARTIES'
  | 'AN_OBLIGATION'
  | 'APPROVER_IS_NOT_AUTHOR'
  | 'AGREEMENT_IS_FIXED'
  | 'ALL_PARTIES_STATED'
  | 'TWO_STILL_TO_SIGN'
  | 'RENEWED_CAN_BE_FOLLOWED'
  | 'MOU_IS_SIGNED';

/** What the input of a step must bring; `mou-needs.ts` says how each is judged. */
export type Need = 'REASON' | 'AN_AGREEMENT' | 'SIGNATURES_OF_ALL' | 'SIGNATURES_OF_SOME' | 'AGREEMENT_HASH';

/** A step of the life of an MoU or of an amendment. */
export interface Step<To extends string = string> {
  readonly to: To;
  readonly guards: readonly Guard[];
  readonly needs: readonly Need[];
  /** Whether documents may be added with it: not once an approver has seen them. */
  readonly takesDocuments: boolean;
}

/** From each status the steps that there are. What is not here is not allowed. */
export type Steps<Status extends string> = Readonly<Record<Status, readonly Step<Status>[]>>;

export const step = <To extends string>(
  to: To,
  { guards = [], needs = [], takesDocuments = false }: Partial<Omit<Step, 'to'>>,
): Step<To> => ({ to, guards, needs, takesDocuments });

/** The step between two statuses, or null when there is none. */
export const stepIn = <Status extends string>(steps: Steps<Status>, from: Status, to: Status): Step<Status> | null =>
  steps[from].find((candidate) => candidate.to === to) ?? null;

export const takesSignatures = ({ needs }: Step): boolean =>
  needs.includes('SIGNATURES_OF_ALL') || needs.includes('SIGNATURES_OF_SOME');
