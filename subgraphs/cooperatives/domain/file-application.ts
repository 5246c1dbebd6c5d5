import { type Check, checkNotAfter, checkNotBefore, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { dayInIndia } from '../../shared/today.ts';
import { type CreationOutcome, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addApplicationChange, applicationChangesOf } from '../store/history.ts';
import { applicationsOf, findApplication, insertApplication, lockIndication } from '../store/rights.ts';
import { type ApplicationRow, type CooperativeRow, ledger } from '../tables.ts';
import type { FileGiApplicationInput, MutationRecordGiApplicationArgs } from '../types.generated.ts';
import { tidyOrNull } from './cooperative-columns.ts';
import { checkKeeper } from './keeper.ts';

type Options = Omit<MutationRecordGiApplicationArgs, 'input'>;

/** The Geographical Indications of Goods Act, 1999 came into force on this day. */
const ACT_IN_FORCE = '2003-09-15';

/** Records an application for an indication of the bureau's own state. */
export async function fileApplication(
  context: Context,
  file: FileGiApplicationInput,
  { dryRun, idempotencyKey }: Options,
): Promise<CreationOutcome<ApplicationRow>> {
  const { principal, loaders } = context;
  const { indication: indicationId, cooperative: cooperativeId, filedOn } = file;
  const isNamed = cooperativeId !== null && cooperativeId !== undefined;
  const applicant =
    isNamed && isIdOf('Cooperative', cooperativeId) ? await loaders.cooperative.load(cooperativeId) : null;
  const number = tidyOrNull(file.number);

  return write(context, ledger, {
    operation: 'recordGiApplication',
    input: { file },
    dryRun,
    idempotencyKey,
    reload: findApplication,
    async effect(tx) {
      const indication = await lockIndication(tx, indicationId);
      const earlier = indication ? await applicationsOf(tx, indication.id) : [];
      const applicantName = tidyOrNull(file.applicantName) ?? applicant?.name ?? null;
      const isTwice = earlier.some(
        (row) =>
          row.number === number &&
          (applicant ? row.cooperative === applicant.id : row.applicantName === applicantName && !row.cooperative),
      );
      const issues = issuesIn([
        indication
          ? checkKeeper('input.file.indication', principal, indication)
          : issue('input.file.indication', 'NOT_FOUND', {
              expected: 'id of a geographical indication',
              received: indicationId,
            }),
        isNamed && !applicant
          ? issue('input.file.cooperative', 'NOT_FOUND', {
              expected: 'id of a co-operative of yours',
              received: cooperativeId,
            })
          : null,
        ...checkFields(file, applicant),
        isTwice
          ? issue('input.file.number', 'DUPLICATE', {
              expected: 'an application that is not recorded yet',
              received: `${applicantName}, number ${number ?? 'not known'}`,
            })
          : null,
      ]);
      if (issues.length > 0 || !indication || applicantName === null) return invalid(...issues);

      const row = await insertApplication(tx, {
        id: newId('gia'),
        indication: indication.id,
        applicantName,
        cooperative: applicant?.id ?? null,
        number,
        status: 'FILED',
        filedOn,
      });
      await addApplicationChange(tx, principal, { application: row.id, from: null, to: 'FILED', on: filedOn });
      loaders.applicationChanges.prime(row.id, await applicationChangesOf(tx, [row.id]));
      return {
        row,
        subjectType: 'GeographicalIndicationApplication',
        state: indication.states[0] ?? null,
        event: 'gi_application.filed',
        before: null,
        after: row,
      };
    },
  });
}

const checkFields = (file: FileGiApplicationInput, applicant: CooperativeRow | null): Check[] => [
  checkText('input.file.applicantName', file.applicantName, { max: 200 }),
  !file.applicantName && !file.cooperative && !applicant
    ? issue('input.file.applicantName', 'REQUIRED', { expected: 'the applicant, by name or as a co-operative' })
    : null,
  checkText('input.file.number', file.number, { max: 60 }),
  checkNotBefore('input.file.filedOn', file.filedOn, ACT_IN_FORCE),
  checkNotAfter('input.file.filedOn', file.filedOn, dayInIndia(new Date()), 'today'),
];
