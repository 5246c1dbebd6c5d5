import {
  type ArgumentNode,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql';
import type { FieldItem, Item, NormalisedOperation } from './normalise.ts';
import type { JsonObject } from './run.ts';
import { argumentsOf, directivesOf, type Supergraph } from './supergraph.ts';

/** The estimated cost of an operation with these variables. */
export type Cost = (variables: Readonly<JsonObject>) => number;

interface Size {
  /** Names of the fields below that are as long as this list; empty when the field itself is the list. */
  readonly sizedFields: readonly string[];
  readonly size: Cost;
}

const ONE: Cost = () => 1;

/** `__schema` or `__type`: the whole schema is walked for an answer of half a megabyte. */
const INTROSPECTION = 500;

/**
 * Compiles the estimate of the IBM cost specification (https://ibm.github.io/graphql-specs/cost-spec.html): an object costs
 * 1 and a leaf 0 unless `@cost` says otherwise, times the length of the lists around it by `@listSize`. Slicing arguments
 * may be variables, so the estimate is made for each request. Fragments of different types add up: the estimate is never
 * too low.
 */
export function compileCost(operation: NormalisedOperation, { schema }: Supergraph): Cost {
  let isConstant = true;
  const cost = costOf(operation.items, operation.rootType.name, null);
  if (!isConstant) return cost;
  const constant = cost({});
  return () => constant;

  function costOf(items: readonly Item[], parent: string, sized: Size | null): Cost {
    const costs = items.flatMap((item) => {
      if (item.kind === 'fragment') return [costOf(item.selections, item.on.name, sized)];
      if (item.name === '__schema' || item.name === '__type') return [() => INTROSPECTION];
      const field = fieldOf(parent, item.name);
      return field === undefined ? [] : [costOfField(item, field, sized)];
    });
    return (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0);
  }

  function costOfField(item: FieldItem, field: GraphQLField<unknown, unknown>, sized: Size | null): Cost {
    const named = getNamedType(field.type);
    const own = sizeOf(item, field);
    const length = sized?.sizedFields.includes(item.name) ? sized.size : own.sizedFields.length === 0 ? own.size : ONE;
    const weight = weightOf(field) ?? weightOf(named) ?? (isCompositeType(named) ? 1 : 0);
    const argumentWeight = field.args
      .filter((argument) => item.args.some((node) => node.name.value === argument.name))
      .reduce((sum, argument) => sum + (weightOf(argument) ?? 0), 0);
    const below = item.selections === null ? () => 0 : costOf(item.selections, named.name, own);
    return (variables) => argumentWeight + length(variables) * (weight + below(variables));
  }

  function sizeOf(item: FieldItem, field: GraphQLField<unknown, unknown>): Size {
    const [directive] = directivesOf(field, 'listSize');
    if (directive === undefined) return { sizedFields: [], size: ONE };
    const { assumedSize, slicingArguments, sizedFields } = argumentsOf(directive);
    const names = stringsOf(slicingArguments);
    const isSliced = ({ name, value }: ArgumentNode) => names.includes(name.value) && value.kind === Kind.VARIABLE;
    if (item.args.some(isSliced)) isConstant = false;
    const slices = names.map((name) => sliceOf(name, item.args, field));
    const assumed = typeof assumedSize === 'number' ? assumedSize : 1;
    const size: Cost =
      slices.length === 0
        ? () => assumed
        : (variables) => {
            const given = slices.map((slice) => slice(variables)).filter((value) => value !== null);
            return given.length === 0 ? assumed : Math.max(0, ...given);
          };
    return { sizedFields: stringsOf(sizedFields), size };
  }

  function fieldOf(parent: string, name: string): GraphQLField<unknown, unknown> | undefined {
    const type = schema.getType(parent);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  }
}

/** The value of a slicing argument: given, by variable or by default; null when there is none. */
function sliceOf(
  name: string,
  given: readonly ArgumentNode[],
  field: GraphQLField<unknown, unknown>,
): (variables: Readonly<JsonObject>) => number | null {
  const argument = field.args.find((candidate) => candidate.name === name);
  const byDefault = toNumber(argument?.defaultValue);
  const value = given.find((node) => node.name.value === name)?.value;
  if (value === undefined) return () => byDefault;
  if (value.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    return (variables) => (variables[variable] === undefined ? byDefault : toNumber(variables[variable]));
  }
  const literal = value.kind === Kind.INT ? Number(value.value) : null;
  return () => literal;
}

function weightOf(node: Parameters<typeof directivesOf>[0]): number | undefined {
  const [directive] = directivesOf(node, 'cost');
  const weight = directive && Number(argumentsOf(directive).weight);
  return weight !== undefined && Number.isFinite(weight) ? weight : undefined;
}

function toNumber(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function stringsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
