import { isDeepStrictEqual } from 'node:util';
import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { type Check, checkText, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { dayInIndia } from '../../shared/today.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { changeEnterprise, findEnterprise, findSharedTaxIdentifiers, isUdyamTaken, lockEnterprise } from '../store.ts';
import { type EnterpriseRow, ledger } from '../tables.ts';
import type { MutationUpdateEnterpriseArgs, UpdateEnterpriseInput } from '../types.generated.ts';
import { checkEnterprise, duplicateUdyam, sharedTaxIdentifiers } from './check-enterprise.ts';
import { columnsOf } from './enterprise-columns.ts';

/** Changes an enterprise of the bureau's own state: what is given replaces, what is left out stays. */
export async function updateEnterprise(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationUpdateEnterpriseArgs,
): Promise<WriteOutcome<EnterpriseRow>> {
  const { principal, store } = context;
  requireScope(principal, 'enterprise:write');
  const reference = await store.reference();
  const { id, expectedVersion, status, verification, ...fields } = input;
  const scope = stateScopeOf(principal);

  return write(context, ledger, {
    operation: 'updateEnterprise',
    input,
    dryRun,
    idempotencyKey,
    reload: findEnterprise,
    duplicates: { enterprise_udyam_number: duplicateUdyam(input.udyamNumber) },
    async effect(tx) {
      const current = await lockEnterprise(tx, id);
      if (!current || (scope !== null && current.state !== scope))
        return invalid(issue('input.id', 'NOT_FOUND', { expected: 'id of an enterprise of yours', received: id }));
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);

      const issues = [
        ...checkEnterprise(fields, { reference, principal, today: dayInIndia(new Date()), current }),
        ...issuesIn([...notCleared(input), checkStatus(input, current), ...checkVerification(input)]),
      ];
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      if (input.udyamNumber && (await isUdyamTaken(tx, input.udyamNumber, id)))
        return invalid(duplicateUdyam(input.udyamNumber));

      const shared = sharedTaxIdentifiers(input, await findSharedTaxIdentifiers(tx, input, id));
      const warnings = [...onlyWarnings(issues), ...shared];

      const changes = {
        ...columnsOf(fields, reference),
        ...(status ? { status } : {}),
        ...(verification
          ? {
              verificationStatus: verification.status,
              verificationSource: verification.source?.trim() ?? null,
              verifiedAt: verification.status === 'UNVERIFIED' ? null : new Date(),
            }
          : {}),
      };
      if (isAsIs(current, changes)) return { kind: 'unchanged', row: current, warnings };
      const row = await changeEnterprise(tx, id, changes);
      return {
        row,
        subjectType: 'Enterprise',
        state: row.state,
        event: 'enterprise.updated',
        before: current,
        after: row,
        warnings,
      };
    },
  });
}

/** Whether a row has all these values. A finding on its identity changes it in any case: it has a time of its own. */
const isAsIs = (row: EnterpriseRow, changes: Parameters<typeof changeEnterprise>[2]): boolean =>
  isDeepStrictEqual({ ...row, ...changes }, row);

const NEVER_EMPTY = [
  'name',
  'kind',
  'status',
  'district',
  'activities',
  'investmentPaise',
  'turnoverPaise',
  'employees',
  'womenOwned',
  'scStOwned',
  'odopProducts',
  'verification',
] as const satisfies readonly (keyof UpdateEnterpriseInput)[];

const notCleared = (input: UpdateEnterpriseInput): Check[] =>
  NEVER_EMPTY.map((field) =>
    input[field] === null ? issue(`input.${field}`, 'REQUIRED', { expected: 'a value, or the field left out' }) : null,
  );

function checkStatus({ status }: UpdateEnterpriseInput, current: EnterpriseRow): Check {
  if (!status || current.status !== 'CLOSED' || status === 'CLOSED') return null;
  return issue('input.status', 'IMMUTABLE', { expected: 'CLOSED, which is for good', received: status });
}

function checkVerification({ verification }: UpdateEnterpriseInput): Check[] {
  if (!verification) return [];
  const isNamed = verification.status === 'UNVERIFIED' || Boolean(verification.source?.trim());
  return [
    checkText('input.verification.source', verification.source, { max: 200 }),
    isNamed ? null : issue('input.verification.source', 'REQUIRED', { expected: 'the register that was asked' }),
  ];
}
