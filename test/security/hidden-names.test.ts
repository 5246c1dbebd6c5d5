import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { hiddenIn, madeUp, questionsFor } from './hidden-names.ts';

const own = buildSchema(`
  type Query { products(filter: Filter): [Product] }
  type Product { name: String }
  input Filter { kinds: Kinds }
  input Kinds { any: Kind }
  enum Kind { OPEN }
`);
const whole = buildSchema(`
  type Query { products(filter: Filter, secret: String): [Product] notes: Note }
  type Product { name: String margin: String }
  type Note { text: String }
  input Filter { kinds: Kinds owner: String }
  input Kinds { any: Kind }
  enum Kind { OPEN INNER }
`);

describe('questions about hidden names', () => {
  it('are asked of every kind of thing, parts of what is hidden left out', () => {
    expect(hiddenIn(own, whole).sort()).toEqual([
      'Filter.owner',
      'Kind.INNER',
      'Note',
      'Product.margin',
      'Query.notes',
      'Query.products(secret:)',
    ]);
  });

  it('name a value and an input field where an argument leads to them', () => {
    const asked = questionsFor(own, whole).map(({ ask, name }) => ask(name));
    expect(asked).toContainEqual({ query: 'query { products(filter: { kinds: { any: INNER } }) { __typename } }' });
    expect(asked).toContainEqual({ query: 'query { products(filter: { owner: "x" }) { __typename } }' });
    expect(asked).toContainEqual({ query: '{ __typename } fragment F on Query { products(secret: 1) }' });
    expect(JSON.parse(JSON.stringify(asked))).toContainEqual({
      query: 'query ($it: Filter) { products(filter: $it) { __typename } }',
      variables: { it: { kinds: { any: 'INNER' } } },
    });
  });

  it('have names made up of the same length and shape', () => {
    expect(madeUp('createApiClient_2')).toBe('perngrNcvPyvrag_2');
  });
});
