import { ID_PREFIXES, newId, typenameOfId } from '../../../subgraphs/shared/ids.ts';
import type { Caller } from './callers.ts';
import { CELLS, type Cell } from './cells.ts';
import type { TypeName } from './rules.ts';
import type { Sight } from './visible.ts';
import { recordsOf, type World } from './world.ts';

/** What arguments are made of when a caller looks for what is of others. */
export interface Hints {
  /** Of a record that is not the caller's, hidden from the caller where there are such. */
  readonly id: (type: TypeName) => string;
  readonly state: string;
  readonly district: string;
  /** Words of a record that is not the caller's. */
  readonly search: string;
  /** What a record is called beside its id, by root field and argument: `mou.reference`. */
  readonly name: (place: string) => string;
}

export const isOwnCell = ({ state, organization }: Caller, cell: Cell): boolean =>
  state === cell.state.code || organization === cell.partner.organization;

/** Records of the type in cells that are not the caller's. */
export function foreignRecords(world: World, caller: Caller, type: string): string[] {
  return CELLS.filter((cell) => !isOwnCell(caller, cell)).flatMap((cell) => recordsOfType(world, cell, type));
}

export const recordsOfType = (world: World, cell: Cell, type: string): string[] =>
  Object.values(recordsOf(world, cell)).filter((id) => typenameOfId(id) === type);

/** Names what is of others: of the cell that has nothing in common with the caller's. */
export async function hintsFor(world: World, caller: Caller, sight: Sight): Promise<Hints> {
  const cell = CELLS.find((one) => !isOwnCell(caller, one));
  if (cell === undefined) throw new Error(`expected a cell that is not ${caller.name}'s`);
  const id = (type: TypeName): string => {
    if (type === 'Organization')
      return caller.audience === 'bureau' ? cell.state.organization : cell.partner.organization;
    const foreign = foreignRecords(world, caller, type);
    const found = foreign.find((one) => !sight.sees(one)) ?? foreign[0] ?? [...(sight.visible.get(type) ?? [])][0];
    // A type of which the caller may not see any needs only an id that looks like one.
    return found ?? sight.hidden.get(type)?.[0] ?? newId(ID_PREFIXES[type]);
  };
  const { sql } = world.database;
  const [mou] = await sql`select reference, title from partners.mou where id = ${id('Mou')}`;
  const [page] = await sql`select portal, slug from trade.portal_page where id = ${id('PortalPage')}`;
  const [portal] = await sql`select domain from trade.portal_domain where portal = ${id('Portal')}`;
  const names = new Map([
    ['mou.reference', mou?.reference],
    ['portal.domain', portal?.domain],
    ['portalPage.portal', page?.portal],
    ['portalPage.slug', page?.slug],
  ]);
  return {
    id,
    state: cell.state.code,
    district: cell.state.district,
    search: mou?.title,
    name(place) {
      const name = names.get(place);
      if (typeof name !== 'string')
        throw new Error(`teach test/security/matrix/hints.ts how a record is called by ${place}`);
      return name;
    },
  };
}

/** The same but for records: names what nobody has, always the same. */
export function nobodyLike(hints: Hints): Hints {
  const ids = new Map<TypeName, string>();
  return {
    ...hints,
    id(type) {
      const id = ids.get(type) ?? newId(ID_PREFIXES[type]);
      ids.set(type, id);
      return id;
    },
    // A portal is public, and so is what it is called.
    name: (place) => (/^portalPage\.portal$|^portal\.domain$/.test(place) ? hints.name(place) : 'nobody-s-own'),
  };
}
