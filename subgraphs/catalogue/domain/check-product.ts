import { type Check, checkForm, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { HSN_FORM, isHsnCode } from '../../shared/identifiers/codes.ts';
import type { Reference } from '../store/reference.ts';
import type { ProductImageInput, PublishProductInput } from '../types.generated.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkUrl } from './check-url.ts';

const MAX_IMAGES = 20;
const MAX_ATTRIBUTES = 100;

/** Every rule on a product's own fields, those that name no record of another subgraph. */
export function checkProduct(input: PublishProductInput, reference: Reference): Check[] {
  return [
    checkText('input.title', input.title, { max: 200 }),
    checkText('input.description', input.description, { min: 0, max: 5_000, multiline: true }),
    ...checkCategory(input, reference),
    checkHsn(input.hsn),
    checkRange('input.pricePaise', input.pricePaise, 1),
    checkText('input.unit', input.unit, { max: 40 }),
    checkRange('input.minimumOrderQuantity', input.minimumOrderQuantity, 1),
    ...checkImages(input.images ?? []),
  ];
}

function checkCategory({ category: code, attributes }: PublishProductInput, reference: Reference): Check[] {
  const category = reference.categories.get(code);
  if (!category) return [issue('input.category', 'UNKNOWN', { expected: 'code of a category', received: code })];
  const given = attributes ?? [];
  if (given.length <= MAX_ATTRIBUTES) return checkAttributes(given, category);
  const expected = `${MAX_ATTRIBUTES} attributes or fewer`;
  return [issue('input.attributes', 'OUT_OF_RANGE', { expected, received: given.length })];
}

/** Chapters of the Harmonised System for goods are 01 to 98; 77 is kept free, and 99 is for services. */
const isChapterOfGoods = (chapter: number): boolean => chapter >= 1 && chapter <= 98 && chapter !== 77;

function checkHsn(hsn: string): Check {
  const malformed = checkForm('input.hsn', hsn, HSN_FORM, isHsnCode);
  if (malformed || isChapterOfGoods(Number(hsn.slice(0, 2)))) return malformed;
  return issue('input.hsn', 'UNKNOWN', { expected: 'a chapter of goods: 01 to 98 without 77', received: hsn });
}

function checkImages(images: readonly ProductImageInput[]): Check[] {
  if (images.length > MAX_IMAGES) {
    const expected = `${MAX_IMAGES} images or fewer`;
    return [issue('input.images', 'OUT_OF_RANGE', { expected, received: images.length })];
  }
  return images.flatMap(({ url, alt }, position) => [
    checkUrl(`input.images.${position}.url`, url),
    checkText(`input.images.${position}.alt`, alt, { max: 300 }),
  ]);
}
