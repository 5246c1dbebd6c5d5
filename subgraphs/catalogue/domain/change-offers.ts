import { requireScope, stateScopeOf } from '../../shared/authorisation.ts';
import { type Check, issuesIn, onlyErrors, onlyWarnings } from '../../shared/checks.ts';
import { issue, warning } from '../../shared/errors.ts';
import { isIdOf } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addOffers, offersOf, removeOffers } from '../store/offers.ts';
import { changeProduct, findProduct, lockProduct } from '../store/product-writes.ts';
import { ledger, type ProductRow } from '../tables.ts';
import type { MutationOfferProductArgs, MutationWithdrawOfferArgs } from '../types.generated.ts';
import { textAt } from './find-named.ts';

const MOST_PARTNERS = 50;

/** A change of who sees a product. */
interface Change {
  readonly operation: 'offerProduct' | 'withdrawOffer';
  readonly input: { readonly product: string; readonly expectedVersion: number };
  /** Whether every partner sees it after the change; null leaves that. */
  readonly toAll: boolean | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly checks: readonly Check[];
}
type Options = Omit<MutationOfferProductArgs, 'input'>;

/** Offers a product of the bureau's own state to all partners, or to some by name beside those that it is offered to. */
export async function offerProduct(context: Context, { input, ...options }: MutationOfferProductArgs) {
  requireScope(context.principal, 'catalogue:write');
  const partners = [...new Set(input.partners ?? [])];
  const { toAll } = input;
  const checks = [
    ...checkChoice('toAll', toAll, input.partners),
    ...(partners.length <= MOST_PARTNERS ? await checkPartners(context, input.partners ?? []) : []),
  ];
  return change(context, options, {
    operation: 'offerProduct',
    input,
    toAll: toAll ? true : null,
    added: partners,
    removed: [],
    checks,
  });
}

/** Takes the offer to all back, so that those by name are left, or some of these. Listings stay, and can only be taken down. */
export async function withdrawOffer(context: Context, { input, ...options }: MutationWithdrawOfferArgs) {
  requireScope(context.principal, 'catalogue:write');
  return change(context, options, {
    operation: 'withdrawOffer',
    input,
    toAll: input.fromAll ? false : null,
    added: [],
    removed: input.partners ?? [],
    checks: checkChoice('fromAll', input.fromAll, input.partners),
  });
}

function change(
  context: Context,
  { dryRun, idempotencyKey }: Options,
  { operation, input, toAll, added, removed, checks }: Change,
): Promise<WriteOutcome<ProductRow>> {
  const { principal, loaders } = context;
  const { product: id, expectedVersion } = input;
  const own = stateScopeOf(principal);

  return write(context, ledger, {
    operation,
    input,
    dryRun,
    idempotencyKey,
    reload: findProduct,
    async effect(tx) {
      const current = await lockProduct(tx, id);
      if (!current || (own !== null && current.state !== own))
        return invalid(
          ...issuesIn([
            issue('input.product', 'NOT_FOUND', { expected: 'id of a product of yours', received: id }),
            ...checks,
          ]),
        );
      if (current.version !== expectedVersion) return conflict(expectedVersion, current.version);
      const before = (await offersOf(tx, [id])).map(({ partner }) => partner);
      const issues = issuesIn([...checks, ...checkOffered(current, before, { removed, toAll })]);
      if (onlyErrors(issues).length > 0) return invalid(...issues);
      const offeredToAll = toAll ?? current.offeredToAll;
      const isAsIs =
        offeredToAll === current.offeredToAll &&
        added.every((partner) => before.includes(partner)) &&
        removed.length === 0;
      if (isAsIs) return { kind: 'unchanged', row: current, warnings: onlyWarnings(issues) };

      await addOffers(tx, principal, id, added);
      await removeOffers(tx, id, removed);
      const row = await changeProduct(tx, id, { offeredToAll });
      const offers = await offersOf(tx, [id]);
      loaders.offers.clear(id).prime(id, offers);
      return {
        row,
        subjectType: 'Product',
        state: row.state,
        event: operation === 'offerProduct' ? 'product.offered' : 'product.offer_withdrawn',
        before: { ...current, offeredTo: before },
        after: { ...row, offeredTo: offers.map(({ partner }) => partner) },
        warnings: onlyWarnings(issues),
      };
    },
  });
}

function checkChoice(name: 'toAll' | 'fromAll', all: boolean, partners: readonly string[] | null | undefined): Check[] {
  if (all && partners?.length)
    return [issue('input.partners', 'INCONSISTENT', { expected: `either ${name} or partners`, received: 'both' })];
  if (!all && !partners?.length) return [issue('input.partners', 'REQUIRED', { expected: `${name}, or partners` })];
  if (partners && partners.length > MOST_PARTNERS)
    return [
      issue('input.partners', 'OUT_OF_RANGE', { expected: `${MOST_PARTNERS} or fewer`, received: partners.length }),
    ];
  return [];
}

/** Partners are organisations of kind E_COMMERCE; one call to the graph for all. */
async function checkPartners({ graph }: Context, partners: readonly string[]): Promise<Check[]> {
  const references = partners
    .filter((id) => isIdOf('Organization', id))
    .map((id) => ({ __typename: 'Organization', id }));
  const found = references.length > 0 ? await graph.find(references, { Organization: 'kind' }) : [];
  const kinds = new Map(references.map(({ id }, at) => [id, found[at] ? textAt(found[at], 'kind') : null]));
  return partners.map((id, position) => {
    const kind = kinds.get(id) ?? null;
    const path = `input.partners.${position}`;
    if (partners.indexOf(id) < position)
      return issue(path, 'DUPLICATE', { expected: 'each partner once', received: id });
    if (kind === null) return issue(path, 'NOT_FOUND', { expected: 'id of an organisation (org_…)', received: id });
    if (kind === 'E_COMMERCE') return null;
    return issue(path, 'INCONSISTENT', { expected: 'an organisation of kind E_COMMERCE', received: kind });
  });
}

function checkOffered(
  { offeredToAll }: ProductRow,
  before: readonly string[],
  { removed, toAll }: Pick<Change, 'removed' | 'toAll'>,
): Check[] {
  return [
    ...removed.map((partner, position) =>
      before.includes(partner)
        ? null
        : issue(`input.partners.${position}`, 'NOT_FOUND', {
            expected: 'a partner that it is offered to by name',
            received: partner,
          }),
    ),
    offeredToAll && removed.length > 0
      ? warning('input.partners', 'UNUSUAL', {
          expected: 'a product that is not offered to all: these partners still see it',
          received: 'offered to all',
        })
      : null,
    toAll === false && before.length === 0
      ? warning('input.fromAll', 'UNUSUAL', {
          expected: 'offers to partners by name',
          received: 'none: no partner sees it',
        })
      : null,
  ];
}
