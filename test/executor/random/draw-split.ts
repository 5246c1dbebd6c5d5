import type { Draw } from './draw.ts';
import { drawFeatures } from './draw-features.ts';
import { drawTypes } from './draw-types.ts';
import { aCopiedField, aField, type Copy, copyOf, LEAVES, type Model, topFields } from './model.ts';

const WRAPPINGS = ['%', '%', '%!', '[%]', '[%!]!', '[[%]]'];

/** A schema split over two to five subgraphs. Not every one composes: some leave fields out of reach. */
export function drawModel(draw: Draw): Model {
  const subgraphs = Array.from({ length: 2 + draw.below(4) }, (_, index) => `s${index}`);
  const model: Model = {
    subgraphs,
    types: drawTypes(draw),
    copies: new Map(subgraphs.map((name) => [name, new Map()])),
  };
  const { types } = model;
  const ofKind = (kind: string) => [...types.values()].filter((type) => type.kind === kind);

  for (const { name, keys } of ofKind('entity')) {
    for (const home of draw.some(subgraphs).slice(0, 3)) {
      const known = draw.some(keys).map((fields) => ({ fields, resolvable: !draw.once(8) }));
      addCopy(home, name, { keys: known });
    }
  }
  const homesOf = new Map(
    ofKind('entity').map(({ name }) => [name, subgraphs.filter((home) => copyOf(model, home, name))]),
  );
  for (const { name, fields, keys } of ofKind('entity')) {
    const keyFields = new Set(keys.flatMap(topFields));
    for (const field of fields.values()) {
      if (!keyFields.has(field.name) && !isAbstract(field.named)) place(name, field.name, homesOf.get(name) ?? []);
    }
  }
  for (const { name } of ofKind('interface')) for (const home of subgraphs) addInterface(home, name);
  for (const { name, members } of ofKind('union')) {
    for (const home of subgraphs) {
      const known = members.filter((member) => copyOf(model, home, member));
      if (known.length > 0) addCopy(home, name, { members: known });
    }
  }
  for (const { name, fields } of ofKind('entity')) {
    for (const field of fields.values()) {
      if (!isAbstract(field.named)) continue;
      const homes = (homesOf.get(name) ?? []).filter((home) => copyOf(model, home, field.named));
      if (homes.length === 0) fields.delete(field.name);
      else place(name, field.name, homes);
    }
  }
  drawFeatures(draw, model, know);
  addRoots();
  return model;

  function isAbstract(named: string): boolean {
    const kind = types.get(named)?.kind;
    return kind === 'interface' || kind === 'union';
  }

  function addCopy(subgraph: string, type: string, more: Partial<Copy>): Copy {
    const copy: Copy = { type, keys: [], fields: new Map(), members: [], isInterfaceObject: false, ...more };
    model.copies.get(subgraph)?.set(type, copy);
    for (const name of copy.keys.flatMap((key) => topFields(key.fields))) {
      copy.fields.set(name, aCopiedField());
      if (name === 'part') know(subgraph, 'Part');
    }
    return copy;
  }

  /** Makes a concrete type known to a subgraph: entities of others by a key, values with their fields. */
  function know(subgraph: string, named: string): void {
    const type = types.get(named);
    if (type === undefined || copyOf(model, subgraph, named) !== undefined) return;
    if (type.kind === 'entity')
      addCopy(subgraph, named, { keys: [{ fields: draw.pick(type.keys), resolvable: false }] });
    if (type.kind !== 'value') return;
    const copy = addCopy(subgraph, named, {});
    const names = [...type.fields.keys()];
    for (const name of named !== 'Part' && draw.once(6) ? draw.some(names) : names) {
      copy.fields.set(name, aCopiedField({ shareable: true }));
      know(subgraph, type.fields.get(name)?.named ?? '');
    }
  }

  function place(type: string, name: string, homes: readonly string[]): void {
    const owners = draw.once(4) ? draw.some(homes) : [draw.pick(homes)];
    for (const owner of owners) {
      copyOf(model, owner, type)?.fields.set(name, aCopiedField({ shareable: owners.length > 1 || draw.once(6) }));
      know(owner, types.get(type)?.fields.get(name)?.named ?? '');
    }
  }

  /** An interface has in a subgraph what all types have that implement it there. */
  function addInterface(subgraph: string, name: string): void {
    const type = types.get(name);
    const members = (type?.members ?? []).filter((member) => copyOf(model, subgraph, member));
    const names = [...(type?.fields.keys() ?? [])].filter((field) =>
      members.every((member) => copyOf(model, subgraph, member)?.fields.has(field)),
    );
    if (members.length === 0 || names.length === 0) return;
    const copy = addCopy(subgraph, name, { members });
    for (const field of names) copy.fields.set(field, aCopiedField());
  }

  function addRoots(): void {
    for (const root of ['Query', 'Mutation'])
      types.set(root, { name: root, kind: 'root', fields: new Map(), members: [], keys: [] });
    for (const home of subgraphs) {
      const known = [...(model.copies.get(home)?.keys() ?? [])].filter((name) => name !== 'Part');
      const query = addCopy(home, 'Query', {});
      const count = 1 + draw.below(3);
      for (let index = 0; index < count; index++) addRoot(query, `${home}q${index}`, known);
      if (draw.once(4)) addRoot(addCopy(home, 'Mutation', {}), `${home}m`, known);
    }
    if (draw.once(3)) shareRoot();
  }

  function addRoot(copy: Copy, name: string, known: readonly string[]): void {
    const named = known.length === 0 ? draw.pick(LEAVES) : draw.pick(known);
    const field = aField(name, named, { wrapping: draw.pick(WRAPPINGS), args: draw.pick(['', '', '(id: ID)']) });
    types.get(copy.type)?.fields.set(name, field);
    copy.fields.set(name, aCopiedField());
  }

  /** A root field that several subgraphs have. */
  function shareRoot(): void {
    const [first] = types.get('Query')?.fields.values() ?? [];
    if (first === undefined) return;
    for (const home of subgraphs) {
      const copy = copyOf(model, home, 'Query');
      if (copy === undefined || !(LEAVES.includes(first.named) || copyOf(model, home, first.named))) continue;
      copy.fields.set(first.name, aCopiedField({ shareable: true }));
    }
  }
}
