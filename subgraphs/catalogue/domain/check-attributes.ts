import { type Check, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { CategoryNode } from '../store/reference.ts';
import type { AttributeDefinitionRow } from '../tables.ts';
import type { ProductAttributeInput } from '../types.generated.ts';

const FIELDS = ['text', 'number', 'boolean'] as const;

/** Field of the input that holds the value of each type. */
const FIELD_OF = { TEXT: 'text', ENUM: 'text', NUMBER: 'number', BOOLEAN: 'boolean' } as const;

/** Attributes against what the category defines: each known, once, of its type, and none missing that is required. */
export function checkAttributes(given: readonly ProductAttributeInput[], category: CategoryNode): Check[] {
  const definitions = new Map(category.attributes.map((definition) => [definition.name, definition]));
  const names = given.map(({ name }) => name);
  const missing = category.attributes.filter(({ name, required }) => required && !names.includes(name));
  return [
    ...given.map((attribute, position) => {
      const path = `input.attributes.${position}`;
      const definition = definitions.get(attribute.name);
      if (!definition) {
        const expected = `an attribute of ${category.code}: ${[...definitions.keys()].join(', ') || 'it has none'}`;
        return issue(`${path}.name`, 'UNKNOWN', { expected, received: attribute.name });
      }
      if (names.indexOf(attribute.name) < position)
        return issue(`${path}.name`, 'DUPLICATE', { expected: 'each attribute once', received: attribute.name });
      return checkValue(path, attribute, definition);
    }),
    ...missing.map(({ name }) =>
      issue('input.attributes', 'REQUIRED', { expected: `the attribute ${name}, which ${category.code} needs` }),
    ),
  ];
}

function checkValue(path: string, attribute: ProductAttributeInput, definition: AttributeDefinitionRow): Check {
  const { name, type, options } = definition;
  const field = FIELD_OF[type];
  const filled = FIELDS.filter((key) => attribute[key] !== undefined && attribute[key] !== null);
  if (filled.length === 0) return issue(`${path}.${field}`, 'REQUIRED', { expected: `the value of ${name}` });
  const other = filled.find((key) => key !== field);
  if (other) {
    const expected = `${name} in the field ${field} alone, since it is ${type}`;
    return issue(`${path}.${other}`, 'INCONSISTENT', { expected, received: attribute[other] });
  }
  if (type === 'ENUM' && !options.includes(attribute.text ?? ''))
    return issue(`${path}.text`, 'UNKNOWN', { expected: options.join(', '), received: attribute.text });
  return checkText(`${path}.text`, attribute.text, { max: 500 });
}

/** The rows of checked attributes, in the order of the category's definitions. */
export const attributeRows = (given: readonly ProductAttributeInput[], category: CategoryNode) =>
  category.attributes.flatMap(({ name, unit, type }, position) => {
    const attribute = given.find((candidate) => candidate.name === name);
    if (!attribute) return [];
    const { text, number, boolean } = attribute;
    return {
      position,
      name,
      text: text?.trim() ?? null,
      number: number ?? null,
      boolean: boolean ?? null,
      unit: type === 'NUMBER' ? unit : null,
    };
  });
