import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CompositionError, composeGraph } from '../../schema/compose-graph.ts';
import { modules } from '../../subgraphs/index.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const subgraph = (name: string, sdl: string) => ({ name, typeDefs: parse(`${LINK} ${sdl}`) });
const problemsOf = (...subgraphs: ReturnType<typeof subgraph>[]): string => {
  try {
    composeGraph(subgraphs);
  } catch (error) {
    if (error instanceof CompositionError) return error.message;
    throw error;
  }
  return 'composed';
};

describe('composition', () => {
  it('takes the subgraphs of the hub', () => {
    expect(() => composeGraph(modules)).not.toThrow();
  });

  it.each([
    [
      'a field that two own',
      'type Query { a: A } type A @key(fields: "id") { id: ID! name: String }',
      'type A @key(fields: "id") { id: ID! name: String }',
      ['left', 'right', 'A.name'],
    ],
    [
      'a field of two types',
      'type Query { a: A } type A @shareable { name: String }',
      'type A @shareable { name: Int }',
      ['left', 'right', 'A.name'],
    ],
    [
      'a field that nothing leads to',
      'type Query { a: A } type A { id: ID! }',
      'type A @key(fields: "code") { code: ID! other: String }',
      ['left', 'right', 'A.other'],
    ],
    ['a type that is not there', 'type Query { a: Missing }', 'type B { id: ID! }', ['left', 'Query.a', 'Missing']],
    [
      'a key of a field that is not there',
      'type Query { a: A } type A @key(fields: "nope") { id: ID! }',
      'type B { id: ID! }',
      ['left', 'A', 'nope'],
    ],
  ])('names subgraph, type and field of %s', (_name, left, right, expected) => {
    const message = problemsOf(subgraph('left', left), subgraph('right', right));
    for (const part of expected) expect(message).toContain(part);
  });
});
