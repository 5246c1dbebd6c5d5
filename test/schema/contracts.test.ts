import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { composeGraph } from '../../schema/compose-graph.ts';
import { ContractError, contractOf } from '../../schema/contracts.ts';
import { composedFiles, isCurrent } from '../../schema/generated.ts';

const compose = (sdl: string) =>
  composeGraph([
    {
      name: 'one',
      typeDefs: parse(
        `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag", "@inaccessible", "@requiresScopes"]) ${sdl}`,
      ),
    },
  ]);
const contract = (sdl: string, audience: 'partner' | 'bureau' | 'admin') => print(contractOf(compose(sdl), audience));

const SDL = /* GraphQL */ `
  type Query {
    products(kind: Kind, secret: Boolean @tag(name: "bureau")): [Thing] @tag(name: "partner") @tag(name: "bureau")
    bureauOnly: Note @tag(name: "bureau") @requiresScopes(scopes: [["a", "b"], ["c"]])
    forgotten: String
  }
  union Thing = Product | Note
  interface Named @tag(name: "partner") @tag(name: "bureau") { name: String }
  type Product implements Named @tag(name: "partner") @tag(name: "bureau") {
    name: String
    margin: Int @tag(name: "bureau")
    untold: Int @inaccessible
  }
  type Note implements Named @tag(name: "bureau") { name: String text: String }
  type Secret implements Named { name: String }
  enum Kind { A B INNER @tag(name: "bureau") }
  enum Unused { A }
`;

describe('a contract', () => {
  it('holds what is tagged for its audience and nothing else', () => {
    const partner = contract(SDL, 'partner');
    expect(partner).toContain('products(kind: Kind): [Thing]');
    expect(partner).toContain('union Thing = Product');
    for (const hidden of [
      'Note',
      'bureauOnly',
      'margin',
      'secret',
      'forgotten',
      'Secret',
      'Unused',
      'untold',
      'INNER',
      '@tag',
    ])
      expect(partner).not.toContain(hidden);
  });

  it('lets the tags of a field replace those of its type', () => {
    const bureau = contract(SDL, 'bureau');
    expect(bureau).toContain('margin: Int');
    expect(bureau).toContain('secret: Boolean');
    expect(bureau).toContain('INNER');
    expect(bureau).toContain('union Thing = Product | Note');
    expect(bureau).not.toContain('forgotten');
  });

  it('shows admins everything but what is inaccessible', () => {
    const admin = contract(SDL, 'admin');
    for (const shown of ['forgotten', 'margin', 'type Note']) expect(admin).toContain(shown);
    expect(admin).not.toContain('untold');
  });

  it('tells the scopes of a field in its description', () => {
    expect(contract(SDL, 'bureau')).toContain('Scope: `a` and `b`, or `c`.');
  });

  it('is refused when a visible field returns a hidden type', () => {
    const sdl = 'type Query { a: Hidden @tag(name: "partner") } type Hidden { id: ID }';
    expect(() => contract(sdl, 'partner')).toThrow(ContractError);
    expect(() => contract(sdl, 'partner')).toThrow('partner: Query.a uses Hidden');
  });
});

describe('the committed schemas', () => {
  it('are what the subgraphs compose to', async () => {
    const stale = [];
    for (const file of composedFiles()) if (!(await isCurrent(file))) stale.push(file.url.pathname);
    expect(stale).toEqual([]);
  });
});
