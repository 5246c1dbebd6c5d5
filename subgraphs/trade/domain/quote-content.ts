import { type Check, checkForm, checkNotBefore, checkRange, checkText } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { CURRENCY_FORM, isCurrencyCode } from '../../shared/identifiers/currencies.ts';
import { isIdOf } from '../../shared/ids.ts';
import type { EntityDirectory } from '../../shared/subgraph.ts';
import type { Revision } from '../store/enquiry-writes.ts';
import type { SendQuoteInput } from '../types.generated.ts';
import { amountOf, checkQuantity, MOST_MINOR_UNITS } from './amount.ts';

export type QuoteContent = Omit<SendQuoteInput, 'enquiry'>;

const MOST_LINES = 50;

/** Everything that can be wrong with a quote but its standing. Products must be the graph's; whose they are is the seller's word. */
export async function checkContent(graph: EntityDirectory, input: QuoteContent, today: string): Promise<Check[]> {
  const { currency, lines } = input;
  return [
    checkForm('input.currency', currency, CURRENCY_FORM, isCurrencyCode) &&
      issue('input.currency', 'UNKNOWN', { expected: CURRENCY_FORM, received: currency }),
    checkNotBefore('input.validUntil', input.validUntil, today),
    checkText('input.paymentTerms', input.paymentTerms, { max: 2_000, multiline: true }),
    checkText('input.deliveryTerms', input.deliveryTerms, { max: 2_000, multiline: true }),
    checkText('input.note', input.note, { max: 2_000, multiline: true }),
    lines.length < 1 || lines.length > MOST_LINES
      ? issue('input.lines', 'OUT_OF_RANGE', { expected: `1 to ${MOST_LINES} lines`, received: lines.length })
      : null,
    ...lines.slice(0, MOST_LINES).flatMap((line, position) => {
      const path = `input.lines.${position}`;
      return [
        checkText(`${path}.description`, line.description, { max: 500 }),
        checkQuantity(`${path}.quantity`, line.quantity),
        checkText(`${path}.unit`, line.unit, { max: 40 }),
        checkRange(`${path}.unitPrice`, line.unitPrice, 1, MOST_MINOR_UNITS),
      ];
    }),
    ...(await checkProducts(graph, input)),
    checkTotal(input),
  ];
}

async function checkProducts(graph: EntityDirectory, { lines }: QuoteContent): Promise<Check[]> {
  const named = lines
    .slice(0, MOST_LINES)
    .flatMap(({ product }, position) => (product ? [{ path: `input.lines.${position}.product`, id: product }] : []));
  const askable = named.filter(({ id }) => isIdOf('Product', id));
  const references = askable.map(({ id }) => ({ __typename: 'Product', id }));
  const answers = references.length === 0 ? [] : await graph.find(references);
  const found = new Set(askable.filter((_, position) => answers[position]).map(({ id }) => id));
  return named.map(({ path, id }) =>
    found.has(id) ? null : issue(path, 'NOT_FOUND', { expected: 'id of a product (prd_…)', received: id }),
  );
}

const totalOf = ({ lines }: QuoteContent): number =>
  lines.reduce((sum, { quantity, unitPrice }) => sum + amountOf(quantity, unitPrice), 0);

function checkTotal(input: QuoteContent): Check {
  const isReckonable =
    input.lines.length > 0 &&
    input.lines.every(({ quantity }) => Number.isFinite(quantity) && Math.abs(quantity) < 1e12);
  return isReckonable ? checkRange('input.lines', totalOf(input), 1, MOST_MINOR_UNITS) : null;
}

/** The content of a quote as a revision, which never changes. */
export function revisionOf(
  input: QuoteContent,
  of: { quote: string; revision: number; sentAt: Date; actor: string },
): Revision {
  const { quote, revision } = of;
  return {
    revision: {
      ...of,
      currency: input.currency,
      total: totalOf(input),
      validUntil: input.validUntil,
      paymentTerms: input.paymentTerms.trim(),
      deliveryTerms: input.deliveryTerms.trim(),
      note: input.note?.trim() || null,
    },
    lines: input.lines.map(({ description, product, hsn, quantity, unit, unitPrice }, position) => ({
      quote,
      revision,
      position,
      description: description.trim(),
      product: product ?? null,
      hsn: hsn ?? null,
      quantity,
      unit: unit.trim(),
      unitPrice,
      amount: amountOf(quantity, unitPrice),
    })),
  };
}
