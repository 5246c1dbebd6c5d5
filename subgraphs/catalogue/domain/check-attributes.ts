import { type Check, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import type { CategoryNode } from '../store/reference.ts';
import type { AttributeDefinitionRow } from '../tables.ts';
import type { ProductAttributeInput } from '../types.generated.ts';

const FIELDS = ['text', 'number', 'boolean'] as const;

/** Field of the input that holds the value of each type. */
const FIELD_OF = { TEXT: 'text', ENUM: 'text', NUMBER: 'number', BOOLEAN: 'boolean' } as const;

/** Longest text of an attribute whose definition gives none, in characters. */
const LONGEST_TEXT = 500;

/** The definition that an input means, by code or name; undefined when the category has none, or they mean two. */
const definitionOf = ({ code, name }: ProductAttributeInput, category: CategoryNode) =>
  category.attributes.find(
    (definition) => (!code || definition.code === code) && (!name || definition.name === name) && Boolean(code || name),
  );

/** Attributes against what the category defines: each known, once, of its type and within its bounds, none missing that is required. */
export function checkAttributes(given: readonly ProductAttributeInput[], category: CategoryNode): Check[] {
  const meant = given.map((attribute) => definitionOf(attribute, category));
  const missing = category.attributes.filter((definition) => definition.required && !meant.includes(definition));
  return [
    ...given.map((attribute, position) => {
      const path = `input.attributes.${position}`;
      const definition = meant[position];
      if (!definition) return unknownAttribute(path, attribute, category);
      if (meant.indexOf(definition) < position)
        return issue(`${path}.${attribute.code ? 'code' : 'name'}`, 'DUPLICATE', {
          expected: 'each attribute once',
          received: attribute.code ?? attribute.name,
        });
      return checkValue(path, attribute, definition);
    }),
    ...missing.map(({ name, code }) =>
      issue('input.attributes', 'REQUIRED', {
        expected: `the attribute ${name} (${code}), which ${category.code} needs`,
      }),
    ),
  ];
}

function unknownAttribute(path: string, { code, name }: ProductAttributeInput, category: CategoryNode): Check {
  if (!code && !name) return issue(`${path}.code`, 'REQUIRED', { expected: 'the code or the name of the attribute' });
  const known = category.attributes.map((definition) => `${definition.name} (${definition.code})`).join(', ');
  const expected = `an attribute of ${category.code}: ${known || 'it has none'}`;
  const received = [code, name].filter(Boolean).join(' ');
  return issue(`${path}.${code ? 'code' : 'name'}`, 'UNKNOWN', { expected, received });
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
  if (type === 'NUMBER') return checkBounds(`${path}.number`, attribute.number ?? 0, definition);
  return checkText(`${path}.text`, attribute.text, { max: definition.maxLength ?? LONGEST_TEXT });
}

function checkBounds(path: string, value: number, { minimum, maximum, unit }: AttributeDefinitionRow): Check {
  if ((minimum === null || value >= minimum) && (maximum === null || value <= maximum)) return null;
  const bounds =
    maximum === null ? `${minimum} or more` : minimum === null ? `${maximum} or less` : `${minimum} to ${maximum}`;
  return issue(path, 'OUT_OF_RANGE', { expected: [bounds, unit].filter(Boolean).join(' '), received: value });
}

/** The rows of checked attributes, in the order of the category's definitions. */
export const attributeRows = (given: readonly ProductAttributeInput[], category: CategoryNode) =>
  category.attributes.flatMap((definition, position) => {
    const attribute = given.find((candidate) => definitionOf(candidate, category) === definition);
    if (!attribute) return [];
    const { code, name, unit, type } = definition;
    const { text, number, boolean } = attribute;
    return {
      position,
      code,
      name,
      text: text?.trim() ?? null,
      number: number ?? null,
      boolean: boolean ?? null,
      unit: type === 'NUMBER' ? unit : null,
    };
  });
