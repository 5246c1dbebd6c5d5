import { type Check, checkRange, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { type Issue, issue, warning } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findServiceLevel, insertServiceLevel } from '../store/service-levels.ts';
import { ledger, type ServiceLevelRow } from '../tables.ts';
import type { MutationRecordServiceLevelArgs, RecordServiceLevelInput } from '../types.generated.ts';
import { foreignState, requireBureau } from './access.ts';
import { checkOneFrame } from './check-enrolment.ts';
import { type ForeignRecords, findForeign } from './foreign-records.ts';

const MAX_DAYS = 1_000;

export const checkDays = (input: { readonly daysToStart: number; readonly daysToFinish: number }): Check[] => [
  checkRange('input.daysToStart', input.daysToStart, 0, MAX_DAYS),
  checkRange('input.daysToFinish', input.daysToFinish, 0, MAX_DAYS),
  input.daysToFinish < input.daysToStart
    ? issue('input.daysToFinish', 'INCONSISTENT', {
        expected: `${input.daysToStart} days or more, by which it is begun`,
        received: input.daysToFinish,
      })
    : null,
];

/** Records a service level under an MoU that the bureau keeps or, for sellers of its state, under a programme. */
export async function recordServiceLevel(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordServiceLevelArgs,
): Promise<CreationOutcome<ServiceLevelRow>> {
  const { principal } = context;
  requireBureau(principal, 'recordServiceLevel');
  const foreign = await findForeign(context, input);
  const today = dayInIndia(new Date());
  const from = input.from ?? today;
  const state = foreign.mou?.state.code ?? input.state ?? principal.state ?? foreign.programme?.state?.code ?? null;
  const issues = issuesIn([
    checkOneFrame(input),
    ...checkFrame(input, foreign),
    ...checkState(context, input, foreign, state),
    ...checkDays(input),
    from < today ? warning('input.from', 'UNUSUAL', { expected: `today (${today}) or later`, received: from }) : null,
  ]);
  if (onlyErrors(issues).length > 0 || state === null) return invalid(...issues);

  return write<ServiceLevelRow, Invalid>(context, ledger, {
    operation: 'recordServiceLevel',
    input,
    dryRun,
    idempotencyKey,
    reload: findServiceLevel,
    duplicates: {
      service_level_once: issue('input.from', 'DUPLICATE', {
        expected: `a day from which no other level of ${input.service} holds`,
        received: from,
      }),
    },
    async effect(tx) {
      const row = await insertServiceLevel(tx, {
        id: newId('svl'),
        mou: input.mou ?? null,
        programme: input.programme ?? null,
        state,
        service: input.service,
        from,
        daysToStart: input.daysToStart,
        daysToFinish: input.daysToFinish,
      });
      return {
        row,
        subjectType: 'ServiceLevel',
        state,
        event: 'service_level.recorded',
        before: null,
        after: row,
        warnings: onlyWarnings(issues),
      };
    },
  });
}

/** An MoU that is signed, since it is agreed there; a programme that exists. */
const checkFrame = (
  { mou: mouId, programme }: RecordServiceLevelInput,
  { mou, ...foreign }: ForeignRecords,
): Check[] => [
  mouId && !mou ? issue('input.mou', 'NOT_FOUND', { expected: 'an MoU of yours', received: mouId }) : null,
  mou && mou.status !== 'SIGNED'
    ? issue('input.mou', 'GUARD_NOT_MET', { expected: 'an MoU that is SIGNED', received: mou.status })
    : null,
  programme && !foreign.programme
    ? issue('input.programme', 'NOT_FOUND', { expected: 'a programme', received: programme })
    : null,
];

function checkState(
  { principal }: Context,
  input: RecordServiceLevelInput,
  { mou, programme }: ForeignRecords,
  state: string | null,
): (Issue | null)[] {
  if (!mou && !programme) return [];
  if (state === null) return [issue('input.state', 'REQUIRED', { expected: 'the state whose sellers it is for' })];
  const home = mou?.state.code ?? programme?.state?.code ?? state;
  return [
    foreignState(principal, mou ? 'input.mou' : 'input.state', mou ? 'an MoU kept by the bureau' : 'sellers', state),
    (input.state ?? state) === home
      ? null
      : issue('input.state', 'INCONSISTENT', { expected: home, received: input.state ?? state }),
  ];
}
