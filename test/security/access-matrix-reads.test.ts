import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API, mayAsk, rootFields } from './matrix/api.ts';
import { askAs } from './matrix/ask.ts';
import { outsider } from './matrix/callers.ts';
import { CELLS } from './matrix/cells.ts';
import { type EntryPoint, wayByNodes, waysById, waysByNode, waysInto } from './matrix/entry-points.ts';
import { foreignRecords, isOwnCell, recordsOfType } from './matrix/hints.ts';
import { reachableOf } from './matrix/reachable.ts';
import { GUARDED, RULES, TYPES, type TypeName } from './matrix/rules.ts';
import { CALLERS, faultsAt, type Looker, lookerOf, type Setting, startSetting, TENANTS } from './matrix/setting.ts';

/*
 * The tenant matrix, as far as it reads: everybody by every way, generated from the schema. A field, an argument or a filter
 * that is new is in it by itself, and fails it when nobody has said what to put there.
 */

let setting: Setting;
const sizes: string[] = [];

beforeAll(async () => {
  setting = await startSetting();
});
afterAll(async () => {
  console.info(`the matrix, as far as it reads: ${sizes.join(', ')}`);
  await setting.world.stop();
});

/** Root fields that the caller's scopes allow; `node` and `nodes` are asked for each type. */
const fieldsFor = ({ caller }: Looker) =>
  rootFields(caller.audience, 'Query').filter(
    ({ name }) => name !== 'node' && name !== 'nodes' && mayAsk(caller, 'Query', name),
  );

function hiddenRecords(looker: Looker, type: string): string[] {
  return foreignRecords(setting.world, looker.caller, type).filter((id) => !looker.sight.sees(id));
}

/** One of the caller's own, one of others that is public, and one that was there before. */
function shownRecords({ caller, sight }: Looker, type: TypeName): string[] {
  const placed = CELLS.toSorted(
    (one, other) => Number(isOwnCell(caller, other)) - Number(isOwnCell(caller, one)),
  ).flatMap((cell) => recordsOfType(setting.world, cell, type).filter((id) => sight.sees(id)));
  const [others] = [...(sight.visible.get(type) ?? [])].filter((id) => !placed.includes(id));
  return [placed[0], placed.at(-1), others]
    .filter((id, at, all) => id !== undefined && all.indexOf(id) === at)
    .flatMap((id) => id ?? []);
}

/** By the root field of a type, and by `node`. */
function waysTo(looker: Looker, type: string, id: string): EntryPoint[] {
  const finders = fieldsFor(looker).filter(
    (field) => String(field.type).replace('!', '') === type && field.args.some(({ name }) => name === 'id'),
  );
  return [...finders.flatMap((field) => waysById(field, id, looker, false)), ...waysBelow(looker, type, id, false)];
}

/** By `node`: `whole` with what is below the record. */
function waysBelow(looker: Looker, type: string, id: string, whole: boolean): EntryPoint[] {
  const object = API[looker.caller.audience].getType(type);
  const mayLook = isObjectType(object) && mayAsk(looker.caller, 'Query', 'node');
  return mayLook ? waysByNode(object, id, looker, whole) : [];
}

async function expectNoFaults(name: string, looker: Looker, entries: readonly EntryPoint[]): Promise<void> {
  sizes.push(`${name} ${entries.length}`);
  expect(await faultsAt(setting, looker, entries)).toEqual([]);
}

describe('the records of these tests', () => {
  it.each(TENANTS)('hold for %s something of every guarded type that is hidden', (name) => {
    const looker = lookerOf(setting, name);
    const { audience } = looker.caller;
    const without = GUARDED.filter((type) => RULES[type][audience === 'bureau' ? 'bureau' : 'partner'] !== 'true')
      .filter((type) => API[audience].getType(type) !== undefined)
      .filter((type) => hiddenRecords(looker, type).length === 0);
    expect(without).toEqual([]);
  });

  it.each(TENANTS)('hold for %s something of every type that is shown', (name) => {
    const { sight, caller } = lookerOf(setting, name);
    const shown = TYPES.filter((type) => RULES[type][caller.audience === 'bureau' ? 'bureau' : 'partner'] !== 'false')
      .filter((type) => RULES[type].scope === undefined || caller.scopes.has(RULES[type].scope))
      .filter((type) => API[caller.audience].getType(type) !== undefined);
    expect(shown.filter((type) => sight.visible.get(type)?.size === 0)).toEqual([]);
  });
});

describe.each(CALLERS)('%s', (name) => {
  it('meets no row of others by any root field, argument or filter', async () => {
    const looker = lookerOf(setting, name);
    const ways = fieldsFor(looker).flatMap((field) => waysInto(field, looker));
    // Those that lack scopes see by filters no more than those who have them.
    const isTenant = TENANTS.some((tenant) => tenant === name);
    await expectNoFaults(name, looker, isTenant ? ways : ways.filter(({ variables }) => !('filter' in variables)));
  }, 180_000);

  it('can not tell the id of a record of others from one that nobody has', async () => {
    const looker = lookerOf(setting, name);
    const entries = TYPES.flatMap((type) => hiddenRecords(looker, type).flatMap((id) => waysTo(looker, type, id)));
    const hidden = TYPES.flatMap((type) => hiddenRecords(looker, type)).slice(0, 100);
    const byNodes = mayAsk(looker.caller, 'Query', 'nodes') ? [wayByNodes(hidden, looker)] : [];
    await expectNoFaults(`${name} by id`, looker, [...entries, ...byNodes]);
  }, 60_000);

  it('meets no row of others by any field of records that are shown', async () => {
    const looker = lookerOf(setting, name);
    const entries = TYPES.flatMap((type) =>
      shownRecords(looker, type).flatMap((id) => waysBelow(looker, type, id, true)),
    );
    await expectNoFaults(`${name} below own`, looker, entries);
  }, 60_000);
});

it('asks for every field that a query can reach, and meets every type', () => {
  for (const names of [TENANTS.slice(0, 2), TENANTS.slice(2)]) {
    const lookers = names.map((name) => lookerOf(setting, name));
    const [first] = lookers;
    if (first === undefined) throw new Error('expected callers');
    const reachable = reachableOf(first.caller.audience);
    const fields = [...reachable.values()].flat();
    const missing = fields.filter((field) => !lookers.some(({ asked }) => asked.has(field)));
    expect(missing, `fields of ${first.caller.audience}`).toEqual([]);
    const unmet = [...reachable.keys()].filter((type) => type !== 'Query' && !lookers.some(({ met }) => met.has(type)));
    expect(unmet, `types of ${first.caller.audience}`).toEqual([]);
  }
});

it('answers nothing to whoever has no token', async () => {
  for (const field of rootFields('bureau', 'Query')) {
    const { status } = await askAs(setting.world.hub.url, outsider, `{ ${field.name} }`);
    expect(status).toBe(401);
  }
});
