import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  getNamedType,
  GraphQLInterfaceType as InterfaceType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** A compiled operation. Variables are those coerced by graphql-js. */
export type CompiledOperation = (
  context: object,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

const HANDED_ON = 'SangamHandedOn';

/**
 * Compiles operations with graphql-jit 0.8.9 where it answers as graphql-js does. What it does not do, and what is done
 * about it (each a test in test/executor/jit.test.ts):
 * - repeated fields under conditions lose data, variables inside object literals get lost, literals of custom scalars are
 *   put into the code as JSON, a variable of a recursive input type never finishes compiling: not compiled (null);
 * - defaults of input fields and `@oneOf` are not applied: variables come in coerced, and are declared here with a scalar
 *   that hands them on;
 * - default resolvers neither await nor call, which would go unseen where the value is an object or a custom scalar:
 *   such fields get an explicit resolver, in a copy of the schema;
 * - `resolveType` that is asynchronous or throws: seen as an error;
 * - a rejected promise in a list moves the items after it: whoever runs a compiled operation asks graphql-js again when
 *   there are errors.
 */
export function createJit(
  schema: GraphQLSchema,
): (document: DocumentNode, operation: OperationDefinitionNode) => CompiledOperation | null {
  let prepared: GraphQLSchema | undefined;
  return (document, operation) => {
    if (!isSafe(schema, document, operation)) return null;
    prepared ??= prepareSchema(schema);
    const compiled = compileQuery(prepared, withVariablesHandedOn(document), operation.name?.value, {
      disablingCapturingStackErrors: true,
    });
    if (!isCompiledQuery(compiled)) return null;
    return (context, variables) => compiled.query(undefined, context, variables);
  };
}

function isSafe(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  let safe = true;
  const unsafe = () => {
    safe = false;
  };
  const types = new TypeInfo(schema);
  const judgeLiteral = () => {
    const type = types.getInputType();
    if (type && isCustomInput(type)) safe = false;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      // Conditions are folded before planning, so none is expected here.
      Directive: unsafe,
      ObjectValue: unsafe,
      StringValue: judgeLiteral,
      IntValue: judgeLiteral,
      FloatValue: judgeLiteral,
      BooleanValue: judgeLiteral,
      EnumValue: judgeLiteral,
      ListValue: judgeLiteral,
      Field: ({ name, alias }) => {
        // Its code writes `{ "__proto__": … }`, which sets a prototype. Plans have no such alias.
        if (alias?.value === '__proto__') safe = false;
        // Introspection comes from operators, once.
        if (name.value === '__schema' || name.value === '__type') safe = false;
        const defaults = types.getFieldDef()?.args.filter((argument) => argument.defaultValue !== undefined) ?? [];
        if (defaults.some((argument) => isCustomInput(argument.type))) safe = false;
      },
    }),
  );
  return (
    safe &&
    (operation.variableDefinitions ?? []).every((definition) => {
      const type = typeFromAST(schema, definition.type);
      return type !== undefined && !isRecursive(type, []);
    })
  );
}

/** Input whose internal value may be something that JSON does not hold. */
function isCustomInput(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().some((value) => value.value !== value.name);
  return isInputObjectType(named) || !isSpecifiedScalarType(named);
}

function isRecursive(type: GraphQLType, above: readonly unknown[]): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (above.includes(named)) return true;
  const within = [...above, named];
  return Object.values(named.getFields()).some((field) => isRecursive(field.type, within));
}

function withVariablesHandedOn(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (node) => ({
      kind: Kind.VARIABLE_DEFINITION,
      variable: node.variable,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: HANDED_ON } },
    }),
  });
}

/** A copy of the schema in which nothing that graphql-jit gets wrong without noticing is left to its defaults. */
function prepareSchema(schema: GraphQLSchema): GraphQLSchema {
  const copy = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field) => {
      const named = getNamedType(field.type);
      const seesNothing = isCompositeType(named) || (isScalarType(named) && !isSpecifiedScalarType(named));
      return field.resolve === undefined && seesNothing ? { ...field, resolve: defaultFieldResolver } : field;
    },
    [MapperKind.INTERFACE_TYPE]: (type) => new InterfaceType({ ...type.toConfig(), ...carefully(type) }),
    [MapperKind.UNION_TYPE]: (type) => new GraphQLUnionType({ ...type.toConfig(), ...carefully(type) }),
  });
  const handedOn = new GraphQLScalarType({ name: HANDED_ON });
  return new GraphQLSchema({ ...copy.toConfig(), types: [...Object.values(copy.getTypeMap()), handedOn] });
}

/** A throw inside `resolveType` would leave the answer unfinished for ever: no type is an error, and graphql-js is asked. */
function carefully(type: GraphQLInterfaceType | GraphQLUnionType): Pick<GraphQLInterfaceType, 'resolveType'> {
  const { resolveType } = type;
  if (resolveType === undefined || resolveType === null) return { resolveType };
  return {
    resolveType: (...args) => {
      try {
        return resolveType(...args);
      } catch {
        return undefined;
      }
    },
  };
}
