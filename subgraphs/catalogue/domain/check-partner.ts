import type { Check } from '../../shared/checks.ts';
import { forbidden, issue } from '../../shared/errors.ts';
import type { Principal } from '../../shared/principal.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';
import type { PutListingInput } from '../types.generated.ts';
import { findNamed, textAt } from './find-named.ts';

/** Whose listing it is, null when nobody's, and what is wrong with it. */
export interface Ownership {
  readonly partner: string | null;
  readonly checks: readonly Check[];
}

/**
 * A partner lists for its own organisation, an admin for the one that it names; the programme must be that organisation's.
 * One call to the graph. Throws FORBIDDEN for everybody else.
 */
export async function checkPartner(
  graph: EntityDirectory,
  principal: Principal,
  input: PutListingInput,
): Promise<Ownership> {
  const isAdmin = principal.audience === 'admin';
  const own = principal.audience === 'partner' ? principal.organization : null;
  if (!isAdmin && own === null) throw forbidden('putListing: expected a client of a partner');
  const partner = isAdmin ? (input.partner ?? null) : own;

  const { named, checks } = await findNamed(
    graph,
    {
      partner: {
        path: 'input.partner',
        id: isAdmin ? partner : null,
        types: ['Organization'],
        expected: 'id of an organisation (org_…)',
      },
      programme: {
        path: 'input.programme',
        id: input.programme,
        types: ['Programme'],
        expected: 'id of a programme (prg_…)',
      },
    },
    { Organization: 'kind', Programme: 'organization { id }' },
  );
  const kind = named.partner && textAt(named.partner.fields, 'kind');
  const runner = named.programme && textAt(named.programme.fields, 'organization', 'id');
  return {
    partner,
    checks: [
      ...checks,
      isAdmin && partner === null
        ? issue('input.partner', 'REQUIRED', { expected: 'the organisation whose listing it is' })
        : null,
      !isAdmin && input.partner && input.partner !== own
        ? issue('input.partner', 'FOREIGN_PARTNER', { expected: `${own}, or nothing`, received: input.partner })
        : null,
      kind !== null && kind !== 'E_COMMERCE'
        ? issue('input.partner', 'INCONSISTENT', { expected: 'an organisation of kind E_COMMERCE', received: kind })
        : null,
      runner !== null && partner !== null && runner !== partner
        ? issue('input.programme', 'INCONSISTENT', { expected: `a programme of ${partner}`, received: input.programme })
        : null,
    ],
  };
}
