import { getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { Audience } from '../../../subgraphs/shared/principal.ts';
import { API, fieldsOf } from './api.ts';

/** Every object type that an answer to a query of an audience can hold, with its fields as `Type.field`. */
export function reachableOf(audience: Audience): ReadonlyMap<string, readonly string[]> {
  const schema = API[audience];
  const found = new Map<string, readonly string[]>();
  const follow = (name: string): void => {
    const type = schema.getType(name);
    if (found.has(name)) return;
    if (isAbstractType(type)) {
      // An interface is met as what implements it.
      for (const member of schema.getPossibleTypes(type)) follow(member.name);
      if (isInterfaceType(type)) return;
    }
    if (!isObjectType(type)) return;
    const fields = Object.values(fieldsOf(type));
    found.set(
      name,
      fields.map((field) => `${name}.${field.name}`),
    );
    for (const field of fields) follow(getNamedType(field.type).name);
  };
  follow('Query');
  return found;
}
