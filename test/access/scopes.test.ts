import { expect, it } from 'vitest';
import { contractFields, coordinateOf } from '../../schema/access/contract-fields.ts';
import { composeGraph } from '../../schema/compose-graph.ts';
import { ROLES } from '../../subgraphs/access/roles.ts';
import { scopesFor } from '../../subgraphs/access/scopes.ts';
import { modules } from '../../subgraphs/index.ts';
import { AUDIENCES, type Audience } from '../../subgraphs/shared/principal.ts';

const namesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, name]) => name ?? []);

/** Whether some client of the audience can meet "`a` and `b`, or `c`; `d`". */
function canBeMet(needed: string, audience: Audience): boolean {
  const held = scopesFor(audience);
  return needed
    .split('; ')
    .every((each) => each.split(', or ').some((all) => namesIn(all).every((scope) => held.includes(scope))));
}

it('no contract has a field that no client of its audience can hold the scope for', () => {
  const fields = contractFields(composeGraph(modules));
  const unreachable = AUDIENCES.flatMap((audience) =>
    fields
      .filter((field) => field.audiences.includes(audience) && !canBeMet(field.scopes, audience))
      .map((field) => `${audience}: ${coordinateOf(field)} needs ${field.scopes}`),
  );
  expect(fields.filter(({ scopes }) => scopes !== '').length).toBeGreaterThan(100);
  expect(unreachable).toEqual([]);
});

it.each(Object.entries(ROLES))(
  'the role %s gives no scope that its audience can not hold',
  (_role, { audience, scopes }) => {
    const held = scopesFor(audience);
    expect(scopes.filter((scope) => !held.includes(scope))).toEqual([]);
  },
);

it('a partner can hold the scope for personal data, and none for money', () => {
  const held = scopesFor('partner');
  expect(held).toContain('pii:read');
  expect(held.filter((scope) => scope.startsWith('finance:'))).toEqual([]);
});
