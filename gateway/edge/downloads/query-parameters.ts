import { z } from 'zod';
import { Refused } from '../errors.ts';

/** One value or several of a parameter that may be repeated: `?status=SIGNED&status=SUSPENDED`. */
export const repeatable = z.union([z.string(), z.array(z.string())]).transform((value) => [value].flat());

/** Reads the parameters of a download. Rejects with BAD_REQUEST what it does not know: a misspelt filter would filter nothing. */
export function readParameters<Parameters>(query: unknown, schema: z.ZodType<Parameters>): Parameters {
  const { success, data, error } = schema.safeParse(query);
  if (success) return data;
  const [problem] = error.issues;
  throw new Refused('BAD_REQUEST', `Parameters: ${problem?.path.join('.') ?? ''} ${problem?.message ?? ''}`.trim());
}
