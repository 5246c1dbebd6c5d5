import { MapperKind, mapSchema } from '@graphql-tools/utils';
import {
  defaultFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
} from 'graphql';
import type { Guarded } from './guarded.ts';
import { type Looks, looksOf } from './looks.ts';

/**
 * A copy of a subgraph's schema that notes each guarded object which a field hands out, `_entities` among them, and each
 * row whose guarded field is not null. Admins are answered by it, all others by the schema itself: they pay nothing.
 */
export function withLooksNoted(schema: GraphQLSchema, guarded: Guarded): GraphQLSchema {
  const isGuarded = (typename: string): boolean => Object.hasOwn(guarded.types, typename);

  /** The guarded type that a field shows; `BY_VALUE` where the object's own `__typename` tells, null for none. */
  const shownBy = (fieldType: GraphQLOutputType): string | typeof BY_VALUE | null => {
    const type = getNamedType(fieldType);
    if (!isAbstractType(type)) return isGuarded(type.name) ? type.name : null;
    return schema.getPossibleTypes(type).some(({ name }) => isGuarded(name)) ? BY_VALUE : null;
  };

  const noteObject = (looks: Looks, shown: string | typeof BY_VALUE, object: object): void => {
    const typename = shown === BY_VALUE ? typenameOf(object) : shown;
    const nameOf = typename === null ? undefined : guarded.types[typename];
    if (typename !== null && nameOf !== undefined) looks.note(typename, nameOf(object), object);
  };

  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, fieldName, typeName) => {
      const shown = shownBy(field.type);
      const nameParent = guarded.fields?.[`${typeName}.${fieldName}`];
      if (shown === null && nameParent === undefined) return field;
      const resolve = field.resolve ?? defaultFieldResolver;
      return {
        ...field,
        resolve: (source, args, context, info) => {
          const value = resolve(source, args, context, info);
          const looks = looksOf(context);
          if (looks === null) return value;
          return seen(value, (object) => {
            if (nameParent !== undefined) looks.note(typeName, nameParent(source), source);
            if (shown !== null && typeof object === 'object') noteObject(looks, shown, object);
          });
        },
      };
    },
  });
}

const BY_VALUE = Symbol('by the value');

/** The same value, after `see` has got everything in it that is there: in a promise, in lists, in promises in lists. */
function seen(value: unknown, see: (object: NonNullable<unknown>) => void): unknown {
  if (value === null || value === undefined || value instanceof Error) return value;
  if (isThenable(value)) return value.then((come) => seen(come, see));
  if (typeof value === 'object' && Symbol.iterator in value)
    return Array.from(value as Iterable<unknown>, (item) => seen(item, see));
  see(value);
  return value;
}

const isThenable = (value: NonNullable<unknown>): value is PromiseLike<unknown> =>
  typeof value === 'object' && 'then' in value && typeof value.then === 'function';

const typenameOf = (object: object): string | null =>
  '__typename' in object && typeof object.__typename === 'string' ? object.__typename : null;
