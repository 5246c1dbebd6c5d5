import { type Check, checkText, issuesIn } from '../../shared/checks.ts';
import { issue } from '../../shared/errors.ts';
import { newId } from '../../shared/ids.ts';
import { type CreationOutcome, type Invalid, invalid, write } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import { findPortal, insertPortal, takenDomains } from '../store/portal-writes.ts';
import { ledger, type PortalRow } from '../tables.ts';
import type { MutationRecordPortalArgs } from '../types.generated.ts';
import { begin } from './begin.ts';
import { checkNamed } from './foreign-records.ts';
import { checkHomeState, homeState } from './home-state.ts';
import { requireWriter } from './visibility.ts';

const MOST_DOMAINS = 20;
const DOMAIN_FORM = 'a domain name such as www.keralamarket.com';
const isDomain = (value: string): boolean =>
  value.length <= 253 && /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(value);

/** Records a portal, with domains that lead to no other. Everything wrong with the input comes back at once. */
export async function recordPortal(
  context: Context,
  { input, dryRun, idempotencyKey }: MutationRecordPortalArgs,
): Promise<CreationOutcome<PortalRow>> {
  const { principal, graph, loaders } = context;
  requireWriter(principal, 'recordPortal');
  const domains = input.domains.map((domain) => domain.trim().toLowerCase());
  const named = await checkNamed(graph, [
    { path: 'input.operator', type: 'Organization', id: input.operator },
    { path: 'input.launchedBy', type: 'Organization', id: input.launchedBy },
  ]);
  const issues = issuesIn([
    checkHomeState(principal, input.state),
    checkText('input.name', input.name, { max: 200 }),
    checkText('input.description', input.description, { max: 4_000, multiline: true }),
    ...named,
    ...checkDomains(domains),
  ]);
  const state = homeState(principal, input.state);

  return write<PortalRow, Invalid>(context, ledger, {
    operation: 'recordPortal',
    input,
    dryRun,
    idempotencyKey,
    reload: findPortal,
    duplicates: {
      portal_domain_pkey: issue('input.domains', 'DUPLICATE', { expected: 'domains of no other portal' }),
    },
    async effect(tx) {
      if (issues.length > 0 || state === null) return invalid(...issues);
      const taken = await takenDomains(tx, domains);
      if (taken.size > 0)
        return invalid(
          ...domains.flatMap((domain, position) =>
            taken.has(domain)
              ? [
                  issue(`input.domains.${position}`, 'DUPLICATE', {
                    expected: 'a domain of no other portal',
                    received: domain,
                  }),
                ]
              : [],
          ),
        );
      const row = await insertPortal(
        tx,
        {
          id: newId('ptl'),
          name: input.name.trim(),
          description: input.description?.trim() || null,
          state,
          operator: input.operator,
          launchedBy: input.launchedBy ?? null,
          launchedOn: input.launchedOn ?? null,
        },
        domains,
      );
      const rows = domains.map((domain, position) => ({ portal: row.id, domain, position }));
      loaders.domains.clear(row.id).prime(row.id, rows);
      return begin(tx, context, row, { type: 'Portal', event: 'portal.recorded', details: { domains } });
    },
  });
}

function checkDomains(domains: readonly string[]): Check[] {
  if (domains.length < 1 || domains.length > MOST_DOMAINS)
    return [
      issue('input.domains', 'OUT_OF_RANGE', { expected: `1 to ${MOST_DOMAINS} domains`, received: domains.length }),
    ];
  return domains.map((domain, position) => {
    const path = `input.domains.${position}`;
    if (!isDomain(domain)) return issue(path, 'INVALID_FORMAT', { expected: DOMAIN_FORM, received: domain });
    return domains.indexOf(domain) < position
      ? issue(path, 'DUPLICATE', { expected: 'each domain once', received: domain })
      : null;
  });
}
