import type { Draw } from './draw.ts';
import { aField, LEAVES, type Model, type ModelField, type ModelType } from './model.ts';

const WRAPPINGS = ['%', '%', '%!', '[%]', '[%!]', '[%!]!', '[[%]]', '[[%!]!]!'];
const ARGUMENTS = ['', '', '', '', '(x: Int = 3)', '(colour: Colour, s: String)', '(l: [Int!] = [1], in: In)'];
const KEYS = ['id', 'code', 'part { k }', 'id code', 'code part { k }'];

/** The types of a schema, without a thought of subgraphs. */
export function drawTypes(draw: Draw): Model['types'] {
  const types = new Map<string, ModelType>();
  const entities = numbered('E', 1 + draw.below(4));
  const values = numbered('V', draw.below(3));
  const interfaces = numbered('I', draw.below(3));
  const unions = numbered('U', draw.below(2));
  add('Part', 'value');
  for (const name of entities) add(name, 'entity', [], draw.below(3) === 0 ? draw.some(KEYS) : ['id']);
  for (const name of values) add(name, 'value');
  for (const name of interfaces) add(name, 'interface', draw.some(draw.once(4) ? [...entities, ...values] : entities));
  for (const name of unions) add(name, 'union', draw.some([...entities, ...values]));
  const concrete = [...entities, ...entities, ...values];
  put('Part', aField('k', 'ID', { wrapping: '%!' }));
  put('Part', aField('note', 'String'));
  for (const name of entities) {
    const keys = types.get(name)?.keys.join(' ') ?? '';
    if (/\bid\b/.test(keys)) put(name, aField('id', 'ID', { wrapping: '%!' }));
    if (/\bcode\b/.test(keys)) put(name, aField('code', 'String', { wrapping: '%!' }));
    if (/\bpart\b/.test(keys)) put(name, aField('part', 'Part', { wrapping: '%!' }));
    for (const field of numbered('f', 2 + draw.below(4)))
      put(name, drawField(field, [...concrete, ...interfaces, ...unions]));
  }
  for (const name of values) {
    for (const field of numbered('f', 1 + draw.below(3))) put(name, drawField(field, concrete));
  }
  // An interface of entities that all have `id` may have it too.
  for (const [index, name] of interfaces.entries()) {
    const members = types.get(name)?.members ?? [];
    const haveId = members.every((member) => types.get(member)?.fields.has('id'));
    if (haveId && draw.below(4) > 0) put(name, aField('id', 'ID', { wrapping: '%!' }));
    for (const field of numbered(`i${index}`, 1 + draw.below(2))) {
      const drawn = drawField(field, concrete);
      for (const type of [name, ...members]) put(type, drawn);
    }
  }
  return types;

  function add(name: string, kind: ModelType['kind'], members: readonly string[] = [], keys: readonly string[] = []) {
    types.set(name, { name, kind, fields: new Map(), members, keys });
  }

  function put(type: string, field: ModelField) {
    types.get(type)?.fields.set(field.name, { ...field });
  }

  function drawField(name: string, composites: readonly string[]): ModelField {
    const named = draw.below(5) < 3 ? draw.pick(LEAVES) : draw.pick(composites);
    return aField(name, named, { wrapping: draw.pick(WRAPPINGS), args: draw.pick(ARGUMENTS) });
  }
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}
