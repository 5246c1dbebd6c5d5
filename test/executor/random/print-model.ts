import type { CopiedField, Copy, Model, ModelField, ModelType } from './model.ts';

const IMPORTS = [
  '@key',
  '@shareable',
  '@external',
  '@requires',
  '@provides',
  '@override',
  '@inaccessible',
  '@interfaceObject',
];
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(IMPORTS)})`;
const LEAF_TYPES = 'enum Colour { RED GREEN BLUE }\nscalar Blob\ninput In { n: Int = 5, s: String }';

/** The SDL of one subgraph. */
export function printSubgraph(model: Model, subgraph: string): string {
  const copies = [...(model.copies.get(subgraph)?.values() ?? [])];
  const types = copies.map((copy) => {
    const type = model.types.get(copy.type);
    if (type === undefined) throw new Error(`No type ${copy.type}`);
    if (type.kind === 'union') return `union ${type.name} = ${copy.members.join(' | ')}`;
    const keys = copy.keys.map(
      ({ fields, resolvable }) => ` @key(fields: "${fields}"${resolvable ? '' : ', resolvable: false'})`,
    );
    const isInterface = type.kind === 'interface' && !copy.isInterfaceObject;
    const interfaces = copies
      .filter(({ members }) => members.includes(copy.type))
      .filter((other) => model.types.get(other.type)?.kind === 'interface');
    const implemented =
      interfaces.length === 0 ? '' : ` implements ${interfaces.map(({ type: name }) => name).join(' & ')}`;
    const head = `${isInterface ? 'interface' : 'type'} ${type.name}${implemented}${keys.join('')}`;
    const fields = [...copy.fields].map(([name, copied]) => `  ${printCopied(type, name, copied, copy, isInterface)}`);
    return `${head}${copy.isInterfaceObject ? ' @interfaceObject' : ''} {\n${fields.join('\n')}\n}`;
  });
  return [LINK, ...types, LEAF_TYPES].join('\n');
}

function printCopied(type: ModelType, name: string, copied: CopiedField, copy: Copy, isInterface: boolean): string {
  const field = type.fields.get(name);
  if (field === undefined) throw new Error(`No field ${type.name}.${name}`);
  const isKey = copy.keys.some(({ fields }) => fields.split(/\W+/).includes(name));
  const directives = isInterface
    ? []
    : [
        copied.shareable && !copied.external && !isKey ? '@shareable' : '',
        copied.external ? '@external' : '',
        copied.overrides === null ? '' : `@override(from: "${copied.overrides}")`,
        copied.provides === null ? '' : `@provides(fields: "${copied.provides}")`,
        field.requires === null ? '' : `@requires(fields: "${field.requires}")`,
        field.isHidden && !copied.external ? '@inaccessible' : '',
      ];
  return [printField(field), ...directives.filter(Boolean)].join(' ');
}

function printField({ name, args, wrapping, named }: ModelField): string {
  return `${name}${args}: ${wrapping.replace('%', named)}`;
}
