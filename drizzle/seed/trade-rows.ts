import { z } from 'zod';
import { code, day, factSchema, key, matching, orEmpty, state, text, yesNo } from './rows.ts';

/** The columns of the files of `facts/` on portals and on assistance for fairs and delegations. */

const domains = matching(/^[a-z0-9.-]+(\|[a-z0-9.-]+)*$/).transform((value) => value.split('|'));

export const portalRow = factSchema({
  key,
  name: text,
  state,
  operator: key,
  launched_by: orEmpty(key),
  /** The day on which the source tells of it; when it was launched, it does not say. */
  announced_on: day,
  status: z.enum(['PLANNED', 'LIVE', 'CLOSED']),
  takes_payments: yesNo,
  domains,
  description: text,
});

export const assistanceSchemeRow = factSchema({
  code,
  name: text,
  funder: z.enum(['UNION', 'STATE']),
  state: orEmpty(state),
  description: text,
});
