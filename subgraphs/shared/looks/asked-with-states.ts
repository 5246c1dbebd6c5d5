import type { GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import type { AskedFields } from '../execution/asked-fields.ts';
import type { Guarded } from './guarded.ts';

/**
 * What an operation asks, and of guarded types their state too: a look belongs to the state of the record, which may have
 * been read without it. Where nothing but the key is asked, the whole row is read, and the state is in it.
 */
export function askedWithStates(schema: GraphQLSchema, guarded: Guarded): (asked: AskedFields) => AskedFields {
  const rows = [...Object.keys(guarded.types), ...Object.keys(guarded.fields ?? {}).map((name) => name.split('.')[0])];
  const withState = new Set(
    rows.filter((name) => {
      const type = name === undefined ? undefined : schema.getType(name);
      return isObjectType(type) && 'state' in type.getFields();
    }),
  );
  return (asked) =>
    new Map(
      [...asked].map(([type, fields]) => {
        const isKeyOnly = [...fields].every((field) => field === 'id' || field === '__typename');
        return [type, withState.has(type) && !isKeyOnly ? new Set([...fields, 'state']) : fields];
      }),
    );
}
