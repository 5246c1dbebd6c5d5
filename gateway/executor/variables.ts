import { type GraphQLSchema, getVariableValues, Kind, type VariableDefinitionNode } from 'graphql';
import { executorError, Refusal, withoutSuggestions } from './errors.ts';
import { innerVariable } from './inner-names.ts';
import type { JsonObject } from './run.ts';

/** Coerces a client's variables; they come out under inner names. Throws a `Refusal` with BAD_USER_INPUT. */
export type CoerceVariables = (variables: Readonly<Record<string, unknown>> | null | undefined) => Readonly<JsonObject>;

const NONE: Readonly<JsonObject> = Object.freeze({});
const MOST_ERRORS = { maxErrors: 20 };

/** Variables are renamed before graphql-js sees them, so that none is called `__proto__`. */
export function prepareVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): CoerceVariables {
  if (definitions.length === 0) return () => NONE;
  const names = definitions.map((definition) => definition.variable.name.value);
  const renamed = definitions.map((definition, index): VariableDefinitionNode => {
    const name = { ...definition.variable.name, value: innerVariable(index) };
    return { ...definition, variable: { ...definition.variable, kind: Kind.VARIABLE, name } };
  });
  return (variables) => {
    const input: JsonObject = {};
    for (const [index, name] of names.entries()) {
      if (variables && Object.hasOwn(variables, name)) input[innerVariable(index)] = variables[name];
    }
    const { coerced, errors } = getVariableValues(schema, renamed, input, MOST_ERRORS);
    if (coerced !== undefined) return coerced;
    const messages = (errors ?? []).map((error) => withClientName(withoutSuggestions(error.message), names));
    throw new Refusal(messages.map((message) => executorError('BAD_USER_INPUT', message)));
  };
}

/** graphql-js starts with the variable's name and repeats it where it says at which place of the value. */
function withClientName(message: string, names: readonly string[]): string {
  const match = /^Variable "\$(v(\d+))"/.exec(message);
  const name = names[Number(match?.[2])];
  if (match === null || name === undefined) return message;
  return message.replace(`"$${match[1]}"`, () => `"$${name}"`).replace(` at "${match[1]}`, () => ` at "${name}`);
}
