import { type Check, checkText } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import type { ForeignRecords } from './foreign-records.ts';

interface CourseInput {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly programme?: string | null | undefined;
  readonly mou?: string | null | undefined;
}

/** Every rule on what a new or changed course says; `organization` gives it. */
export const checkTrainingProgramme = (
  input: CourseInput,
  foreign: ForeignRecords,
  organization: string | null,
): Check[] => [
  checkText('input.name', input.name, { max: 200 }),
  checkText('input.description', input.description, { max: 5_000, multiline: true }),
  input.programme && !foreign.programme
    ? issue('input.programme', 'NOT_FOUND', { expected: 'a programme', received: input.programme })
    : null,
  input.mou && !foreign.mou
    ? issue('input.mou', 'NOT_FOUND', { expected: 'an MoU of yours', received: input.mou })
    : null,
  input.programme && foreign.mou?.programme && foreign.mou.programme.id !== input.programme
    ? issue('input.programme', 'INCONSISTENT', {
        expected: `the programme of the MoU (${foreign.mou.programme.id})`,
        received: input.programme,
      })
    : null,
  foreign.mou?.parties.every((party) => party.organization?.id !== organization)
    ? warning('input.mou', 'UNUSUAL', { expected: 'an MoU to which the organisation is a party', received: input.mou })
    : null,
];
