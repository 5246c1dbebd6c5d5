import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import type { EnrolmentServiceRow } from '../tables.ts';
import type { UpdateServiceStatusInput } from '../types.generated.ts';
import { checkOwner, ownerColumns } from './check-owner.ts';
import { isOpen, NEXT_STATUSES, needsNote, needsOwner } from './service-status.ts';

const MAX_NOTE_LENGTH = 2_000;

export interface ServiceChangeCheck {
  /** Organisations named in the input that exist. */
  readonly organizations: ReadonlySet<string>;
  /** Today in India. */
  readonly today: string;
}

/** Every rule on a change of one service: all issues, errors and warnings. */
export function checkServiceChange(
  input: UpdateServiceStatusInput,
  before: EnrolmentServiceRow,
  { organizations, today }: ServiceChangeCheck,
): Issue[] {
  return issuesIn([
    checkSomethingChanges(input),
    checkStep(input, before),
    ...checkOwner('input.owner', input.owner, organizations),
    checkSomebodyInCharge(input, before),
    ...checkDueDay(input, before, today),
    checkText('input.note', input.note, { max: MAX_NOTE_LENGTH, multiline: true }),
    checkNote(input, before),
  ]);
}

function checkSomethingChanges({ status, owner, dueOn, note }: UpdateServiceStatusInput): Check {
  if (status === null) return issue('input.status', 'REQUIRED', { expected: 'a status, or the field left out' });
  if (status !== undefined || owner !== undefined || dueOn !== undefined || note) return null;
  return issue('input', 'REQUIRED', { expected: 'a status, an owner, a due day or a note' });
}

/** The same status again is no step: it says that only the rest of the input changes something, if there is a rest. */
function checkStep({ status, owner, dueOn, note }: UpdateServiceStatusInput, before: EnrolmentServiceRow): Check {
  if (!status || NEXT_STATUSES[before.status].includes(status)) return null;
  const hasMore = owner !== undefined || dueOn !== undefined || Boolean(note);
  if (status === before.status && hasMore) return null;
  return issue('input.status', 'TRANSITION_NOT_ALLOWED', {
    expected: `one of ${NEXT_STATUSES[before.status].join(', ')} after ${before.status}`,
    received: status,
  });
}

function checkSomebodyInCharge({ status, owner }: UpdateServiceStatusInput, before: EnrolmentServiceRow): Check {
  const after = owner === undefined ? before : ownerColumns(owner);
  const isSomebodys = after.ownerOrganization !== null || after.ownerPerson !== null;
  if (isSomebodys || (!status && owner === undefined) || !needsOwner(status ?? before.status)) return null;
  return issue('input.owner', 'GUARD_NOT_MET', {
    expected: `somebody in charge of a service that is ${status ?? before.status}`,
  });
}

function checkDueDay({ status, dueOn }: UpdateServiceStatusInput, before: EnrolmentServiceRow, today: string): Check[] {
  if (dueOn === undefined || dueOn === before.dueOn) return [];
  const after = status ?? before.status;
  return [
    isOpen(after)
      ? null
      : issue('input.dueOn', 'IMMUTABLE', {
          expected: `the due day as it is, of a service that is ${after}`,
          received: dueOn,
        }),
    dueOn !== null && dueOn < before.enrolledAt
      ? issue('input.dueOn', 'OUT_OF_RANGE', {
          expected: `the day of the enrolment (${before.enrolledAt}) or later`,
          received: dueOn,
        })
      : null,
    dueOn !== null && dueOn < today && isOpen(after)
      ? warning('input.dueOn', 'UNUSUAL', { expected: `today (${today}) or later`, received: dueOn })
      : null,
  ];
}

function checkNote({ status, note }: UpdateServiceStatusInput, before: EnrolmentServiceRow): Check {
  if (!status || status === before.status || note?.trim() || !needsNote(before.status, status)) return null;
  return issue('input.note', 'GUARD_NOT_MET', { expected: `a note on why it goes from ${before.status} to ${status}` });
}
