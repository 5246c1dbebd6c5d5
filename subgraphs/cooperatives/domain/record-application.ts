import { requireScope } from '../../shared/authorisation.ts';
import { issue } from '../../shared/errors.ts';
import { invalid, type WriteOutcome } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { ApplicationRow } from '../tables.ts';
import type { MutationRecordGiApplicationArgs } from '../types.generated.ts';
import { fileApplication } from './file-application.ts';
import { moveApplication } from './move-application.ts';

/** Records an application, or a step of one; a bureau only for indications of its own state. */
export async function recordApplication(
  context: Context,
  { input, ...options }: MutationRecordGiApplicationArgs,
): Promise<WriteOutcome<ApplicationRow>> {
  requireScope(context.principal, 'cooperative:write');
  const { file, move } = input;
  if (file && move)
    return invalid(issue('input.move', 'INCONSISTENT', { expected: 'either file or move', received: 'both' }));
  if (file) return fileApplication(context, file, options);
  if (move) return moveApplication(context, move, options);
  return invalid(issue('input.file', 'REQUIRED', { expected: 'either file or move' }));
}
