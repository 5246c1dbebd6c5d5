import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import { coordinatesIn } from '../../schema/access/contract-fields.ts';

/** What to send, made of one name. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** One way to name something that an audience may not see. */
export interface Question {
  /** What is hidden: `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`. */
  readonly coordinate: string;
  /** In what place it is named, e.g. `field`, `type of a variable`. */
  readonly place: string;
  readonly name: string;
  readonly ask: (name: string) => Asked;
}

/** What one schema has and another, cut from the same graph, has not. Parts of what is hidden are left out. */
export function hiddenIn(own: GraphQLSchema, whole: GraphQLSchema): string[] {
  const visible = coordinatesIn(own);
  const ownerOf = (coordinate: string): string | null =>
    coordinate.endsWith(')')
      ? coordinate.replace(/\(.*/, '')
      : coordinate.includes('.')
        ? coordinate.replace(/\..*/, '')
        : null;
  return [...coordinatesIn(whole)].filter((coordinate) => {
    const owner = ownerOf(coordinate);
    return !visible.has(coordinate) && (owner === null || visible.has(owner));
  });
}

/** Every way to name what is hidden: in literals, by variables, in introspection. */
export function questionsFor(own: GraphQLSchema, whole: GraphQLSchema): Question[] {
  return hiddenIn(own, whole).flatMap((coordinate) => {
    const [, type = '', part, argument] = /^(\w+)(?:\.(\w+)(?:\((\w+):\))?)?$/.exec(coordinate) ?? [];
    const name = argument ?? part ?? type;
    const places =
      argument !== undefined
        ? ofArgument(type, part ?? '')
        : part === undefined
          ? ofType
          : isInputObjectType(own.getType(type))
            ? ofInput(own, type, (it) => ({ [it]: 'x' }))
            : isEnumType(own.getType(type))
              ? ofInput(own, type, (it) => new EnumValue(it))
              : ofField(type);
    return Object.entries(places).map(([place, ask]) => ({ coordinate, place, name, ask }));
  });
}

type Places = Readonly<Record<string, (name: string) => Asked>>;

const ofType: Places = {
  'name in introspection': (name) => ({ query: `{ __type(name: "${name}") { name kind fields { name } } }` }),
  'name in introspection, by variable': (name) => ({
    query: 'query ($name: String!) { __type(name: $name) { name } }',
    variables: { name },
  }),
  'type of a fragment': (name) => ({ query: `{ __typename ...F } fragment F on ${name} { __typename }` }),
  'type of an inline fragment': (name) => ({ query: `{ ... on ${name} { id } }` }),
  'type of a variable': (name) => ({
    query: `query ($it: ${name}) { __typename @skip(if: $it) }`,
    variables: { it: {} },
  }),
};

function ofField(type: string): Places {
  const inType = (selection: string): Asked =>
    type === 'Query'
      ? { query: `{ ${selection} }` }
      : type === 'Mutation'
        ? { query: `mutation { ${selection} }` }
        : { query: `{ __typename } fragment F on ${type} { ${selection} }` };
  return {
    field: (name) => inType(name),
    'field under an alias, with arguments and a selection': (name) => inType(`it: ${name}(input: { id: "x" }) { id }`),
    'field, a letter short': (name) => inType(name.slice(0, -1)),
  };
}

const ofArgument = (type: string, field: string): Places => ({
  argument: (name) => ({ query: `{ __typename } fragment F on ${type} { ${field}(${name}: 1) }` }),
});

/** A literal that is no string. */
class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
  toJSON(): string {
    return this.name;
  }
}

/** An input type or enum is named where an argument leads to it, perhaps through other input types. */
function ofInput(own: GraphQLSchema, type: string, toValue: (name: string) => unknown): Places {
  const found = pathTo(own, type);
  if (found === null) throw new Error(`${type} is in the contract, and no argument leads to it`);
  const { kind, field, argument, steps } = found;
  const nest = (name: string): unknown => steps.reduceRight((value, step) => ({ [step]: value }), toValue(name));
  return {
    'value in a literal': (name) => ({
      query: `${kind} { ${field}(${argument.name}: ${literal(nest(name))}) { __typename } }`,
    }),
    'value of a variable': (name) => ({
      query: `${kind} ($it: ${argument.type}) { ${field}(${argument.name}: $it) { __typename } }`,
      variables: { it: nest(name) },
    }),
  };
}

interface Found {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  readonly argument: GraphQLArgument;
  /** Input fields from the argument's type down to the wanted one. */
  readonly steps: readonly string[];
}

function pathTo(schema: GraphQLSchema, wanted: string): Found | null {
  for (const [kind, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      for (const argument of field.args) {
        const steps = stepsTo(argument, wanted, new Set());
        if (steps !== null) return { kind, field: field.name, argument, steps };
      }
    }
  }
  return null;
}

function stepsTo({ type }: GraphQLArgument | GraphQLInputField, wanted: string, seen: Set<string>): string[] | null {
  const named = getNamedType(type);
  if (named.name === wanted) return [];
  if (!isInputObjectType(named) || seen.has(named.name)) return null;
  seen.add(named.name);
  for (const field of Object.values(named.getFields())) {
    const rest = stepsTo(field, wanted, seen);
    if (rest !== null) return [field.name, ...rest];
  }
  return null;
}

function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([name, it]) => `${name}: ${literal(it)}`)
    .join(', ')} }`;
}

/** A name of the same length and shape that nobody gave to anything: each letter is another. */
export const madeUp = (name: string): string =>
  name.replaceAll(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    const first = code < 97 ? 65 : 97;
    return String.fromCharCode(first + ((code - first + 13) % 26));
  });
