import { stateScopeOf } from '../../shared/authorisation.ts';
import type { Check } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { Principal } from '../../shared/principal.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';
import type { PublishProductInput } from '../types.generated.ts';
import { AUTHORISATIONS, checkGiRight, type GiRight, rightTo, SIGN } from './check-gi-right.ts';
import { findNamed, type Named, recordsAt, textAt } from './find-named.ts';

/** The seller of a product and what else of other subgraphs it names, checked. */
export interface Origin {
  /** Null when the seller is not there or can not be told apart. */
  readonly seller: { readonly id: string; readonly state: string; readonly district: string | null } | null;
  /** The co-operative that sells or is sold through. */
  readonly cooperative: string | null;
  /** By which it carries the GI; null when it names none, or has none. */
  readonly giRight: GiRight | null;
  /** Names of the GI and the ODOP product, by which the product is found too. */
  readonly names: string;
  readonly checks: readonly Check[];
}

const SELLER = 'status state { code } district { code }';
const SELECTIONS = {
  Enterprise: SELLER,
  Cooperative: `${SELLER} ${AUTHORISATIONS}`,
  GeographicalIndication: SIGN,
  OdopProduct: 'name district { code }',
};
/** What the co-operatives' subgraph adds to an enterprise: where it is a member today, and which signs it may use. */
const TIES = { Enterprise: `memberships { federation { id } } ${AUTHORISATIONS}` };

/** Asks the graph for seller, co-operative, GI and ODOP product, once each owner, and checks how they go together. */
export async function checkOrigin(
  graph: EntityDirectory,
  principal: Principal,
  { seller: sellerId, cooperative: cooperativeId, gi: giId, odopProduct: odopId }: PublishProductInput,
): Promise<Origin> {
  const asksTies = isIdOf('Enterprise', sellerId) && Boolean(cooperativeId ?? giId);
  const [{ named, checks }, [ties = null]] = await Promise.all([
    findNamed(
      graph,
      {
        seller: {
          path: 'input.seller',
          id: sellerId,
          types: ['Enterprise', 'Cooperative'],
          expected: 'id of an enterprise (ent_…) or a co-operative (coop_…) of yours',
        },
        cooperative: {
          path: 'input.cooperative',
          id: cooperativeId,
          types: ['Cooperative'],
          expected: 'id of a co-operative (coop_…)',
        },
        gi: {
          path: 'input.gi',
          id: giId,
          types: ['GeographicalIndication'],
          expected: 'id of a geographical indication (gi_…)',
        },
        odopProduct: {
          path: 'input.odopProduct',
          id: odopId,
          types: ['OdopProduct'],
          expected: 'id of a product of One District One Product (odop_…)',
        },
      },
      SELECTIONS,
    ),
    asksTies ? graph.find([{ __typename: 'Enterprise', id: sellerId }], TIES) : [],
  ]);
  const seller = named.seller && placeOf(named.seller);
  const through = named.seller?.typename === 'Cooperative' ? null : named.cooperative;
  const right = rightTo(named.gi, [ties, named.seller?.fields ?? null, through?.fields ?? null]);
  return {
    seller,
    cooperative: named.seller?.typename === 'Cooperative' ? named.seller.id : (named.cooperative?.id ?? null),
    giRight: right,
    names: [namesOf(named.gi), namesOf(named.odopProduct)].flat().join(' / '),
    checks: [
      ...checks,
      ...checkStanding('input.seller', named.seller),
      checkState(principal, seller),
      checkThrough(named.seller, named.cooperative),
      checkMember(named.cooperative, ties),
      ...checkStanding('input.cooperative', named.cooperative),
      ...checkGiRight(named.gi, right, seller),
      checkOdopDistrict(named.odopProduct, seller),
    ],
  };
}

type Place = Origin['seller'];

function namesOf(named: Named | null): string[] {
  if (named === null) return [];
  const { name, aliases } = named.fields;
  return [name, ...(Array.isArray(aliases) ? aliases : [])].filter((text) => typeof text === 'string');
}

function placeOf({ id, fields }: Named): Place {
  const state = textAt(fields, 'state', 'code');
  return state === null ? null : { id, state, district: textAt(fields, 'district', 'code') };
}

const CLOSED: readonly (string | null)[] = ['CLOSED', 'DISSOLVED'];

/** Who is closed for good sells nothing; who rests may have stock. */
function checkStanding(path: string, named: Named | null): Check[] {
  const status = named && textAt(named.fields, 'status');
  if (status === null || status === 'ACTIVE') return [];
  const detail = { expected: 'one that works (ACTIVE)', received: status };
  return [CLOSED.includes(status) ? issue(path, 'GUARD_NOT_MET', detail) : warning(path, 'UNUSUAL', detail)];
}

function checkState(principal: Principal, seller: Place): Check {
  const own = stateScopeOf(principal);
  if (own === null || seller === null || seller.state === own) return null;
  return issue('input.seller', 'FOREIGN_STATE', { expected: `a seller of ${own}`, received: seller.state });
}

/** Of one state, so that whoever sees the product, by its state, may see the co-operative too. */
function checkThrough(seller: Named | null, cooperative: Named | null): Check {
  if (!seller || !cooperative || seller.id === cooperative.id) return null;
  const mismatch = (expected: string, received: string): Check =>
    issue('input.cooperative', 'INCONSISTENT', { expected, received });
  if (seller.typename === 'Cooperative')
    return mismatch('nothing, or the seller itself, since it is a co-operative', cooperative.id);
  const [home, other] = [placeOf(seller)?.state, placeOf(cooperative)?.state];
  if (!home || !other || home === other) return null;
  return mismatch(`a co-operative of the seller's state ${home}`, `${cooperative.id} of ${other}`);
}

/** An enterprise sells through a co-operative that it is a member of today. `ties` is null when nothing was asked. */
function checkMember(cooperative: Named | null, ties: Readonly<Record<string, unknown>> | null): Check {
  if (!cooperative || !ties) return null;
  const memberships = recordsAt(ties, 'memberships');
  if (memberships.some((membership) => textAt(membership, 'federation', 'id') === cooperative.id)) return null;
  const expected = 'a co-operative that the seller is a member of today';
  return issue('input.cooperative', 'NOT_ENTITLED', { expected, received: cooperative.id });
}

function checkOdopDistrict(odopProduct: Named | null, seller: Place): Check {
  const district = odopProduct && textAt(odopProduct.fields, 'district', 'code');
  if (district === null || !seller || district === seller.district) return null;
  const expected = `a product of the seller's district (${seller.district ?? 'not known'})`;
  return issue('input.odopProduct', 'NOT_ENTITLED', { expected, received: `one of ${district}` });
}
