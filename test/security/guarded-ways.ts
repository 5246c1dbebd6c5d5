import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { type Field, fieldsOf } from './matrix/api.ts';
import { validValue } from './valid-values.ts';

/** A field of an object type or an interface, as it is asked for there. */
export interface Step {
  readonly parent: string;
  readonly field: Field;
}
/** From a root type to a field, which is the last step. */
export type Way = readonly Step[];

/** What stands between the fields of a way and their parents. */
export const SHAPES = [
  'plainly',
  'under aliases',
  'in inline fragments',
  'in named fragments',
  'in a fragment on an interface',
  'in a fragment that a variable includes',
] as const;
export type Shape = (typeof SHAPES)[number];

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Response keys down to the last field. */
  readonly path: readonly string[];
}

/** Ways to the fields of types: to each type by the shortest way to every field that gives it, alone or among others. */
export function waysThrough(schema: GraphQLSchema, isFree: (step: Step) => boolean): (target: Step) => Way[] {
  const composites = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  );
  const givenBy = (type: GraphQLNamedType): readonly string[] =>
    isAbstractType(type) ? [type.name, ...schema.getPossibleTypes(type).map(({ name }) => name)] : [type.name];
  const into = Map.groupBy(
    composites.flatMap((parent) =>
      Object.values(fieldsOf(parent)).flatMap((field) =>
        givenBy(getNamedType(field.type)).map((type) => ({ type, step: { parent: parent.name, field } })),
      ),
    ),
    ({ type }) => type,
  );

  const shortest = new Map<string, Way>([
    ['Query', []],
    ['Mutation', []],
  ]);
  // Free fields first: what is denied on the way would hide what is denied at its end.
  for (const mayPass of [isFree, () => true]) {
    const queue = [...shortest.keys()];
    for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
      for (const field of Object.values(fieldsOf(schema.getType(parent)))) {
        const step = { parent, field };
        if (!mayPass(step)) continue;
        for (const type of givenBy(getNamedType(field.type))) {
          if (shortest.has(type) || !isCompositeType(schema.getType(type))) continue;
          shortest.set(type, [...(shortest.get(parent) ?? []), step]);
          queue.push(type);
        }
      }
    }
  }
  return (target) => {
    if (target.parent === 'Query' || target.parent === 'Mutation') return [[target]];
    return (into.get(target.parent) ?? []).flatMap(({ step }) => {
      const above = shortest.get(step.parent);
      return above === undefined ? [] : [[...above, step, target]];
    });
  };
}

/** An operation that goes a way. Mutations are asked for as dry runs, where they can be. */
export function operationFor(schema: GraphQLSchema, way: Way, shape: Shape): Operation {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  const keyOf = ({ field }: Step, at: number): string => (shape === 'under aliases' ? `a${at}` : field.name);

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args.filter((argument) => isRequiredArgument(argument) || argument.name === 'dryRun');
    const texts = given.map((argument) => {
      const name = `v${declared.length}`;
      variables[name] = validValue(argument.type);
      declared.push(`$${name}: ${argument.type}`);
      return `${argument.name}: $${name}`;
    });
    return texts.length === 0 ? '' : `(${texts.join(', ')})`;
  };
  const within = (parent: string, inner: string): string => {
    const type = schema.getType(parent);
    switch (shape) {
      case 'in inline fragments':
        return `... on ${parent} { ${inner} }`;
      case 'in named fragments':
        fragments.push(`fragment F${fragments.length} on ${parent} { ${inner} }`);
        return `...F${fragments.length - 1}`;
      case 'in a fragment on an interface': {
        const [above] = isObjectType(type) ? type.getInterfaces() : [];
        return above === undefined ? inner : `... on ${above} { ... on ${parent} { ${inner} } }`;
      }
      case 'in a fragment that a variable includes':
        variables.yes = true;
        return `... @include(if: $yes) { ${inner} }`;
      default:
        return inner;
    }
  };
  const text = (at: number): string => {
    const step = way[at];
    if (step === undefined) return '__typename';
    const { parent, field } = step;
    const given = getNamedType(way[at - 1]?.field.type ?? field.type);
    const key = keyOf(step, at);
    const alias = key === field.name ? '' : `${key}: `;
    const inner = isCompositeType(getNamedType(field.type)) ? ` { ${text(at + 1)} }` : '';
    const asked = within(parent, `${alias}${field.name}${argumentsOf(field)}${inner}`);
    return at > 0 && given.name !== parent ? `... on ${parent} { ${asked} }` : asked;
  };

  const body = text(0);
  if ('yes' in variables) declared.push('$yes: Boolean!');
  const root = way[0]?.parent === 'Mutation' ? 'mutation' : 'query';
  const head = declared.length === 0 ? root : `${root} (${declared.join(', ')})`;
  return { query: `${head} { ${body} } ${fragments.join(' ')}`, variables, path: way.map(keyOf) };
}

/** What of the kinds of ways there are this one is, by its last steps. */
export function kindsOf(schema: GraphQLSchema, way: Way, graphsOf: (step: Step) => readonly string[]): string[] {
  const [before, last] = way.slice(-2);
  if (before === undefined || last === undefined) return ['a root field'];
  const given = getNamedType(before.field.type);
  const kinds: readonly (readonly [string, boolean])[] = [
    ['an interface', isInterfaceType(given)],
    ['a union', isUnionType(schema.getType(given.name)) && !given.name.endsWith('Result')],
    ['a list', way.some(({ field }) => isListType(isNonNullType(field.type) ? field.type.ofType : field.type))],
    ['a mutation’s payload', way[0]?.parent === 'Mutation'],
    ['an entity of another subgraph', graphsOf(before).every((graph) => !graphsOf(last).includes(graph))],
  ];
  return kinds.flatMap(([kind, isSo]) => (isSo ? [kind] : []));
}
