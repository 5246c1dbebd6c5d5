import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { Draw } from './draw.ts';

export interface RandomOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Leaf values that mean something to a schema, as GraphQL literals, by argument name or type name. */
export type Literals = Readonly<Record<string, readonly string[]>>;

/** Aliases that have brought executors down: names of other fields, of the planner and of every object. */
const ODD_ALIASES = [
  '__proto__',
  'constructor',
  'toString',
  '_e0',
  'a0_',
  'nul',
  'id',
  'name',
  'code',
  'f0',
  'f1',
  'r0',
];

const CONDITIONS = [
  '@include(if: $yes)',
  '@skip(if: $no)',
  '@skip(if: true)',
  '@include(if: false)',
  '@skip(if: false) @include(if: $yes)',
];

const BUILT_IN: Literals = {
  String: ['"x"', '""'],
  ID: ['"1"', '2'],
  Int: ['1', '4', '0'],
  Float: ['1.5', '2'],
  Boolean: ['true', 'false'],
};

export interface OperationOptions {
  readonly literals?: Literals;
  /** False where a mutation would change what the next operation reads. */
  readonly mutations?: boolean;
  /** Types of which a subgraph may be asked for entities. */
  readonly entities?: readonly string[];
  /** False for operations without `@skip` and `@include`. */
  readonly conditions?: boolean;
}

const DEPTH = 5;

/**
 * Operations over any schema: aliases, fragments of both kinds, conditions, variables. Drawn from a list of choices, so that
 * fast-check can shrink what fails; some are invalid (fields that do not merge), and to be skipped.
 */
export function randomOperation(schema: GraphQLSchema, options: OperationOptions = {}): fc.Arbitrary<RandomOperation> {
  return fc
    .array(fc.nat(9_999), { minLength: 60, maxLength: 400, size: 'max' })
    .map((choices) => new Drawing(schema, new Draw(choices), options).operation());
}

class Drawing {
  readonly #schema: GraphQLSchema;
  readonly #literals: Literals;
  readonly #draw: Draw;
  readonly #fragments: string[] = [];
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #hasMutations: boolean;
  readonly #hasConditions: boolean;
  readonly #entities: readonly string[];
  #aliases = 0;

  constructor(schema: GraphQLSchema, draw: Draw, options: OperationOptions) {
    const { literals = {}, mutations = true, conditions = true, entities = [] } = options;
    this.#schema = schema;
    this.#draw = draw;
    this.#literals = { ...BUILT_IN, ...literals };
    this.#hasMutations = mutations;
    this.#hasConditions = conditions;
    this.#entities = entities;
  }

  operation(): RandomOperation {
    const mutation = this.#hasMutations ? this.#schema.getMutationType() : undefined;
    const root = mutation && this.#draw.once(8) ? mutation : this.#schema.getQueryType();
    if (!root) throw new Error('A schema without queries');
    const ofEntities = this.#entities.length > 0 && root !== mutation && this.#draw.once(2);
    const selections = ofEntities ? this.#entitiesField() : this.#selections(root, DEPTH);
    const used = [selections, ...this.#fragments].join(' ');
    for (const [name, value] of Object.entries({ yes: this.#draw.below(2) === 0, no: this.#draw.once(2) })) {
      // Validation wants every variable used, which is not what is tried here.
      if (!used.includes(`$${name})`)) continue;
      this.#definitions.push(`$${name}: Boolean!`);
      this.#variables[name] = value;
    }
    const list = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    const head = `${root === mutation ? 'mutation' : 'query'} ${list}`;
    return { document: [`${head} ${selections}`, ...this.#fragments].join('\n'), variables: this.#variables };
  }

  /** What a plan asks of a subgraph: entities by their representations, in a variable. */
  #entitiesField(): string {
    const types = this.#draw.some(this.#entities).map((name) => this.#schema.getType(name));
    const parts = types.filter(isObjectType).map((type) => `... on ${type.name} ${this.#selections(type, DEPTH - 1)}`);
    const names = types.flatMap((type) => (type === undefined ? [] : [type.name, type.name]));
    this.#variables.representations = names.map((name, index) => ({ __typename: name, id: String(index), code: 'c' }));
    this.#definitions.push('$representations: [_Any!]!');
    return `{ _entities(representations: $representations) { ${parts.join(' ')} } }`;
  }

  #selections(type: GraphQLCompositeType, depth: number): string {
    const parts: string[] = [];
    const count = 1 + this.#draw.below(4);
    for (let index = 0; index < count; index++) parts.push(this.#selection(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = 9 - this.#draw.below(10);
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [];
    if (kind < 2 && possible.length > 0) return this.#fragment(this.#draw.pick(possible), depth);
    if (kind === 2) return this.#fragment(type, depth);
    if (kind === 3) {
      const wider = this.#wider(type);
      if (wider.length > 0) return this.#fragment(this.#draw.pick(wider), depth);
    }
    if (kind === 4 || !('getFields' in type)) {
      if (kind !== 4 && possible.length > 0) return this.#fragment(this.#draw.pick(possible), depth);
      return this.#draw.once(3) ? `${this.#alias()}: __typename` : '__typename';
    }
    const fields = Object.values(type.getFields()).filter(
      ({ name, type: output }) => !name.startsWith('_') && (depth > 0 || !isCompositeType(getNamedType(output))),
    );
    return fields.length === 0 ? '__typename' : this.#field(this.#draw.pick(fields), depth);
  }

  /** Interfaces and unions that can stand where the type stands. */
  #wider(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const possible = isObjectType(type) ? [type] : this.#schema.getPossibleTypes(type);
    return Object.values(this.#schema.getTypeMap())
      .filter((other) => isAbstractType(other))
      .filter((other) => possible.some((member) => this.#schema.isSubType(other, member)));
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap((argument) => this.#argument(argument));
    const named = getNamedType(field.type);
    const alias = this.#draw.once(5) || args.length > 0 ? `${this.#alias()}: ` : '';
    const list = args.length === 0 ? '' : `(${args.join(', ')})`;
    const below = isCompositeType(named) ? this.#selections(named, isListType(field.type) ? depth - 2 : depth - 1) : '';
    return `${alias}${field.name}${list} ${this.#condition()} ${below}`;
  }

  #argument(argument: GraphQLArgument): string[] {
    if (!isNonNullType(argument.type) && this.#draw.below(2) === 0) return [];
    if (this.#draw.once(3)) return [`${argument.name}: ${this.#variable(argument)}`];
    return [`${argument.name}: ${this.#literal(argument.type, argument.name)}`];
  }

  /** A variable of the argument's type: given, by default, or left out. */
  #variable({ name, type }: GraphQLArgument): string {
    const variable = `${this.#draw.pick(['v', 'representations', 'id'])}${this.#definitions.length}`;
    const isGiven = isNonNullType(type) || this.#draw.below(2) === 0;
    const byDefault = this.#draw.once(3) ? ` = ${this.#literal(type, name, true)}` : '';
    this.#definitions.push(`$${variable}: ${type}${byDefault}`);
    if (isGiven) this.#variables[variable] = this.#json(type, name);
    return `$${variable}`;
  }

  #literal(type: GraphQLInputType, name: string, isConstant = false): string {
    if (isNonNullType(type)) return this.#literal(type.ofType, name, isConstant);
    if (isListType(type)) {
      const items = Array.from({ length: this.#draw.below(3) }, () => this.#literal(type.ofType, name, isConstant));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#draw.once(2));
      const values = fields.map((field) => {
        const value = isConstant ? this.#literal(field.type, field.name, true) : this.#nested(field.type, field.name);
        return `${field.name}: ${value}`;
      });
      return `{ ${values.join(', ')} }`;
    }
    if (isEnumType(type)) return this.#draw.pick(type.getValues()).name;
    return this.#draw.pick(this.#literals[name] ?? this.#literals[type.name] ?? ['"x"']);
  }

  /** Inside of an object a variable may stand as well. */
  #nested(type: GraphQLInputType, name: string): string {
    if (!this.#draw.once(4)) return this.#literal(type, name);
    const variable = `n${this.#definitions.length}`;
    this.#definitions.push(`$${variable}: ${type}`);
    if (isNonNullType(type) || this.#draw.once(2)) this.#variables[variable] = this.#json(type, name);
    return `$${variable}`;
  }

  #json(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.#json(type.ofType, name);
    return this.#draw.once(9) ? null : this.#plain(type, name);
  }

  #plain(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return this.#plain(type.ofType, name);
    if (isListType(type)) return Array.from({ length: this.#draw.below(3) }, () => this.#plain(type.ofType, name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || this.#draw.once(2));
      return Object.fromEntries(fields.map((field) => [field.name, this.#plain(field.type, field.name)]));
    }
    if (isEnumType(type)) return this.#draw.pick(type.getValues()).name;
    return JSON.parse(this.#draw.pick(this.#literals[name] ?? this.#literals[type.name] ?? ['"x"']));
  }

  #fragment(type: GraphQLCompositeType, depth: number): string {
    const selections = this.#selections(type, depth - 1);
    if (this.#draw.once(3)) {
      const name = `F${this.#fragments.length}`;
      this.#fragments.push(`fragment ${name} on ${type.name} ${selections}`);
      return `...${name} ${this.#condition()}`;
    }
    return `... on ${type.name} ${this.#condition()} ${selections}`;
  }

  #alias(): string {
    return this.#draw.once(4) ? this.#draw.pick(ODD_ALIASES) : `k${this.#aliases++}`;
  }

  #condition(): string {
    return this.#hasConditions && this.#draw.once(8) ? this.#draw.pick(CONDITIONS) : '';
  }
}
