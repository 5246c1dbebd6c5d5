import type { Draw } from './draw.ts';
import {
  aCopiedField,
  aField,
  type Copy,
  copyOf,
  LEAVES,
  type Model,
  type ModelField,
  type ModelType,
  topFields,
} from './model.ts';

type Know = (subgraph: string, named: string) => void;

/** Adds to a split schema what needs directives: `@requires`, `@provides`, `@override`, `@inaccessible`, `@interfaceObject`. */
export function drawFeatures(draw: Draw, model: Model, know: Know): void {
  const { types, copies, subgraphs } = model;
  const entities = [...types.values()].filter((type) => type.kind === 'entity');
  const inInterfaces = new Set(
    [...types.values()].flatMap((type) => (type.kind === 'interface' ? [...type.fields.keys()] : [])),
  );
  if (draw.once(4)) objectify();
  for (const type of entities) {
    if (draw.once(3)) override(type);
    if (draw.once(2)) require(type);
    if (draw.once(5)) hide(type);
  }
  if (draw.once(2)) for (const home of subgraphs) provide(home);

  function homesOf({ name }: ModelType): [string, Copy][] {
    return subgraphs.flatMap((home): [string, Copy][] => {
      const copy = copyOf(model, home, name);
      return copy === undefined ? [] : [[home, copy]];
    });
  }

  /** Fields that are neither keys nor of an interface. */
  function ownFields(type: ModelType): ModelField[] {
    const keyFields = type.keys.flatMap(topFields);
    return [...type.fields.values()].filter(({ name }) => !keyFields.includes(name) && !inInterfaces.has(name));
  }

  function override(type: ModelType): void {
    const homes = homesOf(type).filter(([, { keys }]) => keys.some((key) => key.resolvable));
    const [field] = ownFields(type).filter(({ named }) => LEAVES.includes(named));
    if (field === undefined) return;
    const owners = homes.filter(([, copy]) => copy.fields.has(field.name));
    const [owner] = owners;
    const other = homes.find(([, copy]) => !copy.fields.has(field.name));
    if (owner === undefined || owners.length > 1 || other === undefined) return;
    const old = owner[1].fields.get(field.name);
    if (old !== undefined) old.overridden = true;
    other[1].fields.set(field.name, aCopiedField({ overrides: owner[0] }));
  }

  function require(type: ModelType): void {
    const homes = homesOf(type).filter(([, { keys }]) => keys.some((key) => key.resolvable));
    if (homes.length === 0) return;
    const [home, copy] = draw.pick(homes);
    const foreign = ownFields(type).filter(({ name, requires }) => !copy.fields.has(name) && requires === null);
    if (foreign.length === 0) return;
    const parts = draw.some(foreign).flatMap((field) => requirement(home, field));
    if (parts.length === 0) return;
    for (const { name } of parts) copy.fields.set(name, aCopiedField({ external: true }));
    const requires = parts.map(({ text }) => text).join(' ');
    const args = draw.once(3) ? '(x: Int = 3)' : '';
    type.fields.set('r0', aField('r0', 'String', { requires, args, wrapping: draw.pick(['%', '%!']) }));
    copy.fields.set('r0', aCopiedField());
  }

  /** A field of a field set that another field requires; below a composite one or two leaves. */
  function requirement(home: string, field: ModelField): { name: string; text: string }[] {
    const args = field.args.startsWith('(x') && draw.once(2) ? '(x: 7)' : '';
    if (LEAVES.includes(field.named)) return [{ name: field.name, text: `${field.name}${args}` }];
    const below = types.get(field.named);
    if (below === undefined || below.kind === 'interface' || below.kind === 'union') return [];
    know(home, field.named);
    const copy = copyOf(model, home, field.named);
    const leaves = [...below.fields.values()].filter(
      ({ named, name }) => LEAVES.includes(named) && copy?.fields.has(name),
    );
    if (leaves.length === 0) return [];
    const inner = draw.some(leaves).map(({ name }) => name);
    return [{ name: field.name, text: `${field.name}${args} { ${inner.join(' ')} }` }];
  }

  function hide(type: ModelType): void {
    const fields = ownFields(type);
    if (fields.length < 2) return;
    draw.pick(fields).isHidden = true;
  }

  function provide(home: string): void {
    const known = copies.get(home) ?? new Map<string, Copy>();
    for (const [name, copy] of known) {
      for (const [fieldName, copied] of copy.fields) {
        const named = types.get(name)?.fields.get(fieldName)?.named ?? '';
        const target = types.get(named);
        const there = known.get(named);
        if (target?.kind !== 'entity' || there === undefined || copied.external || !draw.once(2)) continue;
        const field = ownFields(target).find(
          ({ name: own, named: leaf, args, requires }) =>
            LEAVES.includes(leaf) && args === '' && requires === null && !there.fields.has(own),
        );
        if (field === undefined) continue;
        there.fields.set(field.name, aCopiedField({ external: true }));
        copied.provides = field.name;
        for (const other of subgraphs) {
          const original = copyOf(model, other, named)?.fields.get(field.name);
          if (original !== undefined && !original.external) original.shareable = true;
        }
      }
    }
  }

  /** Lets a subgraph that knows nothing of an interface's types know the interface as an object. */
  function objectify(): void {
    for (const type of types.values()) {
      if (type.kind !== 'interface' || !type.fields.has('id')) continue;
      const isWhole = (home: string) => {
        const members = copyOf(model, home, type.name)?.members;
        return (
          members?.length === type.members.length &&
          copyOf(model, home, type.name)?.fields.has('id') &&
          members.every((member) =>
            copyOf(model, home, member)?.keys.some((key) => key.fields === 'id' && key.resolvable),
          )
        );
      };
      const owner = subgraphs.find(isWhole);
      const guest = subgraphs.find((home) => [type.name, ...type.members].every((name) => !copyOf(model, home, name)));
      const copy = owner === undefined ? undefined : copyOf(model, owner, type.name);
      if (owner === undefined || guest === undefined || copy === undefined) continue;
      copies.get(owner)?.set(type.name, { ...copy, keys: [{ fields: 'id', resolvable: true }] });
      const object: Copy = {
        type: type.name,
        keys: [{ fields: 'id', resolvable: true }],
        fields: new Map([['id', aCopiedField()]]),
        members: [],
        isInterfaceObject: true,
      };
      copies.get(guest)?.set(type.name, object);
      for (const name of ['o0', 'o1']) {
        object.fields.set(name, aCopiedField());
        const field = aField(name, draw.pick(LEAVES), { of: type.name, wrapping: draw.pick(['%', '[%]']) });
        for (const holder of [type.name, ...type.members]) types.get(holder)?.fields.set(name, field);
      }
      return;
    }
  }
}
