import { getDirective, MapperKind, mapSchema } from '@graphql-tools/utils';
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { forbidden } from './errors.ts';
import type { Principal } from './principal.ts';

/** `@requiresScopes(scopes:)`: any of the outer lists, all scopes of that inner list. */
type Requirement = readonly (readonly string[])[];

export const meets = (principal: Principal, requirement: Requirement): boolean =>
  requirement.some((all) => all.every((scope) => principal.scopes.has(scope)));

/** Throws FORBIDDEN unless the principal has the scope. For rules that the SDL can not express. */
export function requireScope(principal: Principal, scope: string): void {
  if (!principal.scopes.has(scope)) throw forbidden(`expected the scope ${scope}`, { requiredScopes: [[scope]] });
}

/**
 * Wraps every field that has `@requiresScopes`, itself or by its type, so that a subgraph stays safe behind any router. The gateway
 * has refused such an operation long before, naming the path; here it is the last door.
 */
export function withScopesChecked(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      const type = schema.getType(typeName);
      const requirements = [field, type].flatMap((definition) =>
        definition ? (getDirective(schema, definition, 'requiresScopes') ?? []) : [],
      );
      if (requirements.length === 0) return field;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: (source, args, context: { principal: Principal }, info) => {
          for (const { scopes } of requirements)
            if (!meets(context.principal, scopes as Requirement))
              throw forbidden(`${typeName}.${info.fieldName}: a scope is missing`, { requiredScopes: scopes });
          return resolve(source, args, context, info);
        },
      };
    },
  });
}

/** Who may see the rows of a state: a bureau its own state's, admins all. Null stands for every state. */
export const stateScopeOf = (principal: Principal): string | null =>
  principal.audience === 'bureau' ? (principal.state ?? 'none') : null;

/** Whether the principal is the bureau of one of the states that a record has, or an admin. */
export const isOfOwnState = (
  { audience, state }: Pick<Principal, 'audience' | 'state'>,
  states: readonly (string | null)[],
): boolean => audience === 'admin' || (audience === 'bureau' && state !== null && states.includes(state));
