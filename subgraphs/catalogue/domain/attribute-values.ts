import { badUserInput } from '../../shared/errors.ts';
import { type AttributeFilterName, attributeFilters, MOST_ATTRIBUTES } from '../store/attribute-filters.ts';
import type { ProductAttributeFilter } from '../types.generated.ts';

const MOST_TEXTS = 50;

type Values = Partial<Record<AttributeFilterName, readonly string[]>>;

const isName = (name: string): name is AttributeFilterName => Object.hasOwn(attributeFilters, name);

/**
 * What is asked of attributes as values of the list's filters. Throws BAD_USER_INPUT for more conditions than there are places
 * and for one that asks nothing.
 */
export function attributeValues(asked: readonly ProductAttributeFilter[] | null | undefined): Values {
  if (!asked) return {};
  if (asked.length > MOST_ATTRIBUTES)
    throw badUserInput(`filter.attributes: expected up to ${MOST_ATTRIBUTES}, got ${asked.length}`);
  const values: Values = {};
  for (const [position, condition] of asked.entries()) {
    for (const [kind, value] of Object.entries(valuesOf(condition, position))) {
      const name = `${kind}${position + 1}`;
      if (value && isName(name)) values[name] = value;
    }
  }
  return values;
}

function valuesOf({ code, in: texts, min, max, is }: ProductAttributeFilter, position: number) {
  const path = `filter.attributes.${position}`;
  const hasBounds = typeof min === 'number' || typeof max === 'number';
  if (!texts && !hasBounds && typeof is !== 'boolean')
    throw badUserInput(`${path}: expected one of in, min, max and is`);
  if (texts && texts.length > MOST_TEXTS)
    throw badUserInput(`${path}.in: expected up to ${MOST_TEXTS} texts, got ${texts.length}`);
  return {
    text: texts ? [code, ...texts.map((text) => text.trim().toLowerCase())] : null,
    number: hasBounds ? [code, String(min ?? '-Infinity'), String(max ?? 'Infinity')] : null,
    truth: typeof is === 'boolean' ? [code, String(is)] : null,
  };
}
