import { z } from 'zod';
import { type Check, checkForm, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { isIdOf, newId } from '../../shared/ids.ts';
import { conflict, invalid, type WriteOutcome, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { addChange, findHistory } from '../store/history.ts';
import { changePage, findPage, holdRegistration, insertPage, lockPage } from '../store/portal-writes.ts';
import { ledger, type PortalPageRow, type RegistrationRow } from '../tables.ts';
import type { MutationPublishPortalPageArgs, PublishPortalPageInput } from '../types.generated.ts';
import { begin } from './begin.ts';
import { catchUp } from './catch-up.ts';
import { slugOf } from './slug.ts';
import { isOwn, requireWriter } from './visibility.ts';

const SLUG_FORM = '1 to 80 small letters, digits and single hyphens between them';
const isSlug = (value: string): boolean => value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

const productFacts = z.object({
  status: z.string(),
  title: z.string(),
  description: z.string().nullish(),
  seller: z.object({ id: z.string() }).nullish(),
});
type ProductFacts = z.infer<typeof productFacts>;
const SELECTION = {
  Product: 'status title description seller { ... on Enterprise { id } ... on Cooperative { id } }',
};

async function findProduct({ graph }: Context, id: string): Promise<ProductFacts | null> {
  if (!isIdOf('Product', id)) return null;
  const [product] = await graph.find([{ __typename: 'Product', id }], SELECTION);
  return product ? productFacts.parse(product) : null;
}

/** Has a portal show a product of a unit that is active on it, or replaces the page that does; a withdrawn one comes back. */
export async function publishPage(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationPublishPortalPageArgs,
): Promise<WriteOutcome<PortalPageRow>> {
  const { principal, loaders } = context;
  requireWriter(principal, 'publishPortalPage');
  const isRegistration = isIdOf('PortalRegistration', input.registration);
  const [product, named] = await Promise.all([
    findProduct(context, input.product),
    isRegistration ? loaders.registration.load(input.registration) : null,
  ]);
  const enterprise = named && (await loaders.sellerFacts.load(named.enterprise));
  const title = (input.title ?? product?.title ?? '').trim();
  const slug = input.slug?.trim() ?? slugOf(title, input.product);

  const outcome = await write(context, ledger, {
    operation: 'publishPortalPage',
    input,
    dryRun,
    idempotencyKey,
    reload: findPage,
    duplicates: {
      portal_page_slug: issue('input.slug', 'DUPLICATE', {
        expected: 'an address of no other page of the portal',
        received: slug,
      }),
      portal_page_product: issue('input.product', 'DUPLICATE', {
        expected: 'a product without a page on the portal, or `page` with the one it has',
        received: input.product,
      }),
    },
    async effect(tx) {
      const found = isRegistration ? await holdRegistration(tx, input.registration) : null;
      const registration = found && isOwn(principal, found) ? found : null;
      const current = input.page && isIdOf('PortalPage', input.page) ? await lockPage(tx, input.page) : null;
      const issues = issuesIn([
        checkRegistration(registration, input.registration),
        checkUnit(enterprise?.status ?? null, registration),
        ...checkProduct(product, registration, input.product),
        ...checkPage(input, current, registration),
        checkForm('input.slug', slug, SLUG_FORM, isSlug),
        product || input.title ? checkText('input.title', title, { max: 200 }) : null,
        checkText('input.description', input.description, { max: 4_000, multiline: true }),
      ]);
      if (issues.length > 0 || !registration || !product || !enterprise) return invalid(...issues);
      if (current && current.version !== input.expectedVersion)
        return conflict(input.expectedVersion ?? 0, current.version);

      const { portal, state, operator, status: registrationStatus } = registration;
      const content = {
        portal,
        state,
        operator,
        registration: registration.id,
        enterprise: registration.enterprise,
        product: input.product,
        slug,
        title,
        description: (input.description ?? product.description)?.trim() || null,
        registrationStatus,
        productStatus: product.status,
        enterpriseStatus: enterprise.status,
      };
      if (!current) {
        const row = await insertPage(tx, { ...content, id: newId('page') });
        return begin(tx, context, row, { type: 'PortalPage', event: 'portal_page.published' });
      }
      const isBack = current.status === 'WITHDRAWN';
      const since = isBack ? { statusSince: new Date(), statusReason: null } : {};
      const row = await changePage(tx, current.id, { ...content, ...since, status: 'PUBLISHED' });
      if (isBack) await addChange(tx, principal, { subject: row.id, from: 'WITHDRAWN', to: 'PUBLISHED' });
      loaders.history.clear(row.id).prime(row.id, await findHistory(tx, row.id));
      const event = isBack ? 'portal_page.published' : 'portal_page.updated';
      return { row, subjectType: 'PortalPage', state, event, before: current, after: row };
    },
  });
  if (outcome.kind !== 'written' || outcome.dryRun || outcome.replayed) return outcome;
  return { ...outcome, row: await catchUp(context, outcome.row) };
}

function checkRegistration(registration: RegistrationRow | null, id: string): Check {
  const path = 'input.registration';
  if (!registration)
    return issue(path, 'NOT_FOUND', { expected: 'id of a registration of yours (preg_…)', received: id });
  return registration.status === 'ACTIVE'
    ? null
    : issue(path, 'GUARD_NOT_MET', { expected: 'a registration that is ACTIVE', received: registration.status });
}

function checkUnit(status: string | null, registration: RegistrationRow | null): Check {
  if (!registration || status === 'ACTIVE') return null;
  return issue('input.registration', 'GUARD_NOT_MET', {
    expected: 'a unit that is ACTIVE in the register of enterprises',
    received: status ?? 'one that can not be found',
  });
}

function checkProduct(product: ProductFacts | null, registration: RegistrationRow | null, id: string): Check[] {
  const path = 'input.product';
  if (!product) return [issue(path, 'NOT_FOUND', { expected: 'id of a product (prd_…)', received: id })];
  return [
    product.status === 'PUBLISHED'
      ? null
      : issue(path, 'GUARD_NOT_MET', { expected: 'a product that is PUBLISHED', received: product.status }),
    registration && product.seller?.id !== registration.enterprise
      ? issue(path, 'INCONSISTENT', {
          expected: `a product that ${registration.enterprise} sells`,
          received: product.seller?.id,
        })
      : null,
  ];
}

function checkPage(
  { page, expectedVersion }: PublishPortalPageInput,
  current: PortalPageRow | null,
  registration: RegistrationRow | null,
): Check[] {
  if (!page) return [];
  if (!registration || !current || current.portal !== registration.portal)
    return [issue('input.page', 'NOT_FOUND', { expected: 'id of a page of the same portal (page_…)', received: page })];
  return expectedVersion === null || expectedVersion === undefined
    ? [issue('input.expectedVersion', 'REQUIRED', { expected: 'the version of the page' })]
    : [];
}
