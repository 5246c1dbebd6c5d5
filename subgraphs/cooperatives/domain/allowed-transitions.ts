import { dayInIndia } from '../../shared/today.ts';
import type { Context } from '../loaders.ts';
import type { CooperativeRow } from '../tables.ts';
import { barrierOf, type CooperativeStatus, NEXT_STATUSES } from './cooperative-states.ts';
import { inForce } from './in-force.ts';
import { sees } from './visibility.ts';

export interface CooperativeTransition {
  readonly to: CooperativeStatus;
  readonly isOpen: boolean;
  readonly blockedBy: readonly string[];
}

/** Every next step of a co-operative's status, with what stands against it today for this principal. */
export async function allowedTransitions(context: Context, row: CooperativeRow): Promise<CooperativeTransition[]> {
  const { loaders } = context;
  const steps = NEXT_STATUSES[row.status];
  if (steps.length === 0) return [];
  const day = dayInIndia(new Date());
  const [{ cooperatives, enterprises }, own] = await Promise.all([
    loaders.membershipCounts.load(row.id, { day }),
    loaders.membershipsOfMember.load(row.id),
  ]);
  const ties = { members: cooperatives + enterprises, federations: inForce(own, day).length };
  const access = accessInWords(context, row);
  return steps.map((to) => {
    const barrier = barrierOf(to, ties);
    const blockedBy = [...access, ...(barrier === null ? [] : [`expected ${barrier}`])];
    return { to, isOpen: blockedBy.length === 0, blockedBy };
  });
}

function accessInWords({ principal }: Context, row: CooperativeRow): string[] {
  if (!principal.scopes.has('cooperative:write')) return ['expected the scope cooperative:write'];
  if (principal.audience !== 'partner' && sees(principal, row)) return [];
  return [`expected the bureau of ${row.state} or an admin, got ${principal.state ?? `a ${principal.audience}`}`];
}
