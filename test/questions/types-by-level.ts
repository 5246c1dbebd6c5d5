import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface TypesByLevel {
  /** How many types an operation asks for at how many levels: each may cost a statement. */
  readonly pairs: number;
  /** At how many levels, or with how many different arguments, the type that comes most often is asked for. */
  readonly levels: number;
}

/** Parts of a page and amounts have no rows of their own; a page is counted for where its total is asked for. */
const WITHOUT_ROWS = /Edge$|^PageInfo$|^Money$|^CurrencyAmount$|^Qualified/;

/**
 * Counts what an operation asks for. A list asked for twice with different arguments is two, and so is one whose words are
 * to be found; what many objects of a level ask for is one, however many there are.
 */
export function typesByLevel(schema: GraphQLSchema, operation: string): TypesByLevel {
  const asked = new Map<string, Set<string>>();
  const put = (type: string, place: string): void => {
    asked.set(type, (asked.get(type) ?? new Set()).add(place));
  };
  const info = new TypeInfo(schema);
  let level = 0;
  visit(
    parse(operation),
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          const type = getNamedType(info.getType());
          if (!isCompositeType(type)) {
            if (field.name.value === 'totalCount') put(`${info.getParentType()?.name} total`, placeOf(level, field));
            return;
          }
          if (!hasRows(type)) return;
          level += 1;
          put(type.name, placeOf(level, field));
          if (/search: "/.test(print(field).split('{\n')[0] ?? '')) put('words', placeOf(level, field));
        },
        leave(field) {
          const type = getNamedType(info.getType());
          if (isCompositeType(type) && hasRows(type) && field.selectionSet) level -= 1;
        },
      },
    }),
  );
  const counts = [...asked.values()].map((places) => places.size);
  return { pairs: counts.reduce((sum, count) => sum + count, 0), levels: Math.max(...counts) };
}

const hasRows = (type: GraphQLNamedType): boolean => !WITHOUT_ROWS.test(type.name);

const placeOf = (level: number, { arguments: given = [] }: FieldNode): string =>
  `${level} ${given.map((argument) => print(argument)).join(' ')}`;
