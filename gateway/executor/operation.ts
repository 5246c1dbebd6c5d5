import { type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, parse } from 'graphql';
import QuickLRU from 'quick-lru';
import type { ReadRequirements, Requirement } from './access.ts';
import { conditionVariables } from './conditions.ts';
import { type Cost, compileCost } from './cost.ts';
import { innerVariable } from './inner-names.ts';
import { type Item, type NormalisedOperation, normalise } from './normalise.ts';
import type { Plannable } from './plan/plans.ts';
import { printOperation } from './print-operation.ts';
import type { GeneratedProjection } from './project/generate.ts';
import type { JsonObject } from './run.ts';
import { buildSelectionTree } from './selection-tree.ts';
import type { Supergraph } from './supergraph.ts';
import { type CoerceVariables, prepareVariables } from './variables.ts';

/** What is planned and run at once: a whole query, or one root field of a mutation. */
export interface Part extends Plannable {
  /** Times that the part was projected by interpretation. */
  runs: number;
  generated: GeneratedProjection | undefined;
}

/** An operation with its conditions decided. */
export interface Variant {
  readonly operation: NormalisedOperation;
  readonly requirements: readonly Requirement[];
  readonly cost: Cost;
  readonly introspection: DocumentNode | null;
  readonly parts: readonly Part[];
}

/** One operation of a valid document, for one audience. */
export interface PreparedOperation {
  readonly coerce: CoerceVariables;
  variantFor(variables: Readonly<JsonObject>): Variant;
}

export interface OperationContext {
  readonly schema: GraphQLSchema;
  readonly supergraph: Supergraph;
  readonly readRequirements: ReadRequirements;
}

/** Combinations of conditions kept an operation; more are worked out again when they come. */
const VARIANTS = 32;

export function prepareOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  context: OperationContext,
): PreparedOperation {
  const { schema, supergraph, readRequirements } = context;
  const definitions = operation.variableDefinitions ?? [];
  const conditionNames = conditionVariables(document, operation);
  const inner = new Map(definitions.map((node, index) => [node.variable.name.value, innerVariable(index)]));
  const coerce = prepareVariables(schema, definitions);
  // Without conditions the document has done its part: what is kept from here on does not hold it.
  if (conditionNames.length === 0) return withOneVariant(coerce, build(new Map()));
  const variants = new QuickLRU<string, Variant>({ maxSize: VARIANTS });

  return {
    coerce,
    variantFor(variables) {
      const values = conditionNames.map((name) => variables[inner.get(name) ?? ''] === true);
      const key = values.join();
      let variant = variants.get(key);
      if (variant === undefined) {
        variant = build(new Map(conditionNames.map((name, index) => [name, values[index] === true])));
        variants.set(key, variant);
      }
      return variant;
    },
  };

  function build(conditions: ReadonlyMap<string, boolean>): Variant {
    const normalised = normalise({ schema, supergraph, document, operation, conditions });
    const asked = normalised.items.filter((item) => isIntrospection(item));
    const groups = normalised.kind === 'mutation' ? normalised.items.map((item) => [item]) : [normalised.items];
    const introspection =
      asked.length === 0
        ? null
        : parse(printOperation(normalised, asked, definitions, 'introspect'), { noLocation: true });
    return {
      operation: normalised,
      requirements: readRequirements(normalised),
      cost: compileCost(normalised, supergraph),
      introspection,
      parts: groups.map((items) => buildPart(normalised, items)),
    };
  }

  function buildPart(normalised: NormalisedOperation, items: readonly Item[]): Part {
    const planned = items.filter((item) => item.kind === 'fragment' || !item.name.startsWith('__'));
    const tree = buildSelectionTree(schema, normalised.rootType, items);
    return {
      text: planned.length === 0 ? null : printOperation(normalised, planned, definitions, 'plan'),
      tree,
      step: undefined,
      refusal: null,
      runs: 0,
      generated: undefined,
    };
  }
}

const withOneVariant = (coerce: CoerceVariables, variant: Variant): PreparedOperation => ({
  coerce,
  variantFor: () => variant,
});

function isIntrospection(item: Item): boolean {
  return item.kind === 'field' && (item.name === '__schema' || item.name === '__type');
}
